import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { BluePencilApi } from '../../src/editor/activate';
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
import { waitFor } from './support';

describe('the ledger', () => {
  afterEach(cleanUp);

  it('keeps a tick beside the article, one record a line', async () => {
    const { document, name } = await open();
    await tick(document, 'Come back with a drawing');
    await tick(document, '$4.2 million');
    const text = await textOf(ledgerOf(name));
    assert.equal(text.trim().split('\n').length, 3);
    const records = await recordsOf(name);
    assert.deepEqual(records.map((r) => [r.kind, r.status]).sort(), [
      ['claim', 'checked'],
      ['quotation', 'checked'],
    ]);
    const left = (await fs.readDirectory(vscode.Uri.joinPath(ledgerOf(name), '..'))).map(([n]) => n);
    assert.deepEqual(
      left.filter((n) => n.startsWith(name)),
      [`${name}.jsonl`],
      'a draft was left behind',
    );
  });

  it('finds a tick again after edits elsewhere and reports the words when they change', async () => {
    const { document } = await open();
    await tick(document, 'has 14 cracks');
    await edit(document, 'PORT HALE', 'PORT HALE, Oct. 2');
    await edit(document, 'put a hand in', 'put a fist in');
    const [finding] = await waitFor(() => {
      const found = findings(document, 'check/changed');
      return found.length > 0 ? found : null;
    });
    assert.match(finding?.message ?? '', /hand → fist/);
    await edit(document, 'put a fist in', 'put a hand in');
    await waitFor(() => (findings(document, 'check/changed').length === 0 ? true : null));
  });

  it('describes ticks anew when the article is saved', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    await edit(document, 'it would cost', 'it was going to cost about');
    await document.save();
    // VS Code takes the old file away before it renames the new one: for a moment there is none.
    await waitFor(async () =>
      (await recordsOf(name).catch(() => []))[0]?.selector.prefix.includes('going to') ? true : null,
    );
  });

  it('takes a tick out again', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    await run('untick', document.uri.toString(), place('$4.2 million'));
    assert.deepEqual(await recordsOf(name), []);
  });

  it('writes over nothing that somebody else has ticked meanwhile', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    const text = await textOf(ledgerOf(name));
    const theirs =
      text
        .trim()
        .split('\n')[1]
        ?.replace(/urn:uuid:[\w-]+/, 'urn:uuid:theirs') ?? '';
    await fs.writeFile(ledgerOf(name), new TextEncoder().encode(`${text}${theirs}\n`));
    await tick(document, 'Come back with a drawing');
    const ids = (await recordsOf(name)).map((r) => r.id);
    assert.equal(ids.length, 3);
    assert.ok(ids.includes('theirs'));
  });

  it('sets a damaged ledger aside and keeps what can be read of it', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    const damaged = `<<<<<<< HEAD\n${await textOf(ledgerOf(name))}=======\n{"id":"urn:uuid:half","ty`;
    await fs.writeFile(ledgerOf(name), new TextEncoder().encode(damaged));
    await tick(document, 'Come back with a drawing');
    assert.equal((await recordsOf(name)).length, 2);
    const names = (await fs.readDirectory(vscode.Uri.joinPath(ledgerOf(name), '..'))).map(([n]) => n);
    const aside = names.find((n) => n.includes('.damaged-'));
    assert.equal(await textOf(uriOf(`.bluepencil/ledger/${aside}`)), damaged);
  });

  it('leaves a ledger of a later version alone', async () => {
    const { document, name } = await open();
    const later = '{"type":"AnnotationCollection","version":99}\n';
    await fs.createDirectory(vscode.Uri.joinPath(ledgerOf(name), '..'));
    await fs.writeFile(ledgerOf(name), new TextEncoder().encode(later));
    void tick(document, '$4.2 million');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await textOf(ledgerOf(name)), later);
  });

  it('keeps ticks in the editor’s own storage where the folder can’t be written', async () => {
    const { document, name } = await open();
    // A file where the folder would have to be: nobody can make one there.
    await fs.writeFile(uriOf('.bluepencil'), new TextEncoder().encode('in the way'));
    await tick(document, '$4.2 million');
    assert.equal(await textOf(uriOf('.bluepencil')), 'in the way');
    await edit(document, '$4.2 million', '$4.3 million');
    await waitFor(() => (findings(document, 'check/changed').length === 1 ? true : null));
    assert.ok(name);
  });

  it('goes along when the article is renamed', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    const change = new vscode.WorkspaceEdit();
    change.renameFile(uriOf(name), uriOf(`moved-${name}`));
    assert.ok(await vscode.workspace.applyEdit(change));
    await waitFor(async () =>
      (await recordsOf(`moved-${name}`).catch(() => [])).length === 1 ? true : null,
    );
    // The new one is there first, so that being stopped in between loses nothing.
    await waitFor(() =>
      fs.stat(ledgerOf(name)).then(
        () => null,
        () => true,
      ),
    );
  });

  it('goes to what is not ticked yet', async () => {
    const { document } = await open('“We will rebuild it,” said Ada Lindqvist.\n');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await run('tickChecked', document.uri.toString(), 3);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('nextUnchecked');
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), 'Ada Lindqvist');
  });

  it('shows check boxes and how far the checker has come', async () => {
    const { document } = await open();
    await tick(document, '$4.2 million');
    const api = await vscode.extensions.getExtension<BluePencilApi>('blue-pencil.blue-pencil')?.activate();
    const tree = api?.views.numbers;
    assert.ok(tree);
    const boxes = await waitFor(async () => {
      const items = await Promise.all(((await tree.getChildren()) ?? []).map((n) => tree.getTreeItem(n)));
      const states = items.map((i) =>
        typeof i.checkboxState === 'object' ? i.checkboxState.state : undefined,
      );
      return states.includes(vscode.TreeItemCheckboxState.Checked) ? states : null;
    });
    assert.equal(boxes.filter((s) => s === vscode.TreeItemCheckboxState.Checked).length, 1);
    assert.ok(boxes.every((s) => s !== undefined));
  });

  it('is offered by the lightbulb', async () => {
    const { document } = await open();
    const at = document.positionAt(place('$4.2 million'));
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      'refactor.tick',
    );
    assert.deepEqual(
      offered.map((a) => a.title),
      ['Tick as checked', 'Note a query…', 'Mark as wrong…'],
    );
  });
});

