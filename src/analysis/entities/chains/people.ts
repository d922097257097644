import { isFirstName } from '../names/firstNames';
import type { Cluster } from './clusters';
import { endsOf, respaced } from './ends';
import { asFirm } from './firms';
import { handOut } from './handOut';
import { type Introduction, introductions, isIntroduced } from './introduced';
import { familyName, isIncorporated, withoutSuffix } from './key';
import { areVariants, soundOf } from './likeness';
import { crowned, isRegnal, isRoyal } from './monarchs';
import type { Person } from './person';
import { areOneFirstName, areOnePerson } from './sameness';

/** How many people who sound alike, and how many forms of each, are compared with a name, latest first: keeps a list of 100,000 names linear. */
const COMPARED = 12;

/** How a short form is joined, the surest way first. */
type Register = Map<string, Person[]>;

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
  /** "Shaniece" of Shanice. */
  private readonly byFirstSound: Register = new Map();

  add(cluster: Cluster): void {
    const words = withoutSuffix(cluster.words);
    const known = this.known(cluster, words);
    const person = known ?? { full: [], short: [] };
    person.full.push(cluster);
    if (!known) this.all.push(person);
    this.register(person, words);
  }

  /** Who has a name that means the same, and does not stand beside this one. */
  private known(cluster: Cluster, words: readonly string[]): Person | undefined {
    const family = familyName(words);
    return (
      meant(this.byEnd.get(family), cluster) ??
      meant(this.bySound.get(soundOf(family)), cluster) ??
      meant(this.byFirst.get(words[0] ?? ''), cluster) ??
      meant(this.byFirst.get(family), cluster)
    );
  }

  /** King Salman is Salman in full; a prince whose full name is known is that man. Gives back the mentions left to share out. */
  crown(cluster: Cluster): Cluster | null {
    if (!cluster.mentions.some(isRegnal)) return cluster;
    const [theirs, others] = crowned(cluster);
    if (theirs.length === 0) return cluster;
    const [name = ''] = withoutSuffix(cluster.words);
    const royal = latest(this.byFirst, name).findLast(isRoyal);
    if (royal) royal.short.push(...theirs);
    else this.reign(name, { ...cluster, mentions: theirs });
    return others.length > 0 ? { ...cluster, mentions: others } : null;
  }

  private reign(name: string, cluster: Cluster): void {
    const person = { full: [cluster], short: [] };
    this.all.push(person);
    file(this.byFirst, name, person);
    file(this.byEnd, name, person);
  }

  private register(person: Person, words: readonly string[]): void {
    file(this.byFirst, words[0] ?? '', person);
    file(this.byFirstSound, soundOf(words[0] ?? ''), person);
    // "the Duke of Wenlow" is nobody called Wenlow.
    if (words[1] === 'of') return;
    file(this.bySound, soundOf(familyName(words)), person);
    for (const end of respaced(words)) file(this.byRespaced, end, person);
    for (let i = 1; i < words.length; i++) {
      file(this.byEnd, words.slice(i).join(' '), person);
      if (i < words.length - 1 && (words[i]?.length ?? 0) > 2) file(this.byMiddle, words[i] ?? '', person);
    }
  }

  /** Whoever has exactly this full name, or else this end of one. */
  called(key: string): readonly Person[] {
    const full = latest(this.byFirst, key.split(' ', 1)[0] ?? '').filter((p) =>
      p.full.some((c) => c.key === key),
    );
    return full.length > 0 ? full : latest(this.byEnd, key);
  }

  /** Who could be meant by a name of these words, by the surest way that finds anybody. */
  holdersOf(key: string): readonly Person[] {
    const plain = key.replace(/^(?:al|el|de|von|van|bin) (?=\S+$)/, '');
    for (const way of [key, plain]) {
      const family = latest(this.byEnd, way);
      if (family.length > 0) return family;
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
    return latest(this.byFirstSound, soundOf(key)).filter((p) =>
      p.full.slice(-COMPARED).some((c) => areOneFirstName(c.words[0] ?? '', key)),
    );
  }

  /** Somebody's family name, or a name's end? */
  isEnd(key: string): boolean {
    return this.byEnd.has(key);
  }
}

/** "Hillary" is a name of its own and no slip for Hillyer. */
const isMisspelt = (key: string, family: string): boolean =>
  areVariants(family, key) && (family === key || !isFirstName(key) || isFirstName(family));

function meant(people: readonly Person[] | undefined, cluster: Cluster): Person | undefined {
  if (!people) return undefined;
  for (let i = Math.max(0, people.length - COMPARED); i < people.length; i++) {
    const person = people[i];
    if (person && isMeant(person, cluster)) return person;
  }
  return undefined;
}

/** Nearly all who are asked about are somebody else. */
function isMeant({ full }: Person, cluster: Cluster): boolean {
  for (let i = Math.max(0, full.length - COMPARED); i < full.length; i++) {
    const form = full[i];
    if (form && areOnePerson(form, cluster)) return !standsBeside(full.slice(-COMPARED), cluster);
  }
  return false;
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

const latest = (register: Register, key: string): readonly Person[] =>
  register.get(key)?.slice(-COMPARED) ?? [];

function file(register: Register, key: string, person: Person): void {
  const known = register.get(key);
  if (!known) register.set(key, [person]);
  else if (!known.includes(person, Math.max(0, known.length - COMPARED))) known.push(person);
}

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
  const people = new People();
  const shorts = new Map<Cluster, readonly Person[]>();
  const introduced = introductions(clusters, pairs);
  const asBody = asBodyOf(introduced);
  const isFull = (c: Cluster): boolean =>
    c.type === 'person' &&
    !pairs.has(c.key) &&
    withoutSuffix(c.words).length > 1 &&
    asBody(c).type === 'person';
  const full = new Set(clusters.filter(isFull));
  const ends = endsOf(full);
  for (const c of full) if (ends.has(c.key)) full.delete(c);
  for (const c of full) people.add(c);
  const rest: Cluster[] = [];
  const brief = clusters.flatMap((c) => (full.has(c) ? [] : (people.crown(c) ?? [])));
  for (const c of brief) {
    if (isFamily(c, people)) continue;
    // "K Mart Corp" is nobody called Mart.
    if (c.words.length > 1 && c.mentions.some((m) => isIncorporated(m.text))) {
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
    const holders = called.length > 0 ? called : c.words.length <= SHORT_WORDS ? people.holdersOf(c.key) : [];
    if (holders.length > 0) shorts.set(c, holders);
    else rest.push(c);
  }
  for (const [cluster, holders] of shorts)
    rest.push(...handOut(cluster, holders, introduced.get(cluster.key)));
  return joinLone(
    people,
    rest.map((c) => asFirm(asBody(c))),
  );
}

/** "the Sewells": all who bear the name, and none of them. */
const isFamily = ({ key, mentions }: Cluster, people: People): boolean =>
  key.endsWith('s') && mentions.every((m) => m.determined) && people.isEnd(key.slice(0, -1));

/**
 * "Rogers" behind "Rogers Communications" is the firm, and "St. Brendan" behind "St. Brendan’s Hospital" the hospital,
 * where nobody of that name is named.
 */
const asBodyOf =
  (introduced: ReadonlyMap<string, Introduction>) =>
  (c: Cluster): Cluster => {
    const body = introduced.get(c.key);
    const [first] = c.mentions;
    if (c.type !== 'person' || !body || !first || !isIntroduced(body, first)) return c;
    return c.mentions.some((m) => m.title !== null) ? c : { ...c, type: body.type };
  };

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
