import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openArticle, waitFor } from './support';

describe('activation', () => {
  // These files run first: nothing has opened an article yet.
  it('waits for an article', async () => {
    const extension = vscode.extensions.getExtension('blue-pencil.blue-pencil');
    assert.equal(extension?.isActive, false);
    const began = performance.now();
    await extension.activate();
    // No bound: machines that run tests are busy. docs/performance.md has the figure of a quiet one.
    console.log(`      loaded and activated in ${(performance.now() - began).toFixed(0)} ms`);
    assert.equal(extension?.isActive, true);
  });

  it('comes up with an article and finds what is wrong with it', async () => {
    const document = await openArticle(
      'The road was closed at noon.\n\n“Nobody told us anything about it.”\n',
    );
    const diagnostics = await waitFor(() => {
      const found = vscode.languages.getDiagnostics(document.uri);
      return found.length > 0 ? found : null;
    });
    assert.deepEqual(
      diagnostics.map((d) => [
        d.source,
        typeof d.code === 'object' ? d.code.value : d.code,
        document.getText(d.range),
      ]),
      [['Blue Pencil', 'quote/unattributed', 'Nobody told us anything about it.']],
    );
  });
});
