import type { Article, Quotation } from '../../analysis/article';
import { sliceOf } from '../../text/span';
import type { Report } from '../rule';
import { type MarkPair, pairsOf } from './marks';

export const SINGLE = { message: 'Single marks, where American copy has double ones.' } as const;
export const OUTSIDE = {
  message: 'A point or comma behind the closing mark, where American copy has it inside.',
} as const;

/**
 * What American desks write in one way only. British ones differ among each other: there the article's own habit
 * is all that can be asked for.
 */
export function* american(article: Article): Iterable<Report> {
  if (article.dialect !== 'american') return;
  for (const quotation of article.quotations) {
    // A headline has single marks, there too.
    if (article.paragraphs[quotation.paragraph]?.role === 'heading') continue;
    const pairs = pairsOf(article.text, quotation);
    const [first] = pairs;
    if (first && isSpoken(quotation) && isSingle(sliceOf(article.text, first.open)))
      yield { ...first.open, ...SINGLE, args: [], related: [] };
    for (const { close } of pairs)
      if (pointBehind(article.text, close))
        yield { start: close.start, end: close.end + 1, ...OUTSIDE, args: [], related: [] };
  }
}

/** Of a word or two in single marks an apostrophe may be the one end. */
const isSpoken = ({ kind, attribution }: Quotation): boolean =>
  kind === 'direct' || attribution?.basis === 'stated';

export const isSingle = (mark: string): boolean => /^['‘’]$/.test(mark);

/** “so”. but not “So?”, nor “example”.com */
const pointBehind = (text: string, close: MarkPair['close']): boolean =>
  /[^\s.,;:?!…–—-]/.test(text.charAt(close.start - 1)) &&
  /^[.,](?![\p{L}\p{N}.])/u.test(text.slice(close.end, close.end + 2));
