import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { show, stepOf } from '../rounding';
import { type Figure, isFigure } from './movement';

/** "leads by 10 points", "up 10 points", "a 10-point lead" */
const LEADS =
  /\b(?:(?:leads?|led|leading|ahead|up|trails?|trailed|trailing|behind|down)(?: [\p{L}.]+){0,3}?(?: by)?|(?:lead|margin|edge|gap) of)(?: just| only)? $/u;
const POINTS = /^ ?(?:percentage )?points?$/;
const BETWEEN = /^(?: (?:over|on) \p{Lu}[\p{L}.]+)?(?:,|:| ?[—–]| \() ?$/u;

/** A lead in points beside the two shares it is the difference of: "up 10 points, 46% to 36%". */
export function* leads({ claims, text }: Article): Iterable<Report> {
  for (const [i, by] of claims.entries()) {
    const end = by.subject && by.subject.start >= by.end ? by.subject.end : by.end;
    const isInPoints = by.unit === 'percentage point' || POINTS.test(text.slice(by.end, end));
    if (!isInPoints || !isFigure(by)) continue;
    const set = sharesBeside(text, claims, i, by, end);
    if (!set) continue;
    const [a, b] = set;
    const real = Math.abs(a.value - b.value);
    if (Math.abs(real - Math.abs(by.value)) <= stepOf(a)) continue;
    yield {
      start: by.start,
      end: by.end,
      message: '{0} = {1}, not {2}.',
      args: [[a, b].map(({ value }) => show(value)).join(' − '), show(a.value - b.value), by.text],
      related: [a, b].map(({ start, end: to, text: words }) => ({ start, end: to, message: words })),
    };
  }
}
const REACH = 40;
/** "51.8 percent of the vote to 48.2 percent for Hart, beating him by 3.6 points" */
const TO_WHOM = /^(?: of (?:the )?votes?)?,? to (?:[\p{L}’'.]+ ){0,3}$/u;
const BEATING =
  /^[^.;:!?\d]{0,60}, (?:(?:beating|defeating|edging out|ahead of) [^.;:!?\d]{2,40} by|a (?:lead|margin|win|majority) of) (?:just |only )?$/u;

type Shares = readonly [Figure, Figure];

/** @param end where the points it is a lead of end */
function sharesBeside(
  text: string,
  claims: readonly Claim[],
  i: number,
  by: Figure,
  end: number,
): Shares | null {
  const behind = sharesOf(claims[i + 1], claims[i + 2], by);
  const isAhead = LEADS.test(text.slice(Math.max(0, by.start - REACH), by.start));
  if (isAhead && behind && BETWEEN.test(text.slice(end, behind[0].start)) && TO.test(between(text, behind)))
    return behind;
  const before = sharesOf(claims[i - 2], claims[i - 1], by);
  const isBeaten =
    before && TO_WHOM.test(between(text, before)) && BEATING.test(text.slice(before[1].end, by.start));
  return isBeaten ? before : null;
}

const sharesOf = (a: Claim | undefined, b: Claim | undefined, { paragraph }: Claim): Shares | null =>
  a?.unit === '%' &&
  b?.unit === '%' &&
  isFigure(a) &&
  isFigure(b) &&
  a.paragraph === paragraph &&
  b.paragraph === paragraph
    ? [a, b]
    : null;

const between = (text: string, [a, b]: Shares): string => text.slice(a.end, b.start);

const TO = /^(?: to |-| against )(?:his |her |their )?$/;
