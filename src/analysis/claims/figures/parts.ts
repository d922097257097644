import type { Token } from '../../../text/tokens';
import { dollarPrefix, isCode, prefixCode, signCode } from '../lexicon/currencies';
import { factorOf, partOf, readFigure, readWord, shortFactorOf, tidy } from '../lexicon/numbers';
import { isDash, lowerAt, touches } from '../reading';
import { type Amount, amountAt } from './amounts';
import { type GluedMoney, gluedMoney } from './gluedMoney';

/** One figure with what is written onto it: currency sign before, letters or hyphenated words behind. */
export interface Part extends Amount {
  readonly currency: string | null;
  /** The words hyphenated onto the figure: `['year', 'old']` of "18-year-old"; empty without a hyphen. */
  readonly joined: readonly string[];
  readonly negative: boolean;
}

/** The figure that begins at token `at`, its sign or currency included; null where none does. */
export function partAt(tokens: readonly Token[], at: number): Part | null {
  const minus = minusAt(tokens, at);
  const start = at + minus;
  const glued = gluedMoney(tokens, start);
  if (glued) return withCode(tokens, at, glued);
  const currency = currencyAt(tokens, start);
  const from = currency ? currency.to : start;
  const word = joinedAt(tokens, from);
  const amount = word ?? amountAt(tokens, from);
  if (!amount || (currency && amount.words && !word && amount.factor === 1)) return null;
  const whole = word ?? scaledWord(tokens, amount);
  const { to, value, words, factor, ending } = currency
    ? millions(tokens, whole ?? amount)
    : (whole ?? amount);
  return {
    from: at,
    to,
    value: minus > 0 && value !== null ? -value : value,
    words,
    factor,
    ending,
    currency: currency?.code ?? null,
    joined: whole?.joined ?? NONE,
    negative: minus > 0,
  };
}

const NONE: readonly string[] = [];

/** "$A90", "$A90 million", "Rs5,000" */
function withCode(tokens: readonly Token[], from: number, { code, value, factor, to }: GluedMoney): Part {
  const scale = factor === 1 ? factorOf(lowerAt(tokens, to)) : undefined;
  const base = { from, words: false, ending: '', currency: code, joined: [], negative: false };
  if (scale === undefined) return { ...base, to, value, factor };
  return { ...base, to: to + 1, value: tidy(value * scale), factor: scale };
}

/** "$5 m", "£20 bn": short factors count behind a space only where money is meant. */
function millions(tokens: readonly Token[], amount: Amount): Amount {
  const factor = shortFactorOf(lowerAt(tokens, amount.to));
  if (factor === undefined || amount.factor !== 1 || amount.value === null || amount.ending) return amount;
  return { ...amount, to: amount.to + 1, value: tidy(amount.value * factor), factor };
}

/** Length of a minus sign at `at`: "-5", "−5", "minus five"; a dash between figures or a bullet is none. */
function minusAt(tokens: readonly Token[], at: number): 0 | 1 {
  const token = tokens[at];
  if (!token) return 0;
  // "plus or minus 3 points" tells a margin.
  if (token.lower === 'minus') return lowerAt(tokens, at - 1) === 'or' ? 0 : 1;
  if (token.text !== '−' && !(isDash(token.text) && at > 0)) return 0;
  const before = tokens[at - 1];
  const stands = !before || before.end < token.start || before.text === '(';
  return stands && touches(tokens, at) && (tokens[at + 1]?.kind === 'number' || tokens[at + 1]?.text === '$')
    ? 1
    : 0;
}

