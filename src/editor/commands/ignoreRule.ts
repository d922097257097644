import * as vscode from 'vscode';
import { CONFIGURATION_FILE } from '../../formats/configuration';
import { withRule } from '../../formats/configuration/edits';
import { rules } from '../../rules';
import { explain } from './article';

/** Switches a rule off in the workspace folder's own configuration, for every editor of the desk. */
export async function ignoreRuleInWorkspace(rule: unknown, uri: unknown): Promise<void> {
  const known = rules.find((r) => r.id === rule)?.id ?? (await pickRule());
  if (!known) return;
  const article =
    typeof uri === 'string' ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
  const folder = article
    ? vscode.workspace.getWorkspaceFolder(article)
    : vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    explain(vscode.l10n.t('This file is in no workspace folder, so there is no configuration to write to.'));
    return;
  }
  const file = vscode.Uri.joinPath(folder.uri, CONFIGURATION_FILE);
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === file.toString() && d.isDirty);
  if (open) {
    explain(vscode.l10n.t('{0} has unsaved changes. Save it first.', CONFIGURATION_FILE));
    return;
  }
  try {
    const before = await readOrEmpty(file);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(withRule(before, known, 'off')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    explain(vscode.l10n.t('{0} could not be written: {1}', CONFIGURATION_FILE, reason));
  }
}

async function pickRule(): Promise<string | undefined> {
  const items = rules.map((r) => ({ label: r.id, detail: vscode.l10n.t(r.summary) }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which rule to switch off in this workspace'),
  });
  return picked?.label;
}

async function readOrEmpty(uri: vscode.Uri): Promise<string> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return '';
  }
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
