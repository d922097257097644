import type { EntityType, Mention } from '../article';
import { areVariants, soundOf } from './likeness';

/** A mention with what is needed to join it to others. */
export interface NamedMention extends Mention {
  readonly type: EntityType;
  readonly confidence: number;
  /** Lower-case words without points; abbreviations of countries spelled out. */
  readonly words: readonly string[];
  readonly key: string;
}

/** Mentions with the same words. */
export interface Cluster {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: NamedMention[];
  type: EntityType;
}

const ALIASES: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  'united states of america': 'united states',
  america: 'united states',
  uk: 'united kingdom',
  uae: 'united arab emirates',
  eu: 'european union',
  un: 'united nations',
};

export function keyOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?$/, '')
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '');
  return ALIASES[plain] ?? plain;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The family name: the last word that is no generation's suffix. */
export const familyName = (words: readonly string[]): string => words.findLast((w) => !SUFFIX.test(w)) ?? '';

/** Groups mentions by their words and gives each group the type most of its mentions speak for. */
export function clustersOf(mentions: readonly NamedMention[]): readonly Cluster[] {
  const byKey = new Map<string, Cluster>();
  for (const mention of mentions) {
    const cluster = byKey.get(mention.key);
    if (cluster) cluster.mentions.push(mention);
    else
      byKey.set(mention.key, {
        key: mention.key,
        words: mention.words,
        mentions: [mention],
        type: mention.type,
      });
  }
  for (const cluster of byKey.values()) cluster.type = typeOf(cluster.mentions);
  return [...byKey.values()];
}

function typeOf(mentions: readonly NamedMention[]): EntityType {
  const weights = new Map<EntityType, number>();
  for (const m of mentions) weights.set(m.type, (weights.get(m.type) ?? 0) + m.confidence);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other';
}

const couldBePerson = (c: Cluster): boolean =>
  c.type === 'person' || (c.type === 'other' && c.words.length <= 3);

/** How many people who sound alike are compared with a name, latest first: keeps a list of 100,000 names linear. */
const COMPARED = 12;

/** People found so far, by what their short forms will be. */
class People {
  readonly groups: Cluster[][] = [];
  private readonly byFamily = new Map<string, Cluster[][]>();
  private readonly byFirst = new Map<string, Cluster[][]>();
  private readonly bySound = new Map<string, Cluster[][]>();

  addFull(cluster: Cluster): void {
    const family = familyName(cluster.words);
    const alike = [...latest(this.byFamily, family), ...latest(this.bySound, soundOf(family))];
    const group = alike.find((g) => g.some((c) => isSamePerson(c.words, cluster.words)));
    if (group) {
      group.push(cluster);
      return;
    }
    const fresh = [cluster];
    this.groups.push(fresh);
    file(this.byFamily, family, fresh);
    file(this.byFirst, cluster.words[0] ?? '', fresh);
    file(this.bySound, soundOf(family), fresh);
  }

  addShort(cluster: Cluster): void {
    const word = cluster.words[0] ?? '';
    const owner = nearest(this.holdersOf(word), cluster);
    if (owner) owner.push(cluster);
    else this.groups.push([cluster]);
  }

  private holdersOf(word: string): readonly Cluster[][] {
    const family = latest(this.byFamily, word);
    if (family.length > 0) return family;
    const alike = latest(this.bySound, soundOf(word)).filter((g) =>
      g.some((c) => areVariants(familyName(c.words), word)),
    );
    return alike.length > 0 || word.length < 3 ? alike : latest(this.byFirst, word);
  }
}

const latest = (map: ReadonlyMap<string, Cluster[][]>, key: string): readonly Cluster[][] =>
  map.get(key)?.slice(-COMPARED) ?? [];

function file(map: Map<string, Cluster[][]>, key: string, group: Cluster[]): void {
  const known = map.get(key);
  if (known) known.push(group);
  else map.set(key, [group]);
}

/** Joins the clusters that mean one person: full names first, then short forms to the full name before them. */
export function joinPeople(clusters: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const people = new People();
  for (const c of clusters) if (c.type === 'person' && c.words.length > 1) people.addFull(c);
  for (const c of clusters) if (c.words.length === 1 && couldBePerson(c)) people.addShort(c);
  return people.groups;
}

/** Where two people share the name: the one named last before the short form first stands. */
function nearest(groups: readonly Cluster[][], short: Cluster): Cluster[] | undefined {
  if (groups.length <= 1) return groups[0];
  const at = short.mentions[0]?.start ?? 0;
  const lastBefore = (g: readonly Cluster[]): number =>
    Math.max(-1, ...g.map((c) => c.mentions.findLast((m) => m.start < at)?.start ?? -1));
  return [...groups].sort((a, b) => lastBefore(b) - lastBefore(a))[0];
}

/** "Hillary Rodham Clinton" and "Hillary Clinton", "J. Smith" and "John Smith", "Volodymyr Zelensky" and "Volodymyr Zelenskyy". */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [firstA = '', firstB = ''] = [a[0], b[0]];
  const [lastA, lastB] = [familyName(a), familyName(b)];
  if (!areVariants(lastA, lastB)) return false;
  const initial = firstA.length === 1 || firstB.length === 1;
  return initial ? firstA[0] === firstB[0] && lastA === lastB : areVariants(firstA, firstB);
}
