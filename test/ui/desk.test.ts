import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { eventually, workbench } from './workbench';

const TEXT = `Council delays vote on harbor wall

“We can’t ask people to pay for a wall they haven’t seen drawn,” said Mayor Ada Lindqvist. “Come back with a drawing.”

“The old wall has cracks,” said Samuel Oyelaran, an engineer. “Ask Ada Lindqvist. She has seen them.”

Heavy rain had flooded three streets near the harbor in March.

“Nobody ever listens to the people who live down here.”
`;

/** By keyboard, but for the preview's own button, which has no key until its list has the focus. */
describe('a desk at work, by keyboard', () => {
  const bench = workbench(async (bench) => {
    await bench.openText('wall.article', TEXT);
    await bench.squiggles.first().waitFor({ state: 'attached' });
  });

  const line = (words: string) => bench().page.locator('.view-line', { hasText: words }).first();
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce((done, key) => done.then(() => bench().page.keyboard.press(key)), Promise.resolve());

  it('opens the menu of the language status', async () => {
    await bench().run('Blue Pencil: Show Menu…');
    await bench()
      .page.locator('.quick-input-list .monaco-list-row', { hasText: 'Article Summary' })
      .waitFor();
    await bench().picture('menu');
    await press('Escape');
  });

  it('keeps all quotations of somebody in the References view', async () => {
    await bench().goTo(3, 4);
    await bench().run('Blue Pencil: Show All Quotations of This Speaker');
    const view = bench().page.locator('.pane', { hasText: 'All Quotations of Ada Lindqvist' });
    await view.locator('.monaco-list-row', { hasText: 'Come back with a drawing' }).waitFor();
    await bench().picture('all-quotations');
  });

  it('finds a name in all articles of the folder', async () => {
    await press('Control+t');
    const input = bench().page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill('#Lindqvist');
    await bench()
      .page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ada Lindqvist' })
      .first()
      .waitFor();
    await bench().picture('workspace-symbols');
    await press('Escape');
  });

  it('makes a partial quotation and writes the paraphrase where the cursor waits', async () => {
    await bench().openFile('wall.article');
    await bench().goTo(3, '“We can’t ask people to '.length + 1);
    for (let i = 0; i < 4; i++) await press('Control+Shift+ArrowRight');
    await bench().cursorAt('(14 selected)');
    const menu = await bench().openLightbulb();
    await menu.getByText('Keep only the selected words').waitFor();
    await bench().picture('partial-quotation');
    await press('Enter');
    await bench().page.keyboard.type('nobody could be asked to');
    await line('Mayor Ada Lindqvist said nobody could be asked to “pay for a wall.” “Come back').waitFor();
    for (let i = 0; i < 12; i++) await press('Control+z');
    await line('“We can’t ask people to pay').waitFor();
  });

  it('shows a renaming inside quotations before it is made', async () => {
    await bench().openFile('wall.article');
    await bench().goTo(3, TEXT.split('\n')[2]?.indexOf('Lindqvist') ?? 0);
    await bench().run('Blue Pencil: Rename Entity…');
    const box = bench().page.locator('.rename-box .rename-input');
    await box.waitFor();
    await box.fill('Ada Lindkvist');
    await press('Enter');
    const rows = bench().page.locator('.panel .monaco-list-row', { hasText: 'Ada Lindkvist' });
    await rows.nth(1).waitFor();
    await bench().picture('rename-preview');
    await bench().page.getByText('Apply', { exact: true }).click();
    await line('said Mayor Ada Lindkvist').waitFor();
    await line('“Ask Ada Lindqvist. She').waitFor();
    await bench().openFile('wall.article');
    await press('Control+z');
    await line('said Mayor Ada Lindqvist').waitFor();
  });

  it('remembers a finding that is ignored, and the article stays as it is', async () => {
    await bench().openFile('wall.article');
    await press('Control+Home');
    await bench().run('Blue Pencil: Go to Next Unattributed Quote');
    await bench().cursorAt('Ln 9');
    await bench().run('Blue Pencil: Ignore This Finding');
    await bench().page.locator('.monaco-editor .cdr.squiggly-warning').first().waitFor({ state: 'detached' });
    const file = join(bench().folder, '.bluepencil.json');
    await eventually(async () => assert.match(readFileSync(file, 'utf8'), /Nobody ever listens/));
    assert.equal(readFileSync(join(bench().folder, 'wall.article'), 'utf8'), TEXT);
    await bench().picture('ignored');
  });

  it('is helped in the configuration: completion, and what is wrong', async () => {
    await bench().run('Blue Pencil: Open the Desk’s Configuration');
    await bench().page.locator('.tab[data-resource-name=".bluepencil.json"]').waitFor();
    await press('Control+Home', 'ArrowRight', 'Enter');
    await bench().page.keyboard.type('"rules": { "quote/nonsense": "off" },');
    await bench().squiggles.first().waitFor({ state: 'attached' });
    await press('Enter');
    await bench().page.keyboard.type('"');
    await press('Control+Space');
    await bench().page.locator('.suggest-widget .monaco-list-row', { hasText: 'reportingVerbs' }).waitFor();
    await bench().picture('configuration');
    await press('Escape', 'Escape');
  });
});
