import type { Paragraph } from '../../text/paragraph';
import type { Token } from '../../text/tokens';
import type { LocalDate } from './claim';
import { isYear } from './notClaims';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH_WORD =
  /^(?:jan(?:\.|uary)?|feb(?:\.|ruary)?|mar(?:\.|ch)?|apr(?:\.|il)?|may|june?\.?|july?\.?|aug(?:\.|ust)?|sept?(?:\.|ember)?|oct(?:\.|ober)?|nov(?:\.|ember)?|dec(?:\.|ember)?)$/;

interface Parts {
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** Dates and weekdays of a paragraph, in order: "Monday, Sept. 6, 2021", "1 September", "2021-09-01", a year alone. */
export function findDates({ text, tokens }: Paragraph): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const parts = dateAt(tokens, at);
    const first = tokens[at];
    const last = parts && tokens[parts.to - 1];
    if (!parts || !first || !last) {
      at++;
      continue;
    }
    const { year, month, day, weekday } = parts;
    dates.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      year,
      month,
      day,
      weekday,
    });
    at = parts.to;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], at: number): Parts | null {
  const weekday = WEEKDAYS.indexOf(tokens[at]?.lower ?? '');
  if (weekday >= 0) {
    const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const date = dayAndMonth(tokens, next);
    return date ? { ...date, weekday } : { to: at + 1, year: null, month: null, day: null, weekday };
  }
  return iso(tokens, at) ?? dayAndMonth(tokens, at) ?? yearAlone(tokens, at);
}

function iso(tokens: readonly Token[], at: number): Parts | null {
  const [year, a, month, b, day] = tokens.slice(at, at + 5);
  if (!year || !month || !day || a?.text !== '-' || b?.text !== '-' || day.start - year.end !== 4)
    return null;
  if (!/^\d{4}$/.test(year.text) || !/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return null;
  return {
    to: at + 5,
    year: Number(year.text),
    month: Number(month.text),
    day: Number(day.text),
    weekday: null,
  };
}

/** "Sept. 1, 2021", "September 1st", "1 September 2021", "March 2020". */
function dayAndMonth(tokens: readonly Token[], at: number): Parts | null {
  const month = monthAt(tokens, at);
  if (month !== null) {
    const day = dayAt(tokens, at + 1);
    const year = yearAfter(tokens, day === null ? at + 1 : at + 2);
    if (day === null && (year === null || (tokens[at]?.lower === 'may' && tokens[at + 1]?.kind !== 'number')))
      return null;
    return { to: year?.to ?? at + 2, year: year?.year ?? null, month, day, weekday: null };
  }
  const day = dayAt(tokens, at);
  const of = tokens[at + 1]?.lower === 'of' ? 1 : 0;
  const later = day === null ? null : monthAt(tokens, at + 1 + of);
  if (day === null || later === null) return null;
  const year = yearAfter(tokens, at + 2 + of);
  return { to: year?.to ?? at + 2 + of, year: year?.year ?? null, month: later, day, weekday: null };
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text[0] === token.lower[0] || !MONTH_WORD.test(token.lower))
    return null;
  return MONTHS.indexOf(token.lower.slice(0, 3)) + 1;
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.lower ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 39 ? day : null;
}

function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly to: number } | null {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const text = tokens[from]?.text ?? '';
  return /^(?:1[0-9]|20)\d\d$/.test(text) ? { year: Number(text), to: from + 1 } : null;
}

function yearAlone(tokens: readonly Token[], at: number): Parts | null {
  return isYear(tokens, at)
    ? { to: at + 1, year: Number(tokens[at]?.text), month: null, day: null, weekday: null }
    : null;
}
