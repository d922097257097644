import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import type { EntityType } from '../../article';
import { beginningOf, clipped, founderOf, initials, withoutHeads } from '../names/bodyNames';
import { isFirstName } from '../names/firstNames';
import { ORGANIZATION_HEADS } from '../names/heads';
import type { Cluster } from './cluster';
import { isIncorporated } from './key';
import { inOrder, type NamedMention } from './mentions';

/** Where a body is first named that goes by a short name later, and what it is. */
export interface Introduction {
  /** Its first mention; null where brackets give the short name. */
  readonly by: NamedMention | null;
  readonly type: EntityType;
}

/** Is it known where somebody is mentioned? What brackets introduce is from the beginning. */
export const isIntroduced = ({ by }: Introduction, m: NamedMention): boolean =>
  by === null || inOrder(by, m) < 0;

/** Initials of fewer words may be anybody's name: "Ali". */
const ACRONYM_WORDS = 4;
const SHIP = /^(?:hms|uss|hmas|hmcs|rms|ins|mv|ss|rfa|storm|hurricane|typhoon|cyclone)$/;

/** The name behind "HMS" or "Hurricane"; null for what is neither ship nor storm. */
export const shipOf = ([prefix = '', name, ...more]: readonly string[]): string | null =>
  SHIP.test(prefix) && name !== undefined && more.length === 0 ? name : null;

/**
 * By short name, where bodies and ships are introduced: "Rogers" of "Rogers Communications", "Villa" of "Aston Villa",
 * "isro" of "Indian Space Research Organisation", "Somerton" of "HMS Somerton", and what stands in brackets behind a name.
 */
export function introductions(
  clusters: readonly Cluster[],
  pairs: ReadonlyMap<string, string>,
): ReadonlyMap<string, Introduction> {
  const people =
    pairs.size === 0 ? null : new Set(flatMap(clusters, (c) => (c.type === 'person' ? c.key : [])));
  const known = new Map<string, Introduction>(
    flatMap([...pairs], ([short, long]) =>
      people?.has(long) ? [] : [[short, { by: null, type: 'organization' }] as const],
    ),
  );
  for (const cluster of clusters) {
    const { type } = cluster;
    const [first] = cluster.mentions;
    if (!first) continue;
    for (const short of shortNamesOf(cluster)) {
      const last = known.get(short);
      if (!last || (last.by && inOrder(first, last.by) < 0)) known.set(short, { by: first, type });
    }
  }
  return known;
}

const NONE: readonly string[] = [];

/** Most have none. */
const shortNamesOf = rememberEach(({ type, words, mentions: [first] }: Cluster): readonly string[] => {
  const names = first ? [...shortNames(type, words), ...beginningsOf(type, words, first)] : NONE;
  return names.length > 0 ? names : NONE;
});

/** "Merrow Paper" of "Merrow Paper Products Inc", "Santo Vell" of "Santo Vell Shipping Lines", but nobody with a first name. */
function beginningsOf(type: EntityType, words: readonly string[], { text }: NamedMention): readonly string[] {
  if (isFirstName(words[0] ?? '')) return NONE;
  if (isIncorporated(text)) return words.slice(2).map((_, i) => words.slice(0, i + 2).join(' '));
  const short = type === 'organization' ? withoutHeads(words) : null;
  return short ? [short.join(' ')] : NONE;
}

function shortNames(type: EntityType, words: readonly string[]): readonly string[] {
  const ship = shipOf(words);
  if (ship) return [ship];
  if (type !== 'organization' || words.length < 2) return [];
  const end = words[1] ?? '';
  return [
    beginningOf(words) ?? [],
    founderOf(words) ?? [],
    clipped(words) ?? [],
    words.length === 2 && !ORGANIZATION_HEADS.has(end) ? end : [],
    words.length >= ACRONYM_WORDS ? initials(words) : [],
  ].flat();
}
