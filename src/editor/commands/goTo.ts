import * as vscode from 'vscode';
import type { Article } from '../../analysis/article';
import { voiceKey } from '../../analysis/voices';
import type { Span } from '../../text/span';
import type { Articles } from '../articles';
import { quotationAt } from '../lookup';
import { articleInEditor, explain } from './article';
import { type Direction, neighbour } from './neighbour';
import { select } from './reveal';

/** Goes to the next or previous of some places, round the ends; says why where there is none. */
async function goTo(
  articles: Articles,
  direction: Direction,
  placesOf: (article: Article, offset: number) => readonly Span[],
  none: string,
): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor, analysed } = found;
  const { selection, document } = editor;
  const from = document.offsetAt(direction === 'next' ? selection.start : selection.end);
  const target = neighbour(placesOf(analysed.article, from), from, direction);
  if (!target) explain(none);
  else await select(document, target, editor.viewColumn);
}

export const goToClaim = (articles: Articles, direction: Direction): Promise<void> =>
  goTo(
    articles,
    direction,
    ({ claims }) => claims,
    vscode.l10n.t('No numbers are stated as fact in this article.'),
  );

/** Quotations of whoever is quoted at the cursor. */
export const goToSameSpeaker = (articles: Articles, direction: Direction): Promise<void> =>
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
