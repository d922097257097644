import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../formats/configuration/configuration';
import type { ActiveArticle } from '../activeArticle';
import { SECTION } from '../settings';
import { explain } from './article';

const { t } = vscode.l10n;

interface Entry extends vscode.QuickPickItem {
  readonly command?: string;
  readonly args?: readonly unknown[];
}

/** What the language status opens: the views, the summary, what is open, and the settings. */
export async function showMenu(active: ActiveArticle): Promise<void> {
  const entries = active.verdict === 'article' ? forArticle() : forOther();
  const picked = await vscode.window.showQuickPick([...entries, ...SETTINGS()], {
    placeHolder: active.verdict === 'article' ? t('Blue Pencil: this article') : t('Blue Pencil'),
  });
  if (picked?.command) await vscode.commands.executeCommand(picked.command, ...(picked.args ?? []));
}

const forArticle = (): readonly Entry[] => [
  { label: t('$(graph) Article Summary'), command: 'bluePencil.showSummary' },
  { label: t('$(arrow-down) Next Finding'), command: 'bluePencil.nextFinding' },
  { label: t('$(eye) Show or Hide Marks'), command: 'bluePencil.toggleMarks' },
  { label: t('$(circle-slash) Stop Marking Up This Article'), command: 'bluePencil.stopMarkingUp' },
  { label: t('Views'), kind: vscode.QuickPickItemKind.Separator },
  { label: t('$(organization) Entities'), command: 'bluePencil.entities.focus' },
  { label: t('$(comment) Quotations'), command: 'bluePencil.quotations.focus' },
  { label: t('$(symbol-numeric) Numbers'), command: 'bluePencil.numbers.focus' },
];

const forOther = (): readonly Entry[] => [
  { label: t('$(edit) Mark Up This File'), command: 'bluePencil.markUp' },
];

const SETTINGS = (): readonly Entry[] => [
  { label: t('Settings'), kind: vscode.QuickPickItemKind.Separator },
  { label: t('$(gear) Settings'), command: 'workbench.action.openSettings', args: [SECTION] },
  { label: t('$(file) The Desk’s Configuration'), command: 'bluePencil.openConfiguration' },
];

/** Opens the desk's configuration; where there is none, one that is ready to be filled in and not yet saved. */
export async function openConfiguration(): Promise<void> {
  const here = vscode.window.activeTextEditor?.document.uri;
  const folder =
    (here && vscode.workspace.getWorkspaceFolder(here)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    explain(t('Open a folder first: the desk’s configuration stands in it.'));
    return;
  }
  const file = vscode.Uri.joinPath(folder.uri, CONFIGURATION_FILE);
  const there = await vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  const document = await vscode.workspace.openTextDocument(there ? file : file.with({ scheme: 'untitled' }));
  const editor = await vscode.window.showTextDocument(document);
  if (there || document.getText() !== '') return;
  await editor.insertSnippet(new vscode.SnippetString('{\n  "rules": {\n    $0\n  }\n}\n'));
}
