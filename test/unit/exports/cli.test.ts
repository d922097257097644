import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { ledgerText } from '../../../src/formats/ledger/text';
import { fold } from '../../../src/ledger/fold';
import { selectorFor } from '../../../src/ledger/selector';

const TEXT = '“We will never pay,” Mayor Ada Lindqvist said.\n';

describe('blue-pencil export', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'blue-pencil-'));
    mkdirSync(join(folder, 'desk'));
    for (const name of ['one', 'two']) writeFileSync(join(folder, 'desk', `${name}.article`), TEXT);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, ['out/bundles/cli.js', 'export', ...args], { input, encoding: 'utf8' });

  it('writes one article to standard output, with what is ticked off in the folder above', () => {
    const start = TEXT.indexOf('We');
    const selector = selectorFor(fold(TEXT), TEXT, { start, end: start + 'We will never pay,'.length });
    const record = {
      ...{ id: 'a', kind: 'quotation' as const, status: 'query' as const, note: 'When?' },
      ...{ source: '', who: 'Ines', when: '2026-03-02T10:00:00.000Z', selector },
    };
    mkdirSync(join(folder, '.bluepencil/ledger/desk'), { recursive: true });
    const ledger = join(folder, '.bluepencil/ledger/desk/one.article.jsonl');
    writeFileSync(ledger, ledgerText([record], 'one.article'));
    const { stdout, stderr, status } = run(['--format', 'facts-csv', join(folder, 'desk/one.article')]);
    assert.deepEqual([stderr, status], ['', 0]);
    assert.match(stdout, /1,quotation,"We will never pay,",Ada Lindqvist,query,When\?,,Ines,/);
  });

  it('writes a file an article into a folder', () => {
    const { status } = run(['--format', 'nitf', '--output', join(folder, 'out'), join(folder, 'desk')]);
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), [
      'one.article.nitf.xml',
      'two.article.nitf.xml',
    ]);
    assert.match(
      readFileSync(join(folder, 'out/one.article.nitf.xml'), 'utf8'),
      /<q quote-source="Ada Lindqvist">/,
    );
  });

  it('reads standard input', () => {
    const { stdout, status } = run(['--format', 'sources-markdown', '-'], TEXT);
    assert.equal(status, 0);
    assert.match(stdout, /\| Ada Lindqvist \| Mayor \| 1 \| 4 \|/);
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no format', ['x.article'], /--format/],
    ['an unknown format', ['--format', 'pdf', '-'], /unknown format "pdf"/],
    ['several articles and no folder', ['--format', 'nitf', 'samples'], /--output/],
    ['a file that is not there', ['--format', 'nitf', 'nowhere.article'], /no such file/],
  ];
  for (const [name, args, message] of wrong)
    it(`says what is wrong: ${name}`, () => {
      const { stderr, stdout, status } = run(args, TEXT);
      assert.match(stderr, message);
      assert.deepEqual([stdout, status], ['', 2]);
    });
});
