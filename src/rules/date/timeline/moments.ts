import type { DateMention } from '../../../analysis/article';
import type { Span } from '../../../text/span';

/** A time of day as it is written. */
export interface ClockTime extends Span {
  /** In minutes since midnight. */
  readonly at: number;
  /** Told by the words which half of the day it is in? "6:30" may be either. */
  readonly isSure: boolean;
}

const CLOCK =
  /\b(?:(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?(?:([ap])m\b|([ap])\.m\.?)|(noon|midnight)\b|([01]?\d|2[0-3]):([0-5]\d)(?![\d:]))/gi;
export const DAY = 24 * 60;

export function clockTimes(text: string): readonly ClockTime[] {
  return [...text.matchAll(CLOCK)].map((match) => {
    const [words, hour, minute = '0', plain, pointed, named, hour24, minute24 = '0'] = match;
    const half = plain ?? pointed;
    const at = named
      ? named.toLowerCase() === 'noon'
        ? DAY / 2
        : 0
      : hour24 !== undefined
        ? Number(hour24) * 60 + Number(minute24)
        : (Number(hour) % 12) * 60 + Number(minute) + (half?.toLowerCase() === 'p' ? DAY / 2 : 0);
    const isSure = hour24 === undefined || hour24.length === 2;
    return { start: match.index, end: match.index + words.length, at, isSure };
  });
}

/** Something that is told to have been at a time: in a text, not in an article. */
export type Moment = (Span & { readonly clock: ClockTime }) | (Span & { readonly date: DateMention });

/** How far apart times may be for the later one not to be of the next day, in minutes. */
const HALF_A_DAY = DAY / 2;
/** Dates without a year are of one year if they are no further apart, in days. */
const NEAR = 45;
const MONTH = 30.44;

/** Is the one before the other, for certain? */
export function isBefore(a: Moment, b: Moment): boolean {
  if ('clock' in a || 'clock' in b)
    return (
      'clock' in a &&
      'clock' in b &&
      a.clock.isSure &&
      b.clock.isSure &&
      // Midnight lies between an evening and the morning behind it.
      a.clock.at >= HALF_A_DAY === b.clock.at >= HALF_A_DAY &&
      a.clock.at < b.clock.at
    );
  return isDateBefore(a.date, b.date);
}

/** Without years only days of neighboring months are told apart. */
export function isDateBefore(a: DateMention, b: DateMention): boolean {
  if (a.year === null && b.year === null) {
    if (a.month === null || b.month === null || a.day === null || b.day === null) return false;
    const days = (b.month - a.month) * MONTH + b.day - a.day;
    return days > 0 && days < NEAR;
  }
  if (a.year === null || b.year === null) return false;
  if (a.year !== b.year || a.month === null || b.month === null) return a.year < b.year;
  if (a.month !== b.month || a.day === null || b.day === null) return a.month < b.month;
  return a.day < b.day;
}
