import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COUNCIL } from './articles';
import { openArticle, pause, waitFor } from './support';

const at = (document: vscode.TextDocument, words: string, from = 0): vscode.Position =>
  document.positionAt(document.getText().indexOf(words, from) + 1);

const wordsAt = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): readonly string[] =>
  ranges.map((r) => document.getText(r));

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value)))
    .join('\n')
    .replaceAll('&nbsp;', ' ');
}

describe('hovers', () => {
  it('say whose a quotation is, and how sure that is', async () => {
    const document = await openArticle(COUNCIL);
    const text = await hoverText(document, at(document, 'come back before'));
    assert.match(text, /Ada Lindqvist/);
    assert.match(text, /\d+% sure: carried over from the paragraph before/);
    assert.match(text, /words quoted from them so far/);
  });

  it('say that nobody is named', async () => {
    const document = await openArticle(COUNCIL);
    const text = await hoverText(document, at(document, 'Nobody ever'));
    assert.match(text, /Nobody Named/);
    assert.match(text, /Named nearby: .*Oyelaran/);
  });

  it('say who a name is', async () => {
    const document = await openArticle(COUNCIL);
    const later = at(document, 'Ada Lindqvist', COUNCIL.lastIndexOf('Mayor'));
    const text = await hoverText(document, later);
    assert.match(text, /\*\*Ada Lindqvist\*\* Mayor/);
    assert.match(text, /Mentioned 2 times/);
    assert.match(text, /\[First mention\]\(command:bluePencil\.reveal/);
    assert.doesNotMatch(await hoverText(document, at(document, 'Ada Lindqvist')), /First mention/);
  });

  it('say whom a description means', async () => {
    const document = await openArticle(COUNCIL);
    const text = await hoverText(document, at(document, 'the council,'));
    assert.match(text, /City Council of Port Hale/);
    assert.match(text, /“the council” is taken to mean City Council of Port Hale/);
    assert.match(text, /Mentioned 2 times/);
  });

  it('say how a number was read', async () => {
    const document = await openArticle(COUNCIL);
    assert.match(await hoverText(document, at(document, '$4.2 million')), /\*\*Money\*\* 4\.2 million USD/);
  });

  it('say whose a number is', async () => {
    const document = await openArticle(COUNCIL);
    assert.match(await hoverText(document, at(document, '14 cracks')), /Source: Samuel Oyelaran/);
    assert.match(await hoverText(document, at(document, 'three streets')), /Source: the article itself/);
  });

  it('say how a date was read, and where that is open', async () => {
    const document = await openArticle('The pier opened on June 3, 2024, and was to shut on 3/4/2025.\n');
    assert.match(await hoverText(document, at(document, 'June 3')), /\*\*Date\*\* Monday, June 3, 2024/);
    assert.match(
      await hoverText(document, at(document, '3/4/2025')),
      /can’t be told apart.*bluePencil.dialect/,
    );
  });

  it('show the article’s characters as characters', async () => {
    const document = await openArticle(
      '“We have [a plan](command:evil) for <b>it</b> now,” said Ada *Bold* Lind.\n',
    );
    const text = await hoverText(document, at(document, 'said'));
    assert.doesNotMatch(text, /\[a plan\]\(command:evil\)/);
  });
});

describe('navigation', () => {
  it('goes from a later mention to the first', async () => {
    const document = await openArticle(COUNCIL);
    const last = at(document, 'Ada Lindqvist', COUNCIL.lastIndexOf('Mayor'));
    const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      last,
    );
    assert.equal(target && document.getText(target.targetRange), 'Ada Lindqvist');
    assert.equal(target?.targetRange.start.line, 4);
  });

  it('finds all mentions, and lights them up', async () => {
    const document = await openArticle(COUNCIL);
    const here = at(document, 'Ada Lindqvist');
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      here,
    );
    assert.deepEqual(
      wordsAt(
        document,
        references.map((r) => r.range),
      ),
      ['Ada Lindqvist', 'Ada Lindqvist'],
    );
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      here,
    );
    assert.equal(highlights.length, 2);
  });

  it('renames an entity outside quotations', async () => {
    const document = await openArticle(COUNCIL);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, 'Ada Lindqvist'),
      'Ada Lindkvist',
    );
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.equal(document.getText(), COUNCIL.replaceAll('Ada Lindqvist', 'Ada Lindkvist'));
  });

  it('refuses to rename what is no name', async () => {
    const document = await openArticle(COUNCIL);
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          at(document, 'flooded'),
          'x',
        ),
      /name/,
    );
  });

  it('folds a quotation of several paragraphs', async () => {
    const document = await openArticle(
      'The mayor, Ada Lindqvist, said: “We will rebuild it.\n\n“And we will do it before the winter.”\n\nThen she left.\n',
    );
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map((r) => [r.start, r.end]),
      [[0, 2]],
    );
  });
});

