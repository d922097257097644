import { PLACE_COUNT } from '../src/analysis/entities/tagger/features';
import { mayEnd, mayStart, PREDECESSORS, TAG_COUNT } from '../src/analysis/entities/tagger/tags';
import { VECTOR_SIZE, type Vectors } from './vectors';

/** One unit as the network sees it. */
export interface Input {
  /** Word number at each place. */
  readonly words: Int32Array;
  /** Feature rows by place, then of the words together; the first of each place is the word's identity (-1: none). */
  readonly rows: readonly Int32Array[];
  readonly joint: Int32Array;
  /** Bit t is set where tag t agrees with the marking. */
  readonly allowed: number;
}

export interface Example {
  readonly inputs: readonly Input[];
  readonly weight: number;
}

export interface Settings {
  readonly hidden: number;
  readonly dimensions: number;
  readonly rate: number;
  /** Share of hidden cells left out of a step. */
  readonly dropout: number;
  /** Share of word identities hidden in a step, so that context and shape are learned. */
  readonly wordDropout: number;
}

/** A matrix of weights with its gradient and the squares Adagrad scales steps by. */
class Weights {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly squares: Float32Array;

  constructor(size: number, spread: number, random: () => number) {
    this.values = Float32Array.from({ length: size }, () => (2 * random() - 1) * spread);
    this.slopes = new Float32Array(size);
    this.squares = new Float32Array(size).fill(1e-6);
  }

  step(rate: number, from = 0, to = this.values.length): void {
    const { values, slopes, squares } = this;
    for (let i = from; i < to; i++) {
      const g = slopes[i];
      if (g === 0) continue;
      slopes[i] = 0;
      squares[i] = squares[i] + g * g;
      values[i] = values[i] - (rate * g) / Math.sqrt(squares[i]);
    }
  }
}

const PARTS = ['rows', 'vectors', 'places', 'hiddenBias', 'tags', 'tagBias', 'transitions'] as const;
type PartName = (typeof PARTS)[number];

/** Features and word vectors into one hidden layer, tags out of it, a chain over the tags; trained by Adagrad. */
export class Network {
  readonly parts: Readonly<Record<PartName, Weights>>;
  private readonly touchedRows = new Set<number>();
  private readonly wordStamp: Int32Array;
  private readonly wordValue: Float32Array;
  private readonly wordSlope: Float32Array;
  private touchedWords: number[] = [];
  private batch = 0;

  constructor(
    private readonly settings: Settings,
    rowCount: number,
    /** For each word number, its place in `vectors`; -1 where it has none. */
    private readonly vectorOf: Int32Array,
    private readonly vectors: Vectors,
    private readonly random: () => number,
  ) {
    const { hidden, dimensions } = settings;
    const make = (size: number, spread: number): Weights => new Weights(size, spread, random);
    this.parts = {
      rows: make(rowCount * hidden, 0.01),
      vectors: make(VECTOR_SIZE * dimensions, 0.15),
      places: make(PLACE_COUNT * dimensions * hidden, 0.1),
      hiddenBias: make(hidden, 0.01),
      tags: make(hidden * TAG_COUNT, 0.2),
      tagBias: make(TAG_COUNT, 0.01),
      transitions: make(TAG_COUNT * TAG_COUNT, 0.01),
    };
    this.wordStamp = new Int32Array(vectorOf.length);
    this.wordValue = new Float32Array(vectorOf.length * dimensions);
    this.wordSlope = new Float32Array(vectorOf.length * dimensions);
  }

  /** One pass over the examples in the order given; returns the mean loss a unit. */
  epoch(examples: readonly Example[], rate: number, batchSize: number): number {
    let loss = 0;
    let units = 0;
    for (let at = 0; at < examples.length; at += batchSize) {
      this.batch++;
      for (const e of examples.slice(at, at + batchSize)) {
        loss += this.learn(e);
        units += e.inputs.length;
      }
      this.step(rate);
    }
    return loss / units;
  }

