import type { Model } from './model';
import { ENDS, OUTSIDE, PREDECESSORS, STARTS, TAG_COUNT } from './tags';

const NONE = new Uint8Array(0);

/** The best tags of a zone, and how likely each tag is at each unit. */
export interface Decoded {
  readonly tags: Uint8Array;
  /** `[unit][tag]` */
  readonly chances: Float32Array;
}

/**
 * Viterbi for the tags, forward and backward sums for their chances; null where all is outside of names, as in half of
 * all zones.
 * @param scores `[unit][tag]`, read up to `length` units
 */
export function decode(model: Model, scores: Float32Array, length: number): Decoded | null {
  if (length === 1) return decodeLone(scores);
  const tags = bestPath(model, scores, length);
  return tags.every((tag) => tag === OUTSIDE) ? null : { tags, chances: marginals(model, scores, length) };
}

/** The tags of a unit that stands alone, as in most zones: none, or a whole name of a type. */
const LONE = STARTS.filter((tag) => ENDS.includes(tag));

function decodeLone(scores: Float32Array): Decoded | null {
  let tag = OUTSIDE;
  for (const t of LONE) if ((scores[t] ?? 0) > (scores[tag] ?? 0)) tag = t;
  if (tag === OUTSIDE) return null;
  const chances = new Float32Array(TAG_COUNT);
  for (const t of LONE) chances[t] = Math.exp((scores[t] ?? 0) - (scores[tag] ?? 0));
  normalize(chances, 0);
  return { tags: Uint8Array.of(tag), chances };
}

function bestPath({ transitions }: Model, scores: Float32Array, length: number): Uint8Array {
  const best = new Float32Array(length * TAG_COUNT).fill(-Infinity);
  const from = new Uint8Array(length * TAG_COUNT);
  for (const tag of STARTS) best[tag] = scores[tag] ?? 0;
  for (let i = 1; i < length; i++) {
    const row = i * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let top = -Infinity;
      let choice = 0;
      const predecessors = PREDECESSORS[tag] ?? NONE;
      for (let k = 0; k < predecessors.length; k++) {
        const before = predecessors[k] ?? 0;
        const value = (best[row - TAG_COUNT + before] ?? 0) + (transitions[before * TAG_COUNT + tag] ?? 0);
        if (value > top) [top, choice] = [value, before];
      }
      best[row + tag] = top + (scores[row + tag] ?? 0);
      from[row + tag] = choice;
    }
  }
  return traceBack(best, from, length);
}

function traceBack(best: Float32Array, from: Uint8Array, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  const last = (length - 1) * TAG_COUNT;
  let tag = 0;
  for (const t of ENDS) if ((best[last + t] ?? 0) > (best[last + tag] ?? 0)) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAG_COUNT + tag] ?? 0;
  }
  return tags;
}

/** Chances by the forward-backward sums, each step scaled so that nothing runs out of range. */
function marginals({ transitions }: Model, scores: Float32Array, length: number): Float32Array {
  const size = length * TAG_COUNT;
  const weights = new Float32Array(size);
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let t = 0; t < TAG_COUNT; t++) top = Math.max(top, scores[i * TAG_COUNT + t] ?? 0);
    for (let t = 0; t < TAG_COUNT; t++)
      weights[i * TAG_COUNT + t] = Math.exp((scores[i * TAG_COUNT + t] ?? 0) - top);
  }
  const forward = new Float32Array(size);
  const backward = new Float32Array(size);
  for (const t of STARTS) forward[t] = weights[t] ?? 0;
  for (const t of ENDS) backward[size - TAG_COUNT + t] = 1;
  normalize(forward, 0);
  const steps = expTransitions(transitions);
  for (let i = 1; i < length; i++) {
    const row = i * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t++) {
      let sum = 0;
      const predecessors = PREDECESSORS[t] ?? NONE;
      for (let k = 0; k < predecessors.length; k++) {
        const b = predecessors[k] ?? 0;
        sum += (forward[row - TAG_COUNT + b] ?? 0) * (steps[b * TAG_COUNT + t] ?? 0);
      }
      forward[row + t] = sum * (weights[row + t] ?? 0);
    }
    normalize(forward, row);
  }
  for (let i = length - 2; i >= 0; i--) {
    const row = i * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t++) {
      const after = (backward[row + TAG_COUNT + t] ?? 0) * (weights[row + TAG_COUNT + t] ?? 0);
      if (after === 0) continue;
      const predecessors = PREDECESSORS[t] ?? NONE;
      for (let k = 0; k < predecessors.length; k++) {
        const b = predecessors[k] ?? 0;
        backward[row + b] = (backward[row + b] ?? 0) + (steps[b * TAG_COUNT + t] ?? 0) * after;
      }
    }
    normalize(backward, row);
  }
  for (let k = 0; k < size; k++) forward[k] = (forward[k] ?? 0) * (backward[k] ?? 0);
  for (let i = 0; i < length; i++) normalize(forward, i * TAG_COUNT);
  return forward;
}

const stepCache = new WeakMap<Float32Array, Float32Array>();

function expTransitions(transitions: Float32Array): Float32Array {
  const known = stepCache.get(transitions);
  if (known) return known;
  const made = transitions.map(Math.exp);
  stepCache.set(transitions, made);
  return made;
}

function normalize(values: Float32Array, row: number): void {
  let sum = 0;
  for (let t = 0; t < TAG_COUNT; t++) sum += values[row + t] ?? 0;
  if (sum > 0) for (let t = 0; t < TAG_COUNT; t++) values[row + t] = (values[row + t] ?? 0) / sum;
}
