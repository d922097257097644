import * as vscode from 'vscode';
import type { TextEdit } from '../../rules/fixes';
import { criticMarkAt, type Decision, isChange, settle, settleAll } from '../../rules/rewrites/criticMarkup';
import { stripEditorialMarks } from '../../rules/rewrites/editorialMarks';
import { findCriticMarks } from '../../text/criticMarkup';
import type { Articles } from '../articles';
import { rangeOf } from '../ranges';
import { articleInEditor, explain } from './article';
import { neighbour } from './neighbour';
import { select } from './reveal';

const { t } = vscode.l10n;

/** Puts a query to the writer behind the cursor or around the selection, ready to be written. */
export async function insertQuery(articles: Articles): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor } = found;
  const words = editor.document.getText(editor.selection);
  const snippet = new vscode.SnippetString();
  if (words) snippet.appendText(`{==${words}==}`);
  snippet.appendText('{>>').appendPlaceholder('').appendText('<<}');
  await editor.insertSnippet(snippet, editor.selection);
}

/** Accepts or rejects the change the cursor is in. A query is taken out by either. */
export async function settleChange(articles: Articles, decision: Decision): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor } = found;
  const text = editor.document.getText();
  const mark = criticMarkAt(text, editor.document.offsetAt(editor.selection.active));
  if (!mark) explain(t('Put the cursor into a change: {++added++}, {--taken out--} or {~~old~>new~~}.'));
  else await apply(editor, [settle(text, mark, decision)]);
}

/** Accepts or rejects every change; queries stay. */
export async function settleAllChanges(articles: Articles, decision: Decision): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const edits = settleAll(found.editor.document.getText(), decision);
  if (edits.length === 0) explain(t('There are no changes in this article.'));
  else await apply(found.editor, edits);
}

export async function goToNextChange(articles: Articles): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor } = found;
  const marks = findCriticMarks(editor.document.getText());
  const target = neighbour(marks, editor.document.offsetAt(editor.selection.start), 'next');
  if (target) await select(editor.document, target, editor.viewColumn);
  else explain(t('There are no changes and no queries in this article.'));
}

/** Takes CQ marks and queries out, in one step that can be undone. */
export async function stripMarks(articles: Articles): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const text = found.editor.document.getText();
  const edits = stripEditorialMarks(text);
  if (edits.length === 0) explain(t('There are no CQ marks and no queries in this article.'));
  else await apply(found.editor, edits);
  if (findCriticMarks(text).some(isChange))
    explain(t('There are changes that nobody has accepted or rejected.'));
}

async function apply(editor: vscode.TextEditor, edits: readonly TextEdit[]): Promise<void> {
  await editor.edit((builder) => {
    for (const edit of edits) builder.replace(rangeOf(editor.document, edit), edit.text);
  });
}
