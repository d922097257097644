import { ofForm } from '../text/forms';
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
export const monthOf = (token: Token | undefined): number | null =>
  token?.kind === 'word' ? month(token.form) : null;

const month = ofForm(({ text, lower }) => (text[0] === lower[0] ? null : (MONTH.get(lower) ?? null)));

/** 0 = Sunday … 6 = Saturday; null for other words. */
export const weekdayOf = (token: Token | undefined): number | null =>
  token?.kind === 'word' ? weekday(token.form) : null;

const weekday = ofForm(({ lower }) => WEEKDAY.get(lower) ?? null);
