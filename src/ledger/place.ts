import type { Likeness } from './approximate';
import { type Folded, foldWords, gluedAfter, gluedBefore } from './fold';
import type { Pattern } from './pattern';

/** A place where the same words stand, and how much of what is around them is as it was, in UTF-16 units. */
export interface Place {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  /** From where their neighbours say they are. */
  readonly away: number;
  /** Whether they stand nowhere else. */
  readonly only: boolean;
  /** Whether their whole paragraph is as it was, and no other reads the same. */
  readonly inParagraph: boolean;
}

/** How much context must agree for the same words to be the same place. */
const ENOUGH = 16;
/** Words this long hardly occur twice, so that they may have moved anywhere. */
const DISTINCT = 32;
/** How near the words must be to where their neighbours say they are, where no context is left. */
const NEAR = 80;
/** From here on, one place is as far as another. */
const FAR = 4000;
/** Most places that are looked at: "14" may stand anywhere. */
const MOST = 2000;

/** The place of the same words that has most of their context, the nearer one where that is equal. */
export function bestPlace(
  { text, offsets, original }: Folded,
  pattern: Pattern,
  expected: readonly [number, number],
): Place | undefined {
  let best: Place | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let found = 0;
  let paragraphs = 0;
  let at = text.indexOf(pattern.exact);
  for (let n = 0; at >= 0 && n < MOST; n++, at = text.indexOf(pattern.exact, at + 1)) {
    if (isOther(text, at, pattern)) continue;
    found++;
    const inParagraph = isParagraph(original, offsets[at] ?? 0, pattern);
    if (inParagraph) paragraphs++;
    const [left, right] = [leftOf(text, at, pattern), rightOf(text, at, pattern)];
    const away = Math.min(Math.abs(at - expected[0]), Math.abs(at - expected[1]));
    // A paragraph that is as it was may have been moved as a whole.
    const distance = inParagraph && left + right >= ENOUGH ? 0 : Math.min(away, FAR) / 40;
    const score = left + right - distance;
    if (score <= bestScore) continue;
    best = { at, left, right, away, only: true, inParagraph };
    bestScore = score;
  }
  return best && { ...best, only: found === 1, inParagraph: best.inParagraph && paragraphs === 1 };
}

/** Words that are the same wherever they are: they stand nowhere else and are many, or their paragraph is the only one. */
export const isDistinct = (pattern: Pattern, { only, inParagraph, left, right }: Place): boolean =>
  only ? pattern.exact.length >= DISTINCT || inParagraph : inParagraph && left + right >= ENOUGH;

/** Whether the same words are the ones that were meant and not others that read the same. */
export function isSure(text: string, pattern: Pattern, place: Place, like: Likeness | undefined): boolean {
  const { left, right, away } = place;
  if (isDistinct(pattern, place)) return true;
  if (away <= NEAR && left + right >= 4) return true;
  if (left + right < ENOUGH) return false;
  if (left >= 2 && right >= 2) return true;
  // All of one side is other than it was: put in between, or were the words taken out and these come up beside them?
  if (like && like.start <= place.at && place.at < like.end && like.errors * 4 <= pattern.text.length)
    return true;
  const lost = left < 2 ? pattern.text.slice(0, pattern.from) : pattern.text.slice(pattern.to);
  return lost.length < 4 || text.includes(lost);
}

/** Letters or figures that were not there before make other words of the same ones. */
function isOther(text: string, at: number, { text: whole, from, to, exact }: Pattern): boolean {
  const end = at + exact.length;
  if (gluedBefore(text, at) && text.charAt(at - 1) !== whole.charAt(from - 1)) return true;
  return gluedAfter(text, end) && text.charAt(end) !== whole.charAt(to);
}

function leftOf(text: string, at: number, { text: whole, from }: Pattern): number {
  let n = 0;
  while (n < from && at - n > 0 && text.charAt(at - n - 1) === whole.charAt(from - n - 1)) n++;
  return n;
}

function rightOf(text: string, at: number, { text: whole, to, exact }: Pattern): number {
  const end = at + exact.length;
  let n = 0;
  while (to + n < whole.length && text.charAt(end + n) === whole.charAt(to + n)) n++;
  return n;
}

function isParagraph(original: string, offset: number, { paragraph, exact }: Pattern): boolean {
  if (!paragraph) return false;
  const start = original.lastIndexOf('\n', offset - 1) + 1;
  const next = original.indexOf('\n', offset);
  const here = original.slice(start, next < 0 ? original.length : next);
  return foldWords(here) === foldWords(paragraph.before + exact + paragraph.after);
}
