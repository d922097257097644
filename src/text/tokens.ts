import { keepsPoint } from './abbreviations';
import { type Form, formOf, ofForm } from './forms';
import type { Span } from './span';

/**
 * - `word`: letters with inner apostrophes, hyphens and abbreviation points (`O’Neill`, `co-owner`, `U.S.`, `Sept.`)
 * - `number`: digits with inner separators and what is written onto them (`14,000`, `2.5`, `18th`, `1.2bn`, `18-year-old`)
 * - `clitic`: a possessive or contracted ending cut from its word (`'s`, `’s`, `'ll`); a plural's lone apostrophe stays a symbol
 * - `symbol`: any other single code point: punctuation, quotation marks, currency signs, dashes, emoji
 */
type TokenKind = 'word' | 'number' | 'clitic' | 'symbol';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case with typographic apostrophes made straight. */
  readonly lower: string;
  /** The same for all tokens of this text. */
  readonly form: Form;
}

const NUMBER =
  /(?:\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*(?:\p{L}[\p{L}\p{M}]*)?(?:-\p{L}[\p{L}\p{M}]*)*/uy;
const INITIALS = /(?:\p{L}\.){2,}(?!\p{L}\p{L})|Ph\.D\./uy;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’‘‑-]|&(?=\p{Lu}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const SPACE = /\s+/y;
/** `'s` and other contracted endings that stand apart from the word in front of them. */
const CLITIC = /['’‘](?:s|d|ll|re|ve|m)$/i;

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

function token(kind: TokenKind, words: string, start: number): Token {
  const form = formOf(words);
  const { text, lower } = form;
  return { kind, text, start, end: start + text.length, lower, form };
}

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

/** Pushes what stands at `at` and returns where it ends. Plain words, spaces and points are told by their code units. */
function tokenAt(tokens: Token[], text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isPlainSpace(code)) return at + 1;
  if (isPlainLetter(code)) {
    const end = plainWordEnd(text, at);
    if (end > 0) return plainWordAt(tokens, text, at, end);
  } else if (code < 0x80 && !isPlainDigit(code)) return symbolAt(tokens, text, at);
  return anyAt(tokens, text, at);
}

const isPlainSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const isPlainDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isPlainLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isPlainLetter = (code: number): boolean => isPlainLower(code) || (code >= 0x41 && code <= 0x5a);

/** Where a word of unaccented letters and digits ends; 0 where it may go on, or may be initials. */
function plainWordEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isPlainLetter(code) || isPlainDigit(code)) continue;
    if (code >= 0x80 || isJoiner(code) || (code === 0x2e && end <= at + 2)) return 0;
    break;
  }
  return end;
}

/** `&`, `'`, `-` */
const isJoiner = (code: number): boolean => code === 0x26 || code === 0x27 || code === 0x2d;

function plainWordAt(tokens: Token[], text: string, at: number, end: number): number {
  const word = text.slice(at, end);
  if (keepsPoint(text, word, end)) {
    tokens.push(token('word', `${word}.`, at));
    return end + 1;
  }
  tokens.push(token('word', word, at));
  return end;
}

/** The same for any text. */
function anyAt(tokens: Token[], text: string, at: number): number {
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
  return word ? wordAt(tokens, text, at, word) : symbolAt(tokens, text, at);
}

function symbolAt(tokens: Token[], text: string, at: number): number {
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
export const isCapitalized = (t: Token): boolean => t.kind === 'word' && hasCapital(t.form);

const hasCapital = ofForm(({ text, lower }): boolean => {
  const first = text[0] ?? '';
  return first !== lower[0] && first !== first.toLowerCase();
});
