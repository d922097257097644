import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { type Figure, isFigure, isSame } from '../figure';
import { show, stepOf } from '../rounding';
import { wrongResult } from '../wrong';
import { figureAt, figuresNear, ownFigures, STOP } from './near';

const EACH =
  /^,? (?:each|apiece|a head|per head|per capita|(?:for|per|a|to) (?:each|every)?(?: of (?:them|the))? ?(?:one|person|resident|inhabitant|pupil|student|household|home|worker|employee|member|head|child|family|taxpayer|patient|passenger)\b|for each\b|for every\b|to each\b)/;
/** "giving each of them", "each ward getting" */
const GIVES_EACH =
  /\b(?:giv(?:es?|ing)|gave|hand(?:s|ed|ing)|earn(?:s|ed|ing)|leav(?:es|ing)|so that|,) (?:each|every)(?: of (?:them|the \p{Ll}+)| \p{Ll}+)?(?:,? (?:gets?|getting|got|receiv(?:es?|ed|ing)|will (?:get|receive)|about|just|only))? $/u;
/** By the year, or of some. */
const UNSURE =
  /\b(?:a (?:year|month|week|day|night|share)|annually|about|up to|at least|minimum|maximum|compared|from|rose|fell|up|down)\b/i;
const PEOPLE_FEWEST = 3;
const MOST_TIMES = 1.5;
const LOOSE = 0.03;

const toldIn = inEachParagraph(function* (own): Iterable<number> {
  const { text } = own;
  for (const [i, claim] of ownFigures(own).entries()) {
    if (!isFigure(claim) || !(claim.kind === 'money' || claim.kind === 'rate') || claim.value <= 0) continue;
    const behind = text.slice(claim.end, claim.end + 40);
    const isEach = EACH.test(behind) || GIVES_EACH.test(textBefore(text, claim.start, 60));
    if (!isEach || UNSURE.test(behind.slice(0, 24).split(/[,.;]/)[0] ?? '')) continue;
    yield i;
  }
}, 'claims');

/** A sum and how many share it, beside what is said to fall to each. */
export function* averages(article: Article): Iterable<Report> {
  for (const { paragraph, found } of toldIn(article))
    for (const i of found) {
      const near = figuresNear(article, paragraph, i, { back: 3, on: 1 });
      const each = figureAt(article, paragraph, i);
      if (!each) continue;
      const report = reportOf(article, each, near);
      if (report) yield report;
    }
}

function reportOf({ text }: Article, each: Figure, near: readonly Claim[]): Report | null {
  const sums = near.filter(
    (c): c is Figure =>
      c.kind === 'money' &&
      c.unit === each.unit &&
      c.value !== null &&
      !isSame(c, each) &&
      c.value > PEOPLE_FEWEST * each.value,
  );
  const counts = near.filter(
    (c): c is Figure => c.kind === 'count' && c.value !== null && c.value >= PEOPLE_FEWEST,
  );
  const comesTo = (sum: Figure, many: Figure): boolean => {
    const real = sum.value / many.value;
    return (
      Math.abs(real - each.value) <= LOOSE * real + stepOf(each) / 2 + (stepOf(sum) / 2 / sum.value) * real
    );
  };
  if (sums.some((sum) => counts.some((many) => comesTo(sum, many)))) return null;
  const told = shareOf(text, each, sums, counts);
  if (!told || !isFigure(told.sum) || !isFigure(told.many)) return null;
  const { sum, many } = told;
  const real = sum.value / many.value;
  if (Math.max(real / each.value, each.value / real) > MOST_TIMES) return null;
  return wrongResult(each, `${sum.text} ÷ ${show(many.value)}`, show(real), [sum, many]);
}

interface Share {
  readonly sum: Figure;
  readonly many: Figure;
}

/** Who shares what: told in the sentence of the share, or in one sentence that shares it out. */
function shareOf(
  text: string,
  each: Figure,
  sums: readonly Figure[],
  counts: readonly Figure[],
): Share | null {
  const inSentence = (a: Claim, b: Claim): boolean =>
    a.paragraph === b.paragraph && !STOP.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
  const isPeople = ({ start }: Claim): boolean => PEOPLED.test(textBefore(text, start, 24));
  const here = counts.filter(
    (c) => c.start < each.start && (c.subject !== null || isPeople(c)) && inSentence(c, each),
  );
  const sum = sums.filter((s) => s.start < each.start).at(-1);
  const [many] = here;
  if (here.length > 1) return null;
  // "who spent £80 a head" is of another sum.
  if (many && sum) {
    const isShared = many.start > sum.end && SHARES.test(text.slice(sum.end, many.start));
    return !isShared && OTHER_SUM.test(text.slice(many.end, each.start)) ? null : { sum, many };
  }
  const pairs = sums.flatMap((s) =>
    counts
      .filter(
        (c) =>
          c.subject &&
          inSentence(s, c) &&
          SHARES.test(text.slice(Math.min(s.start, c.start), Math.max(s.end, c.end))),
      )
      .map((c) => ({ sum: s, many: c })),
  );
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}
/** "a country of 6 million" */
const PEOPLED = /\b(?:country|nation|city|town|village|state|region|island|population|county|province) of $/;
const OTHER_SUM = /\b(?:who|whose|whom|which|and|while|but|though|although|when|where|if)\b/;
const SHARES =
  /\b(?:shar(?:e|es|ed|ing)|split|divid(?:e|ed|ing)|among|between|distribut\w+|will (?:get|receive)|for (?:all|the|its)|to (?:all|the|its))\b/;
