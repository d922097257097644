import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import type { Passage, Surroundings } from '../../passages';
import { hasValue } from '../figure';
import { figuresNear } from '../figuresNear';

/** A figure near another, and how many sentences behind it; those in front count below zero. */
export interface Around {
  readonly claim: Claim;
  readonly sentences: number;
}

const STOP = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Rs|\p{Lu}))[.!?]["”’)]?\s+(?=["“‘(]?[\p{Lu}\d$€£])|\n\s*\n/gu;
/** How many paragraphs to either side may have what a figure is reckoned from. */
export const PARAGRAPHS: Surroundings = { back: 3, on: 2 };

/** Figures around one, with the sentences they stand in. @param index its own among those of its paragraph */
export function around(passage: Passage, told: Claim, index: number): readonly Around[] {
  const near = figuresNear(passage, told.paragraph, index, PARAGRAPHS);
  const at = near.findIndex(({ start }) => start === told.start);
  // With its first character, a figure that opens a sentence does so.
  const stops = near.map(({ start }, i) => {
    const before = near[i - 1];
    return before ? (passage.text.slice(before.end, start + 1).match(STOP)?.length ?? 0) : 0;
  });
  let sentences = -stops.slice(0, at + 1).reduce((all, many) => all + many, 0);
  return near.flatMap((claim, i) => {
    sentences += stops[i] ?? 0;
    return i === at ? [] : [{ claim, sentences }];
  });
}

/** From where to where sentences are looked at together, the nearest first; 0 is the figure's own. */
export type Reach = readonly [from: number, to: number];
/** A figure's own sentence. */
export const HERE: readonly Reach[] = [[0, 0]];
/** And what is told right behind it. */
export const NEXT: readonly Reach[] = [
  [0, 0],
  [1, 1],
  [0, 1],
];
/** And what was told just before it. */
export const BEFORE: readonly Reach[] = [
  [0, 0],
  [-1, -1],
  [-1, 0],
];

/** And what is told right in front or behind. */
export const ANYWHERE: readonly Reach[] = [
  [0, 0],
  [-1, 0],
  [-1, -1],
  [0, 1],
  [1, 1],
];

/** The two greatest of their kind in the nearest sentences that have any two. */
export function firstTwo(
  near: readonly Around[],
  reaches: readonly Reach[],
  isOne: (claim: Claim) => boolean,
): readonly Claim[] | null {
  for (const reach of reaches) {
    const here = within(near, reach, isOne).filter(hasValue);
    if (here.length > 1) return here.sort((a, b) => b.value - a.value).slice(0, 2);
  }
  return null;
}

const within = (
  near: readonly Around[],
  [from, to]: Reach,
  isOne: (claim: Claim) => boolean,
): readonly Claim[] =>
  near.flatMap(({ claim, sentences }) =>
    sentences >= from && sentences <= to && isOne(claim) ? [claim] : [],
  );

/** The only two of their kind in the nearest sentences that have any two; null where more compete. */
export function onlyTwo(
  near: readonly Around[],
  reaches: readonly Reach[],
  isOne: (claim: Claim) => boolean,
): readonly [first: Claim, second: Claim] | null {
  for (const reach of reaches) {
    const here = within(near, reach, isOne);
    const [first, second, third] = here.length > 2 ? here.filter((c) => isOfSize(c, here)) : here;
    if (third) return null;
    if (first && second) return [first, second];
  }
  return null;
}

/** "The increase of £27", "the 20 percent increase", "That drop of": of what has just been told. */
export const isDefinite = (text: string, { start }: Claim): boolean =>
  /\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Tt]heir) (?:[\p{Ll}-]+ (?:of |by )?){0,2}$/u.test(
    textBefore(text, start, 32),
  );

/** What one thing comes to at two times is hardly further apart. */
const FAR = 12;

/** Has it its like among the others? A price beside two profits is none of them. */
const isOfSize = (claim: Claim, among: readonly Claim[]): boolean =>
  among.some(
    (c) =>
      c !== claim &&
      claim.value !== null &&
      c.value !== null &&
      Math.max(c.value / claim.value, claim.value / c.value) < FAR,
  );
