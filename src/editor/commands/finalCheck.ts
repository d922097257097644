import * as vscode from 'vscode';
import { REMAINDERS, type Remainder, finalCheck as remaindersOf } from '../../rules/finalCheck';
import type { Articles } from '../articles';
import { shorten, snippetOf } from '../snippet';
import { articleInEditor, explain } from './article';
import { type Place, pickPlace, separator } from './pick';

const { t } = vscode.l10n;

/** Words shorter than this say little without what is around them; the longest label. In UTF-16 units. */
const SHORT = 40;
const LABEL = 90;

/** Lists everything that is left to do in the article: placeholders, queries, changes, what is not ticked off, CQ marks. */
export function finalCheck(articles: Articles): void {
  const found = articleInEditor(articles);
  if (!found) return;
  const { article, ledger, document } = found.analysed;
  const left = remaindersOf(article, ledger);
  if (left.length === 0) {
    explain(t('Nothing is left to do: no placeholder, no query, everything is ticked off.'));
    return;
  }
  const places = REMAINDERS.flatMap((kind): readonly Place[] => {
    const own = left.filter((r) => r.kind === kind);
    if (own.length === 0) return [];
    return [
      separator(`${labelOf(kind)} (${own.length})`),
      ...own.map((r) => placeOf(document, article.text, r)),
    ];
  });
  pickPlace(found, places, t('{0} things are left to do', left.length));
}

function placeOf(document: vscode.TextDocument, text: string, remainder: Remainder): Place {
  const line = document.positionAt(remainder.start).line + 1;
  const words = text.slice(remainder.start, remainder.end).replace(/\s+/g, ' ');
  const around = words.length < SHORT ? snippetOf(text, remainder).text : '';
  return {
    label: shorten(words, LABEL),
    description: t('line {0}', line),
    detail: remainder.note || around,
    target: remainder,
  };
}

function labelOf(kind: Remainder['kind']): string {
  switch (kind) {
    case 'placeholder':
      return t('Still to come');
    case 'wrong':
      return t('Found to be wrong');
    case 'changed':
      return t('Changed since ticked off');
    case 'query':
      return t('Queries');
    case 'change':
      return t('Changes to accept or reject');
    case 'open':
      return t('Not checked yet');
    case 'cq':
      return t('CQ marks');
  }
}
