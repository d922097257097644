// What a process that has just started pays; run in one of its own, the figures to standard output as JSON.
import { newsOf } from './news';
import type { Fresh } from './table';

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const timeOf = (run: () => unknown): number => {
  const began = process.cpuUsage();
  run();
  return since(began);
};
const since = (began: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

const texts = [newsOf(500, 41), newsOf(5_000, 42), newsOf(50_000, 77)] as const;
const bare = used();
const began = process.cpuUsage();
const [{ createAnalyzer }, { checkArticle }] = await Promise.all([
  import('../../src/analysis/analyze'),
  import('../../src/rules'),
]);
const load = since(began);
const loaded = used();
const analyzer = createAnalyzer();
const [first, second, third] = texts.map((text) => timeOf(() => checkArticle(analyzer.analyze(text))));
// What is only kept while one text is read may go.
await new Promise((resolve) => setTimeout(resolve));
const fresh: Fresh = {
  load,
  first: first ?? 0,
  second: second ?? 0,
  third: third ?? 0,
  loaded: loaded - bare,
  held: used() - bare,
};
// What is measured must not be collected before.
if (analyzer.analyze(texts[2]).paragraphs.length > 0) console.log(JSON.stringify(fresh));
