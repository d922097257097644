import * as vscode from 'vscode';
import type { Article, Quotation } from '../../analysis/article';
import { voiceKey } from '../../analysis/voices';
import type { Articles } from '../articles';
import type { FolderArticles } from '../folder/folderArticles';
import { attributionAt, entityAt, quotationAt } from '../lookup';
import { rangeOf } from '../ranges';
import { QuotationsTree } from '../references/quotationsTree';
import { showInReferences } from '../references/referencesView';
import { articleInEditor, explain } from './article';
import { rowOf } from './trees';

export const QUOTATIONS_OF = 'bluePencil.showQuotationsOfSpeaker';

/**
 * Shows all quotations of somebody in the References view, where they stay while one after another is worked on: of a
 * row, of a speaker's key, else of whoever is at the cursor.
 */
export async function showQuotationsOfSpeaker(
  articles: Articles,
  folder: FolderArticles,
  of?: unknown,
): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { document, selection } = found.editor;
  const { article } = found.analysed;
  const key = keyOf(of) ?? keyAt(article, document.offsetAt(selection.active));
  const quotations = quotationsBy(article, key);
  const [first] = quotations;
  if (!first) {
    explain(vscode.l10n.t('Put the cursor on a name or into a quotation of somebody who is quoted.'));
    return;
  }
  const { speaker: who } = first.attribution ?? {};
  const location = new vscode.Location(document.uri, rangeOf(document, first));
  const speaker = { key: key ?? '', name: who?.name ?? who?.text ?? '' };
  if (await showInReferences(new QuotationsTree(folder, speaker, location))) return;
  const locations = quotations.map((q) => new vscode.Location(document.uri, rangeOf(document, q)));
  const editor = await vscode.window.showTextDocument(document, found.editor.viewColumn);
  const from = editor.selection.active;
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, from, locations);
}

/** Quotations of one speaker, by the key of their voice. */
const quotationsBy = (article: Article, key: string | null): readonly Quotation[] =>
  key === null ? [] : article.quotations.filter((q) => voiceKey(q.attribution?.speaker) === key);

function keyOf(of: unknown): string | null {
  if (typeof of === 'string') return of;
  const { entity, voice } = rowOf(of);
  return entity?.id ?? voice?.key ?? null;
}

function keyAt(article: Article, offset: number): string | null {
  const beside = attributionAt(article, offset);
  return (
    entityAt(article, offset)?.entity.id ??
    voiceKey(quotationAt(article, offset)?.attribution?.speaker) ??
    voiceKey(beside && 'quotation' in beside ? beside.quotation.attribution?.speaker : undefined)
  );
}
