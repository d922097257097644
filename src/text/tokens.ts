import type { Span } from './span';

/**
 * - `word`: letters with inner apostrophes, hyphens and abbreviation points (`O'Neill`, `co-owner`, `U.S.`)
 * - `number`: digits with inner separators (`14,000`, `2.5`, `24/7` is three tokens), and digits with letters (`18th`, `1.2bn`)
 * - `clitic`: a possessive or contracted ending cut from its word (`'s`, `’s`, and the lone `’` of `workers’`)
 * - `quote`: a quotation mark as recognized by `marks.ts`
 * - `symbol`: any other single character, currency signs and dashes included
 */
export type TokenKind = 'word' | 'number' | 'clitic' | 'quote' | 'symbol';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case with typographic apostrophes made straight; interned, so `===` is cheap. */
  readonly lower: string;
}
