import type { Model } from './model';
import { ENDS, OUTSIDE, PREDECESSORS, STARTS, TAG_COUNT } from './tags';

const NONE = new Uint8Array(0);

/** The best tags of a zone, and how likely each tag is at each unit; what the arrays hold lasts until the next zone is decoded. */
export interface Decoded {
  /** Read up to the zone's length. */
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
  if (desk.length < length) desk = deskFor(2 * length);
  if (length === 1) return decodeLone(scores);
  const { tags } = desk;
  bestPath(model, scores, length);
  for (let i = 0; i < length; i++)
    if (tags[i] !== OUTSIDE) return { tags, chances: marginals(model, scores, length) };
  return null;
}

/** What decoding is done on: arrays that are made once, since making one costs more than what is done on it. */
interface Desk {
  /** The longest zone there is room for. */
  readonly length: number;
  readonly tags: Uint8Array;
  readonly best: Float32Array;
  readonly from: Uint8Array;
  readonly weights: Float32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

function deskFor(length: number): Desk {
  const size = length * TAG_COUNT;
  return {
    length,
    tags: new Uint8Array(length),
    best: new Float32Array(size),
    from: new Uint8Array(size),
    weights: new Float32Array(size),
    forward: new Float32Array(size),
    backward: new Float32Array(size),
  };
}

let desk = deskFor(32);

/** The tags of a unit that stands alone, as in most zones: none, or a whole name of a type. */
const LONE = STARTS.filter((tag) => ENDS.includes(tag));

function decodeLone(scores: Float32Array): Decoded | null {
  let tag = OUTSIDE;
  for (const t of LONE) if ((scores[t] ?? 0) > (scores[tag] ?? 0)) tag = t;
  if (tag === OUTSIDE) return null;
  const { tags, forward: chances } = desk;
  chances.fill(0, 0, TAG_COUNT);
  for (const t of LONE) chances[t] = Math.exp((scores[t] ?? 0) - (scores[tag] ?? 0));
  normalize(chances, 0);
  tags[0] = tag;
  return { tags, chances };
}

/** Fills the desk's tags. */
function bestPath({ transitions }: Model, scores: Float32Array, length: number): void {
  const { best, from } = desk;
  best.fill(-Infinity, 0, TAG_COUNT);
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
  traceBack(length);
}

function traceBack(length: number): void {
  const { tags, best, from } = desk;
  const last = (length - 1) * TAG_COUNT;
  let tag = 0;
  for (const t of ENDS) if ((best[last + t] ?? 0) > (best[last + tag] ?? 0)) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = from[i * TAG_COUNT + tag] ?? 0;
  }
}

/** Chances by the forward-backward sums, each step scaled so that nothing runs out of range. */
function marginals({ transitions }: Model, scores: Float32Array, length: number): Float32Array {
  const size = length * TAG_COUNT;
  const { weights, forward, backward } = desk;
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let t = 0; t < TAG_COUNT; t++) top = Math.max(top, scores[i * TAG_COUNT + t] ?? 0);
    for (let t = 0; t < TAG_COUNT; t++)
      weights[i * TAG_COUNT + t] = Math.exp((scores[i * TAG_COUNT + t] ?? 0) - top);
  }
  forward.fill(0, 0, TAG_COUNT);
  backward.fill(0, 0, size);
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
