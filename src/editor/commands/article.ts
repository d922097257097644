import * as vscode from 'vscode';
import type { Analysed, Articles } from '../articles';

/** An article and the editor it is in. */
export interface ArticleInEditor {
  readonly editor: vscode.TextEditor;
  readonly analysed: Analysed;
}

/** Says why a command can't do anything. Only ever the answer to somebody's own keystroke. */
export const explain = (message: string): void => {
  void vscode.window.showInformationMessage(message);
};

/** The article in the active editor; where there is none, says why and gives nothing. */
export function articleInEditor(articles: Articles): ArticleInEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    explain(vscode.l10n.t('No article is open. Open one, then run the command again.'));
    return undefined;
  }
  const analysed = articles.current(editor.document);
  if (analysed) return { editor, analysed };
  void offerMarkUp(articles, editor.document);
  return undefined;
}

async function offerMarkUp(articles: Articles, document: vscode.TextDocument): Promise<void> {
  if (articles.isArticle(document)) {
    explain(vscode.l10n.t('The article could not be read. The log “Blue Pencil” says why.'));
    return;
  }
  const markUp = vscode.l10n.t('Mark Up Article');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('This file is not taken for an article.'),
    markUp,
  );
  if (answer === markUp) await vscode.commands.executeCommand('bluePencil.markUp');
}
