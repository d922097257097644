import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import { ORGANIZATION_HEADS } from '../names/heads';
import type { Cluster } from './cluster';
import { endsOf } from './ends';
import { asFirm } from './firms';
import { COMPARED, file, latest, People, type Register } from './fullNames';
import { handOut } from './handOut';
import { type Introduction, introductions, isIntroduced } from './introduced';
import { isIncorporated, suffixOf } from './key';
import { areVariants, soundOf } from './likeness';
import type { NamedMention } from './mentions';
import type { Person } from './person';

/** Longer short forms are only "von der Leyen", "bin Salman", "Garcia Marquez". */
const SHORT_WORDS = 3;

/** People, and the clusters that are nobody's name. */
export interface Joined {
  readonly people: readonly Person[];
  readonly rest: readonly Cluster[];
}

/**
 * Joins the clusters that mean one person: full names with each other, then short forms to who bears the name; where
 * several do, each mention to the one it fits best.
 */
export function joinPeople(clusters: readonly Cluster[], pairs: ReadonlyMap<string, string>): Joined {
  const people = new People(
    new Set(clusters.filter(({ words }) => words.length === 2 && suffixOf(words) !== null).map((c) => c.key)),
  );
  const introduced = introductions(clusters, pairs);
  const asBody = asBodyOf(introduced, houses(clusters));
  const isFull = (c: Cluster): boolean =>
    c.type === 'person' &&
    c.words.length > 1 &&
    !pairs.has(c.key) &&
    c.called.words.length > 1 &&
    asBody(c).type === 'person';
  const full = new Set(clusters.filter(isFull));
  const ends = endsOf(full);
  for (const c of full) if (ends.has(c.key)) full.delete(c);
  for (const c of full) people.add(c);
  const rest: Cluster[] = [];
  const shorts: (readonly [short: Cluster, holders: readonly Person[]])[] = [];
  const brief = flatMap(clusters, (c) => (full.has(c) ? [] : (people.crown(c) ?? [])));
  for (const c of brief) {
    if (isFamily(c, people)) continue;
    // "K Mart Corp" is nobody called Mart.
    if (c.words.length > 1 && isFirm(c)) {
      rest.push(c);
      continue;
    }
    const long = pairs.get(c.key);
    const called = long === undefined ? [] : people.called(long);
    const [only] = called;
    if (only && called.length === 1) {
      only.short.push(...c.mentions);
      continue;
    }
    const holders =
      called.length > 0
        ? called
        : c.words.length <= SHORT_WORDS
          ? people.holdersOf(c.key, isSomebody(c))
          : [];
    const bearers = holders.length > 0 ? holders : people.nicknamed(c);
    if (bearers.length > 0) shorts.push([c, bearers]);
    else rest.push(c);
  }
  for (const [short, holders] of shorts) {
    const left = handOut(short, holders, introduced.get(short.key));
    if (left) rest.push(left);
  }
  return joinLone(
    people,
    rest.map((c) => asFirm(asBody(c))),
  );
}

/** Nothing tells that it is somewhere or a body. */
const isSomebody = ({ type, mentions }: Cluster): boolean =>
  type === 'person' && mentions.every((m) => !m.determined && !m.local && !m.traded && !m.corporate);

const isFirm = rememberEach(({ mentions }: Cluster): boolean => mentions.some((m) => isIncorporated(m.text)));

/** "the Sewells": all who bear the name, and none of them. */
const isFamily = ({ key, mentions }: Cluster, people: People): boolean =>
  key.endsWith('s') && mentions.every((m) => m.determined) && people.isEnd(key.slice(0, -1));

/** From here on two words are somebody, whatever body's name begins so. */
const SURE = 0.8;

/**
 * "Rogers" behind "Rogers Communications" is the firm, and "St. Brendan" behind "St. Brendan’s Hospital" the hospital,
 * where nobody of that name is named.
 */
const asBodyOf =
  (introduced: ReadonlyMap<string, Introduction>, called: ReadonlySet<string>) =>
  (c: Cluster): Cluster => {
    if (c.type === 'person' && called.has(c.key) && isCalledAfter(c)) return c.as('organization');
    const body = c.type === 'person' ? introduced.get(c.key) : undefined;
    const [first] = c.mentions;
    if (!body || !first || !isIntroduced(body, first)) return c;
    const isSomebody = (m: NamedMention): boolean =>
      m.title !== null || (c.words.length > 1 && m.confidence >= SURE);
    return c.mentions.some(isSomebody) ? c : c.as(body.type);
  };

/** The first two words of what else begins like somebody: "amos wells" of the "Amos Wells Group". */
const houses = (clusters: readonly Cluster[]): ReadonlySet<string> =>
  new Set(
    flatMap(clusters, ({ type, words }) =>
      type === 'organization' && words.length > 2 && ORGANIZATION_HEADS.has(words[2] ?? '')
        ? `${words[0]} ${words[1]}`
        : [],
    ),
  );

/** "Amos Wells", where the Amos Wells Group is, nothing tells of somebody and something of a firm. */
const isCalledAfter = ({ words, mentions }: Cluster): boolean =>
  words.length === 2 &&
  mentions.every((m) => m.title === null && !m.personal && m.cue !== 'person') &&
  mentions.some((m) => m.determined || m.traded || m.corporate || m.cue === 'organization');

/** People without a full name anywhere: two spellings of one ("Zelensky", "Zelenskyy") are one. */
function joinLone(people: People, rest: readonly Cluster[]): Joined {
  const lone: Person[] = [];
  const bySound: Register = new Map();
  const others: Cluster[] = [];
  for (const cluster of rest) {
    if (cluster.type !== 'person') {
      others.push(cluster);
      continue;
    }
    const sound = soundOf(cluster.key);
    const known = latest(bySound, sound).find((p) =>
      p.full.slice(-COMPARED).some((c) => areVariants(c.key, cluster.key)),
    );
    if (known) {
      known.full.push(cluster);
      continue;
    }
    const person = { full: [cluster], short: [] };
    lone.push(person);
    file(bySound, sound, person);
  }
  return { people: [...people.all, ...lone], rest: others };
}
