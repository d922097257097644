import type { Span } from '../text/span';
import { approximate, type Likeness } from './approximate';
import { type Folded, fold, gluedAfter, gluedBefore, unfoldSpan } from './fold';
import { Landmarks } from './landmarks';
import { type Pattern, patternOf } from './pattern';
import { bestPlace, isDistinct, isSure, type Place } from './place';
import type { Selector } from './selector';

/**
 * What has become of the words: `kept` as they were, wherever they stand now; `changed`, with the words in their place;
 * `gone`, with nothing like them left.
 */
type Anchor =
  | { readonly state: 'kept' | 'changed'; readonly span: Span }
  | { readonly state: 'gone'; readonly span: null };

const GONE: Anchor = { state: 'gone', span: null };

/** Finds words again in a text that may have changed anywhere; one anchor a selector, in their order. */
export function anchorAll(text: string, selectors: readonly Selector[]): readonly Anchor[] {
  if (selectors.length === 0) return [];
  const folded = fold(text);
  const order = selectors.map((_, i) => i).sort((a, b) => startOf(selectors, a) - startOf(selectors, b));
  const patterns = selectors.map(patternOf);
  const anchors = new Array<Anchor>(selectors.length).fill(GONE);
  const landmarks = new Landmarks();
  const open: number[] = [];
  for (const i of order) {
    const pattern = patterns[i];
    const at = pattern ? onlyPlaceOf(folded.text, pattern) : -1;
    if (!pattern || at < 0) {
      open.push(i);
      continue;
    }
    landmarks.add(pattern.hint, at);
    anchors[i] = kept(folded, at, pattern);
  }
  for (const i of open) {
    const pattern = patterns[i];
    if (pattern) anchors[i] = search(folded, pattern, landmarks);
  }
  return anchors;
}

const startOf = (selectors: readonly Selector[], i: number): number => selectors[i]?.start ?? 0;

/** Where the words stand with all that stood around them, if that is in one place only; else -1. */
function onlyPlaceOf(text: string, { text: whole, from, to }: Pattern): number {
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return -1;
  // Without context at an end, letters may have been added right there.
  if ((from === 0 && gluedBefore(text, at)) || (to === whole.length && gluedAfter(text, at + to))) return -1;
  return at + from;
}

const kept = (folded: Folded, at: number, { exact }: Pattern): Anchor => ({
  state: 'kept',
  span: unfoldSpan(folded, { start: at, end: at + exact.length }),
});

/** Weighs the same words, wherever they stand, against what is most like them and what was around them. */
function search(folded: Folded, pattern: Pattern, landmarks: Landmarks): Anchor {
  if (pattern.exact === '') return GONE;
  const expected = landmarks.expected(pattern.hint);
  const same = bestPlace(folded, pattern, expected);
  const like = approximate(folded.text, pattern, expected);
  if (same && !isBetter(pattern, like, same) && isSure(folded.text, pattern, same, like))
    return kept(folded, same.at, pattern);
  if (!like || like.end <= like.start) return GONE;
  const words = folded.text.slice(like.start, like.end);
  const glued = gluedBefore(folded.text, like.start) || gluedAfter(folded.text, like.end);
  if (words === pattern.exact && !glued) return kept(folded, like.start, pattern);
  return { state: 'changed', span: unfoldSpan(folded, wholeWords(folded.text, like)) };
}

/** Changed words among their neighbours beat the same words among others. */
function isBetter(pattern: Pattern, like: Likeness | undefined, same: Place): boolean {
  if (!like || holds(like, same) || (like.start === like.end && isDistinct(pattern, same))) return false;
  return like.errors * 2 < pattern.text.length - pattern.exact.length - same.left - same.right;
}

const holds = (like: Likeness, { at }: Place): boolean =>
  like.start <= at && at < Math.max(like.end, like.start + 1);

function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (gluedBefore(text, from) && from > 0) from--;
  while (gluedAfter(text, to) && to < text.length) to++;
  return { start: from, end: to };
}
