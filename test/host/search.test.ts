import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COUNCIL } from './articles';
import { fs, uriOf } from './desk';
import { openArticle, waitFor } from './support';

const CRANE = uriOf('tmp-harbour.article');

const find = async (query: string): Promise<readonly vscode.SymbolInformation[]> =>
  vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);

describe('the folder', () => {
  afterEach(() => fs.delete(CRANE));

  it('is searched for names and quotations, in articles that are not open too', async () => {
    const text = '“The crane has to go,” said Oda Brandvold on Friday.\n';
    await fs.writeFile(CRANE, new TextEncoder().encode(text));
    await openArticle(COUNCIL);
    const names = async (query: string): Promise<readonly string[]> =>
      (await find(query)).filter((s) => s.containerName === 'tmp-harbour.article').map((s) => s.name);
    const found = await waitFor(async () => {
      const all = await names('brandvold oda');
      return all.length > 0 ? all : null;
    });
    assert.deepEqual(found, ['Oda Brandvold', 'Oda Brandvold: “The crane has to go,”']);
    assert.deepEqual(await names('crane'), ['Oda Brandvold: “The crane has to go,”']);
    assert.deepEqual(await names('nobody at all'), []);
  });
});