function currencyAt(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly to: number } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  if (token.kind === 'symbol') {
    const code = signCode(token.text);
    return code && (next.kind === 'number' || next.text === '.') ? { code, to: at + 1 } : null;
  }
  if (token.kind !== 'word') return null;
  // "GH¢500"
  if (token.text === 'GH' && /^[¢₵]$/.test(next.text) && tokens[at + 2]?.kind === 'number')
    return { code: 'GHS', to: at + 2 };
  if (next.text === '$' && next.start === token.end && tokens[at + 2]?.kind === 'number') {
    const code = dollarPrefix(token.lower);
    return code ? { code, to: at + 2 } : null;
  }
  const after = tokens[at + 2];
  if (next.text === '.' && next.start === token.end && after?.kind === 'number')
    return token.text === 'Rs' ? { code: 'rupee', to: at + 2 } : null;
  const prefix = prefixCode(token.lower);
  // "Rs seven lakh"
  if (prefix && readWord(next.lower) !== null) return { code: prefix, to: at + 1 };
  if (next.kind !== 'number') return null;
  if (isCode(token.text)) return { code: token.text, to: at + 1 };
  return prefix ? { code: prefix, to: at + 1 } : null;
}

type Joined = Omit<Part, 'currency' | 'negative'>;

/** "2.4 billion-euro", "1.3 million-member": the factor is joined to what is counted. */
function scaledWord(tokens: readonly Token[], amount: Amount): Joined | null {
  const word = lowerAt(tokens, amount.to);
  const dash = word.indexOf('-');
  if (dash < 0 || amount.factor !== 1 || amount.ending || amount.value === null) return null;
  const factor = factorOf(word.slice(0, dash));
  if (factor === undefined) return null;
  const joined = word.slice(dash + 1).split('-');
  return { ...amount, to: amount.to + 1, value: tidy(amount.value * factor), factor, joined };
}

/** "18-year-old", "seven-year", "twenty-five-year", "2.5-million", "half-mile", "three-and-a-half-year". */
function joinedAt(tokens: readonly Token[], at: number): Joined | null {
  const token = tokens[at];
  if (!token || token.kind === 'symbol') return null;
  const dash = token.lower.indexOf('-');
  if (dash < 0) return null;
  const words = token.lower.split('-');
  const head = headOf(words, token.kind === 'number');
  if (!head || (head.used >= words.length && head.used < MIXED)) return null;
  const joined = words.slice(head.used);
  const factor = factorOf(joined[0] ?? '');
  const isFigure = token.kind === 'number';
  const base = { from: at, to: at + 1, words: !isFigure, ending: head.ending };
  if (factor === undefined) return { ...base, value: head.value, factor: head.factor, joined };
  return { ...base, value: tidy(head.value * factor), factor, joined: joined.slice(1) };
}

/** Words of "five-and-a-half" and "half-a-million" at the least: all of the word is the figure. */
const MIXED = 3;

interface Head {
  readonly value: number;
  readonly used: number;
  readonly factor: number;
  readonly ending: string;
}

/** The number a hyphenated word begins with, and how many of its words that takes. */
function headOf(words: readonly string[], isFigure: boolean): Head | null {
  const [first = '', second = ''] = words;
  const simple = { used: 1, factor: 1, ending: '' };
  if (isFigure) {
    const figure = readFigure(first);
    if (!figure) return null;
    const short = shortFactorOf(figure.ending);
    if (short !== undefined) return { ...simple, value: tidy(figure.value * short), factor: short };
    return { ...simple, value: figure.value, ending: figure.ending };
  }
  // "his million-plus followers"
  const scale = second === 'plus' ? factorOf(first) : undefined;
  if (scale !== undefined) return { ...simple, value: scale, factor: scale };
  const million = first === 'half' && second === 'a' ? factorOf(words[2] ?? '') : undefined;
  if (million !== undefined) return { ...simple, value: million / 2, factor: million, used: 3 };
  if (first === 'half' || first === 'quarter') return { ...simple, value: 1 / (partOf(first) ?? 1) };
  const value = readWord(first);
  if (value === null) return null;
  const both = readWord(`${first}-${second}`);
  if (both !== null) return { ...simple, value: both, used: 2 };
  const half = words[1] === 'and' && words[2] === 'a' && words[3] === 'half';
  return half ? { ...simple, value: value + 0.5, used: 4 } : { ...simple, value };
}
