/** Number words and what they are worth. */
const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

/** Factors a figure may be followed by, written out or cut short ("1.2bn"). */
export const FACTORS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};

const FIGURE = /^(\d{1,3}(?:,\d{2,3})+|\d+)(\.\d+)?(?:(k|m|mn|b|bn|tn)|(st|nd|rd|th|s))?$/;

export interface Figure {
  readonly value: number;
  /** "18th", "1990s": a place in an order or a stretch of years, not an amount. */
  readonly ordinal: boolean;
}

/** Reads "14,000", "2.5", "1.2bn", "18th" (lower case); null where it is something else ("18-year-old", "4x4"). */
export function readFigure(lower: string): Figure | null {
  const match = FIGURE.exec(lower);
  if (!match) return null;
  const [, whole = '', fraction = '', factor, ending] = match;
  const value = Number(whole.replaceAll(',', '') + fraction) * (factor ? (FACTORS[factor] ?? 1) : 1);
  return { value, ordinal: ending !== undefined };
}

/** What a number word is worth: "nine", "twenty-five"; null for other words. */
export function readWord(lower: string): number | null {
  const plain = own(SMALL, lower) ?? own(TENS, lower);
  if (plain !== undefined) return plain;
  const [tens = '', ones = ''] = lower.split('-');
  const a = own(TENS, tens);
  const b = own(SMALL, ones);
  return a !== undefined && b !== undefined && b > 0 && b < 10 ? a + b : null;
}

const own = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

export const factorOf = (lower: string): number | undefined => own(FACTORS, lower);
