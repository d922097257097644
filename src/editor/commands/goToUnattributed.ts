import * as vscode from 'vscode';
import { NO_DESK } from '../../rules/desk';
import { unattributed } from '../../rules/quote/unattributed';
import type { Articles } from '../articles';
import { articleInEditor, explain } from './article';
import { type Direction, neighbour } from './neighbour';
import { select } from './reveal';

/** Asks the rule itself, so that the command works where the rule's findings are switched off. */
export async function goToUnattributed(articles: Articles, direction: Direction): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor, analysed } = found;
  const open = [...unattributed.check(analysed.article, NO_DESK)];
  if (analysed.article.quotations.length === 0) {
    explain(vscode.l10n.t('Nobody is quoted in this article.'));
    return;
  }
  const { selection, document } = editor;
  const from = document.offsetAt(direction === 'next' ? selection.start : selection.end);
  const target = neighbour(open, from, direction);
  if (!target) {
    explain(vscode.l10n.t('Every quotation in this article has a speaker.'));
    return;
  }
  await select(document, target, editor.viewColumn);
}
