import { keepsPoint } from './abbreviations';
import type { Span } from './span';

/**
 * - `word`: letters with inner apostrophes, hyphens and abbreviation points (`O’Neill`, `co-owner`, `U.S.`, `Sept.`)
 * - `number`: digits with inner separators and what is written onto them (`14,000`, `2.5`, `18th`, `1.2bn`, `18-year-old`)
 * - `clitic`: a possessive or contracted ending cut from its word (`'s`, `’s`, `'ll`); a plural's lone apostrophe stays a symbol
 * - `symbol`: any other single code point: punctuation, quotation marks, currency signs, dashes, emoji
 */
export type TokenKind = 'word' | 'number' | 'clitic' | 'symbol';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case with typographic apostrophes made straight. */
  readonly lower: string;
}

const NUMBER = /\d+(?:[.,]\d+)*(?:\p{L}[\p{L}\p{M}]*)?(?:-\p{L}[\p{L}\p{M}]*)*/uy;
const INITIALS = /(?:\p{L}\.){2,}(?!\p{L}\p{L})|Ph\.D\./uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’‑-]|&(?=\p{Lu}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const SPACE = /\s+/y;
/** `'s` and other contracted endings that stand apart from the word in front of them. */
const CLITIC = /['’](?:s|d|ll|re|ve|m)$/i;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const token = (kind: TokenKind, text: string, start: number): Token => ({
  kind,
  text,
  start,
  end: start + text.length,
  lower: kind === 'symbol' ? text : fold(text),
});

/**
 * Cuts `text` into tokens in order; white space and all of `masked` (ascending, disjoint) is left out.
 * Linear in the length of the text.
 */
export function tokenize(text: string, masked: readonly Span[] = []): readonly Token[] {
  const tokens: Token[] = [];
  let mask = 0;
  let at = 0;
  while (at < text.length) {
    const hidden = masked[mask];
    if (hidden && hidden.start <= at) {
      at = Math.max(at, hidden.end);
      mask++;
      continue;
    }
    at = tokenAt(tokens, text, at);
  }
  return tokens;
}

/** Pushes what stands at `at` and returns where it ends. */
function tokenAt(tokens: Token[], text: string, at: number): number {
  const space = match(SPACE, text, at);
  if (space) return at + space.length;
  const number = match(NUMBER, text, at);
  if (number) {
    tokens.push(token('number', number, at));
    return at + number.length;
  }
  const initials = match(INITIALS, text, at);
  if (initials) {
    tokens.push(token('word', initials, at));
    return at + initials.length;
  }
  const word = match(WORD, text, at);
  if (word) return wordAt(tokens, text, at, word);
  const symbol = String.fromCodePoint(text.codePointAt(at) ?? 0);
  tokens.push(token('symbol', symbol, at));
  return at + symbol.length;
}

function wordAt(tokens: Token[], text: string, at: number, word: string): number {
  const clitic = CLITIC.exec(word);
  if (clitic) {
    tokens.push(
      token('word', word.slice(0, clitic.index), at),
      token('clitic', clitic[0], at + clitic.index),
    );
    return at + word.length;
  }
  const pointed = keepsPoint(text, word, at + word.length) ? `${word}.` : word;
  tokens.push(token('word', pointed, at));
  return at + pointed.length;
}

/** Does the token begin with a capital letter? */
export const isCapitalized = (t: Token): boolean => {
  const first = t.text[0] ?? '';
  return t.kind === 'word' && first !== t.lower[0] && first !== first.toLowerCase();
};
