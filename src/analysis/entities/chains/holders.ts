import { flatMap } from '../../../text/flatMap';
import { genderOf } from '../names/firstNames';
import { suffixOf, withoutSuffix } from './key';
import { inOrder, type NamedMention } from './mentions';
import type { Person } from './person';

/** What is known of a bearer of a shared name while the text is walked through. */
interface Bearer {
  readonly person: Person;
  readonly gender: 'female' | 'male' | null;
  readonly titles: ReadonlySet<string>;
  /** Where they are first named in a way that is surely theirs. */
  readonly first: NamedMention | undefined;
  /** Whoever is called the same but for the generation is another bearer. */
  readonly junior: boolean;
  /** What falls to them. */
  readonly share: NamedMention[];
  /** Mentions so far. */
  count: number;
  /** Null before the first mention. */
  last: NamedMention | null;
  /** The last bare mention was theirs. */
  bare: boolean;
}

const FEMALE_TITLE = /^(?:mrs|ms|miss|dame|(?:first )?lady|queen|princess|madam|madame|baroness|\w+woman)$/;
const MALE_TITLE = /^(?:mr|sir|lord|king|prince|baron|\w{4,}man)$/;

/** The gender a title shows. */
export const genderOfTitle = (title: string): 'female' | 'male' | null =>
  FEMALE_TITLE.test(title) ? 'female' : MALE_TITLE.test(title) ? 'male' : null;

/**
 * Shares the mentions of a name that several people bear out among them, in one walk through the text: by title and
 * gender, by who was named last, by who is named most.
 */
export function shareOut(
  mentions: readonly NamedMention[],
  holders: readonly Person[],
): readonly (readonly NamedMention[])[] {
  const plain = new Set(flatMap(holders, ({ full }) => full.map(({ key }) => key)));
  const bearers = holders.map((person) => bearerOf(person, plain));
  const named = flatMap(bearers, (bearer) =>
    flatMap(bearer.person.full, (c) => c.mentions.map((m) => ({ m, bearer }))),
  ).sort((a, b) => inOrder(a.m, b.m));
  let next = 0;
  for (const mention of [...mentions].sort(inOrder)) {
    for (let n = named[next]; n && inOrder(n.m, mention) < 0; n = named[++next]) see(n.bearer, n.m);
    const best = bearers.reduce((a, b) => (suitsBetter(b, a, mention) ? b : a));
    for (const b of bearers) b.bare = b === best;
    see(best, mention);
    best.share.push(mention);
  }
  return bearers.map(({ share }) => share);
}

/** @param names the full names of all bearers */
function bearerOf(person: Person, names: ReadonlySet<string>): Bearer {
  const mentions = flatMap(person.full, (c) => c.mentions);
  const titles = new Set(flatMap(mentions, (m) => (m.title === null ? [] : [m.title])));
  const gender =
    [...titles].map(genderOfTitle).find((g) => g !== null) ?? genderOf(person.full[0]?.words[0] ?? '');
  const [first] = [...mentions].sort(inOrder);
  const junior = person.full.every(
    ({ words }) => suffixOf(words) !== null && names.has(withoutSuffix(words).join(' ')),
  );
  return { person, gender, titles, first, junior, share: [], count: 0, last: null, bare: false };
}

function see(bearer: Bearer, mention: NamedMention): void {
  bearer.count++;
  bearer.last = mention;
}

/** Of two whom it fits alike the one named last, before either is named the one who will be first; of two in one sentence of a paragraph before it the one named first, whom that was about. */
function suitsBetter(one: Bearer, other: Bearer, mention: NamedMention): boolean {
  const more = suits(one, mention) - suits(other, mention);
  return more > 0 || (more === 0 && isNearer(one, other, mention));
}

function isNearer(a: Bearer, b: Bearer, { paragraph }: NamedMention): boolean {
  const [one, other] = [a.last, b.last];
  if (one === null && other === null) return isFirst(a, b);
  if (one === null || other === null) return one !== null;
  const isBoth =
    one.paragraph === other.paragraph && one.sentence === other.sentence && one.paragraph < paragraph;
  return isBoth ? one.start < other.start : inOrder(one, other) > 0;
}

const isFirst = ({ first: one }: Bearer, { first: other }: Bearer): boolean =>
  one !== undefined && (other === undefined || inOrder(one, other) < 0);

/** How well a bare mention fits a bearer; the weights order the kinds of evidence: title, gender, nearness, prominence. */
function suits(bearer: Bearer, mention: NamedMention): number {
  const away = bearer.last && mention.paragraph - bearer.last.paragraph;
  const near = away === null ? -2 : away <= 1 ? 3 - away : 1.5 / away;
  return (
    near +
    0.8 * Math.log2(1 + bearer.count) +
    (bearer.bare ? 0.5 : 0) -
    (bearer.junior ? 1 : 0) +
    titleFit(bearer, mention.title)
  );
}

function titleFit(bearer: Bearer, title: string | null): number {
  if (title === null) return 0;
  const gender = genderOfTitle(title);
  if (gender !== null && bearer.gender !== null) return gender === bearer.gender ? 3 : -6;
  return bearer.titles.has(title) ? 4 : 0;
}
