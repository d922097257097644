import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { THEMES, workbench } from './workbench';

/** Made anew with `npm run pictures`, which puts them into `media`. */
describe('pictures of the README and the walkthrough', () => {
  const bench = workbench();

  async function open(): Promise<void> {
    await bench().openFile('bridge-crash.article');
    await bench().squiggles.first().waitFor({ state: 'attached' });
    await bench().openSidebar();
    await bench().rows('Entities').first().waitFor();
  }

  for (const [kind, theme] of Object.entries(THEMES))
    it(`an article and its views, ${kind}`, async function () {
      this.timeout(60_000);
      await bench().setTheme(theme);
      await open();
      await bench().picture(`readme/article-${kind}`);
    });

  for (const [kind, of] of [
    ['light', ''],
    ['dark', '-dark'],
  ] as const) {
    it(`what the walkthrough shows, ${kind}`, async function () {
      this.timeout(60_000);
      await bench().setTheme(THEMES[kind]);
      await open();
      await bench().picture(`walkthrough/open${of}`, { x: 350, y: 36, width: 1040, height: 560 });
      await bench().picture(`walkthrough/views${of}`, { x: 48, y: 36, width: 302, height: 820 });
    });

    it(`the lightbulb, ${kind}`, async function () {
      this.timeout(60_000);
      await open();
      await bench().openFile('bridge-crash.article');
      await bench().page.keyboard.press('Control+Home');
      await bench().run('Blue Pencil: Go to Next Unattributed Quote');
      await bench().cursorAt('Ln 25');
      await bench().page.locator('.lightBulbWidget').waitFor();
      // Up, so that the menu has room below the quotation.
      for (let i = 0; i < 14; i++) await bench().page.keyboard.press('Control+ArrowDown');
      await bench().page.keyboard.press('Control+.');
      await bench().page.locator('.action-widget').getByText('Ignore this finding').waitFor();
      if (kind === 'light') await bench().picture('readme/lightbulb');
      const menu = await bench().page.locator('.action-widget').first().boundingBox();
      const top = Math.max(36, (menu?.y ?? 0) - 120);
      await bench().picture(`walkthrough/findings${of}`, { x: 350, y: top, width: 800, height: 560 });
      await bench().page.keyboard.press('Escape');
    });

    it(`the summary, ${kind}`, async () => {
      await open();
      await bench().run('Blue Pencil: Show Article Summary');
      await bench().summary();
      await bench().run('View: Toggle Primary Side Bar Visibility');
      if (kind === 'light') await bench().picture('readme/summary');
      const page = await bench().page.locator('.editor-group-container').last().boundingBox();
      assert.ok(page);
      await bench().picture(`walkthrough/summary${of}`, {
        x: page.x,
        y: page.y,
        width: page.width,
        height: 620,
      });
      await bench().run('View: Toggle Primary Side Bar Visibility');
      await bench().run('View: Close All Editors');
    });
  }
});
