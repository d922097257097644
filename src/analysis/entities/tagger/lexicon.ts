import { hintKeys, PLACE_COUNT, type Place, shapeOf, wordKeys } from './features';
import { fold, hashText } from './fold';
import { indexKeys, indexOfKey, type Model, PART_SIZE, wordKeyOf } from './model';

/** What the model knows of a written form. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly hash: number;
  readonly shape: string;
  readonly shapeHash: number;
  /** Row of its vector; -1 for a word never seen. */
  readonly entry: number;
  readonly lists: number;
  /** Where the row of what it adds to the hidden layer at each place begins; -1 until first asked for. */
  readonly effects: number[];
}

const MAX_WORDS = 16_384;

/** Looks words up and remembers them: news repeats its words, so most of the work is done once a word. */
export class Lexicon {
  private words = new Map<string, Word>();
  private hintEffects = new Map<number, number>();
  /**
   * What adds to the hidden layer, one row behind the other: a row of its own for each would cost three times as much, and
   * take longer to come by than to add.
   */
  rows = new Float32Array(0);
  private end = 0;

  private readonly rowOf: (key: number) => number;
  private readonly phraseOf: (key: number) => number;

  constructor(private readonly model: Model) {
    this.rowOf = indexKeys(model.featureKeys);
    this.phraseOf = indexKeys(model.phraseKeys);
  }

  /**
   * To be called between paragraphs, since rows are not where they were. Starting afresh is simpler than ageing entries
   * out, and as fast: the common words are back at once.
   */
  tidy(): void {
    if (this.words.size < MAX_WORDS && this.hintEffects.size < MAX_WORDS) return;
    this.words = new Map();
    this.hintEffects = new Map();
    this.rows = new Float32Array(0);
    this.end = 0;
  }

  /** Where a new row of noughts begins. */
  private newRow(): number {
    const at = this.end;
    this.end += this.model.hidden;
    if (this.end > this.rows.length) {
      const longer = new Float32Array(Math.ceil(1.2 * this.end) + 256 * this.model.hidden);
      longer.set(this.rows);
      this.rows = longer;
    }
    return at;
  }

  word(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const made = this.make(text);
    this.words.set(text, made);
    return made;
  }

  private make(text: string): Word {
    const folded = fold(text);
    const shape = shapeOf(text);
    const hash = hashText(folded);
    const entry = indexOfKey(this.model.wordKeys, wordKeyOf(hash));
    return {
      text,
      folded,
      hash,
      shape,
      shapeHash: hashText(shape, 9),
      entry,
      lists: this.model.wordLists[entry] ?? 0,
      effects: new Array<number>(PLACE_COUNT).fill(-1),
    };
  }

  /** Bits of the lists the phrase with this hash is in. */
  phrase(hash: number): number {
    return this.model.phraseLists[this.phraseOf(hash)] ?? 0;
  }

  /** The row of what `word` adds to the hidden layer at `place`. */
  effect(word: Word, place: Place): number {
    const known = word.effects[place] ?? -1;
    if (known >= 0) return known;
    const made = this.newRow();
    for (const key of wordKeys(place, word)) this.add(key, this.rows, made);
    if (word.entry >= 0) addVector(this.model, word.entry, place, this.rows, made);
    word.effects[place] = made;
    return made;
  }

  /** The row of what the rules' hints around a word of this shape add to the hidden layer. @param around as `hintsAround` tells it */
  hintEffect(around: number, shape: number): number {
    const key = shape * 2 ** 18 + around;
    const known = this.hintEffects.get(key);
    if (known !== undefined) return known;
    const made = this.newRow();
    for (const k of hintKeys(around, shape)) this.add(k, this.rows, made);
    this.hintEffects.set(key, made);
    return made;
  }

  /** Adds the weights of the feature, where the model has it, to a row. */
  add(key: number, into: Float32Array, at: number): void {
    const row = this.rowOf(key);
    if (row < 0) return;
    const { hidden, featureRows, featureScales } = this.model;
    const scale = featureScales[row] ?? 0;
    for (let h = 0, from = row * hidden; h < hidden; h++, from++)
      into[at + h] = (into[at + h] ?? 0) + scale * (featureRows[from] ?? 0);
  }
}

function addVector(model: Model, entry: number, place: Place, into: Float32Array, at: number): void {
  const { dimensions, hidden, wordCodes, codeBook, vectorWeights } = model;
  const parts = dimensions / PART_SIZE;
  for (let d = 0; d < dimensions; d++) {
    const part = Math.floor(d / PART_SIZE);
    const code = wordCodes[entry * parts + part] ?? 0;
    const value = (codeBook[(part * 256 + code) * PART_SIZE + (d % PART_SIZE)] ?? 0) / 127;
    const from = (place * dimensions + d) * hidden;
    for (let h = 0; h < hidden; h++)
      into[at + h] = (into[at + h] ?? 0) + value * (vectorWeights[from + h] ?? 0);
  }
}
