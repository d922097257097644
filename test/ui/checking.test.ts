import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { eventually, workbench } from './workbench';

const TEXT = `The ferry between Port Hale and Skerry Island was stopped on Monday after a wave broke TK windows.

“We heard the glass go, and then the water came in,” said Ann Osei (CQ), who was on board with 30 others. “Nobody panicked.”

The {~~harbor~>harbour~~} office was closed at noon.{>>Which noon?<<}
`;

/** Long enough that comparing takes a while: a transcript and an article of quotations that may all be in it. */
function writeStorm(folder: string): void {
  const syllables = 'ba de fi go lu ma ne pi ro su ta ve'.split(' ');
  const words = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => a + b + c)));
  const line = (n: number): string =>
    Array.from({ length: 40 }, (_, i) => words[(n * 7 + i * (1 + (n % 97))) % words.length]).join(' ');
  const lines = Array.from({ length: 6000 }, (_, n) => line(n));
  writeFileSync(join(folder, 'long.txt'), lines.join('\n'));
  const quotations = Array.from({ length: 1500 }, (_, n) => `“${line(n * 3 + 1)},” said Ann Osei.`);
  writeFileSync(join(folder, 'storm.article'), quotations.join('\n\n'));
}

describe('checking an article in the workbench', () => {
  const bench = workbench(async (bench) => {
    writeStorm(bench.folder);
    await bench.openText('ferry.article', TEXT);
    await bench.openSidebar();
  });

  const ledger = (): string => {
    const file = join(bench().folder, '.bluepencil/ledger/ferry.article.jsonl');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const box = (view: string, words: string) =>
    bench().rows(view).filter({ hasText: words }).first().locator('.custom-view-tree-node-item-checkbox');

  /** VS Code's own dialog for files, in which the path is typed. */
  async function chooseTranscript(name: string): Promise<void> {
    const dialog = bench().page.locator('.quick-input-widget', { hasText: 'Choose the transcripts' });
    await dialog.waitFor();
    await dialog.locator('input.input').fill(join(bench().folder, name));
    await dialog.locator('.monaco-list-row', { hasText: name }).first().waitFor();
    // The dialog takes its time to look at what is typed, and Enter before that does nothing.
    for (let tried = 0; tried < 5 && (await dialog.isVisible()); tried++) {
      await bench().page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => {});
    }
  }

  /** Chosen again where VS Code's dialog, on a busy machine, has shut without an answer. */
  async function compareWith(name: string, says: string): Promise<Locator> {
    for (let tried = 0; tried < 3; tried++) {
      await bench().run('Blue Pencil: Compare Quotations with Transcript…');
      await chooseTranscript(name);
      const message = await bench()
        .message(says, 8000)
        .catch(() => null);
      if (message) return message;
    }
    throw new Error(`nothing says “${says}”`);
  }

  it('ticks a quotation by its check box', async () => {
    await box('Quotations', 'Nobody panicked').click();
    await bench()
      .page.locator('.pane-header', { hasText: /1 of 2 checked/ })
      .waitFor();
    await eventually(async () => assert.match(ledger(), /"exact":"Nobody panicked\."/));
    await box('Quotations', 'Nobody panicked').and(bench().page.locator('[aria-checked="true"]')).waitFor();
  });

  it('says on the activity bar how much is left', async () => {
    const icon = bench().page.locator('.activitybar .action-item', {
      has: bench().page.locator('[aria-label^="Blue Pencil"]'),
    });
    const left = async (): Promise<number> =>
      Number(await icon.locator('.badge-content').first().textContent());
    await eventually(async () => assert.ok((await left()) > 2));
    const before = await left();
    await icon.hover();
    await bench().page.locator('.monaco-hover', { hasText: 'Quotations: 1 left to check' }).waitFor();
    await bench().picture('progress');
    await box('Numbers', '30').click();
    await icon.locator('.badge-content', { hasText: new RegExp(`^${before - 1}$`) }).waitFor();
    await box('Numbers', '30').click();
  });

  it('notes a query by command', async () => {
    await bench().rows('Numbers').filter({ hasText: '30' }).first().click();
    await bench()
      .page.locator('.statusbar-item', { hasText: /2 selected/ })
      .waitFor();
    await bench().run('Blue Pencil: Note a Query…');
    const input = bench().page.locator('.quick-input-widget input.input');
    await input.fill('Who counted?');
    await bench().page.keyboard.press('Enter');
    await bench().rows('Numbers').filter({ hasText: 'Query: Who counted?' }).first().waitFor();
    await bench().picture('checking');
  });

  it('lists what is left', async () => {
    await bench().run('Blue Pencil: Final Check');
    const list = bench().page.locator('.quick-input-list');
    await list.getByText('Which noon?').first().waitFor();
    await bench().picture('final-check');
    await list.getByText('harbor → harbour').first().waitFor();
    await bench().page.keyboard.press('Escape');
  });

  it('shows what was said beside what is quoted', async function () {
    this.timeout(120_000);
    writeFileSync(
      join(bench().folder, 'tape.vtt'),
      'WEBVTT\n\n00:01:02.000 --> 00:01:08.000\n<v Ann Osei>We heard, um, the windows go, and then the water came in.\n',
    );
    await bench().openFile('ferry.article');
    const message = await compareWith('tape.vtt', 'have other words');
    await message.getByText('Show Side by Side').click();
    await bench().page.locator('.tab', { hasText: 'what was said and what is quoted' }).waitFor();
    await bench().page.locator('.diff-editor, .monaco-diff-editor').first().waitFor();
    await bench().picture('transcript');
  });

  it('stops comparing when somebody cancels', async function () {
    this.timeout(120_000);
    await bench().openFile('storm.article');
    const progress = await compareWith('long.txt', 'Comparing quotations');
    await progress.getByText('Cancel').click();
    await progress.waitFor({ state: 'detached' });
    await bench().page.waitForTimeout(3000);
    await bench().picture('cancelled');
    assert.equal(
      await bench().page.locator('.notification-list-item', { hasText: 'word for word' }).count(),
      0,
    );
    // Nothing is compared with it: there is nothing to show.
    await bench().run('Blue Pencil: Show Comparison with Transcript');
    await bench().message('compared with no transcript');
  });
});
