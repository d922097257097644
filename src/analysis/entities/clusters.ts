import type { EntityType } from '../article';
import { PLACES } from './gazetteer';
import { ORGANIZATION_HEADS } from './lists';
import type { NamedMention } from './mentions';

/** Mentions with the same words. */
export interface Cluster {
  readonly key: string;
  /** Folded words of the key. */
  readonly words: readonly string[];
  readonly mentions: readonly NamedMention[];
  readonly type: EntityType;
}

/** Groups mentions by their words and gives each group the type most of its mentions speak for. */
export function clustersOf(mentions: readonly NamedMention[]): readonly Cluster[] {
  const byKey = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const known = byKey.get(mention.key);
    if (known) known.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  const clusters = [...byKey].map(([key, list]) => ({
    key,
    words: key.split(' '),
    mentions: list,
    type: typeOf(list),
  }));
  return withNamesakes(clusters);
}

/** "Renko Vasal" is somebody where "Mr. Vasal" and "Vasal said" are, though the full name alone tells nothing. */
function withNamesakes(clusters: readonly Cluster[]): readonly Cluster[] {
  const families = new Set(
    clusters
      .filter((c) => c.type === 'person' && c.words.length === 1 && c.mentions.some((m) => m.personal))
      .map((c) => c.key),
  );
  if (families.size === 0) return clusters;
  return clusters.map((c) =>
    (c.type === 'other' || c.type === 'organization') &&
    families.has(c.words.at(-1) ?? '') &&
    c.mentions.every(isFullName)
      ? { ...c, type: 'person' }
      : c,
  );
}

/** A name of one word of which fewer mentions than this look like a person's is none, in weight for each mention. */
const PERSON_SHARE = 0.4;

/** Below this a place that speaks is somebody. */
const UNSURE = 0.7;

/** The type the mentions speak for, each as loudly as its finder was sure. */
function typeOf(mentions: readonly NamedMention[]): EntityType {
  const weights = { person: 0, organization: 0, place: 0, other: 0 };
  // A title says more than any list; "other" is what finders say when they do not know, and who speaks by two names
  // is somebody.
  for (const m of mentions) {
    weights[m.type] += (m.type === 'other' ? 0.3 : 1) * m.confidence;
    if (m.title && m.type === 'person') weights.person += 1;
    if (m.personal && m.type === 'other' && isFullName(m)) weights.person += 1.5;
    if (
      m.personal &&
      m.words.length === 1 &&
      m.type === 'place' &&
      m.confidence < UNSURE &&
      !PLACES.has(m.key)
    )
      weights.person += 1;
  }
  let best: EntityType = mentions[0]?.type ?? 'other';
  for (const type of ['person', 'organization', 'place', 'other'] as const)
    if (weights[type] > weights[best]) best = type;
  const isThing =
    best === 'person' &&
    mentions[0]?.words.length === 1 &&
    !mentions.some((m) => m.personal) &&
    weights.person < PERSON_SHARE * mentions.length;
  if (best === 'person' && isSomewhere(mentions)) return 'place';
  if (best === 'person' && isFirm(mentions)) return 'organization';
  return isThing ? 'other' : best;
}

const isLone = (mentions: readonly NamedMention[]): boolean =>
  mentions[0]?.words.length === 1 && !mentions.some((m) => m.personal);

/** "Telvex said", where "Telvex shares" or "the Telvex founder" are too. */
const isFirm = (mentions: readonly NamedMention[]): boolean =>
  mentions[0]?.words.length === 1 &&
  mentions.some((m) => m.traded) &&
  mentions.every((m) => m.title === null);

/** "in Panniq", "near Panniq" and nobody who does anything. */
const isSomewhere = (mentions: readonly NamedMention[]): boolean =>
  isLone(mentions) && 2 * mentions.filter((m) => m.within).length >= mentions.length;

const isFullName = ({ words, text }: NamedMention): boolean =>
  words.length > 1 &&
  words.length <= 3 &&
  !ORGANIZATION_HEADS.has(words.at(-1) ?? '') &&
  !/\d|^[\p{Lu}\s]+$/u.test(text);

/** The same mentions under one more sure reading. */
export const split = (cluster: Cluster, mentions: readonly NamedMention[]): Cluster => ({
  ...cluster,
  mentions,
});
