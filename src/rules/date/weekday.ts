import { eachParagraph } from '../paragraphs';
import type { Rule } from '../rule';
import { dayName, daysIn, FIRST_YEAR, weekdayOf } from './calendar';

/** Several days: "Friday and Saturday, Sept. 2-3, 2016". */
const SEVERAL = /\d\s*[-–‑]\s*\d|\b(?:to|and|through)\b/;
const SEVERAL_BEFORE = /(?:[-–/]|\b(?:and|or|to|through))\s*$/i;
const SIC = /^\s?[[(]sic[\])]/;

/** A weekday beside a full date that is another day of the week. */
export const weekday: Rule = {
  id: 'date/weekday',
  summary: 'A weekday that does not belong to its date',
  severity: 'warning',
  message: '{0} is a {1}.',
  check: eachParagraph(function* ({ dates, text }) {
    for (const { start, end, text: words, year, month, day, weekday: written } of dates) {
      if (year === null || month === null || day === null || written === null) continue;
      if (year < FIRST_YEAR || day > daysIn(month, year)) continue;
      if (SEVERAL.test(words) || SEVERAL_BEFORE.test(text.slice(Math.max(0, start - 9), start))) continue;
      const real = weekdayOf(year, month, day);
      if (real === written || SIC.test(text.slice(end, end + 7))) continue;
      yield { start, end, args: [words.replace(/^\p{L}+,?\s*/u, ''), dayName(real)], related: [] };
    }
  }),
};
