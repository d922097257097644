import * as vscode from 'vscode';
import type { Kept } from '../kept';
import { followsCursor, SECTION } from '../settings';

/** Lets somebody choose how a view is sorted or grouped. */
export async function arrange<T extends string>(
  kept: Kept<T>,
  labels: Readonly<Record<T, string>>,
  placeHolder: string,
): Promise<T | undefined> {
  const items = kept.values.map((value) => ({
    label: labels[value],
    value,
    ...(value === kept.value && { description: vscode.l10n.t('as it is now') }),
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder });
  if (picked) await kept.keep(picked.value);
  return picked?.value;
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
  const { entity, quotation, claim, voice } = rowOf(row);
  return entity?.name ?? quotation?.text ?? claim?.text ?? voice?.name ?? undefined;
}

/** What a row of one of the views may be about; commands are handed rows without a type. */
export interface Row {
  readonly entity?: { readonly id: string; readonly name: string };
  readonly quotation?: { readonly start: number; readonly text: string };
  readonly claim?: { readonly start: number; readonly text: string };
  readonly voice?: { readonly key: string | null; readonly name: string | null };
}

export const rowOf = (row: unknown): Row => (typeof row === 'object' && row !== null ? (row as Row) : {});
