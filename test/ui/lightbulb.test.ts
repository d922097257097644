import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import { eventually, workbench } from './workbench';

const LINES = [
  'Council delays vote on harbor wall',
  '“We lost it all. Nobody came to help,” said Mayor Ada Lindqvist.',
  'The engineer, Samuel Oyelaran, said: “The old wall has cracks.”',
  '“It will not stand another winter.”',
  'Heavy rain had flooded three streets near the harbor in March.',
  '“Nobody ever listens to the people who live down here.”',
  'The pier was empty on Tuesday.',
  '“Keep off the wall when the flag is up, and mind your children.”',
  'The boats were in.',
  '"They told us to wait," Lindqvist said.',
];
const SINGLE = 'Council delays vote\n\n‘We read “the wall” in the report,’ said Ada Lindqvist.\n';
const TEXT = `${LINES.join('\n\n')}\n`;
const lineOf = (words: string): number => 2 * LINES.findIndex((line) => line.includes(words)) + 1;

/** Every row by arrow keys and Enter; what edits the article is taken back by one undo. */
describe('what the lightbulb does, by keyboard', () => {
  const bench = workbench(async (bench) => {
    writeFileSync(join(bench.folder, 'wire.article'), SINGLE);
    await bench.openText('wall.article', TEXT);
    await bench.squiggles.first().waitFor({ state: 'attached' });
  });

  const press = (key: string): Promise<void> => bench().page.keyboard.press(key);
  const line = (words: string | RegExp) => bench().page.locator('.view-line', { hasText: words }).first();
  const warnings = () => bench().page.locator('.monaco-editor .cdr.squiggly-warning');
  const configuration = (): string => join(bench().folder, '.bluepencil.json');
  const warned = async (count: number): Promise<void> => {
    await warnings().nth(count).waitFor({ state: 'detached' });
    if (count > 0)
      await warnings()
        .nth(count - 1)
        .waitFor({ state: 'attached' });
  };
  const written = (): unknown => JSON.parse(readFileSync(configuration(), 'utf8'));
  /** Where some words begin, or so many characters behind that. */
  const goTo = (words: string, by = 0): Promise<void> => {
    const at = lineOf(words);
    return bench().goTo(at, (LINES[(at - 1) / 2]?.indexOf(words) ?? 0) + 1 + by);
  };

  afterEach(async () => {
    if (!existsSync(configuration())) return;
    rmSync(configuration());
    await warned(2);
  });

  for (const { name, at, by = 1, row, after } of [
    {
      name: 'moves an attribution to the first natural break',
      at: 'We lost it all',
      row: 'Move the attribution to the first natural break',
      after: ['“We lost it all,” said Mayor Ada Lindqvist. “Nobody came to help.”'],
    },
    {
      name: 'joins a quotation to the one before',
      at: 'It will not stand',
      row: 'Join to the quotation before',
      after: [/has\scracks\.$/],
    },
    {
      name: 'asks who says it',
      at: 'Nobody ever listens',
      row: 'Insert “(TK: who?)”',
      after: ['who live down here.” (TK: who?)'],
    },
    {
      name: 'asks it of all of a kind',
      at: 'Nobody ever listens',
      row: 'Insert “(TK: who?)” behind all 2',
      after: ['who live down here.” (TK: who?)', 'mind your children.” (TK: who?)'],
    },
    {
      name: 'asks the writer',
      at: 'Nobody ever listens',
      row: 'Ask the writer who said this',
      after: ['who live down here.”{>>Who said this?<<}'],
    },
    {
      name: 'makes the marks of a quotation curly',
      at: '"They told us',
      by: 0,
      row: 'Make these marks curly',
      after: ['“They told us to wait,” Lindqvist said.'],
    },
    {
      name: 'makes all marks straight',
      at: '“Nobody ever',
      by: 0,
      row: 'Make all quotation marks straight',
      after: ['"We lost it all. Nobody came to help," said', '"Keep off the wall'],
    },
  ])
    it(name, async () => {
      await goTo(at, by);
      await bench().fix(row);
      for (const words of after) await line(words).waitFor();
      await bench().picture(`lightbulb-${row.replace(/\W+/g, '-').toLowerCase()}`);
      await press('Control+z');
      for (const words of after) await line(words).waitFor({ state: 'detached' });
      await line('“We lost it all. Nobody came to help,” said').waitFor();
      await line('"They told us to wait,"').waitFor();
    });

  it('makes the marks straight that are selected, and no others', async () => {
    await goTo('“Nobody ever');
    await press('Shift+End');
    await bench().fix('Make quotation marks straight in the selection');
    await line('"Nobody ever listens to the people who live down here."').waitFor();
    await line('“Keep off the wall').waitFor();
    await press('Control+z');
    await line('“Nobody ever listens').waitFor();
  });

  it('keeps a rule silent in the file', async () => {
    await warned(2);
    await goTo('Nobody ever listens', 1);
    await bench().fix('Ignore quote/unattributed in this file');
    await warned(0);
    await bench().page.locator('.view-line', { hasText: 'blue-pencil' }).first().waitFor();
    await press('Control+z');
    await warned(2);
  });

  it('keeps a rule silent in the workspace', async () => {
    await goTo('Nobody ever listens', 1);
    await bench().fix('Switch quote/unattributed off in this workspace');
    await warned(0);
    await eventually(async () => assert.deepEqual(written(), { rules: { 'quote/unattributed': 'off' } }));
  });

  it('remembers what is a sign and no speech', async () => {
    await goTo('Keep off the wall', 1);
    await bench().fix('Mark as not speech');
    await warned(1);
    await eventually(async () => assert.match(JSON.stringify(written()), /"notSpeech":\["Keep off the wall/));
  });

  it('makes single marks double where the desk writes American English', async () => {
    await bench().openFile('wire.article');
    bench().setting('bluePencil.dialect', 'american');
    await bench().goTo(3, 1);
    await bench().page.locator('.monaco-editor .cdr.squiggly-hint').first().waitFor({ state: 'attached' });
    await bench().fix('Make these marks double');
    await line('“We read ‘the wall’ in the report,” said').waitFor();
    await press('Control+z');
    await line('‘We read “the wall”').waitFor();
    bench().setting('bluePencil.dialect', 'article');
    await bench().page.locator('.monaco-editor .cdr.squiggly-hint').first().waitFor({ state: 'detached' });
    await bench().openFile('wall.article');
  });

  it('shows the rule’s page, once somebody agrees to leave the editor', async () => {
    await goTo('Nobody ever listens', 1);
    await bench().fix('What quote/unattributed is about');
    const dialog = bench().page.locator('.monaco-dialog-box', {
      hasText: 'docs/rules/quote/unattributed.md',
    });
    await dialog.waitFor();
    await press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});
