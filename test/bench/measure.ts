import { analyze, createAnalyzer } from '../../src/analysis/analyze';
import { checkArticle } from '../../src/rules';
import { newsOf, random } from './news';
import type { Peer } from './peers.mjs';
import type { Row } from './table';

/** A peer is not asked for a size that would take longer than this, judged by the size before. In milliseconds. */
export const PATIENCE = 20_000;
/** Nor is it asked again for a size that has taken it this long. In milliseconds. */
const ENOUGH = 6_000;

export const bluePencil: Peer = {
  name: 'Blue Pencil',
  task: 'everything, all rules',
  run: (text) => checkArticle(analyze(text)),
};

const runsOf = (engine: Peer, size: number): number => {
  if (engine === bluePencil) return size <= 50_000 ? 11 : 5;
  return size <= 5_000 ? 5 : 3;
};

const sum = (times: readonly number[]): number => times.reduce((a, b) => a + b, 0);

const say = (what: string): void => {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
};

/** Processor time in milliseconds, so that what else the machine does counts little; of all threads, so no less than by the clock. */
async function timeOf(run: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await run();
  return since(began);
}

const since = (began: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

/** Texts never seen before, by all engines in turn, so that what else the machine does hits all alike. */
export async function measureCold(
  engines: readonly Peer[],
  sizes: readonly number[],
): Promise<readonly Row[]> {
  const rows = engines.map(({ name, task }) => ({ name, task, times: sizes.map((): number[] => []) }));
  for (const engine of engines) await engine.run(newsOf(2_000, 999));
  for (const [s, size] of sizes.entries()) {
    say(`${size.toLocaleString('en')} words …`);
    for (let run = 0; run < 11; run++) {
      const text = newsOf(size, 100 * s + run + 1);
      for (const [e, engine] of engines.entries()) {
        const times = rows[e]?.times ?? [];
        if (run < runsOf(engine, size) && isPatient(times, sizes, s))
          times[s]?.push(await timeOf(() => engine.run(text)));
      }
    }
  }
  return rows;
}

function isPatient(times: readonly number[][], sizes: readonly number[], s: number): boolean {
  const [before, size] = [sizes[s - 1], sizes[s]];
  if (sum(times[s] ?? []) > ENOUGH) return false;
  if (!before || !size) return true;
  const last = times[s - 1] ?? [];
  return last.length > 0 && (Math.min(...last) * size) / before < PATIENCE;
}

const SENTENCE =
  ' The mayor then walked down to the quay with her brother, who had waited there since noon, and told Ann Brennan that 14 people had left by boat.';

/** As an editor hands a text over: in one piece. */
const inOnePiece = (text: string): string => Buffer.from(text).toString();

/** A sentence typed key by key into five places of an article, each key from edit to findings. */
export function measureKeys(words: number): readonly number[] {
  say(`keys in ${words.toLocaleString('en')} words …`);
  const text = newsOf(words, 7);
  const next = random(3);
  const analyzer = createAnalyzer();
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    analyzer.analyze(text);
    const at = text.indexOf('. ', Math.floor(text.length * (0.1 + 0.8 * next()))) + 1;
    for (let i = 1; i <= SENTENCE.length; i++) {
      const edited = inOnePiece(text.slice(0, at) + SENTENCE.slice(0, i) + text.slice(at));
      const began = process.cpuUsage();
      checkArticle(analyzer.analyze(edited));
      // The first round warms up.
      if (round > 0) times.push(since(began));
    }
  }
  return times;
}

/** A paragraph changed in an article that an engine has just read: the peers read all of it again. */
export async function measureEdits(engines: readonly Peer[], words: number): Promise<readonly Row[]> {
  say(`one paragraph changed in ${words.toLocaleString('en')} words …`);
  const text = newsOf(words, 5);
  const at = text.indexOf('\n\n', text.length / 2);
  const analyzer = createAnalyzer();
  const rows: Row[] = [];
  for (const engine of engines) {
    const run =
      engine === bluePencil ? (t: string) => checkArticle(analyzer.analyze(t)) : (t: string) => engine.run(t);
    await run(text);
    const times: number[] = [];
    for (let i = 0; i < 7 && sum(times) < ENOUGH; i++) {
      const edited = inOnePiece(`${text.slice(0, at)} It rained ${i + 2} days.${text.slice(at)}`);
      times.push(await timeOf(() => run(edited)));
    }
    rows.push({ name: engine.name, task: engine.task, times: [times] });
  }
  return rows;
}
