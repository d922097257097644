import { TAGS } from './tags';

/** A linear model: one row of weights, one for each tag, a feature. */
export interface Model {
  /** Hashes of the features, unsigned 32 bits, ascending. */
  readonly keys: Uint32Array;
  /** `[feature][tag]` */
  readonly weights: Int8Array;
}

const MAGIC = 0x31534f50;
const HEADER = 8;

/**
 * Reads a model file.
 * @throws RangeError where the bytes are no model of this version, or cut off
 */
export function readModel(bytes: Uint8Array): Model {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [magic, count = 0] =
    aligned.byteLength < HEADER ? [] : new Uint32Array(aligned.buffer, aligned.byteOffset, 2);
  if (magic !== MAGIC || aligned.byteLength !== HEADER + count * (4 + TAGS.length))
    throw new RangeError('Not a model of parts of speech');
  const at = aligned.byteOffset + HEADER;
  return {
    keys: new Uint32Array(aligned.buffer, at, count),
    weights: new Int8Array(aligned.buffer, at + 4 * count, count * TAGS.length),
  };
}

/** The bytes `readModel` reads. */
export function writeModel({ keys, weights }: Model): Uint8Array {
  const bytes = new Uint8Array(HEADER + 4 * keys.length + weights.length);
  new Uint32Array(bytes.buffer, 0, 2).set([MAGIC, keys.length]);
  new Uint32Array(bytes.buffer, HEADER, keys.length).set(keys);
  new Int8Array(bytes.buffer, HEADER + 4 * keys.length).set(weights);
  return bytes;
}
