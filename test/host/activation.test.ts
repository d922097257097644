import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openArticle, waitFor } from './support';

describe('activation', () => {
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
