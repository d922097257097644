import { makeRandom } from './random';

const CODES = 256;
const ROUNDS = 12;
/** As many vectors as tell where the codes should lie; the rest only choose among them. */
const SAMPLE = 16_384;

export interface Coded {
  /** `[vector][part]` */
  readonly codes: Uint8Array;
  /** `[part][code][value]`, in 127ths. */
  readonly book: Int8Array;
}

/** Product quantization: each part of a vector is told by the nearest of 256 codes, found by k-means. @param vectors `[vector][dimension]`, within -1…1 */
export function encode(vectors: Float32Array, dimensions: number, partSize: number): Coded {
  const parts = dimensions / partSize;
  const count = vectors.length / dimensions;
  const codes = new Uint8Array(count * parts);
  const book = new Int8Array(CODES * dimensions);
  for (let part = 0; part < parts; part++) {
    const values = new Float32Array(count * partSize);
    for (let i = 0; i < count; i++)
      for (let d = 0; d < partSize; d++)
        values[i * partSize + d] = vectors[i * dimensions + part * partSize + d];
    const centres = centresOf(values, partSize, makeRandom(part + 1)).map((v) => Math.round(v * 127));
    book.set(centres, part * CODES * partSize);
    const near = centres.map((v) => v / 127);
    for (let i = 0; i < count; i++) codes[i * parts + part] = nearest(near, values, i * partSize, partSize);
  }
  return { codes, book };
}

function centresOf(values: Float32Array, size: number, random: () => number): Float32Array {
  const count = values.length / size;
  const pick = (): number => Math.floor(random() * count);
  const sample = Int32Array.from({ length: Math.min(SAMPLE, count) }, pick);
  const centres = new Float32Array(CODES * size);
  const move = (code: number): void => {
    const at = pick() * size;
    centres.set(values.subarray(at, at + size), code * size);
  };
  for (let code = 0; code < CODES; code++) move(code);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(CODES * size);
    const members = new Int32Array(CODES);
    for (const i of sample) {
      const code = nearest(centres, values, i * size, size);
      members[code]++;
      for (let d = 0; d < size; d++) sums[code * size + d] += values[i * size + d];
    }
    for (let code = 0; code < CODES; code++)
      if (members[code] === 0) move(code);
      else for (let d = 0; d < size; d++) centres[code * size + d] = sums[code * size + d] / members[code];
  }
  return centres;
}

function nearest(centres: Float32Array, values: Float32Array, at: number, size: number): number {
  let best = 0;
  let least = Infinity;
  for (let code = 0; code < CODES; code++) {
    let sum = 0;
    for (let d = 0; d < size; d++) sum += (centres[code * size + d] - values[at + d]) ** 2;
    if (sum < least) [best, least] = [code, sum];
  }
  return best;
}
