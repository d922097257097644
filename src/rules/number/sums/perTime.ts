import type { Article, Claim } from '../../../analysis/article';
import { readWord } from '../../../analysis/claims/lexicon/numbers';
import type { Report } from '../../rule';
import { endWithSubject, type Figure, hasValue, isFigure } from '../figure';
import { inMillions, show, slack, stepOf } from '../rounding';
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
/** "about 2,000" is as little 1,400 as 3,000: as one to the other. */
const SOFTENED = 1.25;
const OR = /^(?:, or| (?:adds up|comes|amounts|works out) to| is|, that is| works out at|, making) $/;
/** One amount by two stretches of time: "$3,000 a month, or $36,000 a year". */
export function* perTime({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isFigure(a) || !hasValue(b)) continue;
    if (!isRate(a)) continue;
    const c = claims[i + 2];
    if (b.kind === 'duration' && c && isFigure(b)) yield* inAll(text, a, b, c);
    if (a.unit !== b.unit || !isRestated(text, a, b)) continue;
    if (isRate(b)) yield* twoRates(text, a, b);
    else if (b.hedge === null && b.kind === 'money') {
      yield* overYears(text, a, b, c);
      yield* ofHours(text, a, b);
    }
  }
}

/** "300 books a day, or about 2,000 a week", "six trips a day, 42 a week" */
function isRestated(text: string, a: Figure, b: Figure): boolean {
  const between = behind(text, a, b);
  const plain = b.hedge === null ? between : between.replace(SOFTENS, '');
  return OR.test(plain) || (plain === ', ' && a.kind === 'rate' && a.unit === null && b.subject === null);
}
const SOFTENS = /(?:about|around|some|roughly|nearly|almost) $/;

const isRate = ({ kind, period }: Figure): boolean => kind === 'rate' && period !== null;
const unitOf = ({ period }: Figure): string =>
  /(?:year|month|week|day|quarter|hour)$/.exec(period?.replace('annually', 'year') ?? '')?.[0] ?? '';

/** What stands between a rate with its "a month" and the next figure. */
function behind(text: string, a: Figure, b: Figure): string {
  const between = text.slice(Math.min(endWithSubject(a), b.start), b.start);
  return a.period && between.startsWith(` ${a.period}`) ? between.slice(a.period.length + 1) : between;
}

/** "$5,000 a year if paid in advance" */
const CONDITION = /^[^.;,]{0,12} (?:if|for|with|when|before|after|without|in)\b/;

function* twoRates(text: string, a: Figure, b: Figure): Iterable<Report> {
  if (CONDITION.test(text.slice(b.end, b.end + 24))) return;

  const [up, down] = [TIMES.get(`${unitOf(a)} ${unitOf(b)}`), TIMES.get(`${unitOf(b)} ${unitOf(a)}`)];
  if (isOfWorkdays(a, b) || isOfWorkdays(b, a)) return;
  if (up) yield* product(a, b, up);
  else if (down) yield* product(a, b, 1 / down);
}

/** "300 books a day, 1,500 a week": closed at weekends, or all winter. */
function isOfWorkdays(short: Figure, long: Figure): boolean {
  const fewest = FEWEST.get(`${unitOf(short)} ${unitOf(long)}`);
  const most = TIMES.get(`${unitOf(short)} ${unitOf(long)}`);
  if (fewest === undefined || most === undefined) return false;
  const times = long.value / short.value;
  return times >= fewest && times <= most;
}
const FEWEST: ReadonlyMap<string, number> = new Map([
  ['day week', 5],
  ['day month', 20],
  ['day year', 180],
  ['week year', 36],
]);

/** "$2 million a year, or $20 million over 10 years" */
function* overYears(text: string, rate: Figure, sum: Figure, time: Claim | undefined): Iterable<Report> {
  if (time?.kind !== 'duration' || !isFigure(time) || !OVER.test(text.slice(sum.end, time.start))) return;
  const times = timesOf(rate, time);
  if (times > 0) yield* product(rate, sum, times);
}
/** "$1 million a year for 20 years, a total of $20 million" */
function* inAll(text: string, rate: Figure, time: Figure, sum: Claim): Iterable<Report> {
  if (!isFigure(sum) || sum.kind !== 'money' || sum.unit !== rate.unit) return;
  if (!FOR.test(behind(text, rate, time)) || !TOTAL.test(text.slice(time.end, sum.start))) return;
  const times = timesOf(rate, time);
  // "$1 million a year" is meant as it stands.
  if (times > 0) yield* product(rate, sum, times, slack(rate));
}
const FOR = /^ (?:for|over) (?:the |at least )?(?:next |first )?$/;
const TOTAL = /^,? (?:(?:for|or|making) )?(?:a total of|totall?ing|in all|or) $/;

/** "$15 an hour, or $600 for a 40-hour week", "$5 a day, or $25 for a five-day week" */
function* ofHours(text: string, rate: Figure, sum: Figure): Iterable<Report> {
  const behind = text.slice(sum.end, sum.end + 48);
  const [stint = '', many = '', unit] = STINT.exec(behind) ?? [];
  if (/^,? (?:with|plus|including|before|after|if)\b/.test(behind.slice(stint.length))) return;
  const times = readWord(many) ?? Number(many);
  if (unit !== undefined && unitOf(rate) === unit && times > 0) yield* product(rate, sum, times);
}
const STINT = /^ (?:for|in) an? (\d{1,2}|\p{Ll}+)-(hour|day) (?:week|day|shift|month|course|event)\b/u;

/** How often a rate's time goes into another. */
const timesOf = (rate: Figure, time: Figure): number =>
  (TIMES.get(`${unitOf(rate)} ${time.unit}`) ?? (unitOf(rate) === time.unit ? 1 : 0)) * time.value;

const OVER =
  /^(?: in all| in total)? (?:over|in|within|across|for|during) (?:the |its )?(?:next |first |coming )?$/;

/** @param half of a step, by which the rate may be off */
function* product(from: Figure, to: Figure, factor: number, half = stepOf(from) / 2): Iterable<Report> {
  const real = from.value * factor;
  const loose = half * factor + stepOf(to) / 2 + real * LOOSE;
  if (real <= 0 || Math.abs(real - to.value) <= loose) return;
  if (to.hedge !== null && Math.max(real / to.value, to.value / real) < SOFTENED) return;
  const isMore = factor >= 1;
  const times = isMore ? factor : 1 / factor;
  yield wrongResult(to, `${from.text} ${isMore ? '×' : '÷'} ${show(times)}`, inMillions(real), [from]);
}
