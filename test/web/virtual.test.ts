import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('a virtual workspace in a browser', () => {
  it('is what these suites run in', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme, 'memory');
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(typeof process === 'object' && 'versions' in process, false, 'no Node');
    const own = vscode.extensions.getExtension('blue-pencil.blue-pencil');
    assert.equal(own?.extensionUri.scheme, 'http');
  });
});
