import type { DateMention } from '../../analysis/article';
import type { Span } from '../../text/span';
import { inEachParagraph } from '../paragraphs';

/** "founded in 1865 … marked its 150th anniversary in 2016" */
export interface Anniversary {
  readonly years: Span & { readonly count: number };
  readonly began: DateMention & { readonly year: number };
  readonly marked: DateMention & { readonly year: number };
}

const ANNIVERSARY = /\b(\d{1,3})(?:st|nd|rd|th)(?: wedding)? (?:anniversary|birthday)\b/g;
const MARKED =
  /^(?: of (?:its|their|the) (?:founding|opening|establishment|marriage|wedding|creation|launch|formation))?,? (?:in|on) $/u;
const BEGAN =
  /\b(?:founded|established|opened|married|wed|built|formed|launched|created|incorporated|started|began|signed|born)(?: (?:by|in|as|at|here|on)(?: \p{Lu}?[\p{L}.’'-]+){0,4})? (?:in|on) $/u;
const REACH = 60;
const NEAR = 250;

/** Anniversaries with the year they were marked in and, right before, the one beginning that is told with its year. */
export const anniversaries = inEachParagraph(function* ({ text, dates }): Iterable<Anniversary> {
  for (const match of text.matchAll(ANNIVERSARY)) {
    const end = match.index + match[0].length;
    const marked = dates.find((d) => d.start >= end);
    if (!marked || !hasYear(marked) || !MARKED.test(text.slice(end, marked.start))) continue;
    const earlier = dates.filter((d) => d.end <= match.index && match.index - d.end < NEAR);
    const began = earlier
      .filter(hasYear)
      .filter((d) => BEGAN.test(text.slice(Math.max(0, d.start - REACH), d.start)));
    const [only, other] = began;
    const count = match[1] ?? '';
    if (only && !other)
      yield {
        years: { start: match.index, end: match.index + count.length + 2, count: Number(count) },
        began: only,
        marked,
      };
  }
}, 'dates');

const hasYear = (date: DateMention): date is DateMention & { readonly year: number } => date.year !== null;
