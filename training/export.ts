import { PLACE_COUNT } from '../src/analysis/entities/tagger/features';
import { fold, hashText } from '../src/analysis/entities/tagger/fold';
import type { Model } from '../src/analysis/entities/tagger/model';
import { type Lists, phraseHash } from './lists';
import { type Network, project, type Settings } from './network';
import type { Vectors } from './vectors';

const LEVELS = 7;

export interface Feature {
  readonly key: number;
  /** How often it was met in training. */
  readonly count: number;
}

/** Packs a trained network into the model that is shipped; of its features, one a row, the `most` that matter. */
export function packModel(
  network: Network,
  settings: Settings,
  features: readonly Feature[],
  most: number,
  lists: Lists,
  vectors: Vectors,
  vocabulary: readonly string[],
): Model {
  const { hidden, dimensions } = settings;
  const { parts } = network;
  const matters = features.map(
    ({ count }, row) => count * squareOf(parts.rows.values.subarray(row * hidden, (row + 1) * hidden)),
  );
  const order = features
    .map((_, row) => row)
    .sort((a, b) => matters[b] - matters[a])
    .slice(0, most)
    .sort((a, b) => features[a].key - features[b].key);
  const featureRows = new Int8Array(order.length * hidden);
  const featureScales = new Float32Array(order.length);
  order.forEach((row, i) => {
    const weights = parts.rows.values.subarray(row * hidden, (row + 1) * hidden);
    const scale = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 1e-9) / 127;
    featureScales[i] = scale;
    weights.forEach((w, h) => {
      featureRows[i * hidden + h] = Math.round(w / scale);
    });
  });
  const words = sortedByKey(vocabulary.map((w) => [hashText(w), w] as const));
  const wordVectors = new Uint8Array(words.length * (dimensions >> 1));
  const value = new Float32Array(dimensions);
  words.forEach(([, word], i) => {
    const at = vectors.index.get(word);
    value.fill(0);
    if (at !== undefined) project(vectors.values, at * 100, parts.vectors.values, value, 0, dimensions);
    for (let d = 0; d < dimensions; d += 2)
      wordVectors[(i * dimensions + d) >> 1] =
        Math.round((value[d] + 1) * LEVELS) | (Math.round((value[d + 1] + 1) * LEVELS) << 4);
  });
  const phrases = sortedByKey([...lists.phrases].map(([p, bits]) => [phraseHash(p), bits] as const));
  if (parts.places.values.length !== PLACE_COUNT * dimensions * hidden)
    throw new Error('The network has another shape');
  return {
    hidden,
    dimensions,
    featureKeys: Uint32Array.from(order, (row) => features[row].key),
    featureRows,
    featureScales,
    wordKeys: Uint32Array.from(words, ([key]) => key),
    wordVectors,
    wordLists: Uint8Array.from(words, ([, w]) => lists.words.get(w) ?? 0),
    phraseKeys: Uint32Array.from(phrases, ([key]) => key),
    phraseLists: Uint8Array.from(phrases, ([, bits]) => bits),
    vectorWeights: parts.places.values.slice(),
    hiddenBias: parts.hiddenBias.values.slice(),
    tagWeights: parts.tags.values.slice(),
    tagBias: parts.tagBias.values.slice(),
    transitions: parts.transitions.values.slice(),
  };
}

const squareOf = (weights: Float32Array): number => weights.reduce((sum, w) => sum + w * w, 0);

/** Ascending by key; of equal keys the first stays. */
function sortedByKey<T>(pairs: readonly (readonly [number, T])[]): readonly (readonly [number, T])[] {
  const map = new Map<number, T>();
  for (const [key, value] of pairs) if (!map.has(key)) map.set(key, value);
  return [...map].sort((a, b) => a[0] - b[0]);
}

/** The `frequent` words that the vectors' corpus has most, and of the lists' words the `listed` most frequent. */
export function chooseVocabulary(
  vectors: Vectors,
  lists: Lists,
  frequent: number,
  listed: number,
): readonly string[] {
  const words = new Set<string>();
  let named = 0;
  for (const w of vectors.index.keys()) {
    if (!/^\p{L}/u.test(w) && !/^[^\p{N}]$/u.test(w)) continue;
    const folded = fold(w);
    if (words.size < frequent) words.add(folded);
    else if (named < listed && lists.words.has(folded) && !words.has(folded)) {
      words.add(folded);
      named++;
    }
  }
  return [...words];
}
