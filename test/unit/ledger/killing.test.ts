import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { after, before, describe, it } from 'mocha';
import { nodeDisk } from '../../../src/cli/disk';
import { readLedgerFile } from '../../../src/formats/ledger/file';
import { seeded } from './edits';

const TIMES = 100;
/** Ledgers that are written and killed side by side. */
const LANES = 5;
/** The longest a process ticks before it is killed, in milliseconds. */
const LONGEST = 25;

describe('a ledger on a real disk', function () {
  this.timeout(120_000);
  let folder = '';
  let ticker = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'blue-pencil-ledger-'));
    ticker = join(folder, 'ticker.cjs');
    buildSync({
      entryPoints: ['test/unit/ledger/ticker.ts'],
      outfile: ticker,
      bundle: true,
      platform: 'node',
      logLevel: 'warning',
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Starts a process that ticks; what it says is kept goes into the list. */
  function start(file: string, name: string, count: number, kept: string[], patience?: number): ChildProcess {
    const args = [ticker, file, name, String(count), ...(patience === undefined ? [] : [String(patience)])];
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      kept.push(...lines);
    });
    return child;
  }

  /** Kills one process after another on one ledger. @returns ticks made, and kills that found the file gone */
  async function kill(lane: number, times: number) {
    const random = seeded(lane + 11);
    const file = join(folder, `killed-${lane}/wall.article.jsonl`);
    const kept: string[] = [];
    let gone = 0;
    for (let n = 0; n < times; n++) {
      const child = start(file, `run${String(n).padStart(3, '0')}`, 100_000, kept, 0);
      const closed = once(child, 'close');
      await once(child.stdout ?? child, 'data');
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST));
      child.kill('SIGKILL');
      await closed;
      const { records, damaged, drafts } = await readLedgerFile(nodeDisk, file);
      assert.deepEqual(damaged, [], `half written after kill ${n + 1}`);
      const there = new Set(records.map((r) => r.id));
      const lost = kept.filter((id) => !there.has(id));
      assert.deepEqual(lost, [], `lost after kill ${n + 1}`);
      if (drafts.length > 0) gone++;
    }
    return { ticks: kept.length, gone };
  }

  it(`whose writer is killed ${TIMES} times at random moments loses nothing and is never half written`, async () => {
    const lanes = await Promise.all(Array.from({ length: LANES }, (_, lane) => kill(lane, TIMES / LANES)));
    const sum = (of: (lane: { ticks: number; gone: number }) => number): number =>
      lanes.reduce((all, lane) => all + of(lane), 0);
    assert.ok(sum((l) => l.ticks) >= TIMES, 'too few ticks were made');
    console.log(
      `      ${sum((l) => l.ticks)} ticks; after ${sum((l) => l.gone)} kills the draft stood for the file`,
    );
  });

  it('that two processes write at the same time has the ticks of both', async () => {
    const file = join(folder, 'shared/wall.article.jsonl');
    const kept: string[] = [];
    const children = ['one', 'two'].map((name) => start(file, name, 60, kept));
    await Promise.all(children.map((child) => once(child, 'close')));
    const { records, damaged } = await readLedgerFile(nodeDisk, file);
    const there = new Set(records.map((r) => r.id));
    assert.deepEqual(damaged, []);
    assert.deepEqual(
      kept.filter((id) => !there.has(id)),
      [],
    );
    assert.ok(kept.length > 100, `only ${kept.length} ticks were made`);
  });
});
