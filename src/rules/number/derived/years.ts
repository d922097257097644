import type { Article, Claim } from '../../../analysis/article';
import { sinceStop, textBefore, upToStop } from '../../../text/around';
import { inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { figureAt, ownFigures, STOP } from '../figuresNear';
import { slipOf } from '../rivals/slips';

/** How a text ties a length in years to two years that it tells. */
type Tie =
  /** "in 2015, 81 years after it opened in 1924" */
  | 'apart'
  /** "a gap of seven years", "those 33 years": of both, whatever they are of */
  | 'both'
  /** "then 54 years after being ringed"; "for 62 years, from its opening in 1957 until the last loom stopped in 2009" */
  | 'reckoned'
  /** "a widow for 30 years", "after 35 years", "ending 34 years": between what began it and what ended it */
  | 'lasted';

interface Year {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

const REACH = 40;
/** A gap, a clause: what stands between a length and a year in front of it or behind. */
const AFTER_YEAR = /\b(?:1[89]|20)\d\d,? (?:just |only )?$/;
const APART =
  /^ (?:before|after) (?:(?:(?! and )[^.,;:!?\d]){1,150} (?:in|on|of) (?:\p{Lu}\p{L}+ )?|(?:the |its |his |her |their )?)(?:1[89]|20)\d\d\b/u;
/** "built in 1912, … 30 years later, in 1942" */
const LATER = /^ (?:later|earlier),? (?:in |— )?(?:\p{Lu}\p{L}+ )?(?:1[89]|20)\d\d\b/u;
/** A year told before it, in which what it is reckoned from was. */
const FROM_YEAR = /\b(?:in|since|of) (?:\p{Lu}\p{L}+ )?(?:1[89]|20)\d\d\b/u;
const BETWEEN = /\b(?:a gap|an interval|a difference|a span|those|these) (?:of )?$/i;
const THEN = /\b(?:then|by then|now) $/i;
const AFTERWARD = /^ after (?:being|having|(?:he|she|it|they) (?:was|were|had)|its|his|her|their)\b/;
const FROM_UNTIL =
  /^,? from [^.;:!?\d]{0,40}\b(?:1[89]|20)\d\d\b[^.;:!?\d]{0,10}\b(?:until|till|to|through)\b[^.;:!?\d]{0,60}\b(?:1[89]|20)\d\d\b/;
const LASTED =
  /\b(?:for|after|over|spanning|last(?:ed|ing)|end(?:ed|ing)|sp(?:ent|ending)|serv(?:ed|ing)|worked|was|were|had|his|her|its|their) (?:a (?:career|reign|stretch) of |just |only |almost |nearly |some )?$/i;
const SPENT =
  /^ (?:in (?:office|charge|the (?:job|post|business|trade))|at the helm|of (?:marriage|widowhood|service))\b/;
/** Of another time, of part of the time, or laid upon somebody. */
const OTHER =
  /\b(?:jail\w*|prison|sentenc\w+|banned|ban|lease|contract|bond|loan|deal|warranty|mortgage|average|next|last|past|first|final|every|within|ago|older|younger|old|aged?|plan|from now|at least|more than|forecast|by (?:19|20)\d\d)\b/i;
/** What shares no end with the two years, or is not all of it. */
const ELSE =
  /\b(?:(?:last|first|next|past|final) (?=\d|\p{L}+ years)|every|within|previous\w*|former\w*|another|other|second|third|predecessor|successor|also|elsewhere|(?:more|further) years|later|earlier|since|has|have|wife|father|mother|son|daughter)\b|["“”]/iu;
const SHORTEST = 5;

const toldIn = inEachParagraph(function* (own): Iterable<readonly [index: number, tie: Tie]> {
  for (const [i, claim] of ownFigures(own).entries()) {
    if (claim.kind !== 'duration' || claim.unit !== 'year' || claim.value === null || claim.high !== null)
      continue;
    const tie = tieOf(own.text, claim);
    if (tie && (tie === 'apart' || claim.value >= SHORTEST)) yield [i, tie];
  }
}, 'dates');

function tieOf(text: string, { start, end }: Claim): Tie | null {
  const [before, behind] = [textBefore(text, start, REACH), text.slice(end, end + 4 * REACH)];
  if (AFTER_YEAR.test(before) && APART.test(behind)) return 'apart';
  if (LATER.test(behind) && FROM_YEAR.test(textBefore(text, start, 3 * REACH))) return 'apart';
  const clause = `${before.split(/[.;:]\s/).at(-1)}${behind.slice(0, REACH).split(/[.,;:]\s/)[0]}`;
  if (OTHER.test(clause) || /^ as (?:an?|the)\b/.test(behind)) return null;
  if (BETWEEN.test(before)) return 'both';
  if ((THEN.test(before) && AFTERWARD.test(behind)) || FROM_UNTIL.test(behind)) return 'reckoned';
  return LASTED.test(before) || SPENT.test(behind) ? 'lasted' : null;
}

/** How long something took, in years, beside the only two years that are told with it. */
export function* years(article: Article): Iterable<Report> {
  for (const { paragraph, found } of toldIn(article))
    for (const [index, tie] of found) {
      const told = figureAt(article, paragraph, index, /./);
      const near = told ? yearsNear(article, told) : [];
      const pair = told && pairOf(article.text, told, tie, near);
      if (!pair) continue;
      const [from, to] = pair;
      if ((tie !== 'apart' && isLength(told, near)) || !isWrong(article.text, told, tie, from, to)) continue;
      yield report(told, from, to);
    }
}

function report({ start, end, value }: Figure, from: Year, to: Year): Report {
  const at = {
    start,
    end,
    related: [from, to].map((y) => ({ start: y.start, end: y.end, message: String(y.year) })),
  };
  // "in 2015, three years after his release in 2018"
  if (to.year < from.year)
    return { ...at, message: '{0} comes before {1}.', args: [`${to.year}`, `${from.year}`] };
  return {
    ...at,
    message: 'From {0} to {1} is {2} years, not {3}.',
    args: [`${from.year}`, `${to.year}`, `${to.year - from.year}`, `${value}`],
  };
}

/** The first and the last year may both be counted, or neither. */
const isLength = (told: Figure, near: readonly Year[]): boolean =>
  near.some((a) => near.some((b) => Math.abs(b.year - a.year - told.value) <= 1));

function yearsNear({ paragraphs }: Article, told: Claim): readonly Year[] {
  const near: Year[] = [];
  for (let at = told.paragraph - 1; at <= told.paragraph + 1; at++) {
    const here = paragraphs[at];
    for (const { start, end, year } of here?.facts.dates ?? [])
      if (here && year !== null) near.push({ start: here.start + start, end: here.start + end, year });
  }
  return near;
}

const SENTENCE = /[.!?]["”’)]?\s|\n\s*\n/g;

/** The only two years of its sentence, or of that and those beside it, where it says that it is of them; the earlier first. */
function pairOf(
  text: string,
  told: Claim,
  tie: Tie,
  near: readonly Year[],
): readonly [from: Year, to: Year] | null {
  if (tie === 'apart') return apart(text, told, near);
  const stopsTo = (y: Year): number =>
    (y.start > told.start ? text.slice(told.end, y.start) : text.slice(y.end, told.start)).match(SENTENCE)
      ?.length ?? 0;
  const own = near.filter((y) => stopsTo(y) === 0);
  const beside = near.filter((y) => stopsTo(y) <= (tie === 'lasted' ? 2 : y.start < told.start ? 1 : 0));
  const isOfBoth = own.length === 1 || tie === 'both' || tie === 'lasted';
  const [a, b, other] = own.length > 1 ? own : isOfBoth ? beside : [];
  if (!a || !b || other) return null;
  return a.year < b.year ? [a, b] : [b, a];
}

function apart(text: string, { start, end }: Claim, near: readonly Year[]): readonly [Year, Year] | null {
  const [first, second] = [near.findLast((y) => y.end <= start), near.find((y) => y.start >= end)];
  if (!first || !second) return null;
  return /^ (?:after|earlier)\b/.test(text.slice(end, end + 9)) ? [second, first] : [first, second];
}

function isWrong(text: string, told: Figure, tie: Tie, from: Year, to: Year): boolean {
  const real = to.year - from.year;
  const off = Math.abs(real - told.value);
  if (off <= 1) return false;
  if (tie === 'apart' || tie === 'both') return true;
  const isSlip = SLIPS.has(off) || slipOf(told.value, real) === 'swap';
  if (tie === 'reckoned') return isSlip;
  if (isAnothers(text, told) || !isFigure(told)) return false;
  return (isSlip && isBehindBoth(text, told, from, to)) || isFromEndToEnd(text, told, from, to);
}
/** By how much a slip of the hand is off; that years are counted otherwise is none. */
const SLIPS = new Set([10, 20, 30, 100]);

/** "joined in 1987 and retired in 2011, ending 34 years at the same bench": of nothing else in its sentence. */
function isBehindBoth(text: string, told: Figure, from: Year, to: Year): boolean {
  const between = to.end < told.start && from.start < to.start ? text.slice(from.start, told.start) : null;
  if (between === null || STOP.test(between) || ELSE.test(between)) return false;
  return ENDS_THERE.test(text.slice(told.end)) && !/\bby $/i.test(textBefore(text, to.start, 4));
}
/** "after 20 years in the second division" are years of something else. */
const ENDS_THERE = /^(?:[.,;)]|$| (?:at|with|there|together)\b)/;

/** Of what is told with neither of the years: "Her husband was there for 37 years". */
const isAnothers = (text: string, { start }: Claim): boolean =>
  /^(?:Her|His|Its|Their|An?|Another) /.test(sinceStop(text, start, 3 * REACH, /[.!?]["”’)]* (?=\p{Lu})/u));

const BEGINS =
  /\b(?:died|death|widow\w*|took|taken|became|born|built|opened|founded|began|begun|started|wed|married|arriv\w+|joined|appointed|elected|lost|moved|settled|closed|emptied|jailed)\b/;
const ENDS =
  /\b(?:died|dies|death|closed|shut|retir\w+|ended|stopped|sold|bought|reopened|divorced|down|up|left|leaving|demolished|resigned|quit|until|freed|released)\b/;
/** What is told wrong is not told as something quite different. */
const FAR = 2.2;
/** "in October 2024", and no "1979 pickup" */
const IN_TIME = /\b(?:in|since|from|until|till|to|by)(?: (?:early |late )?\p{L}{3,9}\.?(?: \d{1,2},)?)? $/iu;
const SENTENCE_END = /[.!?;] /;

/** Does a word of beginning stand by the first year, and one of ending by the second? */
function isFromEndToEnd(text: string, told: Figure, from: Year, to: Year): boolean {
  const real = to.year - from.year;
  const isInTime = ({ start }: Year): boolean => IN_TIME.test(textBefore(text, start, 16));
  const [start, end] = [Math.min(from.start, told.start), Math.max(to.end, told.end)];
  const between = text.slice(start, end);
  if (between.includes('\n') || ELSE.test(between) || !isInTime(from) || !isInTime(to)) return false;
  const by = (y: Year): string =>
    sinceStop(text, y.start, 2 * REACH, SENTENCE_END) + upToStop(text, y.end, REACH, SENTENCE_END);
  return BEGINS.test(by(from)) && ENDS.test(by(to)) && Math.max(real / told.value, told.value / real) <= FAR;
}
