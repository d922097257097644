import { isFirstName } from '../names/firstNames';
import type { Called, Cluster } from './cluster';
import { familyName, suffixOf, withoutSuffix } from './key';
import { areNear, areVariants, soundOf } from './likeness';
import { inOrder } from './mentions';
import { crowned, isRegnal, isRoyal } from './monarchs';
import type { Person } from './person';
import { areOneFirstName, areOnePerson, isSpeltAlike, longFormsOf } from './sameness';

/** How many people who sound alike, and how many forms of each, are compared with a name, latest first: keeps a list of 100,000 names linear. */
export const COMPARED = 12;

/** How a short form is joined, the surest way first. */
export type Register = Map<string, Person[]>;

/** Everybody with a full name, filed under what their short forms will be. */
export class People {
  readonly all: Person[] = [];
  /** "Biden", "von der Leyen", "Assad": the end of the name. */
  private readonly byEnd: Register = new Map();
  /** "Hunter", "Xi": its first word. */
  private readonly byFirst: Register = new Map();
  /** "Garcia" of "Gabriel Garcia Marquez". */
  private readonly byMiddle: Register = new Map();
  /** "al rashid" of "Hamza al-Rashid": the end as others write it. */
  private readonly byRespaced: Register = new Map();
  private readonly bySound: Register = new Map();
  /** "Reed" of Reid. */
  private readonly byStart: Register = new Map();
  /** "Shaniece" of Shanice. */
  private readonly byFirstSound: Register = new Map();

  /** @param apart what the article tells a father and a son of one name apart by: "osei jr" */
  constructor(private readonly apart: ReadonlySet<string>) {}

  add(cluster: Cluster): void {
    const { called } = cluster;
    const known = this.known(cluster, called);
    const person = known ?? { full: [], short: [] };
    person.full.push(cluster);
    if (!known) this.all.push(person);
    this.register(person, called);
  }

  /** Who has a name that means the same, and does not stand beside this one. */
  private known(cluster: Cluster, { words, family, sound }: Called): Person | undefined {
    return (
      meant(this.byEnd.get(family), cluster, this.apart) ??
      meant(this.bySound.get(sound), cluster, this.apart) ??
      meant(this.byFirst.get(words[0] ?? ''), cluster, this.apart) ??
      meant(this.byFirst.get(family), cluster, this.apart)
    );
  }

  /** King Salman is Salman in full; a prince whose full name is known is that man. Gives back the mentions left to share out. */
  crown(cluster: Cluster): Cluster | null {
    if (!cluster.mentions.some(isRegnal)) return cluster;
    const [theirs, others] = crowned(cluster);
    if (theirs.length === 0) return cluster;
    const [name = ''] = cluster.called.words;
    const royal = latest(this.byFirst, name).findLast(isRoyal);
    if (royal) royal.short.push(...theirs);
    else this.reign(name, cluster.of(theirs));
    return others.length > 0 ? cluster.of(others) : null;
  }

  private reign(name: string, cluster: Cluster): void {
    const person = { full: [cluster], short: [] };
    this.all.push(person);
    file(this.byFirst, name, person);
    file(this.byEnd, name, person);
  }

  private register(person: Person, { words, sound, firstSound, ends, respaced }: Called): void {
    file(this.byFirst, words[0] ?? '', person);
    file(this.byFirstSound, firstSound, person);
    // "the Duke of Wenlow" is nobody called Wenlow.
    if (words[1] === 'of') return;
    file(this.bySound, sound, person);
    file(this.byStart, startOf(familyName(words)), person);
    for (const end of respaced) file(this.byRespaced, end, person);
    for (const end of ends) file(this.byEnd, end, person);
    // "Gatchalian" of Rex Gatchalian-Uy, "Bravo" of Ana Reyes-Bravo
    for (const word of words.slice(1))
      if (word.includes('-'))
        for (const half of word.split('-'))
          if (half.length > SHORTEST_HALF) file(this.byMiddle, half, person);
    for (let i = 1; i < words.length - 1; i++)
      if ((words[i]?.length ?? 0) > 2) file(this.byMiddle, words[i] ?? '', person);
  }

  /** Whoever has exactly this full name, or else this end of one. */
  called(key: string): readonly Person[] {
    const full = latest(this.byFirst, key.split(' ', 1)[0] ?? '').filter((p) =>
      p.full.some((c) => c.key === key),
    );
    return full.length > 0 ? full : latest(this.byEnd, key);
  }

  /**
   * Who could be meant by a name of these words, by the surest way that finds anybody.
   * @param personal whether it surely is somebody's
   */
  holdersOf(key: string, personal: boolean): readonly Person[] {
    // "Osei Jr" is that one of two who is called so.
    const suffix = suffixOf(key.split(' '));
    if (suffix !== null && key.includes(' '))
      return this.holdersOf(withoutSuffix(key.split(' ')).join(' '), personal).filter(({ full }) =>
        full.some((c) => suffixOf(c.words) === suffix),
      );
    const plain = key.replace(/^(?:al|el|abu|abo|de|von|van|bin) (?=\S+$)/, '');
    for (const way of [key, plain]) {
      const family = latest(this.byEnd, way);
      // "Ms Lim" may be Lim Mei Hua, where there is a Pang Lim, too.
      if (family.length > 0) return isFirstName(way) ? family : union(family, latest(this.byFirst, way));
    }
    const respaced = latest(this.byRespaced, key);
    if (respaced.length > 0) return respaced;
    const first = latest(this.byFirst, key);
    if (first.length > 0) return first;
    const alike = latest(this.bySound, soundOf(key)).filter((p) =>
      p.full.slice(-COMPARED).some((c) => isMisspelt(key, familyName(c.words))),
    );
    if (alike.length > 0) return alike;
    const middle = latest(this.byMiddle, key);
    if (middle.length > 0) return middle;
    const called = latest(this.byFirstSound, soundOf(key)).filter((p) =>
      p.full.slice(-COMPARED).some((c) => areOneFirstName(c.words[0] ?? '', key)),
    );
    return called.length > 0 || !personal ? called : this.near(key);
  }

