import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { THEMES, workbench } from './workbench';

const TEXT = `Council delays vote on harbor wall

PORT HALE — The City Council of Port Hale put off a vote on a new harbor wall on Tuesday after engineers said it would cost $4.2 million, twice as much as planned.

“We can’t ask people to pay for a wall they haven’t seen drawn,” said Mayor Ada Lindqvist. “Come back with a drawing.”

“And come back before the winter.”

“The old wall,” engineer Samuel Oyelaran told the council, “has 14 cracks that you can put a hand in.”

Heavy rain had flooded three streets near the harbor in March.

“Nobody ever listens to the people who live down here.”
`;

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('editing with Blue Pencil', () => {
  const bench = workbench(async (bench) => {
    await bench.openText('council.article', TEXT);
    await bench.squiggles.first().waitFor({ state: 'attached' });
  });

  const line = (words: string) => bench().page.locator('.view-line', { hasText: words }).first();

  it('attributes a quotation by keyboard alone, and takes it back with one undo', async () => {
    await bench().page.keyboard.press('Control+Home');
    await bench().run('Blue Pencil: Go to Next Unattributed Quote');
    await bench().page.locator('.statusbar-item', { hasText: /Ln 13/ }).waitFor();
    await bench().page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await bench().page.locator('.lightBulbWidget').waitFor();
    await bench().page.keyboard.press('Control+.');
    const menu = bench().page.locator('.action-widget');
    await menu.getByText('Attribute to Oyelaran').waitFor();
    await bench().picture('lightbulb');
    await bench().page.keyboard.press('Enter');
    await line('live down here,” Oyelaran').or(line('live down here,” said Oyelaran')).waitFor();
    await bench().page.keyboard.press('Control+z');
    await line('live down here.”').waitFor();
  });

  it('says in a hover who speaks and how sure that is', async () => {
    await line('And come back')
      .getByText('And come back')
      .first()
      .hover({ position: { x: 60, y: 8 } });
    const hover = bench().page.locator('.monaco-hover-content', {
      hasText: 'carried over from the paragraph before',
    });
    await hover.filter({ hasText: 'Ada Lindqvist' }).first().waitFor();
    await bench().picture('hover');
    await bench().page.keyboard.press('Escape');
  });

  it('shows each entity while it is looked at, and goes back when none is taken', async () => {
    await line('Heavy rain').click();
    await bench()
      .page.locator('.statusbar-item', { hasText: /^Ln 11/ })
      .waitFor();
    const before = await bench().page.locator('.statusbar-item', { hasText: /^Ln/ }).textContent();
    await bench().run('Blue Pencil: Go to Entity…');
    const input = bench().page.locator('.quick-input-widget input.input');
    await input.fill('Ada');
    await bench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ada Lindqvist' }).waitFor();
    await bench().picture('go-to-entity');
    await bench().page.keyboard.press('Escape');
    await bench().cursorAt(before ?? 'a place');
  });

  it('selects in the views what the cursor is on', async () => {
    await bench().openSidebar();
    await line('And come back').click();
    await bench()
      .rows('Quotations')
      .and(bench().page.locator('.selected'))
      .filter({ hasText: 'And come back' })
      .waitFor();
  });

  it('sorts the entities', async () => {
    await bench().run('Blue Pencil: Sort Entities…');
    await bench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'By name' }).click();
    const people = bench()
      .rows('Entities')
      .filter({ hasText: /Ada Lindqvist|Samuel Oyelaran/ });
    await people.first().filter({ hasText: 'Ada' }).waitFor();
  });

  /** The page runs no scripts, not even a checker's, so a copy of it is checked: the same markup, style and theme. */
  async function violationsOf(content: string): Promise<readonly Violation[]> {
    const context = await bench().page.context().browser()?.newContext();
    assert.ok(context);
    const copy = await context.newPage();
    try {
      await copy.setContent(content.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, ''));
      await copy.addStyleTag({ path: 'media/summary.css' });
      await copy.addScriptTag({ content: AXE });
      return (await copy.evaluate('axe.run(document).then((r) => r.violations)')) as readonly Violation[];
    } finally {
      await context.close();
    }
  }

  for (const [kind, theme] of Object.entries(THEMES)) {
    it(`shows a summary anybody can use in a ${kind} theme`, async () => {
      await bench().setTheme(theme);
      await bench().openFile('council.article');
      await bench().squiggles.first().waitFor({ state: 'attached' });
      await bench().run('Blue Pencil: Show Article Summary');
      const page = await bench().summary();
      await bench().picture(`summary-${kind}`);
      assert.match((await page.textContent('table')) ?? '', /Ada Lindqvist/);
      const violations = await violationsOf(await page.content());
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`),
        [],
      );
    });
  }

  it('goes from the summary to the place in the article, by keyboard', async () => {
    const page = await bench().summary();
    await page.focus('a:has-text("Line 13")');
    await bench().page.keyboard.press('Enter');
    await bench().page.locator('.statusbar-item', { hasText: /Ln 13/ }).waitFor();
  });
});
