import * as vscode from 'vscode';
import { type CheckedItem, type ItemState, type Ledger, progressOf } from '../../ledger/ledger';
import type { ItemKind } from '../../ledger/record';
import type { Analysed } from '../articles';

const { t } = vscode.l10n;

/** Which rows the views show, by what a checker has said of them. */
export type LedgerFilter = 'all' | 'open' | 'queries' | 'done';

const FILTERED: Readonly<Record<LedgerFilter, ReadonlySet<ItemState>>> = {
  all: new Set<ItemState>(['open', 'changed', 'query', 'wrong', 'checked']),
  open: new Set<ItemState>(['open', 'changed']),
  queries: new Set<ItemState>(['query', 'wrong']),
  done: new Set<ItemState>(['checked']),
};

const indexes = new WeakMap<Ledger, ReadonlyMap<object, CheckedItem>>();

/** The item that a row's quotation, number or name is. */
export function itemOf(analysed: Analysed | undefined, of: object): CheckedItem | undefined {
  if (!analysed) return undefined;
  const { ledger } = analysed;
  const index = indexes.get(ledger) ?? new Map(ledger.items.map((i) => [i.item.of, i]));
  indexes.set(ledger, index);
  return index.get(of);
}

export const isShown = (analysed: Analysed, of: object, filter: LedgerFilter): boolean =>
  filter === 'all' || FILTERED[filter].has(itemOf(analysed, of)?.state ?? 'open');

/** Gives a row its check box and says behind its words what a checker has said. */
export function ticked(row: vscode.TreeItem, checked: CheckedItem | undefined): vscode.TreeItem {
  if (!checked) return row;
  const { state, record } = checked;
  const done = state === 'checked';
  row.checkboxState = {
    state: done ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: [stateLabel(state), record?.who, record?.note, record?.source].filter(Boolean).join('\n'),
    accessibilityInformation: { label: stateLabel(state), role: 'checkbox' },
  };
  if (state === 'open' || done) return row;
  const said = record?.note ? `${stateLabel(state)}: ${record.note}` : stateLabel(state);
  row.description = [said, row.description].filter(Boolean).join(' · ');
  return row;
}

function stateLabel(state: ItemState): string {
  switch (state) {
    case 'open':
      return t('Not checked yet');
    case 'checked':
      return t('Checked');
    case 'query':
      return t('Query');
    case 'wrong':
      return t('Wrong');
    case 'changed':
      return t('Changed since ticked off');
  }
}

/** Whether somebody has begun to tick this article off. */
const hasBegun = ({ ledger }: Analysed): boolean => ledger.places.size > 0 || ledger.lapsed.length > 0;

/** "12 of 31 checked, 39%", once somebody has begun; else nothing. */
export function progressText(analysed: Analysed, kind: ItemKind): string {
  const { checked, total } = progressOf(analysed.ledger, kind);
  if (!hasBegun(analysed) || total === 0) return '';
  const percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(checked / total);
  return t('{0} of {1} checked, {2}', checked, total, percent);
}

/** How much is left to check, once somebody has begun; VS Code adds the views' up on the activity bar. */
export function leftBadge(analysed: Analysed, kind: ItemKind): vscode.ViewBadge | undefined {
  const { left } = progressOf(analysed.ledger, kind);
  if (!hasBegun(analysed) || left === 0) return undefined;
  return { value: left, tooltip: t('{0}: {1} left to check', kindLabel(kind), left) };
}

function kindLabel(kind: ItemKind): string {
  switch (kind) {
    case 'quotation':
      return t('Quotations');
    case 'claim':
      return t('Numbers');
    case 'name':
      return t('Names');
  }
}

/** Lets somebody choose what the views show. */
export async function pickFilter(current: LedgerFilter): Promise<LedgerFilter | undefined> {
  const labels: Readonly<Record<LedgerFilter, string>> = {
    all: t('Everything'),
    open: t('What is open'),
    queries: t('Queries and mistakes'),
    done: t('What is checked'),
  };
  const items = Object.keys(labels).flatMap((key) => {
    const filter = (Object.keys(FILTERED) as LedgerFilter[]).find((f) => f === key);
    return filter ? [{ label: labels[filter], filter, picked: filter === current }] : [];
  });
  const picked = await vscode.window.showQuickPick(items, { placeHolder: t('What the views show') });
  return picked?.filter;
}
