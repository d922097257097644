import { strict as assert } from 'node:assert';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { LedgerFiles } from '../../src/editor/ledgers/ledgerFiles';
import { LedgerFault } from '../../src/formats/ledger/disk';
import { ledgerText } from '../../src/formats/ledger/text';
import { COUNCIL } from './articles';
import {
  cleanUp,
  edit,
  findings,
  fs,
  ledgerOf,
  open,
  place,
  recordsOf,
  run,
  textOf,
  tick,
  uriOf,
} from './desk';
import { MemoryFiles } from './memoryFiles';
import { pause, waitFor } from './support';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Longer than it takes until a change is looked for again. */
const CONFIRMED = 1_600;

/** Waits until the editor knows of the tick on "$4.2 million": it lapses when the figure changes. */
async function knowsTick(document: vscode.TextDocument): Promise<void> {
  await edit(document, '$4.2 million', '$4.3 million');
  await waitFor(() => (findings(document, 'check/changed').length === 1 ? true : null));
}

describe('a ledger on bad days', () => {
  afterEach(cleanUp);

  it('is found in the draft that was about to take its place', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    const { length } = bytesOf(await textOf(ledgerOf(name)));
    const draft = ledgerOf(name).with({ path: `${ledgerOf(name).path}.${length}-a1b2.tmp` });
    await fs.rename(ledgerOf(name), draft);
    assert.equal((await new LedgerFiles(uriOf('ledger-nowhere')).read(uriOf(name))).length, 1);
    await tick(document, 'Come back with a drawing');
    assert.equal((await recordsOf(name)).length, 2);
    await assert.rejects(async () => fs.stat(draft), 'the draft has done its work');
  });

  it('gets a tick again that another window has written over in the same instant', async () => {
    const { document, name } = await open();
    await tick(document, 'has 14 cracks');
    const [first] = await recordsOf(name);
    assert.ok(first);
    const theirs = bytesOf(ledgerText([first, { ...first, id: 'theirs' }], name));
    await tick(document, '$4.2 million');
    await fs.writeFile(ledgerOf(name), theirs);
    const ids = await waitFor(async () => {
      const found = await recordsOf(name).catch(() => []);
      return found.length === 3 ? found.map((r) => r.id) : null;
    });
    assert.ok(ids.includes('theirs'));
  });

  it('does not get a tick again that was taken out at once', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    await run('untick', document.uri.toString(), place('$4.2 million'));
    await pause(CONFIRMED);
    assert.deepEqual(await recordsOf(name), []);
  });

  it('begins anew when its file was deleted under the editor', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    await pause(CONFIRMED);
    await fs.delete(ledgerOf(name));
    await pause(500);
    await tick(document, 'Come back with a drawing');
    assert.deepEqual(
      (await recordsOf(name)).map((r) => r.kind),
      ['quotation'],
    );
  });

  it('is kept when the article’s file was deleted under the editor', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    await edit(document, 'PORT HALE', 'PORT HALE, Oct. 2');
    await fs.delete(uriOf(name));
    await tick(document, 'Come back with a drawing');
    assert.equal((await recordsOf(name)).length, 2);
    await knowsTick(document);
  });

  it('holds what was said last, also after a clock that was ahead', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    const [made] = await recordsOf(name);
    assert.ok(made);
    const future = { ...made, status: 'query' as const, when: '2099-01-01T00:00:00.000Z' };
    await fs.writeFile(ledgerOf(name), bytesOf(ledgerText([future], name)));
    await tick(document, '$4.2 million');
    const [now] = await recordsOf(name);
    assert.deepEqual([now?.status, now?.id], ['checked', made.id]);
    assert.ok((now?.when ?? '') > future.when);
  });

  it('comes home when the folder can be written again', async () => {
    const { document, name } = await open();
    await fs.writeFile(uriOf('.bluepencil'), bytesOf('in the way'));
    await tick(document, '$4.2 million');
    await fs.delete(uriOf('.bluepencil'));
    await tick(document, 'Come back with a drawing');
    assert.equal((await recordsOf(name)).length, 2);
    await run('untick', document.uri.toString(), place('$4.2 million'));
    await pause(CONFIRMED);
    assert.deepEqual(
      (await recordsOf(name)).map((r) => r.kind),
      ['quotation'],
    );
  });

  it('of every article in a folder goes along when the folder is renamed', async () => {
    const { document, name } = await open();
    await fs.createDirectory(uriOf('ledger-desk/city'));
    for (const path of ['ledger-desk/a.article', 'ledger-desk/city/b.article']) {
      await fs.writeFile(uriOf(path), bytesOf(COUNCIL));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(path)));
      await run('tickChecked', uriOf(path).toString(), place('$4.2 million'));
      assert.equal((await recordsOf(path)).length, 1);
    }
    const change = new vscode.WorkspaceEdit();
    change.renameFile(uriOf('ledger-desk'), uriOf('ledger-page'));
    assert.ok(await vscode.workspace.applyEdit(change));
    for (const path of ['ledger-page/a.article', 'ledger-page/city/b.article'])
      await waitFor(async () => ((await recordsOf(path).catch(() => [])).length === 1 ? true : null));
    await pause(CONFIRMED);
    await assert.rejects(async () => fs.stat(ledgerOf('ledger-desk/a.article')), 'nothing stays behind');
    const moved = await waitFor(() =>
      vscode.workspace.textDocuments.find((d) => d.uri.path.endsWith('/ledger-page/city/b.article')),
    );
    await vscode.window.showTextDocument(moved);
    await knowsTick(moved);
    assert.ok(document && name);
  });
});

