import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { parseLedger } from '../../src/formats/ledger/text';
import { COUNCIL } from './articles';

/** A checker's desk for the host suites: articles in the workspace folder, their ledgers, and hands to tick with. */
export const { fs } = vscode.workspace;
export const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('none:/');
export const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
export const ledgerOf = (path: string): vscode.Uri => uriOf(`.bluepencil/ledger/${path}.jsonl`);

/** No two articles of a run share a name: what the editor keeps of its own would be shared too. */
const newName = (): string => `ledger-${crypto.randomUUID().slice(0, 8)}.article`;

/** Opens an article of its own in the workspace folder. */
export async function open(text = COUNCIL): Promise<{ document: vscode.TextDocument; name: string }> {
  const name = newName();
  await fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  return { document, name };
}

export const textOf = (uri: vscode.Uri): Thenable<string> =>
  fs.readFile(uri).then((b) => new TextDecoder().decode(b));
export const recordsOf = async (name: string) => parseLedger(await textOf(ledgerOf(name))).records;
export const place = (words: string): number => COUNCIL.indexOf(words) + 2;
export const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`bluePencil.${command}`, ...args);
export const tick = (document: vscode.TextDocument, words: string): Thenable<unknown> =>
  run('tickChecked', document.uri.toString(), place(words));

export async function edit(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, from);
  const change = new vscode.WorkspaceEdit();
  change.replace(
    document.uri,
    new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)),
    to,
  );
  assert.ok(await vscode.workspace.applyEdit(change));
}

export const findings = (document: vscode.TextDocument, rule: string): readonly vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter((d) => (typeof d.code === 'object' ? d.code.value : d.code) === rule);

/** Takes away what a test has written into the workspace folder. */
export async function cleanUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await fs.delete(uriOf('.bluepencil'), { recursive: true }).then(undefined, () => undefined);
  for (const [name] of await fs.readDirectory(folder))
    if (name.includes('ledger-')) await fs.delete(uriOf(name), { recursive: true });
}
