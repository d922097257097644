import type { Token } from '../../text/tokens';
import { factorOf, readFigure, readWord } from './numbers';

/** An amount as written: tokens `from` to `to` (half open). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** Null where it is vague ("dozens"). */
  readonly value: number | null;
  readonly words: boolean;
  /** Has a factor of its own ("2.5 billion"). */
  readonly factored: boolean;
}

const VAGUE = /^(?:dozens|scores|hundreds|thousands|tens|millions|billions|trillions)$/;

/** The amount that begins at token `at`: figures, number words, "half a million", "three dozen", "tens of thousands". */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return figureAt(tokens, at);
  if (token.kind !== 'word') return null;
  if (VAGUE.test(token.lower)) return vagueAt(tokens, at);
  if (token.lower === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? ''))
    return factored(tokens, at, at + 2, 0.5);
  if (/^an?$/.test(token.lower)) return factored(tokens, at, at + 1, 1);
  return wordsAt(tokens, at);
}

function figureAt(tokens: readonly Token[], at: number): Amount | null {
  const figure = readFigure(tokens[at]?.lower ?? '');
  if (!figure || figure.ordinal) return null;
  return withFactor(tokens, at, at + 1, figure.value, false);
}

/** "a million", "half a dozen": only with a factor behind. */
function factored(tokens: readonly Token[], from: number, to: number, value: number): Amount | null {
  const factor = factorOf(tokens[to]?.lower ?? '');
  if (factor === undefined || (tokens[to]?.lower.length ?? 0) < 4) return null;
  return { from, to: to + 1, value: value * factor, words: true, factored: true };
}

function wordsAt(tokens: readonly Token[], at: number): Amount | null {
  let to = at;
  let total = 0;
  let part: number | null = null;
  for (; to < tokens.length; to++) {
    const lower = tokens[to]?.lower ?? '';
    const value = readWord(lower);
    if (value !== null && (part === null || (part % 100 === 0 && part > 0))) part = (part ?? 0) + value;
    else if (lower === 'hundred' && part !== null) part *= 100;
    else if (
      lower === 'and' &&
      part !== null &&
      part >= 100 &&
      readWord(tokens[to + 1]?.lower ?? '') !== null
    )
      continue;
    else break;
  }
  if (part === null) return null;
  total += part;
  return withFactor(tokens, at, to, total, true);
}

function withFactor(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  words: boolean,
): Amount {
  const next = tokens[to]?.lower ?? '';
  const factor = factorOf(next);
  const glued = tokens[to]?.start === tokens[to - 1]?.end;
  if (factor === undefined || (next.length < 2 && !glued) || next === 'mn')
    return { from, to, value, words, factored: false };
  const scaled = Math.round(value * factor * 1e6) / 1e6;
  return { from, to: to + 1, value: scaled, words, factored: true };
}

function vagueAt(tokens: readonly Token[], at: number): Amount {
  let to = at + 1;
  while (tokens[to]?.lower === 'of' && VAGUE.test(tokens[to + 1]?.lower ?? '')) to += 2;
  return { from: at, to, value: null, words: true, factored: false };
}
