import type { Finding } from '../rules/rule';
import { contains, overlaps, type Span } from '../text/span';

/** An edit: `removed` units at `offset` gave way to `inserted` units. */
export interface Edit {
  readonly offset: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Where a span is after an edit; one whose words were cut out shrinks, and words typed into it belong to it. */
function moveSpan(s: Span, edit: Edit): Span {
  const move = (at: number, isEnd: boolean): number => {
    if (at < edit.offset || (at === edit.offset && !isEnd && edit.removed > 0)) return at;
    if (at >= edit.offset + edit.removed) return at + edit.inserted - edit.removed;
    return edit.offset + (isEnd ? 0 : edit.inserted);
  };
  const start = move(s.start, false);
  return { start, end: Math.max(start, move(s.end, true)) };
}

/** What has been shown, and the paragraphs being typed in; moves along with the text. */
export interface Shown {
  readonly findings: readonly (Span & { readonly rule: string })[];
  readonly touched: readonly Span[];
}

export const NOTHING_SHOWN: Shown = { findings: [], touched: [] };

export function afterEdit(shown: Shown, edit: Edit): Shown {
  const moved = shown.touched.map((s) => moveSpan(s, edit));
  const typed = { start: edit.offset, end: edit.offset + edit.inserted };
  return {
    findings: shown.findings.map((f) => ({ ...moveSpan(f, edit), rule: f.rule })),
    touched: moved.some((s) => contains(s, typed)) ? moved : [...moved, typed],
  };
}

/**
 * Splits findings into those to show now and those to hold back until the typing pauses: new ones in a paragraph
 * being typed, or in the one after it, whose speaker may depend on it. One that was shown already stays.
 */
export function holdBack(
  findings: readonly Finding[],
  paragraphs: readonly Span[],
  shown: Shown,
): { readonly now: readonly Finding[]; readonly later: readonly Finding[] } {
  if (shown.touched.length === 0) return { now: findings, later: [] };
  const unsettled = unsettledSpans(paragraphs, shown.touched);
  const isNew = (f: Finding): boolean => !shown.findings.some((s) => s.rule === f.rule && meets(s, f));
  const later = findings.filter((f) => unsettled.some((s) => overlaps(s, f)) && isNew(f));
  return { now: findings.filter((f) => !later.includes(f)), later };
}

const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function unsettledSpans(paragraphs: readonly Span[], touched: readonly Span[]): readonly Span[] {
  return paragraphs.filter((p, i) => {
    const before = paragraphs[i - 1];
    return touched.some((t) => meets(p, t) || (before !== undefined && meets(before, t)));
  });
}
