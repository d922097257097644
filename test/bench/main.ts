// Measures Blue Pencil beside its peers in one run and writes docs/performance.md and its plot.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bluePencil, measureCold, measureEdits, measureKeys, PATIENCE } from './measure';
import { loadPeers } from './peers.mjs';
import { plot } from './plot';
import { cell, type Fresh, type Row, spread, table } from './table';

const SIZES = [500, 5_000, 50_000, 500_000];
const FRESH = fileURLToPath(new URL('fresh.mjs', import.meta.url));

const fresh = Array.from(
  { length: 7 },
  (): Fresh =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', FRESH], { encoding: 'utf8' })) as Fresh,
);
const engines = [bluePencil, ...(await loadPeers())];
// Keys before whole texts: nobody types into a process that has just read four million words.
const keys = [5_000, 50_000].map((words) => ({ words, times: measureKeys(words) }));
const cold = await measureCold(engines, SIZES);
const edits = await measureEdits(engines, 5_000);

const of = (part: keyof Fresh): readonly number[] => fresh.map((f) => f[part]);
const megabytes = (part: keyof Fresh): string => (spread(of(part)).median / 1e6).toFixed(1);
const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;

const columns = SIZES.map((s) => `${s.toLocaleString('en')} words`);
const byClock = ({ clock }: Row): Row['times'] => clock;

/** Keys by processor time or by the clock. */
const keyRow = (words: number, by: string, times: readonly number[]): string => {
  const { min, median, p99 } = spread(times);
  return `| ${words.toLocaleString('en')} | ${by} | ${min.toFixed(2)} | ${median.toFixed(2)} | ${p99.toFixed(2)} |`;
};

const figures = `Machine: ${machine}. Milliseconds of processor time, of all threads: the median and, in brackets, the
least and the most of all runs. “–”: not asked, since it would take over ${PATIENCE / 1000} s.

### A whole text, never seen before

${table(columns, cold)}

The same runs by the clock, which what else the machine does makes longer; compiling and collecting garbage on other
threads is not in it:

${table(columns, cold, byClock)}

![Time against length, both logarithmic](performance.svg)

### One paragraph changed in 5,000 words

${table(['after the edit'], edits)}

By the clock:

${table(['after the edit'], edits, byClock)}

### One key, from edit to findings

| words | | least | median | 99th percentile |
|---:|---|---:|---:|---:|
${keys
  .flatMap(({ words, times }) => [
    keyRow(
      words,
      'processor time',
      times.map((t) => t.processor),
    ),
    keyRow(
      words,
      'by the clock',
      times.map((t) => t.clock),
    ),
  ])
  .join('\n')}

### A process that has just started

| | processor time |
|---|---:|
| code and models loaded | ${cell(of('load'))} |
| its first text, 500 words | ${cell(of('first'))} |
| its second, 5,000 words | ${cell(of('second'))} |
| its third, 50,000 words | ${cell(of('third'))} |

Over the bare process it then holds ${megabytes('held')} MB, of which code and models are ${megabytes('loaded')} MB.
`;

const FILE = 'docs/performance.md';
const [head, , tail] = readFileSync(FILE, 'utf8').split(
  /(?<=<!-- figures -->\n)|(?=<!-- end of figures -->)/,
);
writeFileSync(FILE, `${head}\n${figures}\n${tail ?? '<!-- end of figures -->\n'}`);
writeFileSync('docs/performance.svg', plot(SIZES, cold));
console.log(`\n${figures}`);
