import type { Article } from '../../../analysis/article';
import type { Report } from '../../rule';
import { show, stepOf } from '../rounding';
import { type Figure, isFigure } from './movement';

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
const OR = /^, or $/;
const OVER = /^ (?:over|in|within|during|through) (?:the (?:next |coming |past |last )?)?$/;
const SHARED = /\b(?:equally|evenly)\b[^.;!?]{0,20}\b(?:by|among|between|with) (?:the |its )?$/;
const EACH = /^(?: \p{Ll}+){0,3},? (?:who|which|with|giving|so that|or|each|,)?[^.;:!?\d]{0,30}$/u;

/** One amount by two stretches of time: "$600 million over 10 years, or $60 million a year", "$3,000 a month, or $36,000 a year". */
export function* perTime({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const [b, c] = [claims[i + 1], claims[i + 2]];
    if (!b || b.paragraph !== a.paragraph || !isFigure(a) || !isFigure(b)) continue;
    if (isRate(a) && isRate(b) && a.unit === b.unit && OR.test(behind(text, a, b)))
      yield* twoRates(text, a, b);
    if (!c || c.paragraph !== a.paragraph || !isFigure(c) || a.unit !== c.unit) continue;
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
  const isYears = many.kind === 'duration' && isRate(each) && unitOf(each) === many.unit;
  if (isYears && OVER.test(text.slice(total.end, many.start)) && OR.test(text.slice(many.end, each.start)))
    yield* product(total, each, 1 / many.value);
  const isShared = many.kind === 'count' && SHARED.test(text.slice(total.end, many.start));
  const isEach = /^ (?:each|apiece)\b/.test(text.slice(each.end, each.end + 8));
  if (isShared && isEach && EACH.test(text.slice(many.end, each.start)))
    yield* product(total, each, 1 / many.value);
}

function* product(from: Figure, to: Figure, factor: number): Iterable<Report> {
  const real = from.value * factor;
  const loose = (stepOf(from) / 2) * factor + stepOf(to) / 2 + real * LOOSE;
  if (real <= 0 || Math.abs(real - to.value) <= loose) return;
  const isMore = factor >= 1;
  const times = isMore ? factor : 1 / factor;
  yield {
    start: to.start,
    end: to.end,
    message: '{0} = {1}, not {2}.',
    args: [`${from.text} ${isMore ? '×' : '÷'} ${show(times)}`, amount(real), to.text],
    related: [{ start: from.start, end: from.end, message: from.text }],
  };
}

const amount = (value: number): string => (value >= 1e6 ? `${show(value / 1e6)} million` : show(value));
