import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../../src/analysis/analyze';
import { findNames } from '../../src/analysis/entities/names/findNames';
import type { NameFinder } from '../../src/analysis/entities/names/name';
import { loadTagger } from '../../src/analysis/entities/tagger/tagger';
import type { GoldArticle, Measured } from './corpus';
import { ENTITY_ERRORS, printEntityErrors } from './entityReports';
import { predictedEntities, predictedQuotes } from './predictions';
import { printCalibration, printFalseAlarms, printQuoteErrors, QUOTE_ERRORS } from './quoteReports';
import { printReconciling } from './reconciling';

const USAGE = `usage: npm run accuracy -- <corpus.jsonl> [options]
  --scorer FILE         default: score-quotes.mjs or score-entities.mjs in ../../tools, seen from the corpus
  --names FILE          another model of names than the one that is built in; "rules" for none
  --errors              lists what people and the product disagree about
  --kind KIND,…         … of these kinds only: ${QUOTE_ERRORS.join(', ')};
                        for names ${ENTITY_ERRORS.join(', ')}
  --calibration         how many attributions of each stated confidence are right
  --reconcile           only what the rules that compare figures find, as the articles are and with one figure made wrong`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scorer: { type: 'string' },
      names: { type: 'string' },
      errors: { type: 'boolean' },
      kind: { type: 'string' },
      calibration: { type: 'boolean' },
      reconcile: { type: 'boolean' },
    },
  });
  const [corpus] = positionals;
  if (corpus === undefined) return fail(USAGE);
  if (!existsSync(corpus)) return fail(`accuracy: ${corpus}: no such file`);
  const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
  const golds = lines.map((line): GoldArticle => JSON.parse(line));
  if (values.reconcile) {
    printReconciling(measure(golds, values.names));
    return 0;
  }
  const isQuotes = golds.some((g) => g.quotes !== undefined);
  if (!isQuotes && !golds.some((g) => g.entities !== undefined))
    return fail(`accuracy: ${corpus}: holds neither quotes nor entities`);
  const tool = isQuotes ? 'score-quotes.mjs' : 'score-entities.mjs';
  const scorer = values.scorer ?? resolve(dirname(corpus), '../../tools', tool);
  if (!existsSync(scorer)) return fail(`accuracy: no scorer at ${scorer}; name one with --scorer`);

  const measured = measure(golds, values.names);
  const file = join(mkdtempSync(join(tmpdir(), 'predictions-')), basename(corpus));
  const predictions = measured.map(({ gold: { id }, article }) =>
    JSON.stringify(
      isQuotes ? { id, quotes: predictedQuotes(article) } : { id, entities: predictedEntities(article) },
    ),
  );
  writeFileSync(file, `${predictions.join('\n')}\n`);
  console.log(`predictions in ${file}`);
  const scored = spawnSync(process.execPath, [scorer, corpus, file], { stdio: 'inherit' });
  if (scored.status !== 0) return fail(`accuracy: the scorer failed (${scored.status ?? scored.signal})`);

  const kinds = values.kind?.split(',') ?? [];
  if (isQuotes) printFalseAlarms(measured);
  if (isQuotes && values.calibration) printCalibration(measured);
  if (values.errors || kinds.length > 0) (isQuotes ? printQuoteErrors : printEntityErrors)(measured, kinds);
  return 0;
}

function finderOf(model: string | undefined): NameFinder | undefined {
  if (model === 'rules') return findNames;
  return model === undefined ? undefined : loadTagger(readFileSync(model));
}

function measure(golds: readonly GoldArticle[], model?: string): readonly Measured[] {
  const analyzer = createAnalyzer(finderOf(model));
  const started = performance.now();
  const measured = golds.map((gold) => ({ gold, article: analyzer.analyze(gold.text) }));
  const words = golds.reduce((sum, g) => sum + g.text.split(/\s+/).length, 0);
  const spent = Math.round(performance.now() - started);
  console.log(`${golds.length} articles, ${words} words, analysed in ${spent} ms`);
  return measured;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = main();
