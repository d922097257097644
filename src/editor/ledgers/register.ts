import type { ActiveArticle } from '../activeArticle';
import type { Articles } from '../articles';
import { goToNextChange, insertQuery, settleAllChanges, settleChange, stripMarks } from '../commands/critic';
import { finalCheck } from '../commands/finalCheck';
import { goToNextUnchecked, TICK, tick, tickWithSource, UNTICK, untick } from '../commands/tick';
import { pickFilter } from '../views/ticks';
import type { Ledgers } from './ledgers';

export type Commands = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** The checker's commands. `active` is the article whose rows the views show. */
export const checkerCommands = (articles: Articles, ledgers: Ledgers, active: ActiveArticle): Commands => ({
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
});

async function filterLedger(active: ActiveArticle): Promise<void> {
  const filter = await pickFilter(active.shows);
  if (filter) active.show(filter);
}
