import type { Figure } from '../figure';
import { stepOf } from '../rounding';
import type { Movement } from './movement';

/** Half a step; of "$4 billion" beside "$4.4 billion", less. */
function halfStep(figure: Figure, beside: Figure): number {
  const step = stepOf(figure);
  // Prices and people are told as they are.
  if (step === 1 && figure.kind !== 'percentage') return figure.kind === 'count' ? 0 : BESIDE;
  const isRound = !/\d\.\d/.test(figure.text) && /\d\.\d/.test(beside.text);
  return step * (isRound ? BESIDE : 0.5);
}
const BESIDE = 0.2;

/** Could the percentage be right for some figures that are rounded to those written? Its own rounding may be careless. */
export function mayBe(movement: Movement): boolean {
  const { from, to, stated } = movement;
  if (isOfOtherBase(movement)) return false;
  const [a, b] = [halfStep(from, to), halfStep(to, from)];
  const sign = Math.sign(to.value - from.value);
  const change = (x: number, y: number): number => (sign * (y - x) * 100) / x;
  const least = change(from.value + sign * a, to.value - sign * b);
  const most = change(Math.max(from.value - sign * a, Number.EPSILON), to.value + sign * b);
  return mayBeCalled(stated, least, most);
}

/** "to $5 million from $4 million, a rise of 20 percent": as written just what the step is of where it ended. */
function isOfOtherBase({ from, to, stated }: Movement): boolean {
  const [value, step] = [Math.abs(stated.value), stepOf(stated)];
  if (stated.hedge !== null || !/\d/.test(stated.text) || stepOf(from) !== stepOf(to)) return false;
  const size = Math.abs(to.value - from.value) * 100;
  return Math.abs(size / to.value - value) <= EXACT * step && Math.abs(size / from.value - value) > 2 * step;
}
/** In steps of what is stated: only plain figures hit so near by chance. */
const EXACT = 0.05;

/** Is the true change, which lies somewhere from `least` to `most`, what the percentage with its hedge says? */
function mayBeCalled(stated: Figure, least: number, most: number): boolean {
  const value = Math.abs(stated.value);
  const step = stepOf(stated);
  const loose = Math.max(LOOSE_POINTS, value * LOOSE);
  const hedge = stated.hedge?.toLowerCase() ?? '';
  const [under, over] = [least - step, most + step];
  if (hedge === '') return value >= under && value <= over;
  if (MORE.test(hedge)) return value <= over && value >= under - loose;
  if (LESS.test(hedge)) return value >= under && value <= over + loose;
  return value >= under - loose && value <= over + loose;
}
const MORE = /^(?:more than|over|at least|well over|just over|above|exceeding|in excess of|upwards? of)$/;
const LESS = /^(?:less than|under|up to|nearly|almost|close to|just under|at most|nearing|approaching)$/;
/** "Over 40 percent" is hardly said of 55. In shares of what is stated, and in points at the least. */
const LOOSE = 0.3;
const LOOSE_POINTS = 3;
