import * as vscode from 'vscode';
import { unattributed } from '../../rules/quote/unattributed';
import type { Span } from '../../text/span';
import type { Articles } from '../articles';
import { articleInEditor, explain } from './article';
import { select } from './reveal';

/** The next or previous span from an offset, going round at the ends; one that holds the offset is passed over. */
export function neighbour<T extends Span>(
  spans: readonly T[],
  offset: number,
  direction: 'next' | 'previous',
): T | undefined {
  if (direction === 'next') return spans.find((s) => s.start > offset) ?? spans[0];
  return spans.findLast((s) => s.end < offset) ?? spans.at(-1);
}

/** Asks the rule itself, so that the command works where the rule's findings are switched off. */
export async function goToUnattributed(articles: Articles, direction: 'next' | 'previous'): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor, analysed } = found;
  const open = [...unattributed.check(analysed.article)];
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
