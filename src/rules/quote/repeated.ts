import type { Article, Quotation } from '../../analysis/article';
import type { Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokens';
import type { Rule } from '../rule';

/** Words in a row that are no coincidence. */
const RUN = 6;
/** Fewer words are a figure of speech or a relative clause, unless they are most of what is quoted. */
const LONG = 12;
const SHARE = 0.7;

/** The same words quoted twice. */
export const repeated: Rule = {
  id: 'quote/repeated',
  summary: 'The same words quoted twice',
  severity: 'information',
  message: 'The same words are quoted further up.',
  *check(article) {
    const seen = new Map<string, Place>();
    for (const quotation of article.quotations) {
      if (!isRunningText(article, quotation)) continue;
      const words = wordsOf(article.text, quotation);
      let at = 0;
      while (at + RUN <= words.length) {
        const place = seen.get(keyAt(words, at));
        const length = place ? commonRun(words, at, place) : 0;
        const [here, there] = [spanOf(words, at, length), place && spanOf(place.words, place.at, length)];
        const shorter = Math.min(words.length, place?.words.length ?? 0);
        const isWhole = place?.paragraph !== quotation.paragraph && length >= SHARE * shorter;
        if (here && there && (length >= LONG || isWhole))
          yield {
            ...here,
            args: [],
            related: [{ ...there, message: article.text.slice(there.start, there.end) }],
          };
        at += Math.max(length, 1);
      }
      for (let i = 0; i + RUN <= words.length; i++) {
        const key = keyAt(words, i);
        if (!seen.has(key)) seen.set(key, { words, at: i, paragraph: quotation.paragraph });
      }
    }
  },
};

interface Place {
  readonly paragraph: number;
  readonly words: readonly Token[];
  readonly at: number;
}

/** Headlines and pull quotes repeat on purpose. */
const HEAD = 2;
const isRunningText = ({ paragraphs }: Article, { paragraph }: Quotation): boolean =>
  paragraph >= HEAD && paragraphs[paragraph]?.role === 'body';

function wordsOf(text: string, q: Quotation): readonly Token[] {
  return (q.parts ?? [q]).flatMap((part) =>
    tokenize(text.slice(part.start, part.end))
      .filter((t) => t.kind !== 'symbol')
      .map((t) => ({ ...t, start: t.start + part.start, end: t.end + part.start })),
  );
}

const keyAt = (words: readonly Token[], at: number): string =>
  words
    .slice(at, at + RUN)
    .map((w) => w.lower)
    .join(' ');

function commonRun(words: readonly Token[], at: number, place: Place): number {
  let n = 0;
  while (words[at + n] && words[at + n]?.lower === place.words[place.at + n]?.lower) n++;
  return n;
}

function spanOf(words: readonly Token[], at: number, length: number): Span | null {
  const [first, last] = [words[at], words[at + length - 1]];
  return length > 0 && first && last ? { start: first.start, end: last.end } : null;
}