describe('inlay hints', () => {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('bluePencil');
  afterEach(() => configuration().update('inlayHints', undefined, vscode.ConfigurationTarget.Global));

  const hintsIn = async (document: vscode.TextDocument): Promise<readonly string[]> => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole,
    );
    return hints.map((h) => (typeof h.label === 'string' ? h.label : h.label.map((p) => p.value).join('')));
  };

  it('are off at first', async () => {
    assert.deepEqual(await hintsIn(await openArticle(COUNCIL)), []);
  });

  it('show what the text leaves unsaid', async () => {
    await configuration().update('inlayHints', 'inferred', vscode.ConfigurationTarget.Global);
    assert.deepEqual(await hintsIn(await openArticle(COUNCIL)), ['— Ada Lindqvist', '— nobody named']);
  });

  it('show every speaker', async () => {
    await configuration().update('inlayHints', 'all', vscode.ConfigurationTarget.Global);
    assert.equal((await hintsIn(await openArticle(COUNCIL))).length, 5);
  });
});

describe('the lightbulb', () => {
  const actionsAt = async (
    document: vscode.TextDocument,
    words: string,
  ): Promise<readonly vscode.CodeAction[]> => {
    const start = document.getText().indexOf(words);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start));
    // VS Code answers nothing where a change of the document or its settings cuts the question short.
    return waitFor(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return actions.length > 0 ? actions : null;
    });
  };
  const take = async (actions: readonly vscode.CodeAction[], title: string): Promise<void> => {
    const action = actions.find((a) => a.title === title);
    assert.ok(action, `no “${title}” among ${actions.map((a) => a.title).join(' | ')}`);
    if (action.edit) assert.equal(await vscode.workspace.applyEdit(action.edit), true);
    if (action.command)
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  };
  const findings = (document: vscode.TextDocument): readonly string[] =>
    vscode.languages
      .getDiagnostics(document.uri)
      .map((d) => (typeof d.code === 'object' ? String(d.code.value) : ''));

  it('attributes a quotation, and the finding goes', async () => {
    const document = await openArticle(COUNCIL);
    await waitFor(() => (findings(document).length === 2 ? true : null));
    await take(await actionsAt(document, 'And come back'), 'Attribute to Lindqvist');
    assert.match(
      document.getText(),
      /“And come back before the winter,” (?:said Lindqvist|Lindqvist said)\.\n/,
    );
    await waitFor(() => (findings(document).includes('quote/carried-over') ? null : true));
  });

  it('is one undo step', async () => {
    const document = await openArticle(COUNCIL);
    await take(await actionsAt(document, 'And come back'), 'Attribute to Lindqvist');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), COUNCIL);
  });

  it('ignores a finding in its paragraph', async () => {
    const document = await openArticle(COUNCIL);
    await waitFor(() => (findings(document).length === 2 ? true : null));
    await take(await actionsAt(document, 'Nobody ever'), 'Ignore quote/unattributed in this paragraph');
    await waitFor(() => (findings(document).includes('quote/unattributed') ? null : true));
    assert.deepEqual(findings(document), ['quote/carried-over']);
  });

  it('offers the rule’s page', async () => {
    const document = await openArticle(COUNCIL);
    const actions = await actionsAt(document, 'Nobody ever');
    assert.ok(actions.some((a) => a.title === 'What quote/unattributed is about'));
  });

  /** An article in the workspace folder, and what the desk's file says afterwards; both go in the end. */
  async function inFolder(
    name: string,
    text: string,
    act: (document: vscode.TextDocument, configuration: () => Promise<string>) => Promise<void>,
  ): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder, '.bluepencil.json');
    const article = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(article, new TextEncoder().encode(text));
    try {
      const document = await vscode.workspace.openTextDocument(article);
      await vscode.window.showTextDocument(document);
      await act(document, async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(article);
      await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    }
  }

  it('switches a rule off for the workspace, and the file says so', async () => {
    await inFolder('rule.article', COUNCIL, async (document, configuration) => {
      await waitFor(() => (findings(document).length === 2 ? true : null));
      await take(await actionsAt(document, 'Nobody ever'), 'Switch quote/unattributed off in this workspace');
      assert.deepEqual(JSON.parse(await configuration()), { rules: { 'quote/unattributed': 'off' } });
      await waitFor(() => (findings(document).length === 1 ? true : null));
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.bluepencil.json'));
      await waitFor(() => (findings(document).length === 2 ? true : null));
    });
  });

  it('remembers a finding that is ignored, in the desk’s file', async () => {
    await inFolder('ignored.article', COUNCIL, async (document, configuration) => {
      await waitFor(() => (findings(document).length === 2 ? true : null));
      await take(await actionsAt(document, 'Nobody ever'), 'Ignore this finding');
      assert.deepEqual(JSON.parse(await configuration()), {
        ignores: [
          {
            rule: 'quote/unattributed',
            file: 'ignored.article',
            words: 'Nobody ever listens to the people who live down here.',
          },
        ],
      });
      await waitFor(() => (findings(document).length === 1 ? true : null));
      assert.equal(document.getText(), COUNCIL);
    });
  });

  it('takes a sign for no speech, and lists it no more', async () => {
    await inFolder('sign.article', COUNCIL, async (document, configuration) => {
      await waitFor(() => (findings(document).length === 2 ? true : null));
      await take(await actionsAt(document, 'Nobody ever'), 'Mark as not speech');
      assert.deepEqual(JSON.parse(await configuration()), {
        notSpeech: ['Nobody ever listens to the people who live down here.'],
      });
      await waitFor(() => (findings(document).length === 1 ? true : null));
    });
  });

  it('remembers that a name is none, in the desk’s file', async () => {
    await inFolder('name.article', COUNCIL, async (document, configuration) => {
      const editor = await vscode.window.showTextDocument(document);
      const at = document.positionAt(COUNCIL.indexOf('Oyelaran') + 1);
      const isNamed = async (): Promise<boolean> => /Mentioned/.test(await hoverText(document, at));
      await waitFor(async () => ((await isNamed()) ? true : null));
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand('bluePencil.notAnEntity');
      assert.deepEqual(JSON.parse(await configuration()), {
        entities: [{ name: 'Samuel Oyelaran', type: 'none' }],
      });
      await waitFor(async () => ((await isNamed()) ? null : true));
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '.bluepencil.json'));
      await waitFor(async () => ((await isNamed()) ? true : null));
    });
  });

  it('remembers by itself what is decided about an article of no desk', async () => {
    const document = await openArticle(COUNCIL);
    await waitFor(() => (findings(document).length === 2 ? true : null));
    await take(await actionsAt(document, 'Nobody ever'), 'Ignore this finding');
    await waitFor(() => (findings(document).length === 1 ? true : null));
  });

  it('fixes all of a kind', async () => {
    const document = await openArticle(
      `${COUNCIL}\nThe pier burned for two days.\n\n“The gate was never shut.”\n`,
    );
    await waitFor(() => (findings(document).length === 3 ? true : null));
    await take(await actionsAt(document, 'Nobody ever'), 'Insert “(TK: who?)” behind all 2');
    assert.equal(document.getText().match(/\(TK: who\?\)/g)?.length, 2);
  });

  it('fixes on saving only what is safe', async () => {
    const text = `${COUNCIL}\n“So it is,” said Ann Osei.\n\n"It is," said Ann Osei.\n`;
    const document = await openArticle(text);
    await waitFor(() => (findings(document).length === 3 ? true : null));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 0),
      'source.fixAll.bluePencil',
    );
    await take(actions, 'Fix what is safe to fix');
    assert.equal(document.getText(), text.replace('"It is,"', '“It is,”'));
  });

  it('moves an attribution to the first natural break', async () => {
    const document = await openArticle('“We lost it all. Nobody came to help,” said Ann Osei.\n');
    await take(await actionsAt(document, 'lost it'), 'Move the attribution to the first natural break');
    assert.equal(document.getText(), '“We lost it all,” said Ann Osei. “Nobody came to help.”\n');
  });

  it('makes a partial quotation of a direct one, with the cursor where the paraphrase goes', async () => {
    const document = await openArticle('“We lost it all. Nobody came to help,” said Ann Osei.\n');
    await take(
      await actionsAt(document, 'lost it'),
      'Turn into a partial quotation, with a paraphrase before it',
    );
    assert.equal(document.getText(), 'Ann Osei said  “We lost it all. Nobody came to help.”\n');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.selection.active.character, 'Ann Osei said '.length);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '“We lost it all. Nobody came to help,” said Ann Osei.\n');
  });

  it('makes marks curly in the selection only', async () => {
    const document = await openArticle('"One," she said.\n\n"Two," she said.\n');
    await pause(100);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, 0, 16),
    );
    await take(actions, 'Make quotation marks curly in the selection');
    assert.equal(document.getText(), '“One,” she said.\n\n"Two," she said.\n');
  });
});
