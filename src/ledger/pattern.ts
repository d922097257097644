import { fold, foldOffset, foldWords } from './fold';
import type { Selector } from './selector';

/** A selector as it is looked for: all in folded text. */
export interface Pattern {
  readonly text: string;
  /** The words themselves within it. */
  readonly from: number;
  readonly to: number;
  readonly exact: string;
  /** Where the words stood, as far as offsets of two texts can be compared. */
  readonly hint: number;
  /** The whole paragraph, where the selector shows both its ends: what is before and after the words in it. */
  readonly paragraph: { readonly before: string; readonly after: string } | null;
}

export function patternOf({ prefix, exact, suffix, start }: Selector): Pattern {
  const whole = fold(prefix + exact + suffix);
  const from = foldOffset(whole, prefix.length);
  const to = foldOffset(whole, prefix.length + exact.length);
  const exactWords = foldWords(exact);
  return {
    text: whole.text,
    from,
    to,
    exact: exactWords,
    hint: start,
    paragraph: paragraphOf(prefix, suffix),
  };
}

function paragraphOf(prefix: string, suffix: string): Pattern['paragraph'] {
  const opens = prefix.lastIndexOf('\n');
  const closes = suffix.search(/[\r\n]/);
  if (opens < 0 || closes < 0) return null;
  return { before: prefix.slice(opens + 1), after: suffix.slice(0, closes) };
}
