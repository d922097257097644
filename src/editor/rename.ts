import * as vscode from 'vscode';
import type { Entity, Mention } from '../analysis/article';
import type { Articles } from './articles';
import { entityAt } from './lookup';
import { rangeOf } from './ranges';

/**
 * Renames an entity through the article: the form under the cursor, wherever a mention of this entity has it,
 * alone or as a part ("Zelensky" in "Volodymyr Zelensky"). Mentions inside quotations are somebody's words: they
 * are changed only where they are ticked in the preview.
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
    for (const mention of entity.mentions) {
      const at = indexOfForm(mention.text, form);
      if (at < 0) continue;
      const start = mention.start + at;
      const range = rangeOf(document, { start, end: start + form.length });
      edit.replace(document.uri, range, wanted, mention.quoted ? IN_QUOTATION() : undefined);
    }
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

/** Where a form stands in a mention as whole words; -1 where it doesn't. */
export function indexOfForm(mention: string, form: string): number {
  for (let at = mention.indexOf(form); at >= 0; at = mention.indexOf(form, at + 1)) {
    const before = at === 0 || !isWordCharacter(mention.charAt(at - 1));
    const end = at + form.length;
    if (before && (end === mention.length || !isWordCharacter(mention.charAt(end)))) return at;
  }
  return -1;
}

const isWordCharacter = (c: string): boolean => /[\p{L}\p{N}]/u.test(c);
