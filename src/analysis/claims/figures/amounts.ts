import type { Token } from '../../../text/tokens';
import { isPlural } from '../context/subjects';
import { currencyOf, signCode } from '../lexicon/currencies';
import { factorOf, partOf, readFigure, readWord, shortFactorOf, tidy } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';
import { lowerAt, touches } from '../reading';

/** An amount as written: tokens `from` to `to` (half open). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** Null where it is vague ("dozens"). */
  readonly value: number | null;
  /** Written in words ("nine", "half a million"), not in digits. */
  readonly words: boolean;
  /** What its own factor multiplies it by (1e6 for "2.5 million"); 1 without one. */
  readonly factor: number;
  /** Letters written onto the figure that are no factor: `km`, `th`, `mph`; else empty. */
  readonly ending: string;
}

const VAGUE = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens',
  'millions',
  'billions',
  'trillions',
]);
const SCORE = 20;
const SEVERAL = new Set(['several', 'few', 'many', 'couple']);
const SLIVERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
  }),
);

/** The amount that begins at token `at`: figures, number words, "half a million", "three dozen", "tens of thousands". */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return figureAt(tokens, at);
  if (token.kind === 'symbol') return pointAt(tokens, at) ?? sliverAt(tokens, at);
  if (token.kind !== 'word') return null;
  if (VAGUE.has(token.lower)) return vagueAt(tokens, at);
  if (SEVERAL.has(token.lower)) return severalAt(tokens, at);
  if (token.lower === 'half') return halfAt(tokens, at);
  if (token.lower === 'a' || token.lower === 'an') return articleAt(tokens, at);
  return wordsAt(tokens, at, at);
}

function figureAt(tokens: readonly Token[], at: number): Amount | null {
  const figure = readFigure(tokens[at]?.lower ?? '');
  if (!figure) return null;
  const fraction = fractionAt(tokens, at);
  if (fraction) return fraction;
  const short = shortFactorOf(figure.ending);
  if (short !== undefined)
    return {
      from: at,
      to: at + 1,
      value: tidy(figure.value * short),
      words: false,
      factor: short,
      ending: figure.ending,
    };
  if (figure.ending)
    return { from: at, to: at + 1, value: figure.value, words: false, factor: 1, ending: figure.ending };
  const sliver = SLIVERS.get(tokens[at + 1]?.text ?? '');
  if (sliver !== undefined) return withFactor(tokens, at, at + 2, figure.value + sliver, false);
  const half = andAHalf(tokens, at + 1);
  if (half > 0) return withFactor(tokens, at, at + 1 + half, figure.value + 0.5, false);
  const more = mixedAt(tokens, at) ?? spacedAt(tokens, at);
  const lakhs = crores(tokens, at, figure.value);
  if (lakhs) return lakhs;
  return more
    ? withFactor(tokens, at, more.to, more.value, false)
    : withFactor(tokens, at, at + 1, figure.value, false);
}

/** What rates and prices are cut into. */
const LOWER_PART = /^(?:2|3|4|8|16|32|64)$/;

/** "1/4 percent", "3/8 cent": a fraction alone, where its unit stands behind. */
function fractionAt(tokens: readonly Token[], at: number): Amount | null {
  const [upper, slash, lower] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== '/' || !touches(tokens, at) || !touches(tokens, at + 1)) return null;
  if (!/^\d\d?$/.test(upper?.text ?? '') || !LOWER_PART.test(lower?.text ?? '')) return null;
  const isMeasured = /^(?:percent|percentage|per|pct|points?|cents?)$/.test(lowerAt(tokens, at + 3));
  const value = Number(upper?.text) / Number(lower?.text);
  if (!isMeasured || value >= 1) return null;
  return { from: at, to: at + 3, value, words: false, factor: 1, ending: '' };
}

const INTEGER = /^\d{1,3}$/;

/** "3 1/2", "3-1/2". */
function mixedAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const from = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const [upper, slash, lower] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (slash?.text !== '/' || !touches(tokens, from) || !touches(tokens, from + 1)) return null;
  if (!INTEGER.test(tokens[at]?.text ?? '') || !LOWER_PART.test(lower?.text ?? '')) return null;
  const [part, whole] = [Number(upper?.text), Number(lower?.text)];
  return part >= 1 && part < whole ? { value: Number(tokens[at]?.text) + part / whole, to: from + 3 } : null;
}

