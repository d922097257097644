import { textBefore } from '../text/around';
import type { Span } from '../text/span';

/**
 * A text with what a typist or a program may change without changing a word made equal: runs of white space are one
 * space (so CRLF, wrapping and double spaces don't count), quotation marks and apostrophes are straight.
 */
export interface Folded {
  readonly original: string;
  readonly text: string;
  /** For every UTF-16 unit of `text` its offset in the original. */
  readonly offsets: Uint32Array;
}

const SINGLE = /[‘’‚‛]/;
const DOUBLE = /[“”„‟]/;
const SPACE = /[\s\u00ad\u200b-\u200d\ufeff]/;

/** Linear; leading and trailing white space is left out. */
export function fold(text: string): Folded {
  const offsets = new Uint32Array(text.length);
  const units: string[] = [];
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit <= '~' ? unit <= ' ' : SPACE.test(unit)) {
      pending = true;
      continue;
    }
    if (pending && units.length > 0) {
      offsets[units.length] = i - 1;
      units.push(' ');
    }
    pending = false;
    offsets[units.length] = i;
    units.push(unit <= '~' ? unit : straight(unit));
  }
  return { original: text, text: units.join(''), offsets: offsets.subarray(0, units.length) };
}

const straight = (unit: string): string => (SINGLE.test(unit) ? "'" : DOUBLE.test(unit) ? '"' : unit);

/** The words alone, to compare two readings of them. */
export const foldWords = (text: string): string => fold(text).text;

/** A span of the folded text as one of the original. */
export function unfoldSpan({ offsets }: Folded, { start, end }: Span): Span {
  const from = offsets[start] ?? (offsets.at(-1) ?? -1) + 1;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: (offsets[end - 1] ?? from) + 1 };
}

/** An offset of the original in the folded text: that of the first unit at or after it. */
export function foldOffset({ offsets }: Folded, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const GLUED_BEFORE = /(?:[\p{L}\p{N}$€£¥-]|\d[.,])$/u;
const GLUED_AFTER = /^(?:[\p{L}\p{N}%]|[.,]\d)/u;

/** Whether letters or figures before or after some words make them other words: "14" in "14,000", "$14" or "14.5". */
export const gluedBefore = (text: string, start: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(start)) && GLUED_BEFORE.test(textBefore(text, start, 2));

export const gluedAfter = (text: string, end: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(end - 1)) && GLUED_AFTER.test(text.slice(end, end + 2));