  private step(rate: number): void {
    const { hidden, dimensions } = this.settings;
    const { parts } = this;
    for (const word of this.touchedWords) {
      const from = this.vectorOf[word] * VECTOR_SIZE;
      for (let d = 0; d < dimensions; d++) {
        const value = this.wordValue[word * dimensions + d];
        const slope = this.wordSlope[word * dimensions + d] * (1 - value * value);
        this.wordSlope[word * dimensions + d] = 0;
        if (slope === 0) continue;
        for (let k = 0; k < VECTOR_SIZE; k++)
          parts.vectors.slopes[k * dimensions + d] += slope * this.vectors.values[from + k];
      }
    }
    this.touchedWords = [];
    for (const row of this.touchedRows) parts.rows.step(rate, row * hidden, (row + 1) * hidden);
    this.touchedRows.clear();
    for (const name of PARTS) if (name !== 'rows') parts[name].step(rate);
  }

  /** The word's vector in this batch; fills `wordValue` once a batch. */
  private touch(word: number): void {
    if (this.wordStamp[word] === this.batch) return;
    this.wordStamp[word] = this.batch;
    this.touchedWords.push(word);
    project(
      this.vectors.values,
      this.vectorOf[word] * VECTOR_SIZE,
      this.parts.vectors.values,
      this.wordValue,
      word * this.settings.dimensions,
      this.settings.dimensions,
    );
  }

  private learn(example: Example): number {
    const { hidden, dropout, wordDropout } = this.settings;
    const n = example.inputs.length;
    const cells = new Float32Array(n * hidden);
    const scores = new Float32Array(n * TAG_COUNT);
    const hides = example.inputs.map(() => this.random() < wordDropout);
    const keep = 1 / (1 - dropout);
    const { tags, tagBias } = this.parts;
    example.inputs.forEach((input, i) => {
      this.forward(input, cells.subarray(i * hidden, (i + 1) * hidden), hides[i]);
      for (let h = 0; h < hidden; h++) {
        const at = i * hidden + h;
        cells[at] = cells[at] > 0 && this.random() >= dropout ? cells[at] * keep : 0;
      }
      for (let t = 0; t < TAG_COUNT; t++) scores[i * TAG_COUNT + t] = tagBias.values[t];
      for (let h = 0; h < hidden; h++) {
        const value = cells[i * hidden + h];
        if (value !== 0)
          for (let t = 0; t < TAG_COUNT; t++)
            scores[i * TAG_COUNT + t] += value * tags.values[h * TAG_COUNT + t];
      }
    });
    const slopes = new Float32Array(n * TAG_COUNT);
    const free = this.sums(scores, n, null, slopes, example.weight);
    const bound = this.sums(scores, n, example.inputs, slopes, -example.weight);
    example.inputs.forEach((input, i) => {
      this.backward(
        input,
        cells.subarray(i * hidden, (i + 1) * hidden),
        slopes.subarray(i * TAG_COUNT, (i + 1) * TAG_COUNT),
        hides[i],
        keep,
      );
    });
    return (free - bound) * example.weight;
  }

  private forward(input: Input, cells: Float32Array, hides: boolean): void {
    const { hidden, dimensions } = this.settings;
    const { rows, places, hiddenBias } = this.parts;
    cells.set(hiddenBias.values);
    const add = (row: number): void => {
      for (let h = 0, k = row * hidden; h < hidden; h++, k++) cells[h] += rows.values[k];
    };
    for (let p = 0; p < PLACE_COUNT; p++) {
      const list = input.rows[p];
      for (let k = hides ? 1 : 0; k < list.length; k++) if (list[k] >= 0) add(list[k]);
      const word = input.words[p];
      if (this.vectorOf[word] < 0) continue;
      this.touch(word);
      for (let d = 0; d < dimensions; d++) {
        const value = this.wordValue[word * dimensions + d];
        for (let h = 0, k = (p * dimensions + d) * hidden; h < hidden; h++, k++)
          cells[h] += value * places.values[k];
      }
    }
    for (const row of input.joint) add(row);
  }

