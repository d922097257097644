import type { Span } from '../../text/span';

/** Puts `text` in the place of a span; an insertion where the span is empty. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A way to settle a finding, as plain edits of the article. */
export interface Fix {
  /** `{0}` … stand for `args`. */
  readonly title: string;
  readonly args: readonly string[];
  readonly edits: readonly TextEdit[];
  /** Right in nearly every case, so that one key may do it. */
  readonly preferred: boolean;
}

/** The article's text after edits that don't overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
