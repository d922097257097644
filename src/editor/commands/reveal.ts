import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import { rangeOf } from '../ranges';

export const REVEAL = 'bluePencil.reveal';

/** A command that shows a place in an article; its arguments are plain so that a link on a page can carry them. */
export const revealing = (document: vscode.TextDocument, { start, end }: Span): vscode.Command => ({
  command: REVEAL,
  title: vscode.l10n.t('Show in Article'),
  arguments: [document.uri.toString(), start, end],
});

/** Selects a place in the article. Arguments that are no place do nothing: a link may be old. */
export async function reveal(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
  const target = vscode.Uri.parse(uri, true);
  const open = vscode.window.visibleTextEditors.find((e) => e.document.uri.toString() === uri);
  const document = open?.document ?? (await vscode.workspace.openTextDocument(target));
  await select(document, { start, end }, open?.viewColumn);
}

/** Puts the selection on a span and brings it into sight. */
export async function select(
  document: vscode.TextDocument,
  s: Span,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  const selection = rangeOf(document, s);
  const options: vscode.TextDocumentShowOptions = { selection, preserveFocus: false, preview: false };
  const editor = await vscode.window.showTextDocument(
    document,
    viewColumn === undefined ? options : { ...options, viewColumn },
  );
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
