import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { BARE, COUNCIL } from './articles';
import { edit, findings, fs, uriOf } from './desk';
import { openArticle, pause, waitFor } from './support';

const FOLDER = uriOf('tmp-faults');
const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(FOLDER, name);
const put = (name: string, text: string): Thenable<void> =>
  fs.writeFile(inFolder(name), new TextEncoder().encode(text));

async function open(name: string, text = COUNCIL): Promise<vscode.TextDocument> {
  await put(name, text);
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

const unattributed = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  findings(document, 'quote/unattributed');
const found = (document: vscode.TextDocument): Promise<boolean> =>
  waitFor(() => (unattributed(document).length > 0 ? true : null));

describe('on bad days', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(FOLDER, { recursive: true });
  });

  it('a configuration of 10 MB is not read, and says so when somebody opens it', async () => {
    await put('.bluepencil.json', `{"rules": {"quote/unattributed": "off"}}${' '.repeat(10_000_000)}`);
    const document = await open('a.article');
    await found(document);
    await vscode.workspace.openTextDocument(inFolder('.bluepencil.json')).then(undefined, () => undefined);
    await put('.bluepencil.json', `{"rules": {"quote/unattributed": "off"}}${' '.repeat(1_200_000)}`);
    const configuration = await vscode.workspace.openTextDocument(inFolder('.bluepencil.json'));
    await waitFor(() =>
      vscode.languages
        .getDiagnostics(configuration.uri)
        .find(({ message }) => /larger than 1,000,000/.test(message)),
    );
    assert.ok(unattributed(document).length > 0);
  });

  it('a file deleted under the editor stays an article as long as it is open', async () => {
    const document = await open('b.article');
    await found(document);
    await fs.delete(inFolder('b.article'));
    await pause(300);
    await edit(document, 'Nobody ever listens', 'Nobody at all ever listens');
    await waitFor(() =>
      unattributed(document).some((d) => /^Nobody at all/.test(document.getText(d.range))) ? true : null,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a folder in the place of a configuration counts as none', async () => {
    await fs.createDirectory(inFolder('.bluepencil.json'));
    await found(await open('c.article'));
  });
});

describe('a document out of sight', () => {
  it('costs nothing: it is read again when it comes back', async () => {
    const document = await openArticle(COUNCIL);
    await found(document);
    const before = unattributed(document).map((d) => document.getText(d.range));
    await openArticle(BARE);
    const words = '“Nobody ever listens to the people who live down here.”';
    await edit(document, words, '“Nobody ever listens,” Ada Lindqvist said.');
    await pause(1200);
    assert.equal(unattributed(document).length, before.length, 'nobody has looked at it');
    await vscode.window.showTextDocument(document);
    await waitFor(() => (unattributed(document).length < before.length ? true : null));
  });
});