describe('a ledger in a file system of an extension', () => {
  const files = new MemoryFiles();
  const readOnly = new MemoryFiles();
  const subscriptions: vscode.Disposable[] = [];
  before(() => {
    subscriptions.push(
      vscode.workspace.registerFileSystemProvider('deskmemory', files, { isCaseSensitive: true }),
      vscode.workspace.registerFileSystemProvider('deskarchive', readOnly, { isReadonly: true }),
    );
  });
  after(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
  afterEach(cleanUp);

  for (const scheme of ['deskmemory', 'deskarchive'])
    it(`is kept for an article that is in no folder (${scheme})`, async () => {
      const article = vscode.Uri.parse(`${scheme}:/copy/harbor.article`);
      (scheme === 'deskmemory' ? files : readOnly).writeFile(article, bytesOf(COUNCIL));
      const document = await vscode.workspace.openTextDocument(article);
      await vscode.window.showTextDocument(document);
      await tick(document, '$4.2 million');
      if (scheme === 'deskarchive') return;
      await knowsTick(document);
      await run('untick', article.toString(), place('$4.2 million'));
    });

  const storage = vscode.Uri.parse('deskmemory:/storage');
  const article = vscode.Uri.parse('deskmemory:/copy/wall.article');
  const records = (id: string) => ({
    put: [
      {
        ...{ id, kind: 'claim' as const, status: 'checked' as const, note: '', source: '', who: 'Ines' },
        when: '2026-03-02T10:00:00.000Z',
        selector: { exact: '14 cracks', prefix: 'has ', suffix: ' that', start: 4, end: 13 },
      },
    ],
    remove: [],
  });

  it('is written through it and read again', async () => {
    const ledgers = new LedgerFiles(storage);
    await ledgers.change(article, records('a'));
    await ledgers.change(article, records('b'));
    assert.deepEqual(
      (await new LedgerFiles(storage).read(article)).map((r) => r.id),
      ['a', 'b'],
    );
    assert.deepEqual(
      files.paths.filter((p) => p.startsWith('/storage/')),
      ['/storage/ledger/deskmemory/_/copy/wall.article.jsonl'],
    );
  });

  it('is as it was when the disk is full', async () => {
    const ledgers = new LedgerFiles(storage);
    files.full = true;
    await assert.rejects(ledgers.change(article, records('c')), (error) => {
      assert.ok(error instanceof LedgerFault);
      assert.match(error.reason, /ENOSPC/);
      return error.kind === 'unwritable';
    });
    files.full = false;
    assert.deepEqual(
      (await ledgers.read(article)).map((r) => r.id),
      ['a', 'b'],
    );
    assert.equal(files.paths.filter((p) => p.includes('wall.article.jsonl')).length, 1);
  });

  it('of a hostile name stays in the storage', async () => {
    await new LedgerFiles(storage).change(
      vscode.Uri.from({ scheme: 'deskmemory', path: '/../../etc/c:/a%2fb.article' }),
      records('a'),
    );
    for (const path of files.paths) assert.match(path, /^\/(?:copy|storage\/ledger\/deskmemory)\//);
  });
});
