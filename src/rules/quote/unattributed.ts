import { eachParagraph } from '../paragraphs';
import type { Rule } from '../rule';

/** A quotation with nobody in reach who could have said it. */
export const unattributed: Rule = {
  id: 'quote/unattributed',
  summary: 'A quotation without an attribution',
  severity: 'warning',
  message: 'Who said this? No speaker is named in the paragraph or right before it.',
  check: eachParagraph(function* (article) {
    for (const q of article.quotations) {
      if (q.attribution?.speaker || q.attribution?.cue) continue;
      if (article.paragraphs[q.paragraph]?.role === 'heading') continue;
      yield { start: q.start, end: q.end, args: [], related: [] };
    }
  }),
};
