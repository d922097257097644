import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { eventually, workbench } from './workbench';

const TEXT = `Ferry line to end night service in May

Port Hale’s ferry line will stop its night service in May, the harbor board said on Tuesday.

“We carried 11 people a night last winter,” said Rosa Delgado, who heads the board. “That is not a service.”

She said the boats would stay.

“The island has a doctor until 6 o’clock, and after that it has the ferry,” said Jonas Amsel, a baker on Skerry Island.

A board at the pier bears the words “Mind the gap between boat and quay and keep your children close by.”

“I don't know who will tell them.”
`;

describe('everything within reach', () => {
  const bench = workbench(async (bench) => {
    writeFileSync(join(bench.folder, 'CHANGELOG.md'), '# Changes\n\n“Nothing,” said Ann Osei.\n');
    await bench.openText('night-boat.article', TEXT);
    await bench.squiggles.first().waitFor({ state: 'attached' });
  });

  const press = (key: string): Promise<void> => bench().page.keyboard.press(key);
  const line = (words: string) => bench().page.locator('.view-line', { hasText: words }).first();
  const words = (some: string) => line(some).getByText(some).first();
  const article = () => readFileSync(join(bench().folder, 'night-boat.article'), 'utf8');

  it('goes from a pronoun to the first mention, and back', async () => {
    await bench().goTo(7, 2);
    await press('F12');
    await bench().cursorAt('Ln 5, Col');
    await press('Control+Alt+-');
    await bench().cursorAt('Ln 7, Col 2');
  });

  it('shows who is meant in the text, when it is asked to', async () => {
    bench().setting('bluePencil.inlayHints', 'all');
    await line('the boats would stay')
      .getByText(/\(Rosa\sDelgado\)/)
      .waitFor();
    await line('That is not a service')
      .getByText(/—\sRosa\sDelgado/)
      .first()
      .waitFor();
    await bench().picture('inlay-hints');
    bench().setting('bluePencil.inlayHints', 'off');
    await line('the boats would stay')
      .getByText(/\(Rosa\sDelgado\)/)
      .waitFor({ state: 'detached' });
  });

  it('has an outline that keeps up with what the desk decides', async () => {
    await bench().run('Explorer: Focus on Outline View');
    const outline = bench().page.locator('.pane', {
      has: bench().page.locator('.pane-header[aria-label^="Outline"]'),
    });
    const sign = outline.locator('.monaco-list-row', { hasText: 'Mind the gap' });
    await outline.locator('.monaco-list-row', { hasText: 'Rosa Delgado: “We carried' }).waitFor();
    await sign.waitFor();
    await bench().picture('outline');
    writeFileSync(
      join(bench().folder, '.bluepencil.json'),
      JSON.stringify({ notSpeech: ['Mind the gap between boat and quay and keep your children close by.'] }),
    );
    await sign.waitFor({ state: 'detached' });
  });

  it('counts in the language status, and opens its menu there', async () => {
    await bench().openFile('night-boat.article');
    await bench().page.locator('.statusbar-item#status\\.languageStatus').hover();
    const hover = bench().page.locator('.hover-language-status', { hasText: /\d+ finding/ });
    await hover.filter({ hasText: 'Quotations: 4' }).waitFor();
    await bench().picture('language-status');
    await hover.getByText('Menu').click();
    await bench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Numbers' }).waitFor();
    await press('Escape');
  });

  it('says of a number and of a name what is known of them', async () => {
    const hover = (text: string) => bench().page.locator('.monaco-hover-content', { hasText: text }).first();
    await bench().goTo(5, 13);
    await press('Control+k');
    await press('Control+i');
    await hover('11 people a night').waitFor();
    await press('Escape');
    await bench().goTo(9, TEXT.split('\n')[8]?.indexOf('Amsel') ?? 0);
    await press('Control+k');
    await press('Control+i');
    await hover('baker on Skerry Island').waitFor();
    await bench().picture('hover-name');
    await press('Escape');
  });

  it('says why a file is left out', async () => {
    await bench().openFile('CHANGELOG.md');
    await bench().page.locator('.statusbar-item#status\\.languageStatus').hover();
    const why = bench().page.locator('.hover-language-status', { hasText: 'Left out by the setting' });
    await why.waitFor();
    await bench().marks.first().waitFor({ state: 'detached' });
    await bench().openSidebar();
    await bench().page.getByText('This file is not taken for an article.').first().waitFor();
    await bench().picture('left-out');
    await bench().page.mouse.move(600, 300);
    await bench().openFile('night-boat.article');
  });

  it('shows only the numbers of the article’s own voice, and all again', async () => {
    await bench().openSidebar();
    const quoted = bench().rows('Numbers').filter({ hasText: '11' });
    await quoted.waitFor();
    await bench().run('Blue Pencil: Show Only Numbers in the Article’s Own Voice');
    await quoted.waitFor({ state: 'detached' });
    await bench().run('Blue Pencil: Show All Numbers');
    await quoted.waitFor();
  });

  it('stops following the cursor when it is told to', async () => {
    const selected = (words: string) =>
      bench().rows('Quotations').and(bench().page.locator('.selected')).filter({ hasText: words });
    await bench().openSidebar();
    await words('We carried').click();
    await selected('We carried').waitFor();
    await bench().run('Blue Pencil: Toggle Views Following the Cursor');
    await bench().cursorAt('the views stay where they are');
    await words('The island has').click();
    await bench().page.waitForTimeout(600);
    assert.equal(await selected('We carried').count(), 1);
    await bench().run('Blue Pencil: Toggle Views Following the Cursor');
    await bench().cursorAt('the views follow the cursor');
    await words('Ferry line to end').click();
    await words('The island has').click();
    await selected('The island').waitFor();
  });

  it('hears no more of a rule in a paragraph', async () => {
    await bench().openFile('night-boat.article');
    await bench().goTo(13, 4);
    await bench().page.locator('.lightBulbWidget').waitFor();
    await press('Control+.');
    await bench()
      .page.locator('.action-widget')
      .getByText('Ignore quote/unattributed in this paragraph')
      .click();
    await line('blue-pencil').waitFor();
    await bench().page.locator('.monaco-editor .cdr.squiggly-warning').first().waitFor({ state: 'detached' });
    await bench().picture('ignored-in-paragraph');
    await press('Control+z');
    await bench().page.locator('.monaco-editor .cdr.squiggly-warning').first().waitFor({ state: 'attached' });
  });

  it('fixes on saving what is safe', async () => {
    bench().setting('editor.codeActionsOnSave', { 'source.fixAll.bluePencil': 'explicit' });
    bench().setting('bluePencil.quoteStyle', 'curly');
    await bench().openFile('night-boat.article');
    // The window hears of the settings when it has seen the file change.
    await bench().page.waitForTimeout(2000);
    await press('Control+End');
    await bench().page.keyboard.type('"Tell me first," Delgado said.');
    await press('Control+s');
    await eventually(async () => assert.match(article(), /“Tell me first,” Delgado said\./));
  });

  it('has a walkthrough of four steps with pictures, opened by nobody but the person', async () => {
    assert.equal(await bench().page.locator('.gettingStartedContainer').count(), 0);
    await bench().run('Welcome: Open Walkthrough...');
    const row = bench().page.locator('.quick-input-list .monaco-list-row', {
      hasText: 'Get Started with Blue Pencil',
    });
    await row.click();
    const steps = bench().page.locator('.gettingStartedContainer .getting-started-step');
    await eventually(async () => assert.equal(await steps.count(), 4));
    for (let i = 0; i < 4; i++) {
      await steps.nth(i).click();
      const image = bench().page.locator('.gettingStartedContainer .getting-started-media img');
      await eventually(async () =>
        assert.ok(await image.evaluate((img) => 'naturalWidth' in img && Number(img.naturalWidth) > 200)),
      );
      await bench().picture(`walkthrough-${i + 1}`);
    }
  });
});
