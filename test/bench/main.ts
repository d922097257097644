// Measures Blue Pencil beside its peers in one run and writes docs/performance.md and its plot.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { analyze, createAnalyzer } from '../../src/analysis/analyze';
import { checkArticle } from '../../src/rules';
import { newsOf, random } from './news';
import { loadPeers, type Peer } from './peers.mjs';
import { plot } from './plot';
import { type Row, spread, table } from './table';

const SIZES = [500, 5_000, 50_000, 500_000];
/** A peer is not asked for a size that would take longer than this, by its last one. In milliseconds. */
const PATIENCE = 20_000;
const runsFor = (size: number): number => (size <= 5_000 ? 11 : size <= 50_000 ? 7 : 3);

const bluePencil: Peer = {
  name: 'Blue Pencil',
  task: 'everything, all rules',
  run: (text) => checkArticle(analyze(text)),
};

async function timeOf(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Every engine in turn on the same texts, so that what else the machine does hits all alike. */
async function measureCold(engines: readonly Peer[]): Promise<readonly Row[]> {
  const rows = engines.map((e) => ({ name: e.name, task: e.task, times: SIZES.map((): number[] => []) }));
  for (const engine of engines) await engine.run(newsOf(2_000, 999));
  for (const [s, size] of SIZES.entries())
    for (let run = 0; run < runsFor(size); run++) {
      const text = newsOf(size, 100 * s + run + 1);
      for (const [e, engine] of engines.entries()) {
        const row = rows[e];
        const last = Math.max(...(row?.times[s - 1] ?? [0]));
        if (!row || (s > 0 && (row.times[s - 1]?.length === 0 || last * 12 > PATIENCE))) continue;
        row.times[s]?.push(await timeOf(() => engine.run(text)));
      }
      process.stderr.write(`\r${size.toLocaleString('en')} words, run ${run + 1} of ${runsFor(size)}   `);
    }
  return rows;
}

const SENTENCE =
  ' The mayor then walked down to the quay with her brother, who had waited there since noon, and told Ann Brennan that 14 people had left by boat.';

/** A sentence typed key by key into the middle of an article, from edit to findings. */
function measureKeys(words: number): readonly number[] {
  const text = newsOf(words, 7);
  const next = random(3);
  const analyzer = createAnalyzer();
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    analyzer.analyze(text);
    const at = text.indexOf('. ', Math.floor(text.length * (0.1 + 0.8 * next()))) + 1;
    for (let i = 1; i <= SENTENCE.length; i++) {
      // As an editor hands it over: in one piece.
      const edited = Buffer.from(text.slice(0, at) + SENTENCE.slice(0, i) + text.slice(at)).toString();
      const began = performance.now();
      checkArticle(analyzer.analyze(edited));
      // The first round warms up.
      if (round > 0) times.push(performance.now() - began);
    }
  }
  return times;
}

/** A paragraph changed in an article that an engine has just read: peers read it all again. */
async function measureEdits(engines: readonly Peer[], words: number): Promise<readonly Row[]> {
  const text = newsOf(words, 5);
  const at = text.indexOf('\n\n', text.length / 2);
  const edited = (i: number): string => `${text.slice(0, at)} It rained ${i} days.${text.slice(at)}`;
  const rows: Row[] = [];
  for (const engine of engines) {
    const analyzer = createAnalyzer();
    const run =
      engine === bluePencil ? (t: string) => checkArticle(analyzer.analyze(t)) : (t: string) => engine.run(t);
    await run(text);
    const times: number[] = [];
    for (let i = 0; i < 7; i++) times.push(await timeOf(() => run(edited(i))));
    rows.push({ name: engine.name, task: engine.task, times: [times] });
  }
  return rows;
}

/** What one article of 50,000 words holds in memory, in bytes; its text, 300 KB, included. */
function measureMemory(): number {
  const used = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const analyzer = createAnalyzer();
  const article = analyzer.analyze(newsOf(50_000, 77));
  const held = used() - before;
  return article.quotations.length > 0 && analyzer ? held : 0;
}

const engines = [bluePencil, ...(await loadPeers())];
const memory = measureMemory();
const cold = await measureCold(engines);
const edits = await measureEdits(engines, 5_000);
const keys = [5_000, 50_000].map((words) => ({ words, ...spread(measureKeys(words)) }));
const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;

const figures = `${machine}. Median and, in brackets, fastest and slowest run, in milliseconds; “–”: would take over ${PATIENCE / 1000} s.

### A whole text, never seen before

${table(
  SIZES.map((s) => `${s.toLocaleString('en')} words`),
  cold,
)}

![Time against length, both logarithmic](performance.svg)

### One paragraph changed in 5,000 words

${table(['after the edit'], edits)}

### One key in an article, from edit to findings

| words | median | 99th percentile |
|---:|---:|---:|
${keys.map((k) => `| ${k.words.toLocaleString('en')} | ${k.median.toFixed(2)} | ${k.p99.toFixed(2)} |`).join('\n')}

### Memory

An article of 50,000 words, with everything that makes the next edit cheap, holds ${(memory / 1e6).toFixed(1)} MB of heap.
`;

const FILE = 'docs/performance.md';
const [head, , tail] = readFileSync(FILE, 'utf8').split(
  /(?<=<!-- figures -->\n)|(?=<!-- end of figures -->)/,
);
writeFileSync(FILE, `${head}\n${figures}\n${tail ?? '<!-- end of figures -->\n'}`);
writeFileSync('docs/performance.svg', plot(SIZES, cold));
console.log(`\n${figures}`);
