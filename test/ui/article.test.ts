import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { eventually, THEMES, workbench } from './workbench';

const TEXT = `The ferry between Port Hale and Skerry Island was stopped on Monday after a wave broke two windows.

“We heard the glass go, and then the water came in,” said Ann Osei, who was on board with her 9-year-old son. “Nobody panicked.”

“I counted 14 people on deck.”

The harbour office was closed at noon.

“We will not sail again before Thursday.”
`;

describe('an article in the workbench', () => {
  const bench = workbench(async (bench) => {
    await bench.openText('ferry.article', TEXT);
  });

  it('underlines what is wrong and lists it under Problems', async () => {
    await bench().squiggles.first().waitFor({ state: 'attached' });
    await bench().run('View: Toggle Problems');
    await bench().problems.first().waitFor();
    await bench()
      .problems.filter({ hasText: /quote\/unattributed/ })
      .first()
      .waitFor();
    await bench()
      .problems.filter({ hasText: /quote\/carried-over/ })
      .first()
      .waitFor();
    await bench().picture('problems');
    await bench().run('View: Toggle Problems');
  });

  it('lists entities, quotations and numbers in the side bar', async () => {
    await bench().openSidebar();
    const row = (view: string, text: string) => bench().rows(view).filter({ hasText: text }).first();
    await row('Entities', 'People').waitFor();
    await row('Entities', 'Ann Osei').waitFor();
    await row('Quotations', 'We will not sail').waitFor();
    await row('Numbers', '14').waitFor();
    await bench().picture('sidebar');
  });

  it('goes to a quotation that is clicked', async () => {
    await bench().rows('Quotations').filter({ hasText: 'We will not sail' }).first().click();
    await bench().page.locator('.statusbar-item', { hasText: /Ln 9/ }).waitFor();
  });

  it('goes to the next quotation without an attribution by command', async () => {
    await bench().openFile('ferry.article');
    await bench().page.keyboard.press('Control+Home');
    await bench().run('Blue Pencil: Go to Next Unattributed Quote');
    await bench()
      .page.locator('.statusbar-item', { hasText: /Ln (?:5|9)/ })
      .waitFor();
  });

  for (const [kind, theme] of Object.entries(THEMES)) {
    it(`can be read in a ${kind} theme`, async () => {
      await bench().setTheme(theme);
      await bench().openFile('bridge-crash.article');
      await bench().squiggles.first().waitFor({ state: 'attached' });
      await bench().marks.first().waitFor({ state: 'attached' });
      await bench().openSidebar();
      await bench().picture(`sample-${kind}`);
    });
  }

  it('hides and shows the marks by command', async () => {
    const { marks } = bench();
    await marks.first().waitFor({ state: 'attached' });
    await bench().run('Blue Pencil: Toggle Marks');
    await marks.first().waitFor({ state: 'detached' });
    await bench().run('Blue Pencil: Toggle Marks');
    await marks.first().waitFor({ state: 'attached' });
  });

  it('offers in the palette only what can be done without an article, once none is open', async () => {
    await bench().openSidebar();
    await bench().run('View: Close All Editors');
    await bench().page.getByText('Open an article').first().waitFor();
    const wanted = [
      'Toggle Marks',
      'Open the Desk',
      'Show Menu',
      'Switch a Rule Off',
      'Toggle Views Following',
    ];
    await bench().page.keyboard.press('F1');
    await bench().page.locator('.quick-input-widget input.input').fill('>Blue Pencil:');
    const rows = bench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Blue Pencil:' });
    await eventually(async () => {
      // VS Code brings a "Focus on … View" of its own for every view.
      const titles = (await rows.allTextContents()).filter((title) => !title.includes('Focus on'));
      assert.equal(titles.length, wanted.length, titles.join('\n'));
      for (const words of wanted)
        assert.ok(
          titles.some((title) => title.includes(words)),
          words,
        );
    });
    await bench().page.keyboard.press('Escape');
    await bench().picture('no-article');
  });
});
