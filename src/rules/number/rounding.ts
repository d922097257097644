import type { Claim } from '../../analysis/article';

/** Plain figures with zeros behind ("1,200") may be rounded, but hardly by more than this share. */
const ROUNDED = 0.02;

/** "by a third" is said of anything near it; in points. */
const ROUGH = 5;
const isRough = ({ kind, unit, text }: Claim): boolean =>
  kind === 'change' && unit === '%' && !/\d|cent|pct/i.test(text);

/** One step of a figure's last digit as written: 0.1e9 for "$5.6 billion", 1 for "12 percent", 0.01 for "36 cents". */
export function stepOf(claim: Claim): number {
  const { text, value } = claim;
  if (isRough(claim)) return ROUGH;
  const size = Math.abs(value ?? 0);
  const mixed = MIXED.exec(text);
  if (mixed) return stepOfMixed(size, mixed);
  const compound = stepOfCompound(claim);
  if (compound !== null) return compound;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  // "seven million" is as round as "7 million".
  if (digits === undefined)
    return Math.max(1, size >= 1e6 ? zeros(String(size)) : Math.min(zeros(String(size)), size * ROUNDED));
  const decimals = digits.split('.')[1]?.length ?? 0;
  // Below 1 where cents are read as parts of a dollar.
  const scale = Number(digits) > 0 && size > 0 ? size / Number(digits) : 1;
  const step = 10 ** -decimals * scale;
  return decimals > 0 || scale !== 1 ? step : Math.max(1, Math.min(zeros(digits), size * ROUNDED));
}

/** What the next smaller unit is of one that is told with it: "5ft 11in", "2hr 9min 14sec". */
const SMALLER: ReadonlyMap<string | null, number> = new Map([
  ['foot', 1 / 12],
  ['stone', 1 / 14],
  ['lb', 1 / 16],
  ['hour', 1 / 60],
  ['minute', 1 / 60],
]);

/** A second for "2hr 9min 14sec", as a part of the hours it is told in. */
function stepOfCompound({ unit, text }: Claim): number | null {
  const smaller = SMALLER.get(unit);
  const figures = smaller === undefined ? [] : (text.match(/\d+(?:\.\d+)?/g) ?? []);
  if (smaller === undefined || figures.length < 2) return null;
  return smaller ** (figures.length - 1) * 10 ** -(figures.at(-1)?.split('.')[1]?.length ?? 0);
}

/** "6-1/4", "3 1/2" */
const MIXED = /(\d{1,3})[- ](\d{1,2})\/(\d{1,2})/;

/** An eighth for "6-3/8 percent", and of a cent's worth for "6-3/8 cents". */
function stepOfMixed(size: number, [, whole, upper, lower]: RegExpExecArray): number {
  const part = Number(lower) || 1;
  const written = Number(whole) + Number(upper) / part;
  return (written > 0 && size > 0 ? size / written : 1) / part;
}

/** Half a step of figures with decimals or zeros behind; "$4 million" beside "$5 million" is meant as it stands. */
export function slack(figure: Claim): number {
  const step = stepOf(figure);
  const isScaled = (figure.value ?? 0) >= 1e6 && !/\d\.\d/.test(figure.text);
  return step === 1 || isScaled ? 0 : step / 2;
}

/** Of all the figures of a sum; @param more and what else it may be off by. */
export const slackOf = (figures: readonly Claim[], more = 0): number =>
  figures.reduce((all, figure) => all + slack(figure), more);

/** 100 for "1200". */
const zeros = (digits: string): number => 10 ** (/(?<!0)0+$/.exec(digits)?.[0].length ?? 0);

/** As the articles write them: "15,600". */
const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A figure of a sum, to one decimal at most. */
export const show = (figure: number): string => GROUPED.format(Math.round(figure * 10) / 10);

/** As it is, or in millions where it is one. */
export const inMillions = (value: number): string =>
  value >= 1e6 ? `${show(value / 1e6)} million` : show(value);

const SCALES = [
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** A sum or a difference written out: of figures that are all in millions, the millions. */
export function written(
  figures: readonly { readonly value: number }[],
  sign: '+' | '−' | '×',
  result: number,
): readonly [sum: string, result: string] {
  const [scale, word] = SCALES.find(([size]) => figures.every(({ value }) => value >= size)) ?? [1, ''];
  // Dollars with their cents are told to the cent.
  const shown = (value: number): string =>
    scale === 1 ? GROUPED.format(Math.round(value * 100) / 100) : show(value / scale);
  return [figures.map(({ value }) => shown(value)).join(` ${sign} `), `${shown(result)}${word}`];
}
