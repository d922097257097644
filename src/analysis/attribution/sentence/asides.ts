import { startsClause } from './clauses';
import type { Item } from './item';
import { isComma, isDash } from './itemKinds';

/** Longest detail between commas, in items. */
export const DETAIL = 14;

/** "said, however, that", "told me, over a beer, it was late", "said — on the radio, as it happens — that" */
export function skipAside(items: readonly Item[], at: number): number {
  if (isDash(items[at])) return behindDashes(items, at);
  if (!isComma(items[at])) return at;
  const isWord = items[at + 1]?.wordClass === 'adverb' || items[at + 1]?.lower === 'though';
  if (isWord && isComma(items[at + 2])) return at + 3;
  const isAdjunct = items[at + 1]?.wordClass === 'preposition';
  for (let i = at + 3; i < at + 7; i++)
    if (isComma(items[i]))
      return items[i + 1]?.lower === 'that' || (isAdjunct && startsClause(items, i + 1)) ? i + 1 : at;
  return at;
}

/** Behind an aside between two dashes, where a clause follows; `at` itself where none does. */
function behindDashes(items: readonly Item[], at: number): number {
  for (let i = at + 2; i < at + DETAIL; i++) {
    if (!items[i] || items[i]?.quoted) return at;
    if (isDash(items[i])) return items[i + 1]?.lower === 'that' || startsClause(items, i + 1) ? i + 1 : at;
  }
  return at;
}
