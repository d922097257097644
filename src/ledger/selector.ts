import type { Span } from '../text/span';
import { type Folded, foldOffset, unfoldSpan } from './fold';

/**
 * Where words stand, so that they are found again in a text that has changed since: the words themselves with what
 * stands around them (W3C Web Annotation's TextQuoteSelector) and their offsets at the time (TextPositionSelector).
 */
export interface Selector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of the text around the words is kept on each side, in UTF-16 units, cut at a word. */
const CONTEXT = 48;

export function selectorFor(folded: Folded, text: string, { start, end }: Span): Selector {
  const from = foldOffset(folded, start);
  const to = foldOffset(folded, end);
  const left = cutLeft(folded.text, Math.max(0, from - CONTEXT), from);
  const right = cutRight(folded.text, to, Math.min(folded.text.length, to + CONTEXT));
  // Kept as written, so that other readers of Web Annotations find them too.
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from > left ? unfoldSpan(folded, { start: left, end: from }).start : start, start),
    suffix: text.slice(end, right > to ? unfoldSpan(folded, { start: to, end: right }).end : end),
  };
}

function cutLeft(text: string, from: number, to: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < to - 1 ? space + 1 : from;
}

function cutRight(text: string, from: number, to: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  return space > from + 1 ? space : to;
}
