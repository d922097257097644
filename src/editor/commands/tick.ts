import * as vscode from 'vscode';
import { LedgerFault } from '../../formats/ledger/disk';
import type { CheckedItem } from '../../ledger/ledger';
import type { Status } from '../../ledger/record';
import { overlaps } from '../../text/span';
import type { Analysed, Articles } from '../articles';
import type { Ledgers, Verdict } from '../ledgers/ledgers';
import { explainFault } from '../ledgers/notices';
import { innermost, spanOf } from '../ranges';
import { articleInEditor, explain } from './article';
import { neighbour } from './neighbour';
import { select } from './reveal';

const { t } = vscode.l10n;

export const TICK: Readonly<Record<Status, string>> = {
  checked: 'bluePencil.tickChecked',
  query: 'bluePencil.tickQuery',
  wrong: 'bluePencil.tickWrong',
};
export const UNTICK = 'bluePencil.untick';

/** What is to be ticked and where it stands. */
interface Chosen {
  readonly analysed: Analysed;
  readonly items: readonly CheckedItem[];
}

/**
 * What a command is about: the row it was called on, the place in its arguments (an article's URI and an offset), or
 * what the cursor is on or the selection holds.
 */
function chosen(
  articles: Articles,
  active: vscode.TextDocument | undefined,
  args: readonly unknown[],
): Chosen | undefined {
  const [first, offset] = args;
  if (typeof first === 'string' && typeof offset === 'number') {
    const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === first);
    const analysed = document && articles.current(document);
    return analysed && { analysed, items: at(analysed, offset) };
  }
  const of = rowOf(first);
  const analysed = of && active ? articles.current(active) : undefined;
  if (analysed) return { analysed, items: analysed.ledger.items.filter((i) => i.item.of === of) };
  const here = articleInEditor(articles);
  if (!here) return undefined;
  const range = spanOf(here.editor.document, here.editor.selection);
  const { items } = here.analysed.ledger;
  if (range.start === range.end) return { analysed: here.analysed, items: at(here.analysed, range.start) };
  return {
    analysed: here.analysed,
    items: items.filter((i) => i.item.places.some((p) => overlaps(p, range))),
  };
}

/** The quotation, number or name that a row of a view shows. */
function rowOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return undefined;
  const { entity, quotation, claim } = row as { entity?: unknown; quotation?: unknown; claim?: unknown };
  return entity ?? quotation ?? claim;
}

/** The item at an offset, the smallest where several hold it. */
export function at({ ledger }: Analysed, offset: number): readonly CheckedItem[] {
  const places = ledger.items.flatMap((checked) =>
    checked.item.places.map(({ start, end }) => ({ start, end, checked })),
  );
  const found = innermost(places, offset)?.checked;
  return found ? [found] : [];
}

/** Ticks what a command is about; a query or a mistake asks what it is. */
export async function tick(
  articles: Articles,
  ledgers: Ledgers,
  active: vscode.TextDocument | undefined,
  status: Status,
  args: readonly unknown[],
): Promise<void> {
  const found = toTick(articles, active, args);
  if (!found) return;
  const note = status === 'checked' ? '' : await askNote(status, found.items);
  if (note === undefined) return;
  await put(ledgers, found, { status, note });
}

/** Ticks as checked with a note and a source. */
export async function tickWithSource(
  articles: Articles,
  ledgers: Ledgers,
  active: vscode.TextDocument | undefined,
  args: readonly unknown[],
): Promise<void> {
  const found = toTick(articles, active, args);
  if (!found) return;
  const known = found.items[0]?.record;
  const source = await vscode.window.showInputBox({
    title: t('Source'),
    prompt: t('A web address or a file that bears it out'),
    value: known?.source ?? '',
  });
  if (source === undefined) return;
  const note = await vscode.window.showInputBox({ title: t('Note'), value: known?.note ?? '' });
  if (note === undefined) return;
  await put(ledgers, found, { status: 'checked', note: note.trim(), source: source.trim() });
}

export async function untick(
  articles: Articles,
  ledgers: Ledgers,
  active: vscode.TextDocument | undefined,
  args: readonly unknown[],
): Promise<void> {
  const found = toTick(articles, active, args);
  if (!found) return;
  await guarded(() => ledgers.untick(found.analysed.document, found.items));
}

/** What a command is about, if it can be ticked; else says why it cannot. */
function toTick(...about: Parameters<typeof chosen>): Chosen | undefined {
  const found = chosen(...about);
  if (found?.analysed.document.isUntitled)
    explain(t('Save the article first: its ledger is kept with its file.'));
  else if (found?.items.length === 0) explain(t('Put the cursor on a quotation, a number or a name.'));
  else return found;
  return undefined;
}

const askNote = (status: 'query' | 'wrong', [first]: readonly CheckedItem[]): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: status === 'query' ? t('What is to be asked?') : t('What is wrong?'),
    value: first?.record?.note ?? '',
  });

const put = (ledgers: Ledgers, { analysed, items }: Chosen, verdict: Verdict): Promise<void> =>
  guarded(() => ledgers.tick(analysed.document, items, verdict));

async function guarded(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof LedgerFault)) throw error;
    void vscode.window.showErrorMessage(t('The tick could not be kept: {0}', explainFault(error)));
  }
}

/** Goes to the next item that is open or has changed since it was ticked. */
export async function goToNextUnchecked(articles: Articles): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { editor, analysed } = found;
  const open = analysed.ledger.items
    .filter((i) => i.state === 'open' || i.state === 'changed')
    .map((i) => i.item);
  const target = neighbour(open, editor.document.offsetAt(editor.selection.start), 'next');
  if (target) await select(editor.document, target, editor.viewColumn);
  else explain(t('Everything in this article is ticked off.'));
}
