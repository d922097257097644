import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { eventually, workbench } from './workbench';

const LINES = [
  'Ferry line to end night service in May',
  'Port Hale’s ferry line will stop its night service in May, said Rosa Delgado, who heads the harbor board.',
  '“We carried 11 people a night last winter,” Delgado said. “That is not a service.”',
  'The boat costs $4,000 a night, said Jonas Amsel, a baker on Skerry Island.',
  '“The island has a doctor until 6 o’clock,” Amsel said.',
  '“We asked the board for a smaller boat,” said Delgado.',
  'Amsel read from his letter: “We are 240 people.',
  '“We bake until ten.',
  '“We would like to be home by midnight.”',
];
const lineOf = (words: string): number => 2 * LINES.findIndex((line) => line.includes(words)) + 1;
const columnOf = (words: string): number => (LINES[(lineOf(words) - 1) / 2]?.indexOf(words) ?? 0) + 1;

describe('getting about in an article, by keyboard', () => {
  const bench = workbench(async (bench) => {
    await bench.openText('night-boat.article', `${LINES.join('\n\n')}\n`);
    await bench.marks.first().waitFor({ state: 'attached' });
    await bench.openSidebar();
    await bench.rows('Entities').filter({ hasText: 'Rosa Delgado' }).waitFor();
    await bench.openFile('night-boat.article');
  });

  const press = (key: string): Promise<void> => bench().page.keyboard.press(key);
  const line = (words: string) => bench().page.locator('.view-line', { hasText: words }).first();
  const goTo = (words: string, by = 1): Promise<void> => bench().goTo(lineOf(words), columnOf(words) + by);
  const choose = async (title: string, row: string): Promise<void> => {
    await bench().run(title);
    const choice = bench().page.locator('.quick-input-list .monaco-list-row', { hasText: row });
    await choice.waitFor();
    await bench().page.locator('.quick-input-widget input.input').fill(row);
    await bench().page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor();
    await press('Enter');
  };

  it('finds all references of a name, each form of it', async () => {
    await goTo('Delgado said');
    await press('Shift+F12');
    const found = bench().page.locator('.reference-zone-widget .monaco-list-row');
    await found.filter({ hasText: 'Rosa Delgado, who heads' }).waitFor();
    await found.filter({ hasText: 'Delgado said' }).waitFor();
    await eventually(async () => assert.equal(await found.filter({ hasText: 'Delgado' }).count(), 3));
    await bench().picture('references');
    await press('Escape');
    await bench().page.locator('.reference-zone-widget').waitFor({ state: 'detached' });
  });

  it('highlights every mention of who is under the cursor', async () => {
    await goTo('Amsel said');
    // Not to go somewhere but to move there is what VS Code highlights for.
    await press('ArrowRight');
    const marked = bench().page.locator('.monaco-editor .cdr[class*="wordHighlight"]');
    await eventually(async () => assert.equal(await marked.count(), 3));
    await bench().picture('highlights');
  });

  it('folds a quotation of several paragraphs to its first', async () => {
    await goTo('We are 240');
    await press('Control+Shift+[');
    // A quotation that runs on has no closing mark, and that is no bracket left open.
    await bench().page.locator('.view-line .unexpected-closing-bracket').waitFor({ state: 'detached' });
    await line('We bake until ten').waitFor({ state: 'detached' });
    await line('home by midnight').waitFor({ state: 'detached' });
    await line('We are 240 people').waitFor();
    await bench().picture('folded');
    await press('Control+Shift+]');
    await line('We bake until ten').waitFor();
  });

  it('renames by F2, every form of the name, in one step', async () => {
    await goTo('Rosa Delgado');
    await press('F2');
    const box = bench().page.locator('.rename-box .rename-input');
    await box.waitFor();
    await box.fill('Rosa Salgado');
    await press('Enter');
    await line('said Rosa Salgado, who heads').waitFor();
    await line('last winter,” Salgado said').waitFor();
    await press('Control+z');
    await line('said Rosa Delgado, who heads').waitFor();
    await line('last winter,” Delgado said').waitFor();
  });

  it('steps from number to number and among the quotations of one speaker', async () => {
    await bench().openFile('night-boat.article');
    await press('Control+Home');
    await bench().run('Blue Pencil: Go to Next Number');
    await bench().cursorAt(`Ln ${lineOf('11 people')}`);
    await bench().run('Blue Pencil: Go to Next Number');
    await bench().cursorAt(`Ln ${lineOf('$4,000')}`);
    await bench().run('Blue Pencil: Go to Previous Number');
    await bench().cursorAt(`Ln ${lineOf('11 people')}`);
    await goTo('That is not');
    await bench().run('Blue Pencil: Go to Next Quotation of This Speaker');
    await bench().cursorAt(`Ln ${lineOf('a smaller boat')}`);
    await bench().run('Blue Pencil: Go to Previous Quotation of This Speaker');
    await bench().cursorAt(`Ln ${lineOf('That is not')}`);
  });

  it('groups, sorts and filters the views, and keeps it so', async () => {
    const quotations = () => bench().rows('Quotations');
    await quotations()
      .filter({ hasText: /^Rosa Delgado/ })
      .waitFor();
    await choose('Blue Pencil: Group Quotations…', 'In the order of the article');
    await quotations()
      .first()
      .filter({ hasText: /We carried.*Rosa Delgado/ })
      .waitFor();
    await choose('Blue Pencil: Sort Numbers…', 'By source');
    await bench()
      .rows('Numbers')
      .first()
      .filter({ hasText: '$4,000' })
      .or(bench().rows('Numbers').first().filter({ hasText: '240' }))
      .waitFor();
    await bench().run('Blue Pencil: Filter Entities…');
    await bench().page.locator('.quick-input-widget input.input').fill('baker');
    await press('Enter');
    await bench().page.getByText('Only entities with “baker” are shown.').waitFor();
    await bench().rows('Entities').filter({ hasText: 'Jonas Amsel' }).waitFor();
    await bench().rows('Entities').filter({ hasText: 'Rosa Delgado' }).waitFor({ state: 'detached' });
    await bench().picture('arranged');
    await bench().page.reload();
    await quotations()
      .first()
      .filter({ hasText: /We carried.*Rosa Delgado/ })
      .waitFor({ timeout: 40_000 });
    await bench().page.getByText('Only entities with “baker” are shown.').waitFor();
    await bench().run('Blue Pencil: Filter Entities…');
    await bench().page.locator('.quick-input-widget input.input').fill('');
    await press('Enter');
    await bench().rows('Entities').filter({ hasText: 'Rosa Delgado' }).waitFor();
    await choose('Blue Pencil: Group Quotations…', 'By speaker');
  });

  it('folds a view away, and tells a screen reader what each row is', async () => {
    const { page } = bench();
    const rows = bench().rows('Quotations');
    await rows.filter({ hasText: /We carried/ }).waitFor();
    for (const view of ['Entities', 'Quotations', 'Numbers'])
      for (const row of await bench().rows(view).all())
        assert.match((await row.getAttribute('aria-label')) ?? '', /\p{L}{2}/u, view);
    await rows
      .filter({ hasText: /We carried/ })
      .and(page.locator('[aria-label^="Quotation, line 5"]'))
      .waitFor();
    await bench().run('Blue Pencil: Focus on Quotations View');
    await press('Control+ArrowLeft');
    await rows.filter({ hasText: /We carried/ }).waitFor({ state: 'detached' });
    await rows.filter({ hasText: /^Rosa Delgado/ }).waitFor();
  });
});
