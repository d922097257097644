import type * as vscode from 'vscode';
import type { ActiveArticle } from '../activeArticle';
import type { Articles } from '../articles';
import type { Comparisons } from '../compare/comparisons';
import type { SideBySide } from '../compare/sideBySide';
import type { Decisions } from '../decisions';
import type { FolderArticles } from '../folder/folderArticles';
import type { Ledgers } from '../ledgers/ledgers';
import { checkerCommands } from '../ledgers/register';
import type { Marks } from '../marks';
import type { SummaryPanels } from '../summary/summaryPanel';
import type { EntitiesView } from '../views/entitiesView';
import type { NumbersView } from '../views/numbersView';
import type { QuotationsView } from '../views/quotationsView';
import { entityCommands } from './correctEntity';
import {
  IGNORE_FINDING,
  IGNORE_IN_WORKSPACE,
  ignoreFinding,
  ignoreRuleInWorkspace,
  markNotSpeech,
  NOT_SPEECH,
} from './decide';
import { findMentions, goToSpeaker, renameEntity } from './entity';
import { goToClaim, goToFinding, goToSameSpeaker } from './goTo';
import { goToEntity } from './goToEntity';
import { goToQuotation } from './goToQuotation';
import { goToUnattributed } from './goToUnattributed';
import { markUp, stopMarkingUp } from './markUp';
import { openConfiguration, showMenu } from './menu';
import { QUOTATIONS_OF, showQuotationsOfSpeaker } from './quotationsOf';
import { REVEAL, reveal } from './reveal';
import { toggleMarks } from './toggleMarks';
import { copyRow, toggleFollowCursor } from './trees';

/** What commands work with. */
export interface Parts {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly decisions: Decisions;
  readonly ledgers: Ledgers;
  readonly comparisons: Comparisons;
  readonly beside: SideBySide;
  readonly folder: FolderArticles;
  readonly marks: Marks;
  readonly summaries: SummaryPanels;
  readonly views: {
    readonly entities: EntitiesView;
    readonly quotations: QuotationsView;
    readonly numbers: NumbersView;
  };
  /** Where it is kept whether marks are shown. */
  readonly state: vscode.Memento;
}

/** Every command, by its identifier. */
export function commandsOf(parts: Parts): Readonly<Record<string, (...args: unknown[]) => unknown>> {
  const { articles, active, decisions, folder, marks, summaries, views, state } = parts;
  return {
    [REVEAL]: reveal,
    'bluePencil.markUp': () => markUp(articles),
    'bluePencil.stopMarkingUp': () => stopMarkingUp(articles),
    'bluePencil.toggleMarks': () => toggleMarks(marks, state),
    'bluePencil.nextUnattributed': () => goToUnattributed(articles, 'next'),
    'bluePencil.previousUnattributed': () => goToUnattributed(articles, 'previous'),
    'bluePencil.nextClaim': () => goToClaim(articles, 'next'),
    'bluePencil.previousClaim': () => goToClaim(articles, 'previous'),
    'bluePencil.nextOfSpeaker': () => goToSameSpeaker(articles, 'next'),
    'bluePencil.previousOfSpeaker': () => goToSameSpeaker(articles, 'previous'),
    [QUOTATIONS_OF]: (of) => showQuotationsOfSpeaker(articles, folder, of),
    'bluePencil.nextFinding': () => goToFinding(articles, 'next'),
    'bluePencil.previousFinding': () => goToFinding(articles, 'previous'),
    'bluePencil.findMentions': (row) => findMentions(articles, row),
    'bluePencil.renameEntity': (row) => renameEntity(articles, row),
    'bluePencil.goToSpeaker': (row) => goToSpeaker(articles, row),
    'bluePencil.showMenu': () => showMenu(active),
    'bluePencil.openConfiguration': openConfiguration,
    'bluePencil.goToEntity': () => goToEntity(articles),
    'bluePencil.goToQuotation': () => goToQuotation(articles),
    'bluePencil.sortEntities': () => views.entities.arrange(),
    'bluePencil.filterEntities': (text) => views.entities.filterBy(text),
    'bluePencil.sortQuotations': () => views.quotations.arrange(),
    'bluePencil.sortNumbers': () => views.numbers.arrange(),
    'bluePencil.showOwnNumbers': () => views.numbers.showOwnOnly(true),
    'bluePencil.showAllNumbers': () => views.numbers.showOwnOnly(false),
    'bluePencil.toggleFollowCursor': toggleFollowCursor,
    'bluePencil.copyRow': copyRow,
    [IGNORE_FINDING]: (...args) => ignoreFinding(articles, decisions, ...args),
    [NOT_SPEECH]: (...args) => markNotSpeech(articles, decisions, ...args),
    [IGNORE_IN_WORKSPACE]: (...args) => ignoreRuleInWorkspace(decisions, ...args),
    'bluePencil.showSummary': () => summaries.show(),
    ...entityCommands(articles, decisions),
    ...checkerCommands(parts),
  };
}
