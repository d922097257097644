import type { Article, Quotation } from '../../analysis/article';
import { flatMap } from '../../text/flatMap';
import { rememberEach } from '../../text/remember';
import { shiftSpan, sliceOf } from '../../text/span';
import type { Desk, QuoteStyle } from '../desk';
import { inEachParagraph, startOf } from '../paragraphs';
import type { Rule } from '../rule';
import type { Found } from '../survey';
import { american } from './american';
import { belongTogether, pairsOf, styleOfMark } from './marks';

/** So many quotations in one style make one in the other a slip. */
const HABIT = 4;

/** Marks in another style than the desk's or than nearly all others in the article, or than its dialect has. */
export const style: Rule = {
  id: 'quote/style',
  summary: 'Quotation marks in another style than the desk’s or the article’s',
  severity: 'hint',
  message: 'Straight marks, where the article’s other quotations have curly ones.',
  *check(article, desk) {
    yield* american(article);
    const wanted = styleOf(article, desk);
    if (!wanted) return;
    for (const place of SLIPS[wanted](article))
      for (const mark of place.found)
        yield {
          ...shiftSpan(mark, startOf(article, place)),
          ...(desk.quoteStyle ? AGREED : ARTICLE)[wanted],
          args: [],
          related: [],
        };
  },
};

/** The style a quotation is to have: the desk's, else the habit of the article where it has one. */
export function styleOf(article: Article, { quoteStyle }: Desk): QuoteStyle | null {
  if (quoteStyle) return quoteStyle;
  return habitOf(openingStyles(article));
}

const habitOf = rememberEach((places: readonly Found<QuoteStyle>[]): QuoteStyle | null => {
  const counts = { curly: 0, straight: 0 };
  for (const { found } of places) for (const style of found) counts[style]++;
  if (counts.curly >= HABIT * Math.max(counts.straight, 1)) return 'curly';
  return counts.straight >= HABIT * Math.max(counts.curly, 1) ? 'straight' : null;
});

const openingStyles = inEachParagraph(({ text, quotations }) =>
  flatMap(quotations, ({ outer, start }) => styleOfMark(text.slice(outer.start, start)) ?? []),
);

/** Marks that differ from each other are quote/mixed-marks' to report. */
const isUnlike = (text: string, q: Quotation): boolean =>
  pairsOf(text, q).some(({ open, close }) => !belongTogether(sliceOf(text, open), sliceOf(text, close)));

const marksOf = ({ outer, start, end }: Quotation) =>
  [
    { start: outer.start, end: start },
    { start: end, end: outer.end },
  ].filter((m) => m.end > m.start);

/** The first mark of each quotation that is in another style than the one wanted. */
const slips = (wanted: QuoteStyle) =>
  inEachParagraph(({ text, quotations }) =>
    flatMap(quotations, (q) => {
      const mark = marksOf(q).find((m) => styleOfMark(sliceOf(text, m)) === other(wanted));
      return mark && !isUnlike(text, q) ? [mark] : [];
    }),
  );
const SLIPS = { curly: slips('curly'), straight: slips('straight') };

const other = (wanted: QuoteStyle): QuoteStyle => (wanted === 'curly' ? 'straight' : 'curly');

const ARTICLE = {
  curly: { message: 'Straight marks, where the article’s other quotations have curly ones.' },
  straight: { message: 'Curly marks, where the article’s other quotations have straight ones.' },
} as const;
const AGREED = {
  curly: { message: 'Straight marks, where the desk has agreed on curly ones.' },
  straight: { message: 'Curly marks, where the desk has agreed on straight ones.' },
} as const;
