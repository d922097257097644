import * as vscode from 'vscode';
import { voicesOf } from '../../analysis/voices';
import type { Articles } from '../articles';
import { shorten, wordsOf } from '../snippet';
import { articleInEditor, explain } from './article';
import { pickPlace, separator } from './pick';

/** The longest label of a quotation, in UTF-16 units. */
const LABEL = 110;

/** Go to Quotation…: by speaker, those nobody is named for first. */
export function goToQuotation(articles: Articles): void {
  const found = articleInEditor(articles);
  if (!found) return;
  const { document } = found.editor;
  const places = voicesOf(found.analysed.article).flatMap(({ name, quotations }) => [
    separator(name ?? vscode.l10n.t('Nobody Named')),
    ...quotations.map((q) => ({
      label: `“${shorten(wordsOf(found.analysed.article.text, q), LABEL)}”`,
      description: [name, vscode.l10n.t('line {0}', document.positionAt(q.start).line + 1)]
        .filter(Boolean)
        .join(' · '),
      target: q,
    })),
  ]);
  if (places.length === 0) explain(vscode.l10n.t('Nobody is quoted in this article.'));
  else pickPlace(found, places, vscode.l10n.t('Go to a quotation by its words or its speaker'));
}
