import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { Locator } from 'playwright-core';
import { eventually, workbench } from './workbench';

const TEXT = `Council delays vote on harbor wall

PORT HALE — The City Council of Port Hale put off a vote on a new harbor wall after engineers said it would cost $4.2 million, twice as much as planned.

“We can’t ask people to pay for a wall they haven’t seen drawn,” said Mayor Ada Lindqvist. “Come back with a drawing.”

“And come back before the winter.”

“The old wall,” engineer Samuel Oyelaran told the council, “has 14 cracks that you can put a hand in.”

Heavy rain had flooded three streets near the harbor in March.

“Nobody ever listens to the people who live down here.”
`;

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' },
};

/** Every vowel gets an accent, but in places for arguments, in commands, links and code. */
const accented = (english: string): string =>
  english.replace(
    /\{\d\}|\((?:command|https?):[^)]*\)|`[^`]*`|\$\([a-z-]+\)|[aeiou]/gi,
    (part) => ACCENTED[part] ?? part,
  );

/** The article's own words, the names of rules and units, and the key that VS Code adds to a label. */
const OURS_ALREADY = new Set(
  [...`${TEXT} Blue Pencil quote unattributed carried over USD bluePencil article`.matchAll(/\p{L}+/gu)].map(
    (m) => m[0].toLowerCase(),
  ),
);

/** Words that still look English: a vowel without its accent, and not the article's. */
const leftOut = (shown: string): readonly string[] =>
  [...shown.matchAll(/\p{L}+/gu)]
    .map((m) => m[0])
    .filter((word) => /[aeiou]/i.test(word) && word.length > 1 && !OURS_ALREADY.has(word.toLowerCase()))
    .filter((word) => !/[áéíóú]/i.test(word));

describe('a language that is made up: every text of Blue Pencil’s is translated', () => {
  const bench = workbench(
    async (bench) => {
      await bench.openText('council.article', TEXT);
      await bench.squiggles.first().waitFor({ state: 'attached' });
      await bench.openSidebar(accented('Entities'));
    },
    { language: { id: 'qps-ploc', translate: accented } },
  );

  const texts = (what: Locator): Promise<readonly string[]> => what.allInnerTexts();
  const labels = async (what: Locator): Promise<readonly string[]> =>
    Promise.all((await what.all()).map(async (one) => (await one.getAttribute('aria-label')) ?? ''));
  async function areTranslated(what: Locator, read = texts): Promise<void> {
    await what.first().waitFor();
    await eventually(async () => {
      const shown = (await read(what)).join('\n');
      assert.match(shown, /[áéíóú]/i, 'nothing is translated');
      assert.deepEqual(leftOut(shown), [], shown);
    });
  }
  const run = (title: string): Promise<void> => bench().run(`Blue Pencil: ${accented(title)}`);
  const press = (key: string): Promise<void> => bench().page.keyboard.press(key);
  const shutQuickInput = async (): Promise<void> => {
    await press('Escape');
    await bench().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };

  it('in the views, what a screen reader reads included', async () => {
    for (const view of ['Entities', 'Quotations', 'Numbers'].map(accented)) {
      await areTranslated(bench().rows(view));
      await areTranslated(bench().rows(view), labels);
    }
    await bench().picture('pseudo-views');
  });

  it('in the palette', async () => {
    await press('F1');
    const input = bench().page.locator('.quick-input-widget input.input');
    await input.fill('>Blue Pencil: ');
    const rows = bench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Blue Pencil: ' });
    // VS Code itself shows a title's English behind it.
    await areTranslated(rows, async () => {
      const titles = (await rows.all()).map((row) => row.locator('.label-name').first().textContent());
      return (await Promise.all(titles)).map(String);
    });
    await bench().picture('pseudo-palette');
    await shutQuickInput();
  });

  it('in the menu', async () => {
    await run('Show Menu…');
    const rows = bench().page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: accented('Next Finding') }).waitFor();
    await areTranslated(rows);
    await bench().picture('pseudo-menu');
    await shutQuickInput();
  });

  it('in the problems, the lightbulb and the hover', async () => {
    await bench().run('View: Toggle Problems');
    await areTranslated(bench().page.locator('.markers-panel .monaco-list-row .marker-message'));
    await bench().run('View: Toggle Problems');
    await bench().openFile('council.article');
    await press('Control+Home');
    await run('Go to Next Unattributed Quote');
    await bench().page.locator('.statusbar-item', { hasText: 'Ln 13' }).waitFor();
    await bench().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await bench().page.locator('.lightBulbWidget').waitFor();
    await press('Control+.');
    await areTranslated(bench().page.locator('.action-widget .monaco-list-row.action .title'));
    await bench().picture('pseudo-lightbulb');
    await press('Escape');
    await bench()
      .page.locator('.view-line')
      .getByText('And come back')
      .first()
      .hover({ position: { x: 60, y: 8 } });
    await areTranslated(bench().page.locator('.monaco-hover-content .hover-contents', { hasText: '%' }));
    await bench().picture('pseudo-hover');
    await press('Escape');
  });

  it('on the summary page', async () => {
    await run('Show Article Summary');
    const page = await bench().summary();
    await areTranslated(page.locator('main'));
    await areTranslated(page.locator('svg[role=img]'), labels);
    await bench().picture('pseudo-summary');
  });
});
