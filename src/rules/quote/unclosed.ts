import { eachParagraph } from '../paragraphs';
import type { Rule } from '../rule';

/** An opening mark without a closing one, where no next paragraph takes the quotation up again. */
export const unclosed: Rule = {
  id: 'quote/unclosed',
  summary: 'A quotation without a closing mark',
  severity: 'warning',
  message: 'This quotation is never closed.',
  check: eachParagraph(function* (article) {
    for (const q of article.quotations) {
      if (q.closure !== 'unclosed') continue;
      yield { start: q.start, end: q.end, args: [], related: [] };
    }
  }),
};
