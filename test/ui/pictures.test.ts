import { describe, it } from 'mocha';
import { THEMES, workbench } from './workbench';

/** Made anew with `npm run pictures`, which puts them into `media/readme`. */
describe('pictures of the README', () => {
  const bench = workbench();

  async function open(): Promise<void> {
    await bench().openFile('bridge-crash.article');
    await bench().squiggles.first().waitFor({ state: 'attached' });
    await bench().openSidebar();
    await bench().rows('Entities').first().waitFor();
  }

  for (const [kind, theme] of Object.entries(THEMES)) {
    it(`an article and its views, ${kind}`, async function () {
      this.timeout(60_000);
      await bench().setTheme(theme);
      await open();
      await bench().picture(`readme/article-${kind}`);
    });
  }

  it('the lightbulb', async function () {
    this.timeout(60_000);
    await bench().setTheme(THEMES.light);
    await open();
    await bench().page.locator('.monaco-editor .view-line').first().click();
    await bench().run('Blue Pencil: Go to Next Unattributed Quote');
    await bench().page.locator('.statusbar-item', { hasText: 'Ln 25' }).waitFor();
    await bench().page.locator('.lightBulbWidget').waitFor();
    await bench().page.keyboard.press('Control+.');
    await bench().page.locator('.action-widget').getByText('Ignore this finding').waitFor();
    await bench().picture('readme/lightbulb');
    await bench().page.keyboard.press('Escape');
  });

  it('the summary', async () => {
    await bench().openFile('bridge-crash.article');
    await bench().run('Blue Pencil: Show Article Summary');
    await bench().page.locator('.tab', { hasText: 'Summary' }).waitFor();
    await bench().page.waitForTimeout(1500);
    await bench().picture('readme/summary');
  });
});
