import * as vscode from 'vscode';
import { followsCursor, SECTION } from '../settings';
import type { EntitiesView, EntityOrder } from '../views/entitiesView';

const KEY = 'bluePencil.entityOrder';
const ORDERS: readonly EntityOrder[] = ['text', 'name', 'count'];

/** The order somebody chose in this workspace. */
export function entityOrderOf(memory: vscode.Memento): EntityOrder {
  const kept = memory.get<unknown>(KEY);
  return ORDERS.find((order) => order === kept) ?? 'text';
}

export async function sortEntities(view: EntitiesView, memory: vscode.Memento): Promise<void> {
  const labels: Readonly<Record<EntityOrder, string>> = {
    text: vscode.l10n.t('In the order of the article'),
    name: vscode.l10n.t('By name'),
    count: vscode.l10n.t('Most mentioned first'),
  };
  const items = ORDERS.map((order) => ({ label: labels[order], order, picked: order === view.sortedBy }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('How to sort the entities'),
  });
  if (!picked) return;
  view.sortBy(picked.order);
  await memory.update(KEY, picked.order);
}

/** Switches on or off that the trees select what the cursor is on. */
export async function toggleFollowCursor(): Promise<void> {
  const follows = !followsCursor();
  await vscode.workspace
    .getConfiguration(SECTION)
    .update('views.followCursor', follows, vscode.ConfigurationTarget.Global);
  const message = follows
    ? vscode.l10n.t('Blue Pencil: the views follow the cursor')
    : vscode.l10n.t('Blue Pencil: the views stay where they are');
  vscode.window.setStatusBarMessage(message, 3000);
}

/** Copies the words of a row: an entity's name, a quotation, a number. */
export async function copyRow(row: unknown): Promise<void> {
  const words = wordsOf(row);
  if (words !== undefined) await vscode.env.clipboard.writeText(words);
  else void vscode.window.showInformationMessage(vscode.l10n.t('Choose a row in a Blue Pencil view first.'));
}

function wordsOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { entity, quotation, claim } = row as {
    readonly entity?: { readonly name: string };
    readonly quotation?: { readonly text: string };
    readonly claim?: { readonly text: string };
  };
  return entity?.name ?? quotation?.text ?? claim?.text;
}
