import type { Claim } from '../../../analysis/article';

/** How a hand slips: a power of ten too many or too few, two digits in each other's place, one digit another. */
export type Slip = 'tens' | 'swap' | 'digit';

/** Digits a figure must have before one other digit tells a slip from another figure. */
const TELLING = 3;

/** A zero or two too many, thousands for millions, and those for billions: the powers of ten that a hand or an eye mistakes. */
const POWERS = new Set([1, 2, 3, 6]);

/** What one figure would be of the other, were it a slip of the hand; null where it is none. */
export function slipOf(a: number, b: number): Slip | null {
  if (a === b || a <= 0 || b <= 0) return null;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === y) return POWERS.has(Math.round(Math.abs(Math.log10(a / b)))) ? 'tens' : null;
  if (sizeOf(a) !== sizeOf(b)) return null;
  const length = Math.max(x.length, y.length);
  const [p, q] = [x.padEnd(length, '0'), y.padEnd(length, '0')];
  let i = 0;
  while (p[i] === q[i]) i++;
  if (p.slice(i + 1) === q.slice(i + 1)) return length >= TELLING ? 'digit' : null;
  const isSwapped = p[i] === q[i + 1] && p[i + 1] === q[i] && p.slice(i + 2) === q.slice(i + 2);
  return isSwapped ? 'swap' : null;
}

const memo = new Map<number, string>();
const MEMO_LIMIT = 20_000;

/** A figure's digits from the first that is no zero to the last: "25" of 2.5e9 and of 0.25. */
export function digitsOf(value: number): string {
  const known = memo.get(value);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '');
  memo.set(value, digits);
  return digits;
}

const sizeOf = (value: number): number => Math.floor(Math.log10(Math.abs(value)) + 1e-9);

/** Figures that share one of these may be slips of each other. */
export function slipKeys({ kind, unit, value }: Claim): readonly string[] {
  if (value === null || value <= 0) return [];
  const digits = digitsOf(value);
  const what = `${kind} ${unit}`;
  // Zeros move with a power of ten, and with a swap: 310 and 301.
  const keys = [`${what} ${[...digits.replaceAll('0', '')].sort().join('')}`];
  if (digits.length < TELLING) return keys;
  for (let i = 0; i < digits.length; i++)
    keys.push(`${what} ${sizeOf(value)} ${digits.slice(0, i)}?${digits.slice(i + 1)}`);
  return keys;
}
