/** Number words and what they are worth. */
const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

/** Factors written out after a figure or a number word. */
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trn', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);

/** Factors written onto the figure, or short ones behind it: "1.2bn", "$33million", "$5 m". */
const SHORT_FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tr', 1e12],
  ['cr', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** What a fraction's lower part is worth: "two-thirds", "a quarter". */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** The words that {@link readWord} and {@link ordinalWord} know, those with a hyphen left out. */
export const NUMBER_WORDS: readonly string[] = [...ONES.keys(), ...TENS.keys()];
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys()];

export const factorOf = (lower: string): number | undefined => FACTORS.get(lower);
export const shortFactorOf = (lower: string): number | undefined => SHORT_FACTORS.get(lower);
export const ordinalWord = (lower: string): number | undefined => ORDINALS.get(lower);

/** "thirds" and "third" give 3; undefined where the word is no part of a whole. */
export const partOf = (lower: string): number | undefined =>
  PARTS.get(lower) ?? (lower.endsWith('s') ? PARTS.get(lower.slice(0, -1)) : undefined);

const FIGURE = /^(\d{1,3}(?:,\d{2,3})+|\d+)(\.\d+)?(\p{L}+)?$/u;

/** A token of digits taken apart. */
export interface Figure {
  readonly value: number;
  /** The letters written onto it, in lower case: `bn`, `km`, `th`; empty where there are none. */
  readonly ending: string;
}

/** Spaces that part thousands where no line may break: "14 000". */
const THIN = /[\u00a0\u2009\u202f]/g;

/** Reads "14,000", "2.5", "5,00,000", "1.2bn", "18th"; null for "18-year-old", "4x4", "192.168.1.1". */
export function readFigure(lower: string): Figure | null {
  const match = FIGURE.exec(lower.replace(THIN, ''));
  if (!match) return null;
  const [, whole = '', fraction = '', ending = ''] = match;
  return { value: Number(whole.replaceAll(',', '') + fraction), ending };
}

/** What a number word is worth: "nine", "twenty-five"; null for other words. */
export function readWord(lower: string): number | null {
  const plain = ONES.get(lower) ?? TENS.get(lower);
  if (plain !== undefined) return plain;
  const dash = lower.indexOf('-');
  if (dash < 0) return null;
  const tens = TENS.get(lower.slice(0, dash));
  const ones = ONES.get(lower.slice(dash + 1));
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
}

/** Takes away what binary fractions add: 0.1 * 3 is 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** "st", "nd", "rd", "th": a place in an order; "s": a stretch of years ("1990s"). */
export const isOrdinalEnding = (ending: string): boolean => /^(?:st|nd|rd|th)$/.test(ending);
