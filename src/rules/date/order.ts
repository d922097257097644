import type { DateMention } from '../../analysis/article';
import { eachParagraph } from '../paragraphs';
import type { Report, Rule } from '../rule';
import { lifespans } from './lifespans';

/** Stories may run backwards, and a level of a year is no point in time. */
const BACKWARDS =
  /\b(?:back(?:wards?)?|time|flash\w*|jump\w*|travel\w*|mov(?:e|ed|es|ing)|revers\w+|order|levels?|rewind\w*|compared)\b/i;
const REACH = 60;

/** Two dates that stand the wrong way round. */
export const order: Rule = {
  id: 'date/order',
  summary: 'A period or a life that ends before it begins',
  severity: 'warning',
  message: '{0} comes before {1}.',
  *check(article) {
    for (const { born, died } of lifespans(article)) if (died.year < born.year) yield report(born, died);
    yield* periods(article);
  },
};

/** "from 2019 to 2015", "between 2019 and 2015". */
const periods = eachParagraph(function* ({ dates, text }): Iterable<Report> {
  for (const [i, from] of dates.entries()) {
    const to = dates[i + 1];
    if (!to || !isYear(from) || !isYear(to) || (from.year ?? 0) <= (to.year ?? 0)) continue;
    const before = text.slice(Math.max(0, from.start - REACH), from.start);
    const between = text.slice(from.end, to.start);
    const isPeriod =
      (/\bfrom $/i.test(before) && between === ' to ') ||
      (/\bbetween $/i.test(before) && between === ' and ');
    if (isPeriod && !BACKWARDS.test(before) && !BACKWARDS.test(text.slice(to.end, to.end + REACH / 2)))
      yield report(from, to);
  }
});

const isYear = ({ text }: DateMention): boolean => /^\d{4}$/.test(text);

const report = (from: DateMention, to: DateMention): Report => ({
  start: to.start,
  end: to.end,
  args: [to.text, from.text],
  related: [{ start: from.start, end: from.end, message: from.text }],
});
