import type { QuotedSpan } from '../../text/marks';
import { sliceOf } from '../../text/span';
import type { LocalQuotation } from './local';
import { LONG, outer, wordCount } from './sentence/nature';
import type { Vocabulary } from './sentence/vocabulary';

/**
 * Without an attribution only whole sentences pass for speech, short ones where they are a paragraph of their own or
 * stand right beside others that do; titles, terms and scare quotes are nobody's.
 */
export function isSpeech(
  text: string,
  q: LocalQuotation,
  neighbours: readonly (LocalQuotation | undefined)[],
  vocabulary: Vocabulary,
): boolean {
  const first = q.spans[0];
  const words = sliceOf(text, first);
  if (vocabulary.isNotSpeech(words)) return false;
  if (q.attribution) return true;
  if (q.kind !== 'direct' || isListed(text, q, neighbours[0])) return false;
  const isLong = wordCount(text, first) >= LONG;
  return isLong || isWhole(text, first) || neighbours.some((n) => n && isRightBeside(text, q, n));
}

/** “Signs read “Go home,” “Build” and “The wall is a scam””: what is listed with nobody's words is nobody's. */
function isListed(text: string, q: LocalQuotation, before: LocalQuotation | undefined): boolean {
  const last = before?.spans.at(-1);
  if (!last || before?.attribution || wordCount(text, last) >= LONG) return false;
  return /^,?\s+(?:and|or)\s+$/.test(text.slice(outer(last).end, outer(q.spans[0]).start));
}

/** Does nothing but space stand between two quotations, of which the other is long enough to be speech? */
function isRightBeside(text: string, q: LocalQuotation, other: LocalQuotation): boolean {
  const [a, b] = [q, other].sort((x, y) => x.spans[0].start - y.spans[0].start);
  const last = a?.spans.at(-1);
  if (!last || !b || other.kind !== 'direct' || wordCount(text, other.spans[0]) < LONG) return false;
  return !/\S/.test(text.slice(outer(last).end, outer(b.spans[0]).start));
}

/** Does the quotation make up its paragraph, but for a dash, a number or the like? */
const isWhole = (text: string, q: QuotedSpan): boolean => {
  const { start, end } = outer(q);
  if (start > AROUND || text.length - end > AROUND) return false;
  return !LETTER.test(text.slice(0, start)) && !LETTER.test(text.slice(end));
};

/** Most that may stand on either side of it, in UTF-16 units. */
const AROUND = 32;
const LETTER = /\p{L}/u;
