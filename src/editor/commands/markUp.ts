import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { isKept } from '../documents';
import { explain } from './article';

/** Takes the active file for an article, whatever its language, until the window is closed. */
export function markUp(articles: Articles): void {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) explain(vscode.l10n.t('No file is open to mark up.'));
  else if (!isKept(document))
    explain(vscode.l10n.t('This is output or an old version of a file, not a file being edited.'));
  else if (articles.isArticle(document)) explain(vscode.l10n.t('This file is marked up already.'));
  else articles.decide(document, true);
}

/** Leaves the active file alone until the window is closed. */
export function stopMarkingUp(articles: Articles): void {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) explain(vscode.l10n.t('No file is open.'));
  else if (!articles.isArticle(document)) explain(vscode.l10n.t('This file is not marked up.'));
  else articles.decide(document, false);
}
