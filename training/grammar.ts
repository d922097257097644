// Trains the tagger of parts of speech: node training/run.mjs grammar <corpora folder>
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contextKey, contextsKey, PLACES, wordKeys } from '../src/analysis/grammar/features';
import { type Model, writeModel } from '../src/analysis/grammar/model';
import { Tagger } from '../src/analysis/grammar/tagger';
import { CONTEXTS, TAGS } from '../src/analysis/grammar/tags';
import { formOf } from '../src/text/forms';
import { readConllu, type TaggedSentence } from './conllu';
import { makeRandom, shuffle } from './random';

const EPOCHS = 8;
/** A feature met less often than this is left out. */
const RARE = 2;
const N = TAGS.length;
const EDGE = { form: formOf(''), capital: false };

/** Weights with their sum over all steps, so that the average can be taken (Collins 2002). */
class Perceptron {
  private readonly rows = new Map<
    number,
    { now: Float64Array; sum: Float64Array; last: number; met: number }
  >();
  private step = 0;

  learn({ words, tags }: TaggedSentence): void {
    let before2 = CONTEXTS - 1;
    let before = CONTEXTS - 1;
    words.forEach((word, i) => {
      let next = word.context;
      if (next < 0) {
        next = tags[i];
        this.step++;
        const keys = featuresAt(words, i, before2, before);
        const guess = this.best(keys);
        if (guess !== next) for (const key of keys) this.move(key, next, guess);
        else for (const key of keys) this.row(key).met++;
      }
      before2 = before;
      before = next;
    });
  }

  private best(keys: readonly number[]): number {
    const scores = new Float64Array(N);
    for (const key of keys) {
      const row = this.rows.get(key)?.now;
      if (row) for (let t = 0; t < N; t++) scores[t] += row[t];
    }
    let best = 0;
    for (let t = 1; t < N; t++) if (scores[t] > scores[best]) best = t;
    return best;
  }

  private row(key: number) {
    let row = this.rows.get(key);
    if (!row) {
      row = { now: new Float64Array(N), sum: new Float64Array(N), last: this.step, met: 0 };
      this.rows.set(key, row);
    }
    return row;
  }

  private move(key: number, up: number, down: number): void {
    const row = this.row(key);
    this.settle(row);
    row.met++;
    row.now[up]++;
    row.now[down]--;
  }

  private settle(row: { now: Float64Array; sum: Float64Array; last: number }): void {
    for (let t = 0; t < N; t++) row.sum[t] += row.now[t] * (this.step - row.last);
    row.last = this.step;
  }

  /** The averaged weights in steps of 1/127 of the largest that are not cut off. */
  model(least: number): Model {
    const kept = [...this.rows].filter(([, row]) => row.met >= least * EPOCHS).sort((a, b) => a[0] - b[0]);
    for (const [, row] of kept) this.settle(row);
    const scale = SCALE / this.step;
    const rounded = kept.map(
      ([key, row]) => [key, Int8Array.from(row.sum, (w) => clamp(w * scale))] as const,
    );
    const useful = rounded.filter(([, row]) => row.some((w) => w !== 0));
    const weights = new Int8Array(useful.length * N);
    for (const [i, [, row]] of useful.entries()) weights.set(row, i * N);
    return { keys: Uint32Array.from(useful, ([key]) => key), weights };
  }
}

/** Steps a unit of weight: averaged weights are mostly below 12. */
const SCALE = 8;
const clamp = (n: number): number => Math.max(-127, Math.min(127, Math.round(n)));

function featuresAt(
  words: TaggedSentence['words'],
  at: number,
  before2: number,
  before: number,
): readonly number[] {
  const keys = PLACES.flatMap((place) => {
    const { form, capital } = words[at + place] ?? EDGE;
    return wordKeys(form.lower, capital, place);
  });
  return [...keys, contextKey(before), contextsKey(before2, before)];
}

function measure(model: Model, sentences: readonly TaggedSentence[]): string {
  const tagger = new Tagger(model);
  let right = 0;
  let all = 0;
  const confusions = new Map<string, number>();
  for (const { words, tags } of sentences) {
    const found = tagger.tag(
      words,
      words.map((w) => tagger.effectsOf(w.form.lower, w.capital)),
    );
    tags.forEach((tag, i) => {
      if (tag < 0) return;
      all++;
      if (found[i] === tag) right++;
      else {
        const key = `${TAGS[tag]}>${TAGS[found[i]]}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
    });
  }
  const worst = [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return `${((100 * right) / all).toFixed(2)} % of ${all} open-class words; ${worst.map(([k, n]) => `${k} ${n}`).join(', ')}`;
}

const [, , folder = '.', out = fileURLToPath(new URL('../../models/grammar.bin', import.meta.url))] =
  process.argv;
const train = [...readConllu(join(folder, 'syntax', 'gum.train.conllu'))];
const dev = readConllu(join(folder, 'syntax', 'gum.dev.conllu'));
const random = makeRandom(1);
const perceptron = new Perceptron();
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  shuffle(train, random);
  for (const sentence of train) perceptron.learn(sentence);
}
const model = perceptron.model(RARE);
const bytes = writeModel(model);
writeFileSync(out, bytes);
console.log(`${model.keys.length} features, ${bytes.length} bytes in ${out}`);
console.log(`held out: ${measure(model, dev)}`);
