// Runs the product on a corpus and prints the scorer's table: npm run accuracy -- <corpus.jsonl> [--scorer FILE] [--calibration]
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

const args = process.argv.slice(2);
const optionOf = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
const corpus = args.find((a, i) => !a.startsWith('--') && args[i - 1] !== '--scorer');
if (!corpus || !existsSync(corpus)) {
  console.error(
    corpus
      ? `accuracy: ${corpus}: no such file`
      : 'usage: npm run accuracy -- <corpus.jsonl> [--scorer FILE] [--calibration]',
  );
  process.exit(2);
}

mkdirSync('out', { recursive: true });
const bundle = resolve('out/accuracy.cjs');
await build({
  stdin: {
    contents: `export * from './src/analysis/analyze'; export * from './src/rules';`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: bundle,
  logLevel: 'error',
});
const { createAnalyzer, checkArticle } = createRequire(import.meta.url)(bundle);

const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC', other: 'MISC' };
const span = (s) => s && { start: s.start, end: s.end };

const quotesOf = (article) => [
  ...article.quotations.map((q) => ({
    start: q.start,
    end: q.end,
    ...(q.parts && { parts: q.parts.map((p) => [p.start, p.end]) }),
    speaker: span(q.attribution?.speaker ?? null),
    ...(q.attribution?.speaker?.name && { speakerName: q.attribution.speaker.name }),
    cue: span(q.attribution?.cue ?? null),
  })),
  ...article.attributions.map((a) => ({
    ...span(a.content),
    speaker: span(a.speaker),
    ...(a.speaker?.name && { speakerName: a.speaker.name }),
    cue: span(a.cue),
  })),
];
const entitiesOf = (article) =>
  article.entities.flatMap((e) =>
    e.mentions.map((m) => ({ start: m.start, end: m.end, type: TYPES[e.type] })),
  );

const analyzer = createAnalyzer();
const predictions = [];
const articles = [];
let isQuotes = false;
let words = 0;
let spent = 0;
for await (const line of createInterface({ input: createReadStream(corpus) })) {
  if (!line) continue;
  const gold = JSON.parse(line);
  isQuotes ||= Array.isArray(gold.quotes);
  const started = performance.now();
  const article = analyzer.analyze(gold.text);
  spent += performance.now() - started;
  words += gold.text.split(/\s+/).length;
  articles.push({ gold, article });
  predictions.push(
    JSON.stringify(
      isQuotes ? { id: gold.id, quotes: quotesOf(article) } : { id: gold.id, entities: entitiesOf(article) },
    ),
  );
}
const file = join('out', `${basename(corpus, '.jsonl')}.predictions.jsonl`);
writeFileSync(file, predictions.join('\n'));
console.log(
  `${articles.length} articles, ${words} words, analysed in ${Math.round(spent)} ms; predictions in ${file}`,
);

const scorer =
  optionOf('--scorer') ??
  resolve(dirname(corpus), '../../tools', isQuotes ? 'score-quotes.mjs' : 'score-entities.mjs');
if (!existsSync(scorer)) {
  console.error(`accuracy: no scorer at ${scorer}; name one with --scorer`);
  process.exit(2);
}
const scored = spawnSync(process.execPath, [scorer, corpus, file], { encoding: 'utf8', maxBuffer: 1e9 });
process.stdout.write(scored.stdout);
process.stderr.write(scored.stderr);
if (scored.status !== 0) process.exit(2);
if (isQuotes) {
  falseAlarms();
  if (args.includes('--calibration')) calibration();
}

/** How often quote/unattributed is raised on a quotation that people gave a speaker. */
function falseAlarms() {
  let alarms = 0;
  let attributed = 0;
  for (const { gold, article } of articles) {
    const raised = checkArticle(article).filter((f) => f.rule === 'quote/unattributed');
    for (const mark of gold.marks ?? []) {
      const quote = mark.quote === null || mark.quote === undefined ? null : gold.quotes[mark.quote];
      if (!quote?.speaker) continue;
      attributed++;
      if (raised.some((f) => f.start < mark.end && mark.start < f.end)) alarms++;
    }
  }
  console.log(`quote/unattributed on quotations people gave a speaker: ${alarms} of ${attributed}`);
}

/** Of marked quotations with a speaker at a stated confidence, how many have the right one. */
function calibration() {
  const table = new Map();
  for (const { gold, article } of articles) {
    for (const mark of gold.marks ?? []) {
      const quote = mark.quote === null || mark.quote === undefined ? null : gold.quotes[mark.quote];
      const mine = article.quotations.find((q) => q.start < mark.end && mark.start < q.end);
      if (!quote?.speaker || !mine?.attribution?.speaker) continue;
      const { speaker, confidence, basis } = mine.attribution;
      const right = speaker.start < quote.speaker.end && quote.speaker.start < speaker.end;
      for (const key of [confidence.toFixed(2), basis]) {
        const row = table.get(key) ?? { right: 0, all: 0 };
        table.set(key, { right: row.right + (right ? 1 : 0), all: row.all + 1 });
      }
    }
  }
  console.log('calibration: confidence or basis, right of all');
  for (const [key, { right, all }] of [...table].sort())
    console.log(`  ${key}  ${right} of ${all}  ${((100 * right) / all).toFixed(1)} %`);
}
