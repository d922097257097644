import type { Claim } from '../../analysis/article';
import type { Figure } from './figure';
import { slack } from './rounding';

/** Of how many seconds a length of time is. */
const SECONDS: ReadonlyMap<string | null, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
]);

/** Lengths of time are set beside each other in seconds; all else in its own unit. */
export const secondsOf = ({ kind, unit }: Claim): number | null =>
  kind === 'duration' || kind === 'age' ? (SECONDS.get(unit) ?? null) : null;

export const sizeOf = (figure: Figure): number => figure.value * (secondsOf(figure) ?? 1);

/** What a figure may be off by, as it is rounded. */
export const looseSizeOf = (figure: Figure): number => slack(figure) * (secondsOf(figure) ?? 1);

/** Are both of one unit, or both lengths of time? */
export const areOfOneUnit = (a: Claim, b: Claim): boolean =>
  a.unit === b.unit || (secondsOf(a) !== null && secondsOf(b) !== null);
