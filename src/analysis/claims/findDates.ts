import { ofForm } from '../../text/forms';
import type { Paragraph } from '../../text/paragraph';
import type { Token } from '../../text/tokens';
import { monthOf, weekdayOf } from '../calendar';
import type { Dialect } from '../dialect';
import type { LocalDate } from './claim';
import { isYear } from './nonclaims/years';
import { isDash, lowerAt, touches } from './reading';

/** A date as read, up to token `to` (exclusive). */
interface Parts {
  readonly to: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** Dates and weekdays of a paragraph, in order: "Monday, Sept. 6, 2021", "1 September", "2021-09-01", a year alone. */
export function findDates({ text, tokens }: Paragraph, dialect: Dialect | null): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const parts = dateAt(tokens, at, dialect);
    const first = tokens[at];
    const last = parts && tokens[parts.to - 1];
    if (!parts || !first || !last) {
      at++;
      continue;
    }
    const { year, month, day, weekday } = parts;
    const { start } = first;
    dates.push({ start, end: last.end, text: text.slice(start, last.end), year, month, day, weekday });
    at = parts.to;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], at: number, dialect: Dialect | null): Parts | null {
  const token = tokens[at];
  if (token?.kind === 'number')
    return (
      eraYear(tokens, at) ??
      iso(tokens, at) ??
      slashed(tokens, at, dialect) ??
      dayFirst(tokens, at) ??
      yearAlone(tokens, at)
    );
  if (token?.kind !== 'word') return null;
  if (isEra(token.form)) return eraYear(tokens, at);
  const weekday = weekdayOf(token);
  if (weekday === null) return monthFirst(tokens, at) ?? theDay(tokens, at);
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const date =
    monthFirst(tokens, next) ??
    dayFirst(tokens, next) ??
    theDay(tokens, next) ??
    slashed(tokens, next, dialect);
  return date ? { ...date, weekday } : { to: at + 1, year: null, month: null, day: null, weekday };
}

const isEra = ofForm(({ text }) => /^(?:BCE?|AD|CE|B\.C\.|A\.D\.)$/.test(text));

/** "AD 270", "270 AD", "44 BC", which is before the year 1. */
function eraYear(tokens: readonly Token[], at: number): Parts | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const [era, year] = first?.kind === 'number' ? [second, first] : [first, second];
  if (!era || !year || !isEra(era.form) || !/^\d{1,4}$/.test(year.text)) return null;
  // "AD 5th" and "the CE 270 model" are none.
  if (era === first && !era.text.startsWith('A')) return null;
  const value = era.text.startsWith('B') ? -Number(year.text) : Number(year.text);
  return { to: at + 2, year: value, month: null, day: null, weekday: null };
}

function iso(tokens: readonly Token[], at: number): Parts | null {
  const [year, a, month, b, day] = [
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
    tokens[at + 3],
    tokens[at + 4],
  ];
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

/** "9/24/2016", "24/9/2016"; of "3/4/2016" the dialect tells which is the month, and without one nothing does. */
function slashed(tokens: readonly Token[], at: number, dialect: Dialect | null): Parts | null {
  const [a, slash, b, second, year] = [
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
    tokens[at + 3],
    tokens[at + 4],
  ];
  if (!a || !b || !year || slash?.text !== '/' || second?.text !== '/' || !/^(?:\d\d|\d{4})$/.test(year.text))
    return null;
  if (!/^\d\d?$/.test(a.text) || !/^\d\d?$/.test(b.text) || year.start - a.end > 4) return null;
  const [x, y] = [Number(a.text), Number(b.text)];
  const place = { to: at + 5, year: year.text.length === 4 ? Number(year.text) : null, weekday: null };
  if (x > 12 && y <= 12) return { ...place, month: y, day: x };
  if (y > 12 && x <= 12) return { ...place, month: x, day: y };
  if (dialect === null || x > 12) return { ...place, month: null, day: null };
  return dialect === 'british' ? { ...place, month: y, day: x } : { ...place, month: x, day: y };
}

/** "Sept. 1, 2021", "September 1st", "Sept. 1-3", "March 2020". */
function monthFirst(tokens: readonly Token[], at: number): Parts | null {
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  const day = dayAt(tokens, at + 1);
  const end = day === null ? at + 1 : lastDay(tokens, at + 2);
  const year = yearAfter(tokens, end);
  if (day === null && year === null) return null;
  return { to: year?.to ?? end, year: year?.year ?? null, month, day, weekday: null };
}

/** "1 September 2021", "4th of July". */
function dayFirst(tokens: readonly Token[], at: number): Parts | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const end = lastDay(tokens, at + 1);
  const of = lowerAt(tokens, end) === 'of' ? 1 : 0;
  const month = monthOf(tokens[end + of]);
  if (month === null) return null;
  const year = yearAfter(tokens, end + of + 1);
  return { to: year?.to ?? end + of + 1, year: year?.year ?? null, month, day, weekday: null };
}

/** "the 18th" behind a weekday, "the 4th of July". */
function theDay(tokens: readonly Token[], at: number): Parts | null {
  return lowerAt(tokens, at) === 'the' && tokens[at + 1]?.kind === 'number' ? dayFirst(tokens, at + 1) : null;
}

function dayAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 39 ? day : null;
}

/** Index behind the last day of "1-3", "1 to 3", "1 and 2"; `at` where only one day is named. */
function lastDay(tokens: readonly Token[], at: number): number {
  const link = tokens[at];
  if (!link || dayAt(tokens, at + 1) === null) return at;
  if (isDash(link.text) && touches(tokens, at)) return at + 2;
  if (!/^(?:to|and|through)$/.test(link.lower)) return at;
  const next = tokens[at + 2];
  return next?.kind === 'word' && monthOf(next) === null && !/^(?:in|at|on|and|for)$/.test(next.lower)
    ? at
    : at + 2;
}

function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly to: number } | null {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const text = tokens[from]?.text ?? '';
  return /^(?:1[0-9]|20)\d\d$/.test(text) ? { year: Number(text), to: from + 1 } : null;
}

/** "2016", and of the season "2016-17", "2016/17" the first. */
function yearAlone(tokens: readonly Token[], at: number): Parts | null {
  if (!isYear(tokens, at)) return null;
  const season =
    (isDash(tokens[at + 1]?.text) || tokens[at + 1]?.text === '/') &&
    touches(tokens, at) &&
    /^\d\d$/.test(tokens[at + 2]?.text ?? '');
  return {
    to: season ? at + 3 : at + 1,
    year: Number(tokens[at]?.text),
    month: null,
    day: null,
    weekday: null,
  };
}
