import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { cleanUp, edit, findings, folder, fs, open, run, uriOf } from './desk';
import { waitFor } from './support';

describe('comparing with the last commit', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org', ...args], {
      cwd: folder.fsPath,
      encoding: 'utf8',
    });
  const configuration = vscode.workspace.getConfiguration('git');
  afterEach(async () => {
    await configuration.update('enabled', false, vscode.ConfigurationTarget.Global);
    await fs.delete(uriOf('.git'), { recursive: true });
    await cleanUp();
  });

  it('asks VS Code’s git, whatever was saved since', async () => {
    git('init', '--quiet');
    const { document, name } = await open();
    git('add', name);
    git('commit', '--quiet', '--message', 'draft');
    await edit(document, 'they haven’t seen', 'they never saw');
    await document.save();
    await configuration.update('enabled', true, vscode.ConfigurationTarget.Global);
    const [finding] = await waitFor(async () => {
      void run('compareWithCommit');
      await new Promise((resolve) => setTimeout(resolve, 400));
      const found = findings(document, 'quote/edited');
      return found.length > 0 ? found : null;
    });
    assert.match(finding?.message ?? '', /haven't seen → never saw/);
  });
});
