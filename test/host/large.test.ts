import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COUNCIL } from './articles';
import { openArticle, pause, waitFor } from './support';

/** Different in every copy, so that no paragraph is known from another. */
const copies = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    COUNCIL.replace('14 cracks', `${i + 2} cracks`)
      .replace('before the winter', `before the winter of ${1900 + (i % 120)}`)
      .replace('three streets', `${i + 3} streets`)
      .replace('Nobody ever listens', `Nobody ever listens in ward ${i}`)
      .replace('Council delays', `Council ${i} delays`),
  ).join('\n');

const findings = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'Blue Pencil');

const append = async (document: vscode.TextDocument, text: string): Promise<void> => {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
};

describe('a large article', () => {
  // Left open, it would be read again whenever a later test closes what stands in front of it.
  afterEach(async () => {
    while (vscode.window.activeTextEditor)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('of 2 MB is read, and an edit to it seen', async function () {
    this.timeout(180_000);
    const text = copies(Math.ceil(2_000_000 / COUNCIL.length));
    const began = Date.now();
    const document = await openArticle(text);
    await waitFor(() => (findings(document).length > 0 ? true : null), 120_000);
    const opened = Date.now() - began;
    const edited = Date.now();
    await append(document, '\n“Is anybody still reading down here at the end?”\n');
    await waitFor(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return symbols.at(-1)?.name.includes('Is anybody still reading') ? true : null;
    }, 120_000);
    console.log(`      2 MB: read in ${opened} ms, an edit in ${Date.now() - edited} ms`);
  });

  it('of 2 MB leaves others their turn while it is read, and is left off when it is out of sight', async function () {
    this.timeout(180_000);
    const text = copies(Math.ceil(2_000_000 / COUNCIL.length)).replaceAll('wall', 'dam');
    let [turns, last, longest] = [0, performance.now(), 0];
    const clock = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      [turns, last] = [turns + 1, now];
    }, 5);
    const document = await openArticle(text);
    await pause(200);
    await openArticle('The pier was closed.\n');
    await pause(4_000);
    assert.equal(findings(document).length, 0, 'read out of sight');
    [turns, longest] = [0, 0];
    await vscode.window.showTextDocument(document);
    await waitFor(() => (findings(document).length > 0 ? true : null), 120_000);
    clearInterval(clock);
    console.log(
      `      2 MB: ${turns} turns for others; the longest wait for one was ${Math.round(longest)} ms`,
    );
    assert.ok(turns > 20, `${turns} turns`);
  });

  it('takes edits faster than it can be read, and drops none', async function () {
    this.timeout(120_000);
    const document = await openArticle(copies(200));
    await waitFor(() => (findings(document).length > 0 ? true : null));
    for (let i = 0; i < 40; i++) await append(document, i === 0 ? '\n“Word' : ` word${i}`);
    await append(document, ' end.”\n');
    await pause(1200);
    const { length } = document.getText();
    const last = await waitFor(() =>
      findings(document).find((d) => document.offsetAt(d.range.end) >= length - 3),
    );
    assert.match(document.getText(last.range), /^Word word1 .* word39 end\.$/);
  });

  it('can be one line of a megabyte', async function () {
    this.timeout(120_000);
    const document = await openArticle(`${'“Nobody told us about it.” '.repeat(40_000)}\n`);
    await waitFor(() => (findings(document).length > 0 ? true : null), 30_000);
  });
});
