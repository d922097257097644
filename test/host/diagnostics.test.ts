import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { COUNCIL } from './articles';
import { openArticle, pause, waitFor } from './support';

const codeOf = (d: vscode.Diagnostic): unknown => (typeof d.code === 'object' ? d.code.value : d.code);

/** Findings as rule and words, once there are `count` of them. */
const findingsOf = (document: vscode.TextDocument, count: number): Promise<readonly (readonly unknown[])[]> =>
  waitFor(() => {
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.length === count ? found.map((d) => [codeOf(d), document.getText(d.range)]) : null;
  });

const insert = async (document: vscode.TextDocument, offset: number, text: string): Promise<void> => {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(offset), text);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
};

describe('diagnostics', () => {
  it('point at the quotations and at the evidence', async () => {
    const document = await openArticle(COUNCIL);
    assert.deepEqual(await findingsOf(document, 2), [
      ['quote/carried-over', 'And come back before the winter.'],
      ['quote/unattributed', 'Nobody ever listens to the people who live down here.'],
    ]);
    const [carried, open] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(carried?.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(open?.severity, vscode.DiagnosticSeverity.Warning);
    const related = carried?.relatedInformation?.[0];
    assert.match(document.getText(related?.location.range), /Ada Lindqvist/);
    const target = typeof open?.code === 'object' ? open.code.target.toString(true) : '';
    assert.match(target, /docs\/rules\/quote\/unattributed\.md$/);
  });

  it('show two counts of one thing as a mistake, and those of two sources as a difference', async () => {
    const document = await openArticle(
      'A fire killed nine people in Tromvik on Sunday, the mayor said.\n\nThe fire killed 12 people, the mayor said.\n\nTen people were killed in the blaze, police said.\n',
    );
    assert.deepEqual(await findingsOf(document, 2), [
      ['number/conflict', '12'],
      ['number/conflict', 'Ten'],
    ]);
    const [mistake, difference] = vscode.languages.getDiagnostics(document.uri);
    assert.equal(mistake?.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(difference?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(
      difference?.message ?? '',
      /^Ten people here, nine people further up, from another source\./,
    );
    assert.equal(document.getText(difference?.relatedInformation?.[0]?.location.range), 'nine');
  });

  it('appear on the paragraph being typed only after a pause, and never get lost', async () => {
    const document = await openArticle('The pier was closed on Monday.\n\n');
    await pause(300);
    const seen: number[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === document.uri.toString()))
        seen.push(vscode.languages.getDiagnostics(document.uri).length);
    });
    for (const word of ['“Nobody ', 'told ', 'us ', 'that ', 'it ', 'would ', 'close.”']) {
      await insert(document, document.getText().length, word);
      await pause(120);
    }
    const whileTyping = [...seen];
    assert.deepEqual(await findingsOf(document, 1), [
      ['quote/unattributed', 'Nobody told us that it would close.'],
    ]);
    listener.dispose();
    assert.deepEqual(
      whileTyping.filter((count) => count > 0),
      [],
    );
  });

  it('stay where they are while words are typed into their quotation', async () => {
    const document = await openArticle('The pier was closed.\n\n“Nobody told us about it.”\n');
    await findingsOf(document, 1);
    await insert(document, document.getText().indexOf('told'), 'ever ');
    await pause(400);
    assert.equal(vscode.languages.getDiagnostics(document.uri).length, 1);
  });

  it('go at once when the reason goes', async () => {
    const document = await openArticle('The pier was closed.\n\n“Nobody told us about it.”\n');
    await findingsOf(document, 1);
    const began = Date.now();
    await insert(document, document.getText().length - 1, ' said Ann Osei.');
    await findingsOf(document, 0);
    assert.ok(Date.now() - began < 800, 'the finding waited for the pause');
  });

  it('follow the severities that are set', async () => {
    const configuration = vscode.workspace.getConfiguration('bluePencil');
    const document = await openArticle(COUNCIL);
    await findingsOf(document, 2);
    await configuration.update('rules', { 'quote/carried-over': 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await findingsOf(document, 1);
    } finally {
      await configuration.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await findingsOf(document, 2);
  });

  it('read dates in the English that is set', async () => {
    const configuration = vscode.workspace.getConfiguration('bluePencil');
    // 3 April 2016 was a Sunday, March 4 a Friday.
    const document = await openArticle('The pier opened on Sunday 3/4/2016, the mayor said.\n');
    await findingsOf(document, 0);
    await configuration.update('dialect', 'american', vscode.ConfigurationTarget.Global);
    try {
      const [[rule] = []] = await findingsOf(document, 1);
      assert.equal(rule, 'date/weekday');
      await configuration.update('dialect', 'british', vscode.ConfigurationTarget.Global);
      await findingsOf(document, 0);
    } finally {
      await configuration.update('dialect', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('are right in a text with CRLF and a byte order mark', async () => {
    const document = await openArticle(`\ufeff${COUNCIL.replaceAll('\n', '\r\n')}`);
    const found = await findingsOf(document, 2);
    assert.equal(found[1]?.[1], 'Nobody ever listens to the people who live down here.');
  });

  it('are gone when the article is closed', async () => {
    const document = await openArticle(COUNCIL);
    await findingsOf(document, 2);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitFor(() => (vscode.languages.getDiagnostics(document.uri).length === 0 ? true : null));
  });
});
