import * as vscode from 'vscode';
import type { TextEdit } from '../../rules/fixes';
import { rangeOf } from '../ranges';

/** Edits of one document, which are undone in one step. */
export function edited(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const e of edits) edit.replace(document.uri, rangeOf(document, e), e.text);
  return edit;
}
