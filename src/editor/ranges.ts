import * as vscode from 'vscode';
import type { Span } from '../text/span';

/** A document of VS Code counts in UTF-16 units as the analysis does, so offsets go over as they are. */
export const rangeOf = (document: vscode.TextDocument, s: Span): vscode.Range =>
  new vscode.Range(document.positionAt(s.start), document.positionAt(s.end));

export const spanOf = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** Whether an offset stands in a span or touches its end, as a cursor behind the last letter does. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

/** The smallest of the spans that hold the offset. */
export function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const s of spans)
    if (touches(s, offset) && (!best || s.end - s.start < best.end - best.start)) best = s;
  return best;
}
