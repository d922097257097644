import * as vscode from 'vscode';
import { LedgerFault } from '../../formats/ledger/disk';

const { t } = vscode.l10n;

/** Why a tick could not be kept, for whoever made it. */
export function explainFault({ kind, path, reason }: LedgerFault): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  switch (kind) {
    case 'newer':
      return t('The ledger {0} was written by a later version of Blue Pencil.', name);
    case 'busy':
      return t('The ledger {0} is being written by somebody else. Try again.', name);
    case 'unreadable':
      return t('The ledger {0} can’t be read: {1}', name, reason);
    case 'unwritable':
      return t('The ledger {0} can’t be written: {1}', name, reason);
  }
}

export function tellDamaged(file: vscode.Uri, lines: readonly number[]): void {
  const name = vscode.workspace.asRelativePath(file, false);
  void offerToOpen(
    file,
    t(
      'The ledger {0} is damaged in line {1}. What can be read of it is used, and nothing is lost.',
      name,
      lines.join(', '),
    ),
  );
}

export function tellSetAside(aside: vscode.Uri): void {
  const name = vscode.workspace.asRelativePath(aside, false);
  void offerToOpen(aside, t('The damaged ledger was set aside as {0}.', name));
}

/** Ticks that nobody else will see, and why. */
export function tellKeptHere(article: vscode.Uri, reason: string): void {
  const name = vscode.workspace.asRelativePath(article, false);
  void vscode.window.showWarningMessage(
    t('Ticks on {0} are kept on this machine only, since its folder can’t be written: {1}', name, reason),
  );
}

export function tellLeftBehind(error: unknown): void {
  const reason = error instanceof LedgerFault ? explainFault(error) : String(error);
  void vscode.window.showWarningMessage(t('The ledger could not follow the renamed article: {0}', reason));
}

async function offerToOpen(file: vscode.Uri, message: string): Promise<void> {
  const open = t('Open');
  if ((await vscode.window.showWarningMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.open', file);
}
