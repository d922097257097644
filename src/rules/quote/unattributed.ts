import type { Article, Quotation } from '../../analysis/article';
import { eachQuotation, inEachParagraph } from '../paragraphs';
import type { Rule } from '../rule';

/** A quotation with nobody in reach who could have said it. */
export const unattributed: Rule = {
  id: 'quote/unattributed',
  summary: 'A quotation without an attribution',
  severity: 'warning',
  message: 'Who said this? No speaker is named in the paragraph or right before it.',
  *check(article) {
    const areMarksDouble = inDoubleMarks(article).length > 0;
    for (const [{ start, end }, { isLine }] of voiceless(article))
      if (!isLine || !areMarksDouble) yield { start, end, args: [], related: [] };
  },
};

/** Quotations that nobody says, and whether each is a line by itself in single marks. */
const voiceless = eachQuotation((q, own) => {
  if (q.attribution?.speaker || q.attribution?.cue) return null;
  if (own.paragraphs[q.paragraph]?.role === 'heading') return null;
  return { isLine: isLine(own, q) };
});

/** "‘Relationships that last’": where speech stands in double marks, such a line heads what follows. */
const isLine = ({ text, paragraphs }: Article, { outer, paragraph }: Quotation): boolean => {
  const { start, end } = paragraphs[paragraph] ?? outer;
  const around = text.slice(start, outer.start) + text.slice(outer.end, end);
  return SINGLE.test(text.charAt(outer.start)) && !/[\p{L}\p{N}]/u.test(around);
};

const SINGLE = /['‘]/;

/** Paragraphs with speech in double marks. */
const inDoubleMarks = inEachParagraph(
  ({ text, quotations }) =>
    quotations.some(({ outer }) => /["“]/.test(text.charAt(outer.start))) ? [true] : [],
  'quotations',
);
