import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { MERGE_ATTRIBUTES } from '../../../src/formats/ledger/attributes';
import { ledgerText, parseLedger } from '../../../src/formats/ledger/text';
import type { LedgerRecord } from '../../../src/ledger/record';
import { record } from './records';

describe('git merges the ledgers of two checkers', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'blue-pencil-git-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const ledger = (): string => join(folder, 'wall.article.jsonl');
  const commit = (records: readonly LedgerRecord[]): void => {
    writeFileSync(ledger(), ledgerText(records, 'wall.article'));
    git('add', '.');
    git('commit', '--quiet', '--message', 'ticks');
  };

  const merged = (
    base: readonly LedgerRecord[],
    ours: readonly LedgerRecord[],
    theirs: readonly LedgerRecord[],
  ) => {
    git('init', '--quiet', '--initial-branch', 'ours');
    writeFileSync(join(folder, '.gitattributes'), MERGE_ATTRIBUTES);
    commit(base);
    git('checkout', '--quiet', '-b', 'theirs');
    commit(theirs);
    git('checkout', '--quiet', 'ours');
    commit(ours);
    git('merge', '--quiet', '--no-edit', 'theirs');
    return parseLedger(readFileSync(ledger(), 'utf8'));
  };
  const [a, b, c] = [record('a'), record('b'), record('c')];

  it('who begin at the same time', () => {
    const { records, damaged } = merged([], [a], [b, c]);
    assert.deepEqual([records, damaged], [[a, b, c], []]);
  });

  it('who tick between the same two ticks', () => {
    const { records, damaged } = merged([a, record('z')], [a, b, record('z')], [a, c, record('z')]);
    assert.deepEqual(damaged, []);
    assert.deepEqual(
      records.map((r) => r.id),
      ['a', 'b', 'c', 'z'],
    );
  });

  it('who differ about one: the later one holds', () => {
    const query = record('a', { status: 'query', note: 'Who says?', when: '2026-03-04T10:00:00.000Z' });
    const wrong = record('a', { status: 'wrong', when: '2026-03-03T10:00:00.000Z' });
    for (const [ours, theirs] of [
      [query, wrong],
      [wrong, query],
    ] as const) {
      assert.deepEqual(merged([a], [ours], [theirs]).records, [query]);
      rmSync(folder, { recursive: true });
      folder = mkdtempSync(join(tmpdir(), 'blue-pencil-git-'));
    }
  });

  it('one of whom takes a tick out', () => {
    const others = ['m', 'n', 'o', 'p'].map((id) => record(id));
    const { records } = merged([a, b, ...others], [b, ...others], [a, b, ...others, record('z')]);
    assert.deepEqual(
      records.map((r) => r.id),
      ['b', 'm', 'n', 'o', 'p', 'z'],
    );
  });
});
