import type { DateMention } from '../../analysis/article';
import { textBefore } from '../../text/around';
import { eachParagraph } from '../paragraphs';
import type { Rule } from '../rule';
import { daysIn } from './calendar';

/** Where a day without a year may as well count what follows ("In April 31 people …"), what ends the date. */
const ENDS = /^(?:$|[.,;:!?)”"’]|\s*\n)/;
const ON = /\b(?:on|until|by|before|after|(?:night|evening|morning|afternoon|early hours) of)\s+$/i;
/** "31 June": what stands behind its month counts nothing. */
const DAY_FIRST = /^\d/;
const MARK_BEFORE = /["“‘]$/;
const SIC = /^\s?[[(]sic[\])]/;

/** A day that its month does not have. */
export const impossible: Rule = {
  id: 'date/impossible',
  summary: 'A day that its month does not have: Feb. 30',
  severity: 'warning',
  message: '{0}: the month has {1} days.',
  check: eachParagraph(function* ({ dates, text }) {
    for (const date of dates) {
      const { start, end, text: words, year, month, day } = date;
      if (month === null || month < 1 || month > 12 || day === null) continue;
      const days = daysIn(month, year);
      if (day <= days || !isDate(date, text) || SIC.test(text.slice(end, end + 7))) continue;
      yield { start, end, args: [words, String(days)], related: [] };
    }
  }, 'dates'),
};

function isDate({ start, end, text: words, year, weekday }: DateMention, text: string): boolean {
  const before = textBefore(text, start, 20);
  // "Feb. 30" in marks of its own is a figure of speech.
  if (MARK_BEFORE.test(before) && /^["”’]/.test(text.slice(end, end + 1))) return false;
  const isSaid = DAY_FIRST.test(words) || year !== null || weekday !== null;
  return isSaid || ON.test(before) || ENDS.test(text.slice(end, end + 2));
}
