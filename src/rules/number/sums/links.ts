import { wordSet } from '../../../text/wordSet';
/** How the words between two figures link the later one to what came before. */
export type Link = 'from' | 'to' | 'by';

/** What stands between two figures, read from its end. */
export interface Gap {
  readonly link: Link | null;
  /** It says itself which way things went, or sets the two beside each other: "up from", "compared with". */
  readonly compares: boolean;
  /** Nothing in front of the link but when, for what and who says so. */
  readonly isPlain: boolean;
  /** Words in front of the link. */
  readonly rest: readonly string[];
}

const FROM = wordSet('from against versus vs vs. v. than on over');
const DIRECTIONS = wordSet('up down off rising falling dropping climbing');
/** What may lead the figure itself: "from a low of", "from last year's", "to a record". */
const LEADERS = wordSet('a an the its their his her last just only this year-earlier year-ago year-before');
const COMPARED = /^(?:compared|compares)$/;
/** Words that tell when or by what unit, and link nothing. */
const WHEN = wordSet(
  'in during at on last the a an this that year month week quarter half period earlier ago before fiscal since over past previous prior same corresponding ' +
    'year-earlier year-ago winter spring summer autumn season first second third fourth final full two three four five six seven eight nine ten twelve years months weeks days decade decades ended ending ' +
    'for through share shares each apiece litre liter gallon barrel head tonne ton ounce pound unit , — – - --',
);
/** Another clause, another thing. */
const STOP = wordSet(
  'and or but with while as which who whose that when after where although though if because said says including excluding plus not loss losses target targets forecast forecasts offer estimate estimates proposed expected planned projected goal',
);
/** What is said of the figures in between: ", the minister said on Monday,". */
const SAYS =
  /, (?:[\p{L}\p{N}.’'-]+ ){1,8}(?:said|says|announced|reported)(?: on)?(?: (?:\p{Lu}\p{L}+|in a (?:statement|report|filing)))?,/u;
const BREAK = /[;:!?()“”"]|(?<!\b(?:vs|v|No|\p{Lu}\p{Ll}{2,3}))\.\s/u;
/** Words that may lead a figure behind its link. */
const TAIL = 5;
/** Words of a noun phrase behind "in", or between a figure and ", up from". */
const LOOSE = 8;
const LONGEST = 120;

/** @param gap from the end of one figure, with what it counts, to the beginning of the next */
export function readGap(gap: string): Gap | null {
  if (gap.length > LONGEST || BREAK.test(gap)) return null;
  const words = gap.replace(SAYS, ',').replaceAll(',', ' , ').trim().split(/\s+/).filter(Boolean);
  const at = words.findLastIndex(
    (word, i) => linkAt(words, i) !== null && isTail(words.slice(linkEnd(words, i)), word),
  );
  const link = at < 0 ? null : linkAt(words, at);
  const front = at < 0 ? words : words.slice(0, at);
  const turns = link !== null && DIRECTIONS.has(front.at(-1) ?? '');
  const rest = turns ? front.slice(0, -1) : front;
  const compares = turns || COMPARED.test(words[at] ?? '') || isBeside(words[at]);
  return { link, compares, rest, isPlain: rest.every(isWhen) || (compares && isAside(rest)) };
}

const isBeside = (word: string | undefined): boolean => /^(?:against|versus|vs\.?)$/.test(word ?? '');

function linkAt(words: readonly string[], i: number): Link | null {
  const word = words[i] ?? '';
  if (COMPARED.test(word) && /^(?:with|to)$/.test(words[i + 1] ?? '')) return 'from';
  if (FROM.has(word)) return 'from';
  if (word === 'to') return 'to';
  return word === 'by' ? 'by' : null;
}

const linkEnd = (words: readonly string[], i: number): number =>
  COMPARED.test(words[i] ?? '') ? i + 2 : i + 1;

/** Nothing, or what leads a figure: "a record", "last year's", "Friday's close of". */
function isTail(tail: readonly string[], link: string | undefined): boolean {
  const [first] = tail;
  // "on sales of $20 million" compares nothing, "on last year's $20 million" does.
  if (/^(?:on|over|than)$/.test(link ?? '')) return YEAR_BEFORE.test(tail.join(' '));
  if (first === undefined) return true;
  if (tail.length > TAIL || tail.some((word, i) => word === ',' || STOP.has(word) || linkAt(tail, i)))
    return false;
  return LEADERS.has(first) || /['’]s$/.test(first);
}
const YEAR_BEFORE =
  /^(?:(?:last|(?:the|a) (?:previous|prior)|a|the) ?(?:year|month|week|quarter)(?:-earlier|-ago| earlier)?(?:['’]s)?|\d{4}['’]s)(?: (?:[\p{L}-]+ ){1,2}of)?$/u;

function isWhen(word: string, i: number, words: readonly string[]): boolean {
  if (WHEN.has(word) || /^\d{1,4}(?:[/–-]\d\d(?:\d\d)?)?$/.test(word) || /^\p{Lu}\p{Ll}+\.?$/u.test(word))
    return true;
  // "of the 1986/87 season", "of last year"
  if (word === 'of' && (WHEN.has(words[i + 1] ?? '') || /^(?:the|\d{4})$/.test(words[i + 1] ?? '')))
    return true;
  // "the year to March"
  return word === 'to' && /^\p{Lu}/u.test(words[i + 1] ?? '');
}

/** "coffee", and not "the year", "March", "2014", "a". */
export const isThing = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Ll}{3,}/u.test(word) && !WHEN.has(word) && !NOUN.test(word);

/** "of households own their home," in front of "up from". */
const isAside = (rest: readonly string[]): boolean =>
  rest.at(-1) === ',' && rest.length <= LOOSE && !rest.some((word) => STOP.has(word) || /\d/.test(word));

export const NOUN =
  /^(?:increase|rise|drop|fall|decline|decrease|jump|gain|cut|reduction|growth|surge|raise|slump|plunge|dip|improvement|leap|hike|premium|discount|higher|lower)$/;

/** "rise in net profit", "higher": what a percentage is of, and when. */
export function isOfNoun(rest: readonly string[]): boolean {
  const words = NOUN.test(rest[0] ?? '') ? rest.slice(1) : rest;
  if (words.every(isWhen)) return true;
  return /^(?:in|of)$/.test(words[0] ?? '') && words.length <= LOOSE && !words.some((word) => STOP.has(word));
}
