/** Before this year the calendars of English-speaking countries differ. */
export const FIRST_YEAR = 1800;

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** @param weekday 0 = Sunday … 6 = Saturday */
export const dayName = (weekday: number): string => DAYS[weekday] ?? '';

/** Days of a month from 1 to 12; of a February in no known year, 29. */
export const daysIn = (month: number, year: number | null): number =>
  // Day 0 is the last of the month before; 2000 was a leap year.
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();
