import { analyze, createAnalyzer } from '../../src/analysis/analyze';
import { checkArticle } from '../../src/rules';
import { newsOf, random } from './news';
import type { Peer } from './peers.mjs';
import type { Row, Time } from './table';

/** A peer is not asked for a size that would take longer than this, judged by the size before. In milliseconds. */
export const PATIENCE = 20_000;
/** Nor is it asked again for a size that has taken it this long. In milliseconds. */
const ENOUGH = 6_000;

export const bluePencil: Peer = {
  name: 'Blue Pencil',
  task: 'everything, the rules that are on by default',
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
async function timeOf(run: () => unknown): Promise<Time> {
  const stop = start();
  await run();
  return stop();
}

function start(): () => Time {
  const [began, at] = [process.cpuUsage(), performance.now()];
  return () => {
    const clock = performance.now() - at;
    const { user, system } = process.cpuUsage(began);
    return { processor: (user + system) / 1000, clock };
  };
}

/** A row of as many empty columns. */
const rowOf = ({ name, task }: Peer, columns: number) => {
  const empty = (): number[][] => Array.from({ length: columns }, () => []);
  return { name, task, times: empty(), clock: empty() };
};

/** Writes a run down in a column. */
function note({ times, clock }: ReturnType<typeof rowOf>, column: number, time: Time): void {
  times[column]?.push(time.processor);
  clock[column]?.push(time.clock);
}

/** Texts never seen before, by all engines in turn, so that what else the machine does hits all alike. */
export async function measureCold(
  engines: readonly Peer[],
  sizes: readonly number[],
): Promise<readonly Row[]> {
  const rows = engines.map((engine) => rowOf(engine, sizes.length));
  for (const engine of engines) await engine.run(newsOf(2_000, 999));
  for (const [s, size] of sizes.entries()) {
    say(`${size.toLocaleString('en')} words …`);
    for (let run = 0; run < 11; run++) {
      const text = newsOf(size, 100 * s + run + 1);
      for (const [e, engine] of engines.entries()) {
        const row = rows[e];
        if (row && run < runsOf(engine, size) && isPatient(row.times, sizes, s))
          note(row, s, await timeOf(() => engine.run(text)));
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
export function measureKeys(words: number): readonly Time[] {
  say(`keys in ${words.toLocaleString('en')} words …`);
  const text = newsOf(words, 7);
  const next = random(3);
  const analyzer = createAnalyzer();
  const times: Time[] = [];
  for (let round = 0; round < 6; round++) {
    analyzer.analyze(text);
    const at = text.indexOf('. ', Math.floor(text.length * (0.1 + 0.8 * next()))) + 1;
    for (let i = 1; i <= SENTENCE.length; i++) {
      const edited = inOnePiece(text.slice(0, at) + SENTENCE.slice(0, i) + text.slice(at));
      const stop = start();
      checkArticle(analyzer.analyze(edited));
      const time = stop();
      // The first round warms up.
      if (round > 0) times.push(time);
    }
  }
  return times;
}

/** How often a paragraph is changed. What takes a few milliseconds is measured often: the first runs are compiled meanwhile. */
const changesFor = (engine: Peer): number => (engine === bluePencil ? 49 : 7);

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
    const row = rowOf(engine, 1);
    for (let i = 0; i < changesFor(engine) && sum(row.times[0] ?? []) < ENOUGH; i++) {
      const edited = inOnePiece(`${text.slice(0, at)} It rained ${i + 2} days.${text.slice(at)}`);
      note(row, 0, await timeOf(() => run(edited)));
    }
    rows.push(row);
  }
  return rows;
}
