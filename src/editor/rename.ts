import * as vscode from 'vscode';
import type { Entity, Mention } from '../analysis/article';
import { renameEntity } from '../rules/rewrites/renameEntity';
import type { Articles } from './articles';
import { entityAt } from './lookup';
import { rangeOf } from './ranges';

/**
 * Renames an entity through the article, from the form under the cursor. Mentions inside quotations are somebody's
 * words: they are changed only where they are ticked in the preview.
 */
export class Renames implements vscode.RenameProvider {
  constructor(private readonly articles: Articles) {}

  prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { range: vscode.Range; placeholder: string } {
    const { form, mention } = this.find(document, position);
    return { range: rangeOf(document, mention), placeholder: form };
  }

  provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
  ): vscode.WorkspaceEdit {
    const { entity, form } = this.find(document, position);
    const wanted = newName.trim();
    if (!wanted) throw new Error(vscode.l10n.t('A name can’t be empty.'));
    const edit = new vscode.WorkspaceEdit();
    for (const { quoted, text, ...span } of renameEntity(entity, form, wanted))
      edit.replace(document.uri, rangeOf(document, span), text, quoted ? IN_QUOTATION() : undefined);
    return edit;
  }

  private find(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { readonly entity: Entity; readonly form: string; readonly mention: Mention } {
    const article = this.articles.current(document)?.article;
    const found = article && entityAt(article, document.offsetAt(position));
    const mention = found?.entity.mentions.find((m) => m.start === found.words.start);
    if (!found || !mention) throw new Error(vscode.l10n.t('Put the cursor on a name to rename it.'));
    return { entity: found.entity, form: mention.text, mention };
  }
}

const IN_QUOTATION = (): vscode.WorkspaceEditEntryMetadata => ({
  needsConfirmation: true,
  label: vscode.l10n.t('Inside quotations'),
  description: vscode.l10n.t('These are the speaker’s words.'),
});
