import search from 'approx-string-match';
import { diffWordsWithSpace } from 'diff';
import type { Span } from '../text/span';
import type { Pattern } from './pattern';

/** Words in the place of the ones that were looked for; empty where these were taken out. */
export interface Likeness extends Span {
  /** Units to put in, take out or change to make the pattern of what was found, context included. */
  readonly errors: number;
}

/** How far around the expected places a likeness is looked for, in UTF-16 units. */
const AROUND = 160;
/** The most of a pattern that may differ. */
const TOLERANCE = 0.4;
/** Patterns shorter than this are like too much of any text to be looked for all over it. */
const LONG = 60;

/** The place most like the pattern: where it is expected, else, for a long one, anywhere. */
export function approximate(
  text: string,
  pattern: Pattern,
  expected: readonly [number, number],
): Likeness | undefined {
  const low = Math.max(0, Math.min(...expected) - pattern.from - AROUND);
  const high = Math.max(...expected) - pattern.from + pattern.text.length + AROUND;
  const near = like(text.slice(low, high), pattern, low);
  return near ?? (pattern.text.length >= LONG ? like(text, pattern, 0) : undefined);
}

function like(window: string, pattern: Pattern, by: number): Likeness | undefined {
  const most = Math.floor(pattern.text.length * TOLERANCE);
  let best: { start: number; end: number; errors: number } | undefined;
  for (const match of search(window, pattern.text, most))
    if (!best || match.errors < best.errors) best = match;
  if (!best) return undefined;
  const { start, end } = map(pattern, window.slice(best.start, best.end));
  const to = by + best.start;
  return { start: to + start, end: to + end, errors: best.errors };
}

/** Carries the words' place in the pattern over to what was found, word by word. */
function map(pattern: Pattern, found: string): Span {
  let start = 0;
  let end = 0;
  let then = 0;
  let now = 0;
  let removed = 0;
  for (const part of diffWordsWithSpace(pattern.text, found)) {
    const size = part.value.length;
    if (part.added) {
      // What replaces words belongs to them if any of these did; what was only put in does not.
      if (removed > 0 && then - removed < pattern.to && then >= pattern.to) end = now + size;
      now += size;
      removed = 0;
      continue;
    }
    if (then <= pattern.from && pattern.from < then + size)
      start = part.removed ? now : now + pattern.from - then;
    if (then < pattern.to && pattern.to <= then + size) end = part.removed ? now : now + pattern.to - then;
    then += size;
    removed = part.removed ? size : 0;
    if (!part.removed) now += size;
  }
  return { start, end: Math.max(start, end) };
}
