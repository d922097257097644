import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { BARE, COUNCIL } from './articles';
import { openArticle, pause, waitFor } from './support';

const selected = (): string => {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
};

const symbolsOf = (document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> =>
  waitFor(async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return found && found.length > 0 ? found : null;
  });

describe('the outline', () => {
  it('has every quotation under its speaker', async () => {
    const document = await openArticle(COUNCIL);
    const names = (await symbolsOf(document)).map((s) => s.name);
    assert.equal(names.length, 5);
    assert.match(names[0] ?? '', /^Ada Lindqvist: “We can’t ask people/);
    assert.match(names[1] ?? '', /^Ada Lindqvist: “Come back with a drawing/);
    assert.match(names[3] ?? '', /^Samuel Oyelaran: “The old wall/);
    assert.match(names[4] ?? '', /^Nobody Named: “Nobody ever listens/);
  });

  it('selects the words between the marks', async () => {
    const document = await openArticle(COUNCIL);
    const last = (await symbolsOf(document)).at(-1);
    assert.equal(
      last && document.getText(last.selectionRange),
      'Nobody ever listens to the people who live down here.',
    );
    assert.equal(
      last && document.getText(last.range),
      '“Nobody ever listens to the people who live down here.”',
    );
  });
});

describe('going to the next unattributed quotation', () => {
  const TWO =
    'The pier closed.\n\n“Nobody told us about it.”\n\nThe bus stopped.\n\n“We had to walk home.”\n';

  it('goes forward and round', async () => {
    await openArticle(TWO);
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('bluePencil.nextUnattributed');
      seen.push(selected());
    }
    assert.deepEqual(seen, ['Nobody told us about it.', 'We had to walk home.', 'Nobody told us about it.']);
  });

  it('goes back and round', async () => {
    await openArticle(TWO);
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('bluePencil.previousUnattributed');
      seen.push(selected());
    }
    assert.deepEqual(seen, ['We had to walk home.', 'Nobody told us about it.', 'We had to walk home.']);
  });

  it('stays where it is where there is none', async () => {
    const document = await openArticle(BARE);
    await vscode.commands.executeCommand('bluePencil.nextUnattributed');
    await pause(100);
    assert.equal(selected(), '');
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});

describe('revealing a place', () => {
  it('selects it', async () => {
    const document = await openArticle(COUNCIL);
    const start = COUNCIL.indexOf('Samuel Oyelaran');
    await vscode.commands.executeCommand('bluePencil.reveal', document.uri.toString(), start, start + 15);
    assert.equal(selected(), 'Samuel Oyelaran');
  });

  it('does nothing for what is no place', async () => {
    await openArticle(COUNCIL);
    await vscode.commands.executeCommand('bluePencil.reveal', 'no uri', 'x', null);
    assert.equal(selected(), '');
  });
});

describe('every command', () => {
  it('is both contributed and registered, with the category Blue Pencil', async () => {
    const { packageJSON } = extension();
    const contributed: { command: string; category: string }[] = packageJSON.contributes.commands;
    const registered = (await vscode.commands.getCommands(true)).filter(
      (id) =>
        id.startsWith('bluePencil.') &&
        !/\.(?:focus|open|removeView|resetViewLocation|toggleVisibility)$/.test(id),
    );
    assert.deepEqual(contributed.map((c) => c.command).sort(), registered.sort());
    assert.deepEqual([...new Set(contributed.map((c) => c.category))], ['Blue Pencil']);
  });

  it('can be run where no article is open', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const { command } of extension().packageJSON.contributes.commands)
      void vscode.commands.executeCommand(command);
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('blue-pencil.blue-pencil');
  assert.ok(found);
  return found;
}

describe('keys', () => {
  it('take none that VS Code uses', async () => {
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const lines = document.getText().split('\n');
    const all = lines.flatMap((line, i) => {
      const key = /"key":\s*"([^"]+)"/.exec(line)?.[1];
      const command = /"command":\s*"([^"]+)"/.exec(lines.slice(i, i + 2).join(' '))?.[1];
      return key && command ? [{ key, command }] : [];
    });
    assert.ok(all.length > 300, 'the list of keys has another form');
    const ours = all.filter((k) => k.command.startsWith('bluePencil.'));
    assert.equal(ours.length, 7);
    const taken = ours.filter((k) =>
      all.some((o) => o.key === k.key && !o.command.startsWith('bluePencil.')),
    );
    assert.deepEqual(taken, []);
  });
});

describe('the workspace', () => {
  const written: vscode.Uri[] = [];
  afterEach(async () => {
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  async function write(name: string, text: string): Promise<vscode.Uri> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    written.push(uri);
    return uri;
  }

  it('goes by the desk’s own words as soon as they are in its configuration', async () => {
    const article = await write(
      'tmp-verbs.article',
      'The pier burned.\n\n“We lost it all on that day,” Oda Brandvold bleats.\n',
    );
    const document = await vscode.workspace.openTextDocument(article);
    await vscode.window.showTextDocument(document);
    const hover = async (): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        article,
        document.positionAt(document.getText().indexOf('lost')),
      );
      return hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join();
    };
    assert.doesNotMatch(await hover(), /bleats/);
    await write('.bluepencil.json', '{ "reportingVerbs": ["bleat"] }');
    await waitFor(async () => (/bleats/.test(await hover()) ? true : null));
  });

  it('says in the configuration what is wrong in it', async () => {
    const uri = await write('.bluepencil.json', '{ "rulez": {} }');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'jsonc');
    const ours = await waitFor(() => {
      const found = vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'Blue Pencil');
      return found.length > 0 ? found : null;
    });
    assert.match(ours[0]?.message ?? '', /Unknown key "rulez"/);
    assert.equal(document.getText(ours[0]?.range), '"rulez"');
  });
});

describe('going to the next finding', () => {
  it('goes through all of them and round', async () => {
    await openArticle(COUNCIL);
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await vscode.commands.executeCommand('bluePencil.nextFinding');
      seen.push(selected());
    }
    assert.equal(new Set(seen).size, 2);
    assert.equal(seen[0], 'And come back before the winter.');
    assert.equal(seen[2], seen[0]);
  });
});
