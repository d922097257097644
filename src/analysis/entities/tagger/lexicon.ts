import { BOUNDARY, hintKeys, PLACE_COUNT, type Place, shapeOf, wordKeys } from './features';
import { fold, hashText } from './fold';
import { indexKeys, indexOfKey, type Model, PART_SIZE, wordKeyOf } from './model';
import { Rows } from './rows';

/** What the model knows of a written form. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly hash: number;
  readonly shapeHash: number;
  /** Row of its vector; -1 for a word never seen. */
  readonly entry: number;
  readonly lists: number;
  /** What it adds to the hidden layer at each place; made when first asked for. */
  readonly effects: (Float32Array | undefined)[];
}

const MAX_WORDS = 16_384;

/** Looks words up and remembers them: news repeats its words, so most of the work is done once a word. */
export class Lexicon {
  private words = new Map<string, Word>();
  private hintEffects = new Map<number, Float32Array>();

  private readonly rows: Rows<Float32Array>;
  private readonly rowOf: (key: number) => number;
  private readonly phraseOf: (key: number) => number;

  constructor(private readonly model: Model) {
    this.rows = new Rows(model.hidden, Float32Array);
    this.rowOf = indexKeys(model.featureKeys);
    this.phraseOf = indexKeys(model.phraseKeys);
  }

  word(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    // Starting afresh is simpler than ageing entries out, and as fast: the common words are back at once.
    if (this.words.size >= MAX_WORDS) this.words = new Map();
    const made = this.make(text);
    this.words.set(text, made);
    return made;
  }

  private make(text: string): Word {
    const folded = fold(text);
    const hash = hashText(folded);
    const entry = indexOfKey(this.model.wordKeys, wordKeyOf(hash));
    return {
      text,
      folded,
      hash,
      shapeHash: hashText(text === BOUNDARY ? BOUNDARY : shapeOf(text), 9),
      entry,
      lists: this.model.wordLists[entry] ?? 0,
      effects: new Array<Float32Array | undefined>(PLACE_COUNT).fill(undefined),
    };
  }

  /** Bits of the lists the phrase with this hash is in. */
  phrase(hash: number): number {
    return this.model.phraseLists[this.phraseOf(hash)] ?? 0;
  }

  /** What `word` adds to the hidden layer at `place`. */
  effect(word: Word, place: Place): Float32Array {
    const known = word.effects[place];
    if (known) return known;
    const made = this.rows.make();
    for (const key of wordKeys(place, word.text, word.lists)) this.add(key, made);
    if (word.entry >= 0) addVector(this.model, word.entry, place, made);
    word.effects[place] = made;
    return made;
  }

  /** What the rules' hints around a word of this shape add to the hidden layer. @param around as `hintsAround` tells it */
  hintEffect(around: number, shape: number): Float32Array {
    const key = shape * 2 ** 18 + around;
    const known = this.hintEffects.get(key);
    if (known) return known;
    if (this.hintEffects.size >= MAX_WORDS) this.hintEffects = new Map();
    const made = this.rows.make();
    for (const k of hintKeys(around, shape)) this.add(k, made);
    this.hintEffects.set(key, made);
    return made;
  }

  /** Adds the weights of the feature, where the model has it. */
  add(key: number, into: Float32Array): void {
    const row = this.rowOf(key);
    if (row < 0) return;
    const { hidden, featureRows, featureScales } = this.model;
    const scale = featureScales[row] ?? 0;
    for (let h = 0, from = row * hidden; h < hidden; h++, from++)
      into[h] = (into[h] ?? 0) + scale * (featureRows[from] ?? 0);
  }
}

function addVector(model: Model, entry: number, place: Place, into: Float32Array): void {
  const { dimensions, hidden, wordCodes, codeBook, vectorWeights } = model;
  const parts = dimensions / PART_SIZE;
  for (let d = 0; d < dimensions; d++) {
    const part = Math.floor(d / PART_SIZE);
    const code = wordCodes[entry * parts + part] ?? 0;
    const value = (codeBook[(part * 256 + code) * PART_SIZE + (d % PART_SIZE)] ?? 0) / 127;
    const from = (place * dimensions + d) * hidden;
    for (let h = 0; h < hidden; h++) into[h] = (into[h] ?? 0) + value * (vectorWeights[from + h] ?? 0);
  }
}
