/** A half-open range of UTF-16 code units: `text.slice(span.start, span.end)` is the thing itself. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shiftSpan = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sliceOf = (text: string, s: Span): string => text.slice(s.start, s.end);

/** The lines of a text, without their ends (a CR before the LF stays). */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    lines.push({ start: at, end });
    at = end + 1;
  }
  return lines;
}

/** The spans that stand in none of some others; both in order, the others apart from each other. */
export function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  let i = 0;
  return spans.filter((s) => {
    while ((others[i]?.end ?? Number.POSITIVE_INFINITY) <= s.start) i++;
    const other = others[i];
    return !other || other.start >= s.end;
  });
}
