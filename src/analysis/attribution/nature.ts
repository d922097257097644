import type { QuotedSpan } from '../../text/marks';
import { type Span, sliceOf } from '../../text/span';

/** A quoted span with its marks. */
export const outer = (q: QuotedSpan): Span => ({ start: q.open.start, end: q.close?.end ?? q.end });

/** Whole sentences begin with a capital and end with a mark of their own; anything else is a fragment in the writer's sentence. */
export function kindOf(text: string, q: QuotedSpan): 'direct' | 'partial' {
  const words = sliceOf(text, q);
  const begins = /^[\s[(…'‘"“.-]*[\p{Lu}\p{N}]/u.test(words);
  const ends =
    !q.close ||
    /[.,?!…:;—–-]["”’'\])]*$/.test(words) ||
    /^["”’']*\s*[.?!,]/.test(text.slice(q.close.end, q.close.end + 3));
  return begins && ends ? 'direct' : 'partial';
}

/** Words enough that somebody must have said them. */
export const LONG = 4;

export const wordCount = (text: string, q: QuotedSpan): number => sliceOf(text, q).split(/\s+/).length;

const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|with|from|by|vs\.?|de|la)$/i;

/** “The Morning Show”: two words or more, each with a capital but the small ones; a sentence's own mark makes it speech. */
export function isTitle(words: string): boolean {
  if (words.length > 120 || /[.?!]$/.test(words)) return false;
  const all = words.split(/[\s-]+/).filter((w) => /\p{L}/u.test(w));
  const large = all.filter((w) => !SMALL.test(w));
  return all.length >= 2 && large.length >= 2 && large.every((w) => /^[^\p{L}]*\p{Lu}/u.test(w));
}
