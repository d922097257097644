import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeModel } from '../src/analysis/entities/tagger/model';
import { loadTagger } from '../src/analysis/entities/tagger/tagger';
import { Augmenter } from './augment';
import { readCorpus, SOURCES } from './corpora';
import { type Draft, Drafter } from './examples';
import { chooseVocabulary, type Feature, packModel } from './export';
import { gatherLists } from './lists';
import { type Example, Network, type Settings } from './network';
import { predict } from './predict';
import { makeRandom, shuffle } from './random';
import { readVectors } from './vectors';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const num = (name: string, fallback: number): number => Number(option(name, String(fallback)));

const folder = process.argv[2] ?? '.';
const settings: Settings = {
  hidden: num('hidden', 20),
  dimensions: num('dimensions', 12),
  rate: num('rate', 0.05),
  dropout: num('dropout', 0.3),
  wordDropout: num('word-dropout', 0.3),
};
const epochs = num('epochs', 8);
const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1)}s ${text}`);

const packages = option('packages', `${ROOT}/training`);
const random = makeRandom(num('seed', 1));
const lists = gatherLists(packages);
const vectors = readVectors(packages);
say(`lists: ${lists.words.size} words, ${lists.phrases.size} phrases; vectors: ${vectors.index.size}`);

const augmenter = new Augmenter(lists, random);
const copies = num('copies', 0.6);
const drafter = new Drafter(lists);
const drafts: Draft[] = [];
/** A corpus left out, so that settings can be chosen by texts of another kind. */
const heldOut = option('hold-out', '');
for (const source of SOURCES.filter((s) => s.file !== heldOut))
  for (const doc of readCorpus(folder, source))
    for (const p of doc.paragraphs) {
      drafts.push(...drafter.draft(p, source));
      if (p.names.length > 0 && random() < copies) drafts.push(...drafter.draft(augmenter.copy(p), source));
    }
say(
  `${drafts.length} zones, ${drafts.reduce((n, d) => n + d.units.length, 0)} units, ${drafter.words.length} words`,
);

const { examples, features } = compile(drafts);
say(`${features.length} features`);

const vocabulary = chooseVocabulary(vectors, lists, num('vocabulary', 40_000), num('listed', 16_000));
/** What is learned from rarer words is worth more than their place in the package. */
const kept = new Set(chooseVocabulary(vectors, lists, num('kept', 30_000), num('kept-listed', 12_000)));
const known = new Set(vocabulary);
const vectorOf = Int32Array.from(drafter.words, (w) =>
  known.has(w.folded) ? (vectors.index.get(w.folded) ?? -1) : -1,
);
const network = new Network(settings, features.length, vectorOf, vectors, random);
const averages = Object.fromEntries(
  Object.entries(network.parts).map(([k, w]) => [k, new Float32Array(w.values.length)]),
);
let averaged = 0;
for (let e = 0; e < epochs; e++) {
  shuffle(examples, random);
  const loss = network.epoch(examples, settings.rate * (1 - (0.9 * e) / epochs), num('batch', 16));
  say(`epoch ${e + 1}: loss ${loss.toFixed(4)}`);
  if (e < epochs / 2) continue;
  averaged++;
  for (const [k, w] of Object.entries(network.parts)) average(averages[k], w.values, averaged);
}
for (const [k, w] of Object.entries(network.parts)) w.values.set(averages[k]);

const bytes = writeModel(
  packModel(network, settings, features, num('features', 10_000), lists, vectors, vocabulary, kept),
);
const out = option('out', `${ROOT}/models/names.bin`);
writeFileSync(out, bytes);
say(`${out}: ${bytes.length} bytes`);
const gold = option('predict', '');
if (gold) predict(loadTagger(readFileSync(out)), gold, option('predictions', '/tmp/names.jsonl'));

function average(mean: Float32Array, values: Float32Array, n: number): void {
  for (let i = 0; i < mean.length; i++) mean[i] += (values[i] - mean[i]) / n;
}

/** Numbers the features that are frequent enough and turns drafts into examples. */
function compile(all: readonly Draft[]): { examples: Example[]; features: Feature[] } {
  const counts = new Map<number, number>();
  const bump = (key: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const keysOf = drafter.words.map((_, n) => drafter.keys(n));
  for (const d of all)
    for (const u of d.units) {
      for (const [place, w] of u.words.entries()) keysOf[w][place].forEach(bump);
      u.joint.forEach(bump);
    }
  const least = num('least', 20);
  const features = [...counts].filter(([, n]) => n >= least).map(([key, count]) => ({ key, count }));
  const rowOf = new Map(features.map(({ key }, row) => [key, row]));
  const rows = keysOf.map((places) =>
    places.map((list) => Int32Array.from(list, (key) => rowOf.get(key) ?? -1)),
  );
  const made = all.map((d) => ({
    weight: d.weight,
    inputs: d.units.map((u) => ({
      words: u.words,
      rows: Array.from(u.words, (w, place) => rows[w][place]),
      joint: Int32Array.from(u.joint.map((key) => rowOf.get(key) ?? -1).filter((row) => row >= 0)),
      allowed: u.allowed,
    })),
  }));
  return { examples: made, features };
}
