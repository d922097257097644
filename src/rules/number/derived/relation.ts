import type { Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import type { Figure } from '../figure';
import { isNearMiss } from '../figuresNear';
import type { Around } from './around';

/** A figure that an article tells as what comes of others: a difference, a share, an average, a total. */
export interface Relation {
  /** Says the text that the figure is one? Told by what stands around it in its paragraph. */
  readonly isTold: (text: string, claim: Claim) => boolean;
  /** Is it what comes of any figures near it, hedged ones too? */
  readonly isExplained: (told: Figure, near: readonly Around[], text: string) => boolean;
  /** What contradicts it, whatever explains its size: a rise that is a fall. */
  readonly turned?: (told: Figure, near: readonly Around[], text: string) => Report | null;
  /** What contradicts it, where it is clear what it comes of. */
  readonly report: (told: Figure, near: readonly Around[], text: string) => Report | null;
}

/** All of which some pair fits. */
export function anyPair<T>(things: readonly T[], fits: (a: T, b: T) => boolean): boolean {
  return things.some((a, i) => things.some((b, k) => i !== k && fits(a, b)));
}

/** Nobody else's: the article's own voice may go on with what somebody said. */
export const mayShareVoice = (a: Claim, b: Claim): boolean =>
  a.source === null || b.source === null || a.source.start === b.source.start;

/** What is further off is hardly the same reckoning. */
const FAR = 2.5;

/** Near enough to be the same reckoning gone wrong: a digit, a little, or not much more than twice as much. */
export const isReckonedWrong = (told: number, real: number): boolean =>
  isNearMiss(told, real) || Math.max(told / real, real / told) <= FAR;
