import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import { rangeOf } from '../ranges';
import type { ArticleInEditor } from './article';

/** A place to go to. */
export interface Place extends vscode.QuickPickItem {
  readonly target?: Span;
}

/** Lets somebody choose a place; the editor shows each one as it is looked at, and goes back if none is taken. */
export function pickPlace({ editor }: ArticleInEditor, places: readonly Place[], placeholder: string): void {
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const glow = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new vscode.ThemeColor('editor.rangeHighlightBorder'),
    borderStyle: 'solid',
    borderWidth: '1px',
  });
  const picker = vscode.window.createQuickPick<Place>();
  picker.items = places;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  let taken = false;
  picker.onDidChangeActive(([place]) => {
    if (!place?.target) return;
    const range = rangeOf(editor.document, place.target);
    editor.setDecorations(glow, [range]);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  picker.onDidAccept(() => {
    const target = picker.activeItems[0]?.target;
    if (!target) return;
    taken = true;
    const range = rangeOf(editor.document, target);
    editor.selection = new vscode.Selection(range.start, range.end);
    picker.hide();
  });
  picker.onDidHide(() => {
    glow.dispose();
    picker.dispose();
    if (taken) return;
    editor.selection = before.selection;
    if (before.visible) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
  });
  picker.show();
}

/** A line between groups of places. */
export const separator = (label: string): Place => ({ label, kind: vscode.QuickPickItemKind.Separator });
