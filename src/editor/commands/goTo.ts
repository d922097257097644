import * as vscode from 'vscode';
import type { Article } from '../../analysis/article';
import { voiceKey } from '../../analysis/voices';
import type { Span } from '../../text/span';
import type { Analysed, Articles } from '../articles';
import { quotationAt } from '../lookup';
import { articleInEditor, explain } from './article';
import { type Direction, neighbour } from './neighbour';
import { select } from './reveal';

/** Goes to the next or previous of some places, round the ends; says why where there is none. */
async function goTo(
  articles: Articles,
  direction: Direction,
  placesOf: (article: Article, offset: number, analysed: Analysed) => readonly Span[],
  none: string,
): Promise<boolean> {
  const found = articleInEditor(articles);
  if (!found) return false;
  const { editor, analysed } = found;
  const { selection, document } = editor;
  const from = document.offsetAt(direction === 'next' ? selection.start : selection.end);
  const target = neighbour(placesOf(analysed.article, from, analysed), from, direction);
  if (!target) explain(none);
  else await select(document, target, editor.viewColumn);
  return target !== undefined;
}

/** Says what there is to say as well, so that a keyboard and a screen reader get it too. */
export async function goToFinding(articles: Articles, direction: Direction): Promise<void> {
  const went = await goTo(
    articles,
    direction,
    (_, __, { findings }) => findings,
    vscode.l10n.t('There is nothing to look at in this article.'),
  );
  if (went) await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

export const goToClaim = (articles: Articles, direction: Direction): Promise<boolean> =>
  goTo(
    articles,
    direction,
    ({ claims }) => claims,
    vscode.l10n.t('No numbers are stated as fact in this article.'),
  );

/** Quotations of whoever is quoted at the cursor. */
export const goToSameSpeaker = (articles: Articles, direction: Direction): Promise<boolean> =>
  goTo(
    articles,
    direction,
    (article, offset) => {
      const here = quotationAt(article, offset)?.attribution?.speaker;
      if (!here) return [];
      return article.quotations.filter((q) => voiceKey(q.attribution?.speaker) === voiceKey(here));
    },
    vscode.l10n.t('Put the cursor into a quotation that has a speaker.'),
  );
