import * as vscode from 'vscode';
import type { QuoteStyle } from '../../rules/desk';
import { moveAttribution } from '../../rules/rewrites/moveAttribution';
import { restyleArticle } from '../../rules/rewrites/quoteStyle';
import { toPartial } from '../../rules/rewrites/toPartial';
import type { Span } from '../../text/span';
import type { Analysed } from '../articles';
import { quotationAt } from '../lookup';
import { rangeOf } from '../ranges';
import { edited } from './edits';

const { t } = vscode.l10n;

/** Each rewrite has a kind of its own below this one, so that a key can be bound to it. */
export const REWRITE = vscode.CodeActionKind.RefactorRewrite;

/** Rewrites of the quotation at a place, and of the quotation marks that are selected. */
export function rewrites(analysed: Analysed, at: Span): readonly vscode.CodeAction[] {
  return [...moving(analysed, at), ...shortening(analysed, at), ...restyling(analysed, at)];
}

function moving({ article, document }: Analysed, at: Span): readonly vscode.CodeAction[] {
  const quotation = quotationAt(article, at.start);
  const edits = quotation && moveAttribution(article, quotation);
  if (!edits) return [];
  const action = new vscode.CodeAction(
    t('Move the attribution to the first natural break'),
    REWRITE.append('attribution'),
  );
  action.edit = edited(document, edits);
  return [action];
}

function shortening({ article, document }: Analysed, at: Span): readonly vscode.CodeAction[] {
  const quotation = quotationAt(article, at.start);
  const made = quotation && toPartial(article, quotation, at);
  if (!made) return [];
  const title =
    at.end > at.start
      ? t('Keep only the selected words in quotation marks')
      : t('Turn into a partial quotation, with a paraphrase before it');
  const action = new vscode.CodeAction(title, REWRITE.append('partial'));
  // A snippet, so that the cursor waits where the paraphrase goes.
  const snippet = new vscode.SnippetString().appendText(made.before).appendTabstop(0).appendText(made.after);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [new vscode.SnippetTextEdit(rangeOf(document, made), snippet)]);
  return [action];
}

interface Scope {
  readonly within: Span;
  readonly kind: 'quotation' | 'selection' | 'article';
}

/** Offered where the cursor is on a mark or something is selected; everywhere else it would only be noise. */
function scopesAt({ article }: Analysed, at: Span): readonly Scope[] {
  if (at.end > at.start) return [{ within: at, kind: 'selection' }];
  if (!/["'“”‘’„]/.test(article.text.slice(Math.max(0, at.start - 1), at.start + 1))) return [];
  const quotation = quotationAt(article, at.start);
  return [
    ...(quotation ? [{ within: quotation.outer, kind: 'quotation' } as const] : []),
    { within: { start: 0, end: article.text.length }, kind: 'article' },
  ];
}

function restyling(analysed: Analysed, at: Span): readonly vscode.CodeAction[] {
  return scopesAt(analysed, at).flatMap(({ within, kind }) =>
    (['curly', 'straight'] as const).flatMap((style) => {
      const edits = restyleArticle(analysed.article, style, within);
      if (edits.length === 0) return [];
      const action = new vscode.CodeAction(titleOf(style, kind), REWRITE.append(style));
      action.edit = edited(analysed.document, edits);
      return [action];
    }),
  );
}

function titleOf(style: QuoteStyle, kind: Scope['kind']): string {
  const curly = style === 'curly';
  switch (kind) {
    case 'quotation':
      return curly ? t('Make these marks curly') : t('Make these marks straight');
    case 'selection':
      return curly
        ? t('Make quotation marks curly in the selection')
        : t('Make quotation marks straight in the selection');
    case 'article':
      return curly ? t('Make all quotation marks curly') : t('Make all quotation marks straight');
  }
}
