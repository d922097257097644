import { PLACE_COUNT } from './features';
import { TAG_COUNT } from './tags';

/** Values of a word's vector that are told by one byte. */
export const PART_SIZE = 3;
/** How many values a part has to choose from. */
const CODES = 256;

/** The trained model as typed arrays. Keys are unsigned 32-bit hashes, ascending; those of words their upper 24 bits. */
export interface Model {
  /** Width of the hidden layer. */
  readonly hidden: number;
  /** Length of a word's vector; a multiple of `PART_SIZE`. */
  readonly dimensions: number;
  readonly featureKeys: Uint32Array;
  /** One row of `hidden` weights a feature, in units of its `featureScales`. */
  readonly featureRows: Int8Array;
  readonly featureScales: Float32Array;
  readonly wordKeys: Uint32Array;
  /** `[word][part]`: which of the part's codes comes nearest to the word's vector there. */
  readonly wordCodes: Uint8Array;
  /** `[part][code][value]`, in 127ths. */
  readonly codeBook: Int8Array;
  /** Bits of the word lists each word is in. */
  readonly wordLists: Uint8Array;
  readonly phraseKeys: Uint32Array;
  readonly phraseLists: Uint8Array;
  /** `[place][dimension][hidden]` */
  readonly vectorWeights: Float32Array;
  readonly hiddenBias: Float32Array;
  /** `[hidden][tag]` */
  readonly tagWeights: Float32Array;
  readonly tagBias: Float32Array;
  /** `[tag][next]` */
  readonly transitions: Float32Array;
}

const MAGIC = 0x324e5042;
const HEADER_WORDS = 8;

const round4 = (n: number): number => (n + 3) & ~3;

type Counts = readonly [hidden: number, dimensions: number, features: number, words: number, phrases: number];

const sizes = ([hidden, dimensions, features, words, phrases]: Counts): readonly number[] => [
  4 * features,
  4 * phrases,
  4 * features,
  4 * PLACE_COUNT * dimensions * hidden,
  4 * hidden,
  4 * hidden * TAG_COUNT,
  4 * TAG_COUNT,
  4 * TAG_COUNT * TAG_COUNT,
  BUCKETS,
  words,
  features * hidden,
  words * (dimensions / PART_SIZE),
  CODES * dimensions,
  words,
  phrases,
];

/** Keys of words are stored as how many begin with each two bytes, and the third byte of each: half of them is enough. */
const BUCKETS = 65_536;

function joinedKeys(counts: Uint8Array, rests: Uint8Array): Uint32Array {
  const keys = new Uint32Array(rests.length);
  let at = 0;
  counts.forEach((count, bucket) => {
    for (const end = at + count; at < end; at++) keys[at] = (bucket << 8) | (rests[at] ?? 0);
  });
  return keys;
}

function bucketCounts(keys: Uint32Array): Uint8Array {
  const counts = new Uint8Array(BUCKETS);
  for (const key of keys) counts[key >> 8] = (counts[key >> 8] ?? 0) + 1;
  return counts;
}

/** The key of the word with this hash. */
export const wordKeyOf = (hash: number): number => hash >>> 8;

/**
 * Reads a model file without copying more than alignment needs, and the keys of words.
 * @throws RangeError where the bytes are no model of this version, or cut off
 */
export function readModel(bytes: Uint8Array): Model {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength < 4 * HEADER_WORDS) throw new RangeError('Not a name model: too short');
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  const [magic, places, tags, hidden = 0, dimensions = 0, features = 0, words = 0, phrases = 0] = header;
  if (magic !== MAGIC || places !== PLACE_COUNT || tags !== TAG_COUNT)
    throw new RangeError('Not a name model of this version');
  const lengths = sizes([hidden, dimensions, features, words, phrases]);
  const total = lengths.reduce((sum, n) => sum + round4(n), 4 * HEADER_WORDS);
  if (aligned.byteLength !== total)
    throw new RangeError(`Name model is ${aligned.byteLength} bytes long, not ${total}`);
  let at = aligned.byteOffset + 4 * HEADER_WORDS;
  let section = 0;
  const next = (): readonly [ArrayBufferLike, number, number] => {
    const length = lengths[section++] ?? 0;
    const start = at;
    at += round4(length);
    return [aligned.buffer, start, length];
  };
  const u32 = (): Uint32Array => {
    const [buffer, start, length] = next();
    return new Uint32Array(buffer, start, length >> 2);
  };
  const f32 = (): Float32Array => {
    const [buffer, start, length] = next();
    return new Float32Array(buffer, start, length >> 2);
  };
  const featureKeys = u32();
  const phraseKeys = u32();
  const featureScales = f32();
  const vectorWeights = f32();
  const hiddenBias = f32();
  const tagWeights = f32();
  const tagBias = f32();
  const transitions = f32();
  return {
    hidden,
    dimensions,
    featureKeys,
    phraseKeys,
    featureScales,
    vectorWeights,
    hiddenBias,
    tagWeights,
    tagBias,
    transitions,
    wordKeys: joinedKeys(new Uint8Array(...next()), new Uint8Array(...next())),
    featureRows: new Int8Array(...next()),
    wordCodes: new Uint8Array(...next()),
    codeBook: new Int8Array(...next()),
    wordLists: new Uint8Array(...next()),
    phraseLists: new Uint8Array(...next()),
  };
}

/** The bytes `readModel` reads. */
export function writeModel(model: Model): Uint8Array {
  const counts: Counts = [
    model.hidden,
    model.dimensions,
    model.featureKeys.length,
    model.wordKeys.length,
    model.phraseKeys.length,
  ];
  const sections = [
    model.featureKeys,
    model.phraseKeys,
    model.featureScales,
    model.vectorWeights,
    model.hiddenBias,
    model.tagWeights,
    model.tagBias,
    model.transitions,
    bucketCounts(model.wordKeys),
    Uint8Array.from(model.wordKeys, (key) => key & 255),
    model.featureRows,
    model.wordCodes,
    model.codeBook,
    model.wordLists,
    model.phraseLists,
  ];
  const total = sizes(counts).reduce((sum, n) => sum + round4(n), 4 * HEADER_WORDS);
  const bytes = new Uint8Array(total);
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([MAGIC, PLACE_COUNT, TAG_COUNT, ...counts]);
  let at = 4 * HEADER_WORDS;
  for (const s of sections) {
    bytes.set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), at);
    at += round4(s.byteLength);
  }
  return bytes;
}

/** Finds keys by hashing instead of searching: they are hashes themselves, so their low bits say where to look. */
export function indexKeys(keys: Uint32Array): (key: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(2 * keys.length + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  keys.forEach((key, row) => {
    let slot = key & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = row;
  });
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? -1;
      if (row < 0 || keys[row] === key) return row;
    }
  };
}

/** Index of `key` in ascending `keys`; -1 where it is not there. */
export function indexOfKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = keys[middle] ?? 0;
    if (value === key) return middle;
    if (value < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
