import type { ActiveArticle } from '../activeArticle';
import type { Articles } from '../articles';
import {
  compareWithEarlier,
  compareWithTranscript,
  showComparison,
  stopComparing,
} from '../commands/compare';
import { goToNextChange, insertQuery, settleAllChanges, settleChange, stripMarks } from '../commands/critic';
import { exportArticle } from '../commands/exportArticle';
import { finalCheck } from '../commands/finalCheck';
import { goToNextUnchecked, TICK, tick, tickWithSource, UNTICK, untick } from '../commands/tick';
import type { Comparisons } from '../compare/comparisons';
import type { SideBySide } from '../compare/sideBySide';
import { pickFilter } from '../views/ticks';
import type { Ledgers } from './ledgers';

type Commands = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** What the checker's commands work on. */
interface Checkers {
  readonly articles: Articles;
  readonly ledgers: Ledgers;
  /** The article whose rows the views show. */
  readonly active: ActiveArticle;
  readonly comparisons: Comparisons;
  readonly beside: SideBySide;
}

/** The checker's commands. */
export const checkerCommands = ({ articles, ledgers, active, comparisons, beside }: Checkers): Commands => ({
  [TICK.checked]: (...args) => tick(articles, ledgers, active.document, 'checked', args),
  [TICK.query]: (...args) => tick(articles, ledgers, active.document, 'query', args),
  [TICK.wrong]: (...args) => tick(articles, ledgers, active.document, 'wrong', args),
  'bluePencil.tickWithSource': (...args) => tickWithSource(articles, ledgers, active.document, args),
  [UNTICK]: (...args) => untick(articles, ledgers, active.document, args),
  'bluePencil.filterLedger': () => filterLedger(active),
  'bluePencil.nextUnchecked': () => goToNextUnchecked(articles),
  'bluePencil.finalCheck': () => finalCheck(articles),
  'bluePencil.stripMarks': () => stripMarks(articles),
  'bluePencil.insertQuery': () => insertQuery(articles),
  'bluePencil.acceptChange': () => settleChange(articles, 'accept'),
  'bluePencil.rejectChange': () => settleChange(articles, 'reject'),
  'bluePencil.acceptAllChanges': () => settleAllChanges(articles, 'accept'),
  'bluePencil.rejectAllChanges': () => settleAllChanges(articles, 'reject'),
  'bluePencil.nextChange': () => goToNextChange(articles),
  'bluePencil.compareWithTranscript': (files) =>
    compareWithTranscript(articles, comparisons, ledgers, beside, files),
  'bluePencil.showComparison': () => showComparison(articles, comparisons, beside),
  'bluePencil.compareWithCommit': () => compareWithEarlier(articles, comparisons, 'committed'),
  'bluePencil.compareWithSaved': () => compareWithEarlier(articles, comparisons, 'saved'),
  'bluePencil.exportFacts': (...args) => exportArticle(articles, 'facts', args),
  'bluePencil.exportSources': (...args) => exportArticle(articles, 'sources', args),
  'bluePencil.exportMarkedUp': (...args) => exportArticle(articles, 'markedUp', args),
  'bluePencil.stopComparing': () => stopComparing(articles, comparisons),
});

async function filterLedger(active: ActiveArticle): Promise<void> {
  const filter = await pickFilter(active.shows);
  if (filter) active.show(filter);
}
