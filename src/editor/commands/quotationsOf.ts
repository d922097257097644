import * as vscode from 'vscode';
import { voiceKey } from '../../analysis/voices';
import type { Articles } from '../articles';
import { attributionAt, entityAt, quotationAt } from '../lookup';
import { rangeOf } from '../ranges';
import { articleInEditor, explain } from './article';

/** Shows all quotations of the person at the cursor, as VS Code shows references. */
export async function showQuotationsOfSpeaker(articles: Articles): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor, analysed } = found;
  const { document, selection } = editor;
  const { article } = analysed;
  const offset = document.offsetAt(selection.active);
  const beside = attributionAt(article, offset);
  const key =
    entityAt(article, offset)?.entity.id ??
    voiceKey(quotationAt(article, offset)?.attribution?.speaker) ??
    voiceKey(beside && 'quotation' in beside ? beside.quotation.attribution?.speaker : undefined);
  const quotations = article.quotations.filter(
    (q) => key !== null && voiceKey(q.attribution?.speaker) === key,
  );
  if (quotations.length === 0) {
    explain(vscode.l10n.t('Put the cursor on a name or into a quotation of somebody who is quoted.'));
    return;
  }
  const locations = quotations.map((q) => new vscode.Location(document.uri, rangeOf(document, q)));
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    document.uri,
    selection.active,
    locations,
  );
}
