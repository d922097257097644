import type { Article } from '../../analysis/article';
import { type Span, sliceOf } from '../../text/span';
import type { QuoteStyle } from '../desk';
import { eachQuotation } from '../paragraphs';
import type { Rule } from '../rule';
import {
  belongTogether,
  closingFor,
  hasUsualMarks,
  type MarkPair,
  openingFor,
  pairsOf,
  styleOfMark,
} from './marks';
import { styleOf } from './style';

/** A quotation that is opened with one kind of mark and closed with another. */
export const mixedMarks: Rule = {
  id: 'quote/mixed-marks',
  summary: 'A quotation whose opening and closing marks do not belong together',
  severity: 'hint',
  message: 'Opened with {0} and closed with {1}.',
  *check(article, desk) {
    const wanted = styleOf(article, desk);
    for (const [quotation] of unusual(article)) {
      for (const pair of pairsOf(article.text, quotation)) {
        const [open, close] = [sliceOf(article.text, pair.open), sliceOf(article.text, pair.close)];
        if (belongTogether(open, close)) continue;
        yield { ...wrongOne(article, pair, wanted), args: [open, close], related: [] };
      }
    }
  },
};

const unusual = eachQuotation((quotation, { text }) => !hasUsualMarks(text, quotation) || null);

/** The mark to change: one that cannot open, or one in the style that is not wanted; else the closing one. */
function wrongOne({ text }: Article, { open, close }: MarkPair, wanted: QuoteStyle | null): Span {
  const [opening, closing] = [sliceOf(text, open), sliceOf(text, close)];
  if (closingFor(opening) === undefined) return open;
  const isWanted = wanted !== null && styleOfMark(closing) === wanted && styleOfMark(opening) !== wanted;
  return isWanted && openingFor(closing) !== undefined ? open : close;
}
