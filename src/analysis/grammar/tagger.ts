import { indexOfKey } from '../entities/tagger/model';
import { contextKey, contextsKey, PLACES, wordKeys } from './features';
import type { Model } from './model';
import { CONTEXTS, TAGS } from './tags';

/** A word as the tagger sees it. */
export interface Taggable {
  readonly lower: string;
  readonly capital: boolean;
  /** Index of its context where its class is known (`fixedContext`, or a tag); -1 where the tagger is to judge. */
  readonly context: number;
}

/** What a word adds to the scores of the words around it, by place. */
type Effects = readonly Int16Array[];

/** Bounds the memo: an article's vocabulary is far smaller, a hostile file's is not. */
const MEMO_LIMIT = 30_000;
const N = TAGS.length;

/** Judges the words of a sentence from left to right with a linear model. */
export class Tagger {
  private readonly effects = new Map<string, Effects>();
  private readonly one: readonly Int16Array[];
  private readonly two: readonly Int16Array[];
  private readonly scores = new Int32Array(N);
  private readonly edge: Effects;

  constructor(private readonly model: Model) {
    const contexts = Array.from({ length: CONTEXTS }, (_, i) => i);
    this.one = contexts.map((c) => this.sum([contextKey(c)]));
    this.two = contexts.flatMap((c2) => contexts.map((c) => this.sum([contextsKey(c2, c)])));
    this.edge = this.effectsOf('', false);
  }

  /** The context index of each word; where it was not known, that of the tag judged best. */
  tag(words: readonly Taggable[]): Uint8Array {
    const tags = new Uint8Array(words.length);
    const effects = words.map((w) => this.effectsOf(w.lower, w.capital));
    let before2 = CONTEXTS - 1;
    let before = CONTEXTS - 1;
    for (let i = 0; i < words.length; i++) {
      const known = words[i]?.context ?? -1;
      const tag = known >= 0 ? known : this.best(effects, i, before2, before);
      tags[i] = tag;
      before2 = before;
      before = tag;
    }
    return tags;
  }

  private best(effects: readonly Effects[], at: number, before2: number, before: number): number {
    const { scores } = this;
    scores.fill(0);
    for (let p = 0; p < PLACES.length; p++) this.add((effects[at + (PLACES[p] ?? 0)] ?? this.edge)[p]);
    this.add(this.one[before]);
    this.add(this.two[before2 * CONTEXTS + before]);
    let best = 0;
    for (let t = 1; t < N; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
    return best;
  }

  private add(row: Int16Array | undefined): void {
    if (!row) return;
    for (let t = 0; t < N; t++) this.scores[t] = (this.scores[t] ?? 0) + (row[t] ?? 0);
  }

  private effectsOf(lower: string, capital: boolean): Effects {
    const key = capital ? `^${lower}` : lower;
    const known = this.effects.get(key);
    if (known) return known;
    const effects = PLACES.map((place) => this.sum(wordKeys(lower, capital, place)));
    if (this.effects.size < MEMO_LIMIT) this.effects.set(key, effects);
    return effects;
  }

  private sum(keys: readonly number[]): Int16Array {
    const row = new Int16Array(N);
    for (const key of keys) {
      const at = indexOfKey(this.model.keys, key);
      if (at < 0) continue;
      for (let t = 0; t < N; t++) row[t] = (row[t] ?? 0) + (this.model.weights[at * N + t] ?? 0);
    }
    return row;
  }
}
