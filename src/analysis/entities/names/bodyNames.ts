import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import { isFirstName } from './firstNames';
import { PLACES } from './gazetteer';
import { ORGANIZATION_HEADS } from './heads';
import { PORTFOLIOS } from './titles';

/** What a body of several words is called for short; null where it has but one word. */
export function beginningOf([first = '', second, third]: readonly string[]): string | null {
  if (second === undefined) return null;
  if (first !== 'saint') return first;
  return third === undefined ? null : `saint ${second.replace(/s$/, '')}`;
}

/** What names of bodies end in besides: "University Health Board". */
const isHead = (word: string): boolean => ORGANIZATION_HEADS.has(word) || PORTFOLIOS.has(word);

/** "santo vell" of "Santo Vell Shipping Lines": two words and more in front of what the body is; null where there are none that are its own. */
export function withoutHeads(words: readonly string[]): readonly string[] | null {
  let end = words.length;
  if (!ORGANIZATION_HEADS.has(words[end - 1] ?? '')) return null;
  while (end > 2 && isHead(words[end - 1] ?? '')) end--;
  const own = words.slice(0, end);
  const isOwn =
    end < words.length && !isHead(own[end - 1] ?? '') && !own.includes('of') && !PLACES.has(own.join(' '));
  return isOwn ? own : null;
}

/** "Disney" of "Walt Disney Company": the family name of whom a firm is called after; null for others. Folded. */
export const founderOf = ([first = '', family = '', head = '', ...more]: readonly string[]): string | null =>
  more.length === 0 && isFirstName(first) && family.length > 2 && ORGANIZATION_HEADS.has(head)
    ? family
    : null;

/** Of folded words: "isro". */
export const initials = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('');

/** What some bodies are called by the beginning of their first word: "the Met", "the Fed". */
export const clipped = ([first, second]: readonly string[]): string | null =>
  first === 'metropolitan' ? 'met' : first === 'federal' && second === 'reserve' ? 'fed' : null;

/** The last words of clubs, by which the article then calls them: "Rovers", "City". */
const CLUB_ENDS: ReadonlySet<string> = new Set(
  (
    'albion alexandra argyle athletic celtic city county dons forest gaels hammers harriers harlequins hibernian hornets hotspur kickers knights orient ' +
    'palace rangers rovers saints saracens sharks spurs stags swifts thistle tigers town united victoria villa wanderers warriors wasps wednesday'
  ).split(' '),
);

export const isClubEnd = (word: string): boolean => CLUB_ENDS.has(word);

/** "New York Giants": a town and a nickname in the plural. Folded. */
export const isTownsClub = (words: readonly string[]): boolean =>
  words.length > 1 && /[^s]s$/.test(words.at(-1) ?? '') && PLACES.has(words.slice(0, -1).join(' '));

const SMALL_WORD = /^(?:of|the|and|for|on|in|de|del|la)$/;

/** The letters a body of these folded words may go by: with small words and without, without a ministry's head or the land behind "of". */
export const acronymsOf = rememberEach((words: readonly string[]): readonly string[] => {
  const great = words.filter((w) => !SMALL_WORD.test(w));
  const all = [initials(words), initials(great)];
  // "Natural Sciences and Engineering Research Council of Canada" is NSERC.
  if (great.length > 3 && words.at(-2) === 'of') all.push(initials(great.slice(0, -1)));
  if (/^(?:department|ministry)$/.test(words[0] ?? '')) all.push(initials(great.slice(1)));
  const [field = '', head = ''] = words;
  // "Justice Department" is the DoJ.
  if (words.length === 2 && /^(?:department|ministry)$/.test(head)) all.push(`${head[0]}o${field[0]}`);
  return all;
});

/** "Tehreek-e-Insaf" has three letters, as a name of as many words. */
export const parted = (words: readonly string[]): readonly string[] =>
  words.some((w) => w.includes('-'))
    ? flatMap(words, (w) => w.split('-').filter((part) => part.length > 1))
    : words;

/** How much of each word is compared, in letters. */
const STEM = 3;

/** Two folded words by their beginnings: "sta can" for "Statistics Canada"; null for other names. */
export const stemsOf = ([first = '', second = '', ...more]: readonly string[]): string | null =>
  more.length === 0 && second.length >= STEM ? `${first.slice(0, STEM)} ${second.slice(0, STEM)}` : null;

/** The same of "StatCan"; empty where the word is not made so. */
export function camelStems(text: string): string {
  const [, first, second] = /^(\p{Lu}\p{Ll}{2,4})(\p{Lu}\p{Ll}{2,4})$/u.exec(text) ?? [];
  return first && second ? `${first.slice(0, STEM)} ${second.slice(0, STEM)}`.toLowerCase() : '';
}

/** "the Almeida" of "Almeida Theatre"; null for what is no house. */
export const venueOf = ([first = '', house = '', ...more]: readonly string[]): string | null =>
  more.length === 0 &&
  /^(?:arena|centre|center|gallery|hall|hotel|museum|opera|palace|playhouse|theater|theatre|tower)$/.test(
    house,
  )
    ? first
    : null;

/** The last words of newspapers, by which they are then called: "the Hudson Standard", "the Standard". */
const PAPERS: ReadonlySet<string> = new Set(
  (
    'advertiser argus bulletin chronicle citizen courier dispatch echo enquirer examiner gazette guardian herald inquirer journal mail mercury observer post ' +
    'sentinel standard telegraph times tribune'
  ).split(' '),
);

export const isPaper = (word: string): boolean => PAPERS.has(word);
