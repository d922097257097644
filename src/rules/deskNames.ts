import type { Pronoun } from '../analysis/entities/pronouns';
import type { Span } from '../text/span';

/** A name as a desk has agreed to write it. */
export interface DeskName {
  /** In full: "Volodymyr Zelensky". */
  readonly name: string;
  /** Spellings it is not to have: "Zelenskyy", "Zelenskiy". */
  readonly not: readonly string[];
  /** What they are introduced as: "President". */
  readonly title?: string;
  /** How the article is to speak of them. */
  readonly pronoun?: Pronoun;
}

/** A mark behind the last letter closes a quotation or a possessive. */
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.'’‑-]*[\p{L}\p{M}\p{N}.])?/gu;

/** The words of a name with their places in it. */
export const wordsOfName = (name: string): readonly (Span & { readonly text: string })[] =>
  [...name.matchAll(WORD)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }));
