import type { Token } from '../text/tokens';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT = 'jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec.'.split(' ');

const MONTH: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, i) => [name, i + 1] as const),
  ...SHORT.flatMap((name, i) => [[name, i + 1] as const, [name.replace('.', ''), i + 1] as const]),
  ['sept.', 9],
  ['sept', 9],
  ['june.', 6],
  ['july.', 7],
]);
const WEEKDAY: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i]),
);

/** 1–12 for a month's name or abbreviation, capitalized; null for other words ("may", "march"). */
export function monthOf(token: Token | undefined): number | null {
  if (token?.kind !== 'word' || token.text[0] === token.lower[0]) return null;
  return MONTH.get(token.lower) ?? null;
}

/** 0 = Sunday … 6 = Saturday; null for other words. */
export const weekdayOf = (token: Token | undefined): number | null =>
  token?.kind === 'word' ? (WEEKDAY.get(token.lower) ?? null) : null;