/** "12 000", "1 250 000": thousands parted by plain spaces, where nothing but a number can be meant. */
function spacedAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const first = tokens[at];
  if (!first || !/^[1-9]\d{0,2}$/.test(first.text) || tokens[at - 1]?.kind === 'number') return null;
  let digits = first.text;
  let to = at + 1;
  for (; /^\d{3}$/.test(tokens[to]?.text ?? '') && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1; to++)
    digits += tokens[to]?.text ?? '';
  if (to === at + 1 || tokens[to]?.kind === 'number') return null;
  return to > at + 2 || digits.endsWith('000') || isOneFigure(tokens, at, to)
    ? { value: Number(digits), to }
    : null;
}

/** "2 700 megawatts", "R1 450": of "stage 4 700 houses" the first figure is a name's, and so it is behind a capital. */
function isOneFigure(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  if (before && signCode(before.text) !== undefined) return true;
  const isLed = before === undefined || /^[,(:;–—]$/.test(before.text) || LEADS.has(before.lower);
  return isLed && (unitOf(lowerAt(tokens, to)) !== undefined || isPlural(tokens[to]));
}
const LEADS = new Set(
  'of to than by with nearly almost about some over under least most around roughly approximately losing lost killed another and only has have had were are'.split(
    ' ',
  ),
);

/** "6 crore 42 lakh": the figure at token `at` in crores, and what is told behind it in smaller factors. */
function crores(tokens: readonly Token[], at: number, first: number): Amount | null {
  let value = first;
  let scale = factorOf(lowerAt(tokens, at + 1));
  if (scale === undefined || !INDIAN.test(lowerAt(tokens, at + 1))) return null;
  const factor = scale;
  value *= scale;
  let to = at + 2;
  for (;;) {
    const figure = tokens[to]?.kind === 'number' ? readFigure(lowerAt(tokens, to)) : null;
    const next = factorOf(lowerAt(tokens, to + 1));
    if (!figure || figure.ending || next === undefined || next >= scale || figure.value * next >= scale)
      break;
    value += figure.value * next;
    scale = next;
    to += 2;
  }
  return to > at + 2 ? { from: at, to, value: tidy(value), words: false, factor, ending: '' } : null;
}
const INDIAN = /^(?:crore|lakh)s?$/;

/** ".5": a point that follows nothing, with digits written onto it. */
function pointAt(tokens: readonly Token[], at: number): Amount | null {
  const digits = tokens[at + 1];
  if (tokens[at]?.text !== '.' || digits?.kind !== 'number' || !touches(tokens, at)) return null;
  if (touches(tokens, at - 1) || !/^\d+$/.test(digits.text)) return null;
  return withFactor(tokens, at, at + 2, Number(`0.${digits.text}`), false);
}

function sliverAt(tokens: readonly Token[], at: number): Amount | null {
  const sliver = SLIVERS.get(tokens[at]?.text ?? '');
  return sliver === undefined ? null : withFactor(tokens, at, at + 1, sliver, false);
}

/** Length of "and a half" at token `at`, in tokens; 0 where it is not there. */
const andAHalf = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half' ? 3 : 0;

/** "half a million", "half a dozen", "half dozen". */
function halfAt(tokens: readonly Token[], at: number): Amount | null {
  const next = lowerAt(tokens, at + 1);
  const to = next === 'a' || next === 'an' ? at + 2 : at + 1;
  const factor = factorOf(lowerAt(tokens, to));
  if (factor === undefined) return ofUnit(tokens, at, to, 0.5);
  return { from: at, to: to + 1, value: factor / 2, words: true, factor, ending: '' };
}

/** "half an hour", "half a percent", "a quarter century": a fraction right before its unit. */
function ofUnit(tokens: readonly Token[], from: number, to: number, value: number): Amount | null {
  const lower = lowerAt(tokens, to);
  if (unitOf(lower) === undefined && currencyOf(lower) === undefined && lower !== 'percentage') return null;
  return { from, to, value, words: true, factor: 1, ending: '' };
}

/** "a million", "a hundred and ten", "a dozen", "a couple of hundred", "a few thousand", "a half-dozen". */
function articleAt(tokens: readonly Token[], at: number): Amount | null {
  const next = lowerAt(tokens, at + 1);
  if (SEVERAL.has(next)) return severalAt(tokens, at + 1, at);
  // "a score of missiles", but "a score of 7"
  if (next === 'score' && lowerAt(tokens, at + 2) === 'of' && isPlural(tokens[at + 3]))
    return { from: at, to: at + 2, value: SCORE, words: true, factor: SCORE, ending: '' };
  if (next === 'half' || next === 'quarter') {
    const factor = factorOf(lowerAt(tokens, at + 2));
    const part = partOf(next);
    if (part === undefined) return null;
    const whole = lowerAt(tokens, at + 2) === 'of' && /^an?$/.test(lowerAt(tokens, at + 3));
    const scale = whole ? factorOf(lowerAt(tokens, at + 4)) : undefined;
    if (scale !== undefined)
      return { from: at, to: at + 5, value: scale / part, words: true, factor: scale, ending: '' };
    if (factor === undefined) return ofUnit(tokens, at, at + 2, 1 / part);
    return { from: at, to: at + 3, value: factor / part, words: true, factor, ending: '' };
  }
  return factorOf(next) === undefined || next.endsWith('s') ? null : wordsAt(tokens, at, at + 1);
}

/** "several hundred", "a few dozen": how many of them is not said. */
function severalAt(tokens: readonly Token[], at: number, from = at): Amount | null {
  const to = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  if (factorOf(lowerAt(tokens, to)) === undefined) return null;
  return { from, to: to + 1, value: null, words: true, factor: 1, ending: '' };
}

/** "nine", "three hundred and ten", "two million four hundred thousand", "one hundred twenty-five". */
function wordsAt(tokens: readonly Token[], from: number, at: number): Amount | null {
  let to = at;
  let total = 0;
  let scale = Number.POSITIVE_INFINITY;
  let group: number | null = from < at ? 1 : null;
  let largest = 1;
  for (; ; to++) {
    const lower = lowerAt(tokens, to);
    const factor = factorOf(lower);
    if (lower === 'and' && (total > 0 || (group ?? 0) >= 100) && readWord(lowerAt(tokens, to + 1)) !== null) {
      if ((group ?? 100) % 100 !== 0) break;
      continue;
    }
    if (factor !== undefined) {
      if (group === null || factor >= scale || (factor === 100 && group > 99)) break;
      group *= factor;
      largest = Math.max(largest, factor);
      if (factor === 100) continue;
      total += group;
      group = null;
      scale = factor;
      continue;
    }
    const word = readWord(lower);
    if (word === null || (group !== null && !follows(group, word))) break;
    group = (group ?? 0) + word;
  }
  if (total === 0 && group === null) return null;
  if (from < at && to === at) return null;
  const value = total + (group ?? 0);
  const half = largest === 1 || value === largest ? andAHalf(tokens, to) : 0;
  // "a million and a half"
  if (half > 0 && largest > 1)
    return { from, to: to + half, value: value + largest / 2, words: true, factor: largest, ending: '' };
  if (half > 0) return withFactor(tokens, from, to + half, value + 0.5, true);
  return { from, to, value, words: true, factor: largest, ending: '' };
}

/** May a number word go on a group: "hundred" + "ten", "twenty" + "five"? */
const follows = (group: number, word: number): boolean =>
  group % 100 === 0 ? group > 0 && word > 0 : group % 10 === 0 && group % 100 >= 20 && word > 0 && word < 10;

function withFactor(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  words: boolean,
): Amount {
  let factor = 1;
  let end = to;
  for (let next = factorOf(lowerAt(tokens, end)); next !== undefined; ) {
    factor *= next;
    end++;
    next = factorOf(lowerAt(tokens, end));
  }
  return { from, to: end, value: tidy(value * factor), words, factor, ending: '' };
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function vagueAt(tokens: readonly Token[], at: number): Amount | null {
  let to = at + 1;
  while (tokens[to]?.lower === 'of' && VAGUE.has(lowerAt(tokens, to + 1))) to += 2;
  const lower = tokens[at]?.lower;
  if (lower === 'tens' && to === at + 1) return null;
  // "test scores of 7 or 8"
  if (lower === 'scores' && (tokens[to]?.lower !== 'of' || tokens[to + 1]?.kind === 'number')) return null;
  return { from: at, to, value: null, words: true, factor: 1, ending: '' };
}
