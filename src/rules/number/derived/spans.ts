import type { Article, Claim } from '../../../analysis/article';
import { sinceStop, textBefore, upToStop } from '../../../text/around';
import { isAnothers } from '../../date/timeline/lengths';
import { inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { figureAt, ownFigures } from '../sums/near';

interface Year {
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

const REACH = 40;
/** What refers to two years told: nothing else can be meant. */
const BETWEEN = /\b(?:a gap|an interval|a difference|a span|those|these) (?:of )?$/i;
const THEN = /\b(?:then|by then|now) $/i;
const AFTERWARD = /^ after (?:being|having|(?:he|she|it|they) (?:was|were|had)|its|his|her|their)\b/;
/** "for 62 years, from its opening in 1957 until the last loom stopped in 2009" */
const FROM_UNTIL =
  /^,? from [^.;:!?\d]{0,40}\b(?:1[89]|20)\d\d\b[^.;:!?\d]{0,10}\b(?:until|till|to|through)\b[^.;:!?\d]{0,60}\b(?:1[89]|20)\d\d\b/;
/** "a widow for 30 years", "after 35 years of marriage": between what began it and what ended it. */
const LASTED = /\b(?:for|after) (?:just |only |almost |nearly )?$/;
const BEGINS =
  /\b(?:died|death|widow\w*|took|became|born|built|opened|founded|began|begun|started|wed|married|arriv\w+|joined|appointed|elected|lost|moved)\b/;
const ENDS =
  /\b(?:died|dies|death|closed|shut|retir\w+|ended|stopped|sold|divorced|down|left|leaving|demolished|resigned|quit|until)\b/;
/** Of another time, or laid upon somebody. */
const OTHER =
  /\b(?:jail\w*|prison|sentenc\w+|banned|lease|contract|bond|warranty|mortgage|average|next|last|past|first|final|every|within|ago|old|aged?|plan|from now|at least|more than|forecast|by (?:19|20)\d\d)\b/i;
/** A slip of the hand; that years are counted otherwise is none. */
const SLIPS = new Set([10, 20, 30, 100]);
const SHORTEST = 5;

const toldIn = inEachParagraph(function* (own): Iterable<number> {
  const { text } = own;
  for (const [i, claim] of ownFigures(own).entries()) {
    if (
      claim.kind !== 'duration' ||
      claim.unit !== 'year' ||
      (claim.value ?? 0) < SHORTEST ||
      claim.high !== null
    )
      continue;
    const [before, behind] = [textBefore(text, claim.start, REACH), text.slice(claim.end, claim.end + REACH)];
    const isFrom = FROM_UNTIL.test(text.slice(claim.end, claim.end + 4 * REACH));
    const isThen = THEN.test(before) && AFTERWARD.test(behind);
    if (!BETWEEN.test(before) && !isThen && !isFrom && !LASTED.test(before)) continue;
    if (OTHER.test(`${before.split(/[.;:]\s/).at(-1)}${behind.split(/[.,;:]\s/)[0]}`)) continue;
    yield i;
  }
}, 'dates');

/** How long something took, in years, beside the only two years that are told with it. */
export function* spans(article: Article): Iterable<Report> {
  for (const { paragraph, found } of toldIn(article))
    for (const index of found) {
      const told = figureAt(article, paragraph, index, /./);
      if (!told) continue;
      const years = yearsNear(article, told);
      const isTold = years.some((a) =>
        years.some((b) => Math.abs(Math.abs(a.year - b.year) - told.value) <= 1),
      );
      const [from, to] = pairOf(article.text, told, years);
      if (isTold || !from || !to) continue;
      const real = Math.abs(to.year - from.year);
      const off = Math.abs(real - told.value);
      const isBetween = BETWEEN.test(textBefore(article.text, told.start, REACH));
      if (isLasting(article.text, told)) {
        if (off <= 1 || isAnothers(article.text, told) || !isFromEndToEnd(article.text, told, from, to))
          continue;
      } else if (!SLIPS.has(off) && !(isBetween && off > 1)) continue;
      const related = [from, to].map(({ start, end, year }) => ({ start, end, message: String(year) }));
      yield {
        start: told.start,
        end: told.end,
        message: 'From {0} to {1} is {2} years, not {3}.',
        args: [`${from.year}`, `${to.year}`, `${real}`, `${told.value}`],
        related,
      };
    }
}

function yearsNear({ paragraphs }: Article, told: Claim): readonly Year[] {
  const years: Year[] = [];
  for (let at = told.paragraph - 1; at <= told.paragraph + 1; at++) {
    const here = paragraphs[at];
    for (const { start, end, year } of here?.facts.dates ?? [])
      if (here && year !== null) years.push({ start: here.start + start, end: here.start + end, year });
  }
  return years;
}

const SENTENCE = /[.!?]["”’)]?\s|\n\s*\n/g;

/** Told by how long alone: "for 62 years", not "for 62 years, from 1947 until 2009". */
const isLasting = (text: string, { start, end }: Claim): boolean =>
  LASTED.test(textBefore(text, start, REACH)) && !FROM_UNTIL.test(text.slice(end, end + 4 * REACH));

const FAR = 2.2;
/** Does a word of beginning stand by the first year, and one of ending by the second? */
function isFromEndToEnd(text: string, told: Claim, a: Year, b: Year): boolean {
  const [first, last] = a.year < b.year ? [a, b] : [b, a];
  const [real, said] = [last.year - first.year, told.value ?? 0];
  const isInTime = ({ start }: Year): boolean => IN_TIME.test(textBefore(text, start, 16));
  const places = [a.start, b.start, told.start];
  const isParted = text.slice(Math.min(...places), Math.max(...places)).includes('\n');
  if (isParted || !isInTime(a) || !isInTime(b)) return false;
  const by = ({ start, end }: Year): string =>
    sinceStop(text, start, 2 * REACH, SENTENCE_END) + upToStop(text, end, REACH, SENTENCE_END);
  return BEGINS.test(by(first)) && ENDS.test(by(last)) && Math.max(real / said, said / real) <= FAR;
}
const SENTENCE_END = /[.!?;] /;
/** "in October 2024", and no "1979 pickup" */
const IN_TIME = /\b(?:in|since|from|until|till|to|by)(?: (?:early |late )?\p{L}{3,9}\.?(?: \d{1,2},)?)? $/u;

/** The only two years of its sentence, or of that and the one in front, where it has one of them itself or refers to both. */
function pairOf(text: string, told: Claim, years: readonly Year[]): readonly Year[] {
  const stopsTo = (y: Year): number =>
    (y.start > told.start ? text.slice(told.end, y.start) : text.slice(y.end, told.start)).match(SENTENCE)
      ?.length ?? 0;
  const own = years.filter((y) => stopsTo(y) === 0);
  if (own.length > 1) return own.length === 2 ? own : [];
  const all = years.filter((y) => stopsTo(y) <= 2);
  if (isLasting(text, told) && all.length === 2) return all;
  const isReferring = BETWEEN.test(textBefore(text, told.start, REACH));
  const both = years.filter((y) => stopsTo(y) <= (y.start < told.start ? 1 : 0));
  return both.length === 2 && (own.length === 1 || isReferring) ? both : [];
}
