import type { Article, Claim } from '../../../analysis/article';
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
/** One amount by two stretches of time: "$3,000 a month, or $36,000 a year". */
export function* perTime({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isFigure(a) || !isFigure(b)) continue;
    if (!isRate(a) || a.unit !== b.unit || !OR.test(behind(text, a, b))) continue;
    if (isRate(b)) yield* twoRates(text, a, b);
    else if (b.kind === 'money') yield* overYears(text, a, b, claims[i + 2]);
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

/** "$2 million a year, or $20 million over 10 years" */
function* overYears(text: string, rate: Figure, sum: Figure, time: Claim | undefined): Iterable<Report> {
  if (time?.kind !== 'duration' || !isFigure(time) || !OVER.test(text.slice(sum.end, time.start))) return;
  const times = TIMES.get(`${unitOf(rate)} ${time.unit}`) ?? (unitOf(rate) === time.unit ? 1 : 0);
  if (times > 0) yield* product(rate, sum, times * time.value);
}
const OVER =
  /^(?: in all| in total)? (?:over|in|within|across|for|during) (?:the |its )?(?:next |first |coming )?$/;

function* product(from: Figure, to: Figure, factor: number): Iterable<Report> {
  const real = from.value * factor;
  const loose = (stepOf(from) / 2) * factor + stepOf(to) / 2 + real * LOOSE;
  if (real <= 0 || Math.abs(real - to.value) <= loose) return;
  const isMore = factor >= 1;
  const times = isMore ? factor : 1 / factor;
  yield wrongResult(to, `${from.text} ${isMore ? '×' : '÷'} ${show(times)}`, inMillions(real), [from]);
}
