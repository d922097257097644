import { strict as assert } from 'node:assert';
import { lstatSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { cleanUp, folder, ledgerOf, open, place, recordsOf, run, tick } from './desk';

const LINK = join(folder.fsPath, '.bluepencil');
/** A folder in which not even an administrator can write. */
const UNWRITABLE = '/proc';

describe('a .bluepencil folder that is none', () => {
  let elsewhere = '';
  const said: string[] = [];
  const { showWarningMessage, showErrorMessage } = vscode.window;
  const say = async (message: string): Promise<undefined> => {
    said.push(message);
  };
  beforeEach(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'blue-pencil-desk-'));
    said.length = 0;
    Object.assign(vscode.window, { showWarningMessage: say, showErrorMessage: say });
  });
  afterEach(async () => {
    Object.assign(vscode.window, { showWarningMessage, showErrorMessage });
    if (lstatSync(LINK, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(LINK);
    await cleanUp();
    rmSync(elsewhere, { recursive: true });
  });

  /** Ticks twice and takes one back: what is written has to be read again in between. */
  async function work(): Promise<string> {
    const { document, name } = await open();
    await tick(document, '$4.2 million');
    await tick(document, 'Come back with a drawing');
    await run('untick', document.uri.toString(), place('$4.2 million'));
    return name;
  }

  it('but a link to one elsewhere is written through, and stays a link', async () => {
    symlinkSync(elsewhere, LINK);
    const name = await work();
    assert.deepEqual(
      (await recordsOf(name)).map((r) => r.kind),
      ['quotation'],
    );
    assert.deepEqual(
      readdirSync(join(elsewhere, 'ledger')).filter((f) => !f.startsWith('.')),
      [`${name}.jsonl`],
    );
    assert.ok(lstatSync(LINK).isSymbolicLink());
    assert.deepEqual(said, []);
  });

  const others: readonly (readonly [string, () => void])[] = [
    ['but a file', () => writeFileSync(LINK, 'in the way')],
    ['but a link to where nothing can be written', () => symlinkSync(UNWRITABLE, LINK)],
    ['but a link to nowhere', () => symlinkSync(join(elsewhere, 'gone', 'away'), LINK)],
  ];
  for (const [what, make] of others)
    it(`${what}: the editor keeps the ticks, and says so once`, async () => {
      make();
      const name = await work();
      await assert.rejects(async () => vscode.workspace.fs.stat(ledgerOf(name)));
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0] ?? '', new RegExp(`^Ticks on ${name} are kept on this machine only`));
    });

  it('but a link to itself: what may be behind it can’t be read, so that nothing is written', async () => {
    symlinkSync(LINK, LINK);
    const { document } = await open();
    await tick(document, '$4.2 million');
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /^The tick could not be kept: The ledger .* can’t be read: .*ELOOP/);
  });
});
