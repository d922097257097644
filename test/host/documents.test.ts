import { strict as assert } from 'node:assert';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COUNCIL } from './articles';
import { openArticle, pause, waitFor } from './support';

const FOLDER = vscode.Uri.joinPath(
  vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('none:/'),
  'tmp-host',
);

async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(FOLDER, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** JSON and HTML have findings of their own. */
const isChecked = ({ uri }: vscode.TextDocument): boolean =>
  vscode.languages.getDiagnostics(uri).some((d) => d.source === 'Blue Pencil');

describe('what is taken for an article', () => {
  after(() => vscode.workspace.fs.delete(FOLDER, { recursive: true }));

  for (const name of ['a.article', 'a.story', 'a.copy', 'a.txt', 'a.md'])
    it(`${name} is`, async () => {
      const document = await openFile(name, COUNCIL);
      await waitFor(() => (isChecked(document) ? true : null));
    });

  for (const name of ['CMakeLists.txt', 'requirements-dev.txt', 'LICENSE', 'robots.txt', 'run.log', 'a.json'])
    it(`${name} is not`, async () => {
      const document = await openFile(name, COUNCIL);
      await pause(500);
      assert.equal(isChecked(document), false);
    });

  it('gives the language Article to its own extensions', async () => {
    assert.equal((await openFile('b.story', COUNCIL)).languageId, 'article');
  });

  it('takes a file that is none when it is told to, and stops again', async () => {
    const document = await openArticle(COUNCIL, 'json');
    await pause(400);
    assert.equal(isChecked(document), false);
    await vscode.commands.executeCommand('bluePencil.markUp');
    await waitFor(() => (isChecked(document) ? true : null));
    const symbols = await waitFor(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found.some((s) => s.name.includes('Ada Lindqvist')) ? found : null;
    });
    assert.equal(symbols.filter((s) => s.name.includes('“')).length, 5);
    await vscode.commands.executeCommand('bluePencil.stopMarkingUp');
    await waitFor(() => (isChecked(document) ? null : true));
  });

  it('takes other languages by setting', async () => {
    const configuration = vscode.workspace.getConfiguration('bluePencil');
    const document = await openArticle(COUNCIL, 'html');
    await configuration.update('languages', ['html'], vscode.ConfigurationTarget.Global);
    try {
      await waitFor(() => (isChecked(document) ? true : null));
    } finally {
      await configuration.update('languages', undefined, vscode.ConfigurationTarget.Global);
    }
    await waitFor(() => (isChecked(document) ? null : true));
  });
});
