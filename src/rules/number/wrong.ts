import type { Span } from '../../text/span';
import { cited, type Report } from '../rule';
import { type Figure, sumOf } from './figure';
import { show, slackOf, stepOf, written } from './rounding';
import { secondsOf, sizeOf } from './sizes';

type Told = Span & Pick<Figure, 'text'>;

/** The report that a figure is not what others come to. */
export const wrongResult = (told: Told, sum: string, result: string, of: readonly Told[]): Report => ({
  start: told.start,
  end: told.end,
  message: '{0} = {1}, not {2}.',
  args: [sum, result, told.text],
  related: cited(of),
});

export const wrongSum = (
  told: Told,
  of: readonly (Told & Pick<Figure, 'value'>)[],
  sign: '+' | '−' | '×',
  real: number,
): Report => wrongResult(told, ...written(of, sign, real), of);

/** The report that two figures are not so far apart; of times, in the unit that is told. */
export function wrongDifference(told: Figure, more: Figure, less: Figure): Report {
  const seconds = secondsOf(told);
  if (seconds === null || (more.unit === told.unit && less.unit === told.unit))
    return wrongSum(told, [more, less], '−', more.value - less.value);
  const real = (sizeOf(more) - sizeOf(less)) / seconds;
  return wrongResult(told, `${more.text} − ${less.text}`, `${GROUPED.format(real)} ${told.unit}s`, [
    more,
    less,
  ]);
}
const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** The report that a part is another share of its whole than it is called. */
export const wrongShare = (part: Figure, whole: Figure, share: Figure): Report => ({
  start: share.start,
  end: share.end,
  message: '{0} of {1} is {2} %, not {3}.',
  args: [part.text, whole.text, show((part.value / whole.value) * 100), share.text],
  related: cited([part, whole]),
});

/** A round total is no further off than this, as a share of it. */
const ROUNDED = 0.05;
/** Parts that come to less than this share of the total are hardly meant to be all. */
const NEARLY_ALL = 0.7;

/** By how much a total and its parts may be off, as they are rounded. */
export const looseOf = (total: Figure, parts: readonly Figure[]): number =>
  slackOf(parts, Math.min(stepOf(total) / 2, total.value * ROUNDED));

/** What is wrong about parts that are meant to be all of a total. */
export function* unequal(total: Figure, parts: readonly Figure[]): Iterable<Report> {
  const sum = sumOf(parts);
  if (sum >= total.value * NEARLY_ALL && Math.abs(sum - total.value) > looseOf(total, parts))
    yield wrongSum(total, parts, '+', sum);
}