  private backward(
    input: Input,
    cells: Float32Array,
    slopes: Float32Array,
    hides: boolean,
    keep: number,
  ): void {
    const { hidden, dimensions } = this.settings;
    const { rows, places, hiddenBias, tags, tagBias } = this.parts;
    const down = new Float32Array(hidden);
    for (let t = 0; t < TAG_COUNT; t++) tagBias.slopes[t] += slopes[t];
    for (let h = 0; h < hidden; h++) {
      const value = cells[h];
      if (value === 0) continue;
      let sum = 0;
      for (let t = 0, k = h * TAG_COUNT; t < TAG_COUNT; t++, k++) {
        tags.slopes[k] += value * slopes[t];
        sum += tags.values[k] * slopes[t];
      }
      down[h] = sum * keep;
      hiddenBias.slopes[h] += down[h];
    }
    const add = (row: number): void => {
      this.touchedRows.add(row);
      for (let h = 0, k = row * hidden; h < hidden; h++, k++) rows.slopes[k] += down[h];
    };
    for (let p = 0; p < PLACE_COUNT; p++) {
      const list = input.rows[p];
      for (let k = hides ? 1 : 0; k < list.length; k++) if (list[k] >= 0) add(list[k]);
      const word = input.words[p];
      if (this.vectorOf[word] < 0) continue;
      for (let d = 0; d < dimensions; d++) {
        const value = this.wordValue[word * dimensions + d];
        let sum = 0;
        for (let h = 0, k = (p * dimensions + d) * hidden; h < hidden; h++, k++) {
          places.slopes[k] += value * down[h];
          sum += places.values[k] * down[h];
        }
        this.wordSlope[word * dimensions + d] += sum;
      }
    }
    for (const row of input.joint) add(row);
  }

  /**
   * Sums over all tag paths, or over those that agree with the marking; adds `weight` times each tag's chance to
   * `slopes` and each step's to the transitions' slopes. Returns the logarithm of the sum.
   */
  private sums(
    scores: Float32Array,
    n: number,
    marked: readonly Input[] | null,
    slopes: Float32Array,
    weight: number,
  ): number {
    const K = TAG_COUNT;
    const { values: steps, slopes: stepSlopes } = this.parts.transitions;
    const forward = new Float64Array(n * K).fill(-Infinity);
    const backward = new Float64Array(n * K).fill(-Infinity);
    const may = (i: number, t: number): boolean => marked === null || ((marked[i].allowed >> t) & 1) === 1;
    for (let t = 0; t < K; t++) if (mayStart(t) && may(0, t)) forward[t] = scores[t];
    for (let i = 1; i < n; i++)
      for (let t = 0; t < K; t++) {
        if (!may(i, t)) continue;
        let sum = -Infinity;
        for (const b of PREDECESSORS[t]) sum = logAdd(sum, forward[(i - 1) * K + b] + steps[b * K + t]);
        forward[i * K + t] = sum + scores[i * K + t];
      }
    for (let t = 0; t < K; t++) if (mayEnd(t) && may(n - 1, t)) backward[(n - 1) * K + t] = 0;
    for (let i = n - 2; i >= 0; i--)
      for (let t = 0; t < K; t++) {
        if (!may(i + 1, t)) continue;
        const after = backward[(i + 1) * K + t] + scores[(i + 1) * K + t];
        for (const b of PREDECESSORS[t])
          if (may(i, b)) backward[i * K + b] = logAdd(backward[i * K + b], steps[b * K + t] + after);
      }
    let total = -Infinity;
    for (let t = 0; t < K; t++) total = logAdd(total, forward[t] + backward[t]);
    for (let k = 0; k < n * K; k++) {
      const chance = Math.exp(forward[k] + backward[k] - total);
      if (chance > 0) slopes[k] += weight * chance;
    }
    for (let i = 1; i < n; i++)
      for (let t = 0; t < K; t++) {
        if (!may(i, t)) continue;
        const after = backward[i * K + t] + scores[i * K + t] - total;
        for (const b of PREDECESSORS[t]) {
          const chance = Math.exp(forward[(i - 1) * K + b] + steps[b * K + t] + after);
          if (chance > 1e-9) stepSlopes[b * K + t] += weight * chance;
        }
      }
    return total;
  }
}

export function project(
  vectors: Float32Array,
  from: number,
  weights: Float32Array,
  into: Float32Array,
  at: number,
  dimensions: number,
): void {
  for (let d = 0; d < dimensions; d++) {
    let sum = 0;
    for (let k = 0; k < VECTOR_SIZE; k++) sum += vectors[from + k] * weights[k * dimensions + d];
    into[at + d] = Math.tanh(sum);
  }
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
