import { PLACE_COUNT } from '../src/analysis/entities/tagger/features';
import { fold, hashText } from '../src/analysis/entities/tagger/fold';
import { type Model, PART_SIZE, wordKeyOf } from '../src/analysis/entities/tagger/model';
import { encode } from './codes';
import { type Lists, phraseHash } from './lists';
import { type Network, project, type Settings } from './network';
import { VECTOR_SIZE, type Vectors } from './vectors';

export interface Feature {
  readonly key: number;
  /** How often it was met in training. */
  readonly count: number;
}

/** Steps of a weight either way: more say no more, and cost the package bytes. */
const LEVELS = 31;

/** The number with eight bits of fraction, whose other bytes are nothing to pack. */
function rounded(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer);
  bits[0] = (bits[0] + 0x8000) & 0xffff0000;
  return new Float32Array(bits.buffer)[0];
}

/** Packs a trained network into the model that is shipped; of its features, one a row, the `most` that matter, and of its words those `kept`. */
export function packModel(
  network: Network,
  settings: Settings,
  features: readonly Feature[],
  most: number,
  lists: Lists,
  vectors: Vectors,
  vocabulary: readonly string[],
  kept: ReadonlySet<string>,
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
    const scale = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 1e-9) / LEVELS;
    featureScales[i] = rounded(scale);
    weights.forEach((w, h) => {
      featureRows[i * hidden + h] = Math.round(w / scale);
    });
  });
  const words = sortedByKey(vocabulary.map((w) => [wordKeyOf(hashText(w)), w] as const));
  const values = new Float32Array(words.length * dimensions);
  words.forEach(([, word], i) => {
    const at = vectors.index.get(word);
    if (at !== undefined)
      project(vectors.values, at * VECTOR_SIZE, parts.vectors.values, values, i * dimensions, dimensions);
  });
  const { codes, book } = encode(values, dimensions, PART_SIZE);
  const entries = [...words.keys()].filter((i) => kept.has(words[i][1]));
  const codesPerWord = dimensions / PART_SIZE;
  const phrases = sortedByKey([...lists.phrases].map(([p, bits]) => [phraseHash(p), bits] as const));
  if (parts.places.values.length !== PLACE_COUNT * dimensions * hidden)
    throw new Error('The network has another shape');
  return {
    hidden,
    dimensions,
    featureKeys: Uint32Array.from(order, (row) => features[row].key),
    featureRows,
    featureScales,
    wordKeys: Uint32Array.from(entries, (i) => words[i][0]),
    wordCodes: Uint8Array.from(
      entries.flatMap((i) => [...codes.subarray(i * codesPerWord, (i + 1) * codesPerWord)]),
    ),
    codeBook: book,
    wordLists: Uint8Array.from(entries, (i) => lists.words.get(words[i][1]) ?? 0),
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
