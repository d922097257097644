import type { DateMention } from '../../analysis/article';
import { textBefore } from '../../text/around';
import { eachParagraph } from '../paragraphs';
import { cited, type Report, type Rule } from '../rule';
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
    yield* unlike(dates, text);
    for (const { start, end, text: words, year, month, day, weekday: written } of dates) {
      if (year === null || month === null || day === null || written === null) continue;
      if (year < FIRST_YEAR || day > daysIn(month, year)) continue;
      if (SEVERAL.test(words) || SEVERAL_BEFORE.test(textBefore(text, start, 9))) continue;
      const real = weekdayOf(year, month, day);
      if (real === written || SIC.test(text.slice(end, end + 7))) continue;
      yield { start, end, args: [words.replace(/^\p{L}+,?\s*/u, ''), dayName(real)], related: [] };
    }
  }, 'dates'),
};

/** "Monday, June 13, to Thursday, June 17": whatever the year, one of them is wrong. */
function* unlike(dates: readonly DateMention[], text: string): Iterable<Report> {
  for (const [i, later] of dates.entries()) {
    const first = dates[i - 1];
    if (!first || !isYearless(first) || !isYearless(later) || first.month !== later.month) continue;
    if (YEARS.test(text.slice(Math.max(0, first.start - REACH), later.end + REACH))) continue;
    if (SEVERAL.test(first.text) || SEVERAL.test(later.text) || later.start - first.end > REACH) continue;
    const real = (((first.weekday + later.day - first.day) % 7) + 7) % 7;
    if (real === later.weekday || SIC.test(text.slice(later.end, later.end + 7))) continue;
    yield {
      start: later.start,
      end: later.end,
      message: '{0} is a {1}, if {2} is right.',
      args: [later.text.replace(/^\p{L}+,?\s*/u, ''), dayName(real), first.text],
      related: cited([first]),
    };
  }
}

/** Dates of two years are not set beside each other. */
const YEARS = /\b(?:1[89]|20)\d\d\b|\b(?:last|next|previous) year\b|\byears? (?:ago|later|earlier|before)\b/;
const REACH = 120;

interface Yearless extends DateMention {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}
const isYearless = (d: DateMention): d is Yearless =>
  d.year === null &&
  d.month !== null &&
  d.day !== null &&
  d.weekday !== null &&
  d.day <= daysIn(d.month, null);
