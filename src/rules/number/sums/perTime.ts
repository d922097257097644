import type { Article } from '../../../analysis/article';
import type { Report } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { inMillions, show, stepOf } from '../rounding';
import { wrongResult } from '../wrong';

/** How often a shorter time goes into a longer one. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['month year', 12],
  ['week year', 52],
  ['day year', 365],
  ['day week', 7],
  ['day month', 30],
  ['quarter year', 4],
]);
/** Years of 52 weeks and months of 30 days are round figures. */
const LOOSE = 0.03;
const OR = /^(?:, or| (?:adds up|comes|amounts|works out) to| is|, that is| works out at|, making) $/;
/** "…, or", "…, an average of": the same by the month. */
const AVERAGE =
  /^[^.;:!?\d“”"]{0,70}(?:,|[—–:;]|\.) ?(?:or|an average of|averaging|on average,?|which is|which makes|that is|That is|It averages|It averaged|equal to|(?:the )?equivalent (?:of|to)|working out at|which works out at|a rate of)(?: just| only)? $/u;
const OVER =
  /^(?: (?!a |per |each |every )[\p{L}’'-]+){0,6} (?:over|in|within|during|through|for) (?:(?:the|its|his|her|their) (?:next |coming |past |last |first )?)?$/u;
const SHARED = /\b(?:equally|evenly)\b[^.;!?]{0,20}\b(?:by|among|between|with) (?:the |its )?$/;
const EACH = /^(?: \p{Ll}+){0,3},? (?:who|which|with|giving|so that|or|each|,)?[^.;:!?\d]{0,30}$/u;

/** One amount by two stretches of time: "$600 million over 10 years, or $60 million a year", "$3,000 a month, or $36,000 a year". */
export function* perTime({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const [b, c] = [claims[i + 1], claims[i + 2]];
    if (!b || !isFigure(a) || !isFigure(b)) continue;
    if (isRate(a) && isRate(b) && a.unit === b.unit && OR.test(behind(text, a, b)))
      yield* twoRates(text, a, b);
    if (!c || !isFigure(c) || a.unit !== c.unit) continue;
    if (a.kind === 'money' || a.kind === 'count') yield* spread(text, a, b, c);
  }
}

const isRate = ({ kind, period }: Figure): boolean => kind === 'rate' && period !== null;
const unitOf = ({ period }: Figure): string =>
  /(?:year|month|week|day|quarter)$/.exec(period?.replace('annually', 'year') ?? '')?.[0] ?? '';

/** What stands between a rate with its "a month" and the next figure. */
function behind(text: string, a: Figure, b: Figure): string {
  const between = text.slice(a.end, b.start);
  return a.period && between.startsWith(` ${a.period}`) ? between.slice(a.period.length + 1) : between;
}

/** "$5,000 a year if paid in advance" */
const CONDITION = /^[^.;,]{0,12} (?:if|for|with|when|before|after|without|in)\b/;

function* twoRates(text: string, a: Figure, b: Figure): Iterable<Report> {
  if (CONDITION.test(text.slice(b.end, b.end + 24))) return;

  const [up, down] = [TIMES.get(`${unitOf(a)} ${unitOf(b)}`), TIMES.get(`${unitOf(b)} ${unitOf(a)}`)];
  if (up) yield* product(a, b, up);
  else if (down) yield* product(a, b, 1 / down);
}

/** "$600 million over 10 years, or $60 million a year"; "$40 million shared equally by eight, who get $5 million each" */
function* spread(text: string, total: Figure, many: Figure, each: Figure): Iterable<Report> {
  const times = many.kind === 'duration' && isRate(each) ? timesIn(many, unitOf(each)) : 0;
  if (
    times > 1 &&
    OVER.test(text.slice(total.end, many.start)) &&
    AVERAGE.test(text.slice(many.end, each.start)) &&
    !CONDITION.test(text.slice(each.end, each.end + 24).replace(` ${each.period}`, ''))
  )
    yield* product(total, each, 1 / times);
  const isShared = many.kind === 'count' && SHARED.test(text.slice(total.end, many.start));
  const isEach = /^ (?:each|apiece)\b/.test(text.slice(each.end, each.end + 8));
  if (isShared && isEach && EACH.test(text.slice(many.end, each.start)))
    yield* product(total, each, 1 / many.value);
}

/** How many months are in three years. */
const timesIn = ({ value, unit }: Figure, shorter: string): number =>
  value * (unit === shorter ? 1 : (TIMES.get(`${shorter} ${unit}`) ?? 0));

function* product(from: Figure, to: Figure, factor: number): Iterable<Report> {
  const real = from.value * factor;
  const loose = (stepOf(from) / 2) * factor + stepOf(to) / 2 + real * LOOSE;
  if (real <= 0 || Math.abs(real - to.value) <= loose) return;
  const isMore = factor >= 1;
  const times = isMore ? factor : 1 / factor;
  yield wrongResult(to, `${from.text} ${isMore ? '×' : '÷'} ${show(times)}`, inMillions(real), [from]);
}
