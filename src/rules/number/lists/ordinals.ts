import type { Article } from '../../../analysis/article';
import type { Span } from '../../../text/span';
import { isAnnouncing, type Listing } from './listing';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** An ordinal that opens a sentence and counts: "Second, …", "Thirdly, …", "Finally, …". */
const OPENING = new RegExp(
  `(?<=^|[.!?:;]["”’)]?\\s)(?:(${ORDINALS.join('|')})(?:ly)?(?: of all)?|(finally|last|lastly)),\\s`,
  'gi',
);
/** Paragraphs over which the ordinals may run. */
const REACH = 12;

/** "three reasons. First, … Second, … Finally, …": right only where the last one says that it is the last, or is too many. */
export function* ordinals(article: Article): Iterable<Listing> {
  for (const announced of article.claims) {
    if (!isAnnouncing(announced)) continue;
    const found = ordinalsAfter(article, announced.subject.end, announced.paragraph);
    const [isClosed, items] = [found.closed, found.items];
    if (items.length >= 2 && (isClosed || items.length > announced.value))
      yield { announced, items, most: items.length };
  }
}

function ordinalsAfter(
  { paragraphs, text }: Article,
  from: number,
  paragraph: number,
): { readonly items: readonly Span[]; readonly closed: boolean } {
  const items: Span[] = [];
  for (let i = paragraph; i < Math.min(paragraphs.length, paragraph + REACH); i++) {
    const { start = 0, end = 0 } = paragraphs[i] ?? {};
    const by = Math.max(start, from);
    for (const match of text.slice(by, end).matchAll(OPENING)) {
      const [words, ordinal, last] = match;
      const item = { start: by + match.index, end: by + match.index + words.trimEnd().length - 1 };
      if (last) return { items: [...items, item], closed: items.length > 0 };
      if (ordinal?.toLowerCase() !== ORDINALS[items.length]) return { items, closed: false };
      items.push(item);
    }
    // The first one follows what announces it, in its paragraph or the next.
    if (items.length === 0 && i > paragraph) break;
  }
  return { items, closed: false };
}
