import type { Token } from '../../text/tokens';
import { isCapitalized } from '../../text/tokens';
import type { ClaimKind } from '../article';
import type { Dialect } from '../dialect';

/** The paragraph a number is read in. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Nearly every word is capitalized, as in a headline, so that a capital says nothing. */
  readonly titleCase: boolean;
  readonly dialect: Dialect | null;
}

/** A number as its form was read, in tokens `from` to `to` (half open). */
export interface Reading {
  readonly kind: ClaimKind;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** A hedge that stands inside or behind the figure ("50-odd", "1,000+"). */
  readonly hedge?: string;
  /** Offsets of what is counted where it stands inside the figure's own word ("nine-member"). */
  readonly subject?: { readonly start: number; readonly end: number };
}

/** How a form answers: a reading, `null` for "not mine", or the index after tokens that are no claim at all. */
export type Outcome = Reading | number | null;

export const isReading = (outcome: Outcome): outcome is Reading =>
  outcome !== null && typeof outcome !== 'number';

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Do two neighbouring tokens touch? */
export const touches = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && tokens[at]?.end === next.start;
};

export const isDash = (text: string | undefined): boolean => text === '-' || text === '–' || text === '‑';

export const isCapital = (t: Token | undefined): boolean => t !== undefined && isCapitalized(t);

/** Does token `at` begin a sentence, a quotation or what follows a colon or a dash? */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind !== 'symbol') return before.text.endsWith('.');
  return !/^[,&/’'+%$€£-]$/.test(before.text);
}

const LONG_WORD = 4;

/** Share of longer words that must be capitalized for a headline in title case, of at least three. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const t of tokens) {
    if (t.kind !== 'word' || t.text.length < LONG_WORD) continue;
    long++;
    if (isCapitalized(t)) capital++;
  }
  return long >= 3 && capital / long > 0.8;
}
