import type { Token } from '../../../text/tokens';
import { dollarPrefix } from '../lexicon/currencies';
import { shortFactorOf, tidy } from '../lexicon/numbers';
import { touches } from '../reading';

/** A figure with the country behind the sign: "$A90 million", "$US4.5bn", "$NZ300". */
export interface NamedDollars {
  readonly code: string;
  readonly value: number;
  readonly factor: number;
  /** Token behind the figure. */
  readonly to: number;
}

const NAMED = /^(us|a|nz|c|can|hk|s)(\d[\d,]*)(\p{L}{0,2})$/u;
const DECIMALS = /^(\d+)(\p{L}{0,2})$/u;

/** @param at the token of the sign */
export function namedDollars(tokens: readonly Token[], at: number): NamedDollars | null {
  if (tokens[at]?.text !== '$' || !touches(tokens, at)) return null;
  const [, name = '', figure = '', letters = ''] = NAMED.exec(tokens[at + 1]?.lower ?? '') ?? [];
  const code = dollarPrefix(name);
  if (!code) return null;
  const isPoint = tokens[at + 2]?.text === '.' && touches(tokens, at + 1) && touches(tokens, at + 2);
  const decimals = isPoint && letters === '' ? DECIMALS.exec(tokens[at + 3]?.lower ?? '') : null;
  const ending = decimals?.[2] ?? letters;
  const factor = ending === '' ? 1 : shortFactorOf(ending);
  if (factor === undefined) return null;
  const value = Number(`${figure.replaceAll(',', '')}.${decimals?.[1] ?? 0}`);
  return { code, value: tidy(value * factor), factor, to: decimals ? at + 4 : at + 2 };
}
