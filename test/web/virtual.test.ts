import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COUNCIL } from '../host/articles';
import { openArticle, waitFor } from '../host/support';

describe('a virtual workspace in a browser', () => {
  it('is what these suites run in', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'memory');
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(typeof process === 'object' && 'versions' in process, false, 'no Node');
    const own = vscode.extensions.getExtension('blue-pencil.blue-pencil');
    assert.equal(own?.extensionUri.scheme, 'http');
  });

  it('that nobody can search still has what is open in it', async () => {
    await openArticle(COUNCIL);
    const found = await waitFor(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'lindqvist',
      );
      return symbols.length > 0 ? symbols : null;
    });
    assert.ok(found.some((s) => s.name === 'Ada Lindqvist'));
  });
});
