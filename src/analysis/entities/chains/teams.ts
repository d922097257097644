import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import type { Cluster } from './cluster';

/** "the Stallions", "Stallions captain": what has a plural and an article, and is nobody's family where one is called so with a town's name. */
const isTeam = ({ key, words, mentions }: Cluster): boolean =>
  words.length === 1 &&
  /[^s]s$/.test(key) &&
  mentions.some((m) => m.determined) &&
  mentions.every((m) => m.title === null && (m.determined || m.cue === 'organization'));

/** "Hobart Stallions" looks like somebody; where "the Stallions" are, it is a team. Linear. */
export function withTeams(clusters: readonly Cluster[]): readonly Cluster[] {
  const teams = new Set(clusters.filter(isTeam).map(({ key }) => key));
  if (teams.size === 0) return clusters;
  const isTeams = ({ type, words: [first = '', ...more], mentions }: Cluster): boolean =>
    type === 'person' &&
    more.length > 0 &&
    teams.has(more.at(-1) ?? '') &&
    (PLACES.has(first) || !isFirstName(first)) &&
    mentions.every((m) => m.title === null && m.cue !== 'person');
  const called = new Set(clusters.filter(isTeams).map(({ words }) => words.at(-1) ?? ''));
  return called.size === 0
    ? clusters
    : clusters.map((c) => (isTeams(c) || (called.has(c.key) && isTeam(c)) ? c.as('organization') : c));
}
