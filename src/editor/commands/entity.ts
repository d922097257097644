import * as vscode from 'vscode';
import type { Entity } from '../../analysis/article';
import type { Articles } from '../articles';
import { entityAt, entityById, occurrencesOf, quotationAt } from '../lookup';
import { rangeOf } from '../ranges';
import { type ArticleInEditor, articleInEditor, explain } from './article';
import { select } from './reveal';
import { rowOf } from './trees';

/** Shows every mention of an entity, descriptions and pronouns included: that of a row, else the one at the cursor. */
export async function findMentions(articles: Articles, row?: unknown): Promise<void> {
  const found = entityOf(articles, row);
  if (!found) return;
  const { editor, analysed, entity } = found;
  const { document } = editor;
  const places = occurrencesOf(analysed.article, entity);
  const locations = places.map((s) => new vscode.Location(document.uri, rangeOf(document, s)));
  const [first] = locations;
  const from = rowOf(row).entity && first ? first.range.start : editor.selection.active;
  await vscode.window.showTextDocument(document, editor.viewColumn);
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, from, locations);
}

/** Renames an entity through the article, as F2 on one of its mentions does. */
export async function renameEntity(articles: Articles, row?: unknown): Promise<void> {
  const found = entityOf(articles, row);
  if (!found) return;
  const { editor, entity } = found;
  // The fullest form, outside quotations where there is one: what is renamed is the form under the cursor.
  const mention =
    entity.mentions.find((m) => m.text === entity.name && !m.quoted) ??
    entity.mentions.find((m) => !m.quoted) ??
    entity.mentions[0];
  if (!mention) return;
  await select(editor.document, mention, editor.viewColumn);
  await vscode.commands.executeCommand('editor.action.rename');
}

/** Goes to the words that name who said a quotation. */
export async function goToSpeaker(articles: Articles, row?: unknown): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor, analysed } = found;
  const start = rowOf(row).quotation?.start ?? editor.document.offsetAt(editor.selection.active);
  const speaker = quotationAt(analysed.article, start)?.attribution?.speaker;
  if (speaker) await select(editor.document, speaker, editor.viewColumn);
  else explain(vscode.l10n.t('Put the cursor into a quotation that has a speaker.'));
}

function entityOf(
  articles: Articles,
  row: unknown,
): (ArticleInEditor & { readonly entity: Entity }) | undefined {
  const found = articleInEditor(articles);
  if (!found) return undefined;
  const { article } = found.analysed;
  const id = rowOf(row).entity?.id;
  const offset = found.editor.document.offsetAt(found.editor.selection.active);
  const entity = id === undefined ? entityAt(article, offset)?.entity : entityById(article, id);
  if (entity) return { ...found, entity };
  explain(vscode.l10n.t('Put the cursor on the name of a person, an organization or a place.'));
  return undefined;
}