  /** "Reed said" where nobody has that name, and a Reid has. */
  near(key: string): readonly Person[] {
    return latest(this.byStart, startOf(key)).filter((p) =>
      p.full.slice(-COMPARED).some((c) => areNear(familyName(c.words), key)),
    );
  }

  /** "Bob" throughout an article that once has named a Robert Hart: him, where nobody else could be called so. */
  nicknamed({ type, words, mentions: [first], mentions }: Cluster): readonly Person[] {
    const [short = '', ...more] = words;
    if (type !== 'person' || more.length > 0 || !first || mentions.length < OFTEN) return NOBODY;
    const called = [...longFormsOf(short)].flatMap((long) => latest(this.byFirst, long));
    const [only] = called;
    const full = only?.full[0]?.mentions[0];
    return full && called.length === 1 && inOrder(full, first) < 0 ? called : NOBODY;
  }

  /** Somebody's family name, or a name's end? */
  isEnd(key: string): boolean {
    return this.byEnd.has(key);
  }
}

/** Less often may be somebody else by the first name. */
const OFTEN = 3;

const union = (a: readonly Person[], b: readonly Person[]): readonly Person[] =>
  b.length === 0 ? a : [...new Set([...a, ...b])];

/** Halves of family names are longer than syllables of first names. In letters. */
const SHORTEST_HALF = 4;

/** Slips of the hand are seldom in the first letters. */
const startOf = (word: string): string => word.replace(/^mc/, 'mac').slice(0, 2);

/** "Hillary" is a name of its own and no slip for Hillyer. */
const isMisspelt = (key: string, family: string): boolean =>
  areVariants(family, key) &&
  (family === key || !isFirstName(key) || isFirstName(family) || isSpeltAlike(family, key));

function meant(
  people: readonly Person[] | undefined,
  cluster: Cluster,
  apart: ReadonlySet<string>,
): Person | undefined {
  if (!people) return undefined;
  for (let i = Math.max(0, people.length - COMPARED); i < people.length; i++) {
    const person = people[i];
    if (person && isMeant(person, cluster, apart)) return person;
  }
  return undefined;
}

/** Nearly all who are asked about are somebody else. */
function isMeant({ full }: Person, cluster: Cluster, apart: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, full.length - COMPARED); i < full.length; i++) {
    const form = full[i];
    if (form && areOnePerson(form, cluster) && !areGenerations(form, cluster, apart))
      return !standsBeside(full.slice(-COMPARED), cluster);
  }
  return false;
}

/**
 * "John Osei … his son, John Osei Jr … Osei Jr": who is named in full without what tells generations apart, and then with
 * it, is two, where both are named in one paragraph or the article goes on to tell them apart.
 * @param apart what it tells them apart by: "osei jr"
 */
function areGenerations(a: Cluster, b: Cluster, apart: ReadonlySet<string>): boolean {
  const isPlain = suffixOf(a.words) === null;
  if (isPlain === (suffixOf(b.words) === null)) return false;
  const [plain, other] = isPlain ? [a.mentions[0], b.mentions[0]] : [b.mentions[0], a.mentions[0]];
  if (!plain || !other || inOrder(plain, other) > 0) return false;
  const suffix = suffixOf(other.words);
  return (
    plain.paragraph === other.paragraph ||
    apart.has(`${other.words[0]} ${suffix}`) ||
    apart.has(`${familyName(other.words)} ${suffix}`)
  );
}

const standsBeside = (forms: readonly Cluster[], cluster: Cluster): boolean =>
  forms.some((c) => c.key !== cluster.key && standTogether(c, cluster));

/** Shorter than this, what stands between two names is a comma or an "and". In UTF-16 units. */
const GAP = 6;

/** "Jean Martin and Jeanne Martin": whoever are named side by side are two, however alike. */
const standTogether = (a: Cluster, b: Cluster): boolean =>
  a.mentions.slice(-COMPARED).some((m) =>
    b.mentions.slice(-COMPARED).some((n) => {
      const [first, second] = m.start < n.start ? [m, n] : [n, m];
      return first.paragraph === second.paragraph && second.start - first.end < GAP;
    }),
  );

const NOBODY: readonly Person[] = [];

export function latest(register: Register, key: string): readonly Person[] {
  const all = register.get(key) ?? NOBODY;
  return all.length <= COMPARED ? all : all.slice(-COMPARED);
}

export function file(register: Register, key: string, person: Person): void {
  const known = register.get(key);
  if (!known) register.set(key, [person]);
  else if (!known.includes(person, Math.max(0, known.length - COMPARED))) known.push(person);
}