describe('queries and changes in the text', () => {
  afterEach(cleanUp);

  const TEXT = 'The {~~old~>new~~} wall (CQ) fell.{>>Says who?<<} Nobody{-- else--} came.\n';

  it('are taken out in one step that can be undone', async () => {
    const { document } = await open(TEXT);
    await run('stripMarks');
    assert.equal(document.getText(), 'The {~~old~>new~~} wall fell. Nobody{-- else--} came.\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('are accepted one by one and all at once', async () => {
    const { document } = await open(TEXT);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(0, 8, 0, 8);
    await run('rejectChange');
    assert.ok(document.getText().startsWith('The old wall'));
    await run('acceptAllChanges');
    assert.equal(document.getText(), 'The old wall (CQ) fell.{>>Says who?<<} Nobody came.\n');
  });

  it('are gone to, and a query is put around the selection', async () => {
    const { document } = await open('The wall fell. {++Nobody came.++}\n');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    await run('nextChange');
    assert.equal(document.getText(editor.selection), '{++Nobody came.++}');
    editor.selection = new vscode.Selection(0, 4, 0, 8);
    await run('insertQuery');
    assert.ok(document.getText().startsWith('The {==wall==}{>><<} fell.'));
  });
});

describe('comparing quotations', () => {
  afterEach(cleanUp);

  const NOTES =
    'Harbor meeting, Oct. 3\nLINDQVIST: Um, we can’t ask people to pay for a wall they have never seen drawn.\n';

  it('with a transcript says which words differ and links to its line', async () => {
    const { document } = await open();
    const notes = uriOf('ledger-notes.txt');
    await fs.writeFile(notes, new TextEncoder().encode(NOTES));
    await run('compareWithTranscript', [notes.toString()]);
    const [finding] = await waitFor(() => {
      const found = findings(document, 'quote/altered');
      return found.length > 0 ? found : null;
    });
    assert.match(finding?.message ?? '', /have never → haven’t/);
    const related = finding?.relatedInformation?.[0];
    assert.equal(related?.location.uri.toString(), notes.toString());
    assert.equal(related?.location.range.start.line, 1);
    assert.ok(findings(document, 'quote/not-in-transcript').length > 0);
    await run('showComparison');
    const shown = await waitFor(() =>
      vscode.workspace.textDocuments.find(
        (d) => d.uri.scheme === 'bluepencil-comparison' && d.uri.path === '/said.article',
      ),
    );
    assert.match(shown.getText(), /LINDQVIST · ledger-notes\.txt:2\n.*we can’t ask people/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(document);
    await run('stopComparing');
    await waitFor(() => (findings(document, 'quote/altered').length === 0 ? true : null));
  });

  it('goes on when the transcript and the article are moved', async () => {
    const { document, name } = await open();
    await fs.writeFile(uriOf('ledger-notes.txt'), new TextEncoder().encode(NOTES));
    await run('compareWithTranscript', [uriOf('ledger-notes.txt').toString()]);
    await waitFor(() => (findings(document, 'quote/altered').length > 0 ? true : null));
    const change = new vscode.WorkspaceEdit();
    change.renameFile(uriOf('ledger-notes.txt'), uriOf('ledger-tape.txt'));
    change.renameFile(uriOf(name), uriOf(`moved-${name}`));
    assert.ok(await vscode.workspace.applyEdit(change));
    const moved = await vscode.workspace.openTextDocument(uriOf(`moved-${name}`));
    await vscode.window.showTextDocument(moved);
    const [finding] = await waitFor(() => {
      const found = findings(moved, 'quote/altered');
      return found.length > 0 ? found : null;
    });
    const [related] = finding?.relatedInformation ?? [];
    assert.ok(related?.location.uri.path.endsWith('/ledger-tape.txt'));
    await run('stopComparing');
  });

  it('with the saved version says which words were changed while editing', async () => {
    const { document } = await open();
    await edit(document, 'they haven’t seen', 'they never saw');
    void run('compareWithSaved');
    const [finding] = await waitFor(() => {
      const found = findings(document, 'quote/edited');
      return found.length > 0 ? found : null;
    });
    assert.match(finding?.message ?? '', /haven't seen → never saw/);
  });
});

describe('handing over', () => {
  afterEach(cleanUp);

  it('writes the fact sheet where it is told to, with what is ticked off', async () => {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    const target = uriOf(`ledger-${name}.csv`);
    await waitFor(async () => {
      await run('exportFacts', 'facts-csv', target.toString());
      return /claim,\$4\.2 million,engineers,checked/.test(await textOf(target)) ? true : null;
    });
  });
});
