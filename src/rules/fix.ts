import type { Span } from '../text/span';

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
  /** Right in nearly every case, so that one key may do it, or saving the file. */
  readonly preferred: boolean;
  /** The title of doing this for every finding of the rule, `{0}` for how many; left out where each is a decision. */
  readonly all?: { readonly title: string };
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

/** Edits without those that would touch what an earlier one has changed. */
export function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (!last || edit.start > last.end || (edit.start === last.end && edit.end > edit.start)) kept.push(edit);
  }
  return kept;
}
