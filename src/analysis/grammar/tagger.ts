import type { Form } from '../../text/forms';
import { indexOfKey } from '../entities/tagger/model';
import { contextKey, contextsKey, PLACES, wordKeys } from './features';
import type { Model } from './model';
import { Rows } from './rows';
import { CONTEXTS, TAGS } from './tags';

/** A word as the tagger sees it. */
export interface Taggable {
  readonly form: Form;
  readonly capital: boolean;
  /** Index of its context where its class is known (`fixedContext`, or a tag); -1 where the tagger is to judge. */
  readonly context: number;
}

/** What a word adds to the scores of the words around it: `[place][tag]`, in the order of `PLACES`. */
type Effects = Int16Array;

const N = TAGS.length;

/** Judges the words of a sentence from left to right with a linear model. */
export class Tagger {
  /** `[before][tag]` */
  private readonly one: Effects;
  /** `[before2][before][tag]` */
  private readonly two: Effects;
  private readonly edge: Effects;
  private readonly effects = new Rows(PLACES.length * N);

  constructor(private readonly model: Model) {
    const contexts = Array.from({ length: CONTEXTS }, (_, i) => i);
    this.one = this.rows(contexts.map((c) => [contextKey(c)]));
    this.two = this.rows(contexts.flatMap((c2) => contexts.map((c) => [contextsKey(c2, c)])));
    this.edge = this.effectsOf('', false);
  }

  /**
   * The context index of each word; where it was not known, that of the tag judged best.
   * @param effects `effectsOf` each word
   */
  tag(words: readonly Taggable[], effects: readonly Effects[]): Uint8Array {
    const tags = new Uint8Array(words.length);
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

  /** All scores in one go, since this is asked for every second word there is. */
  private best(effects: readonly Effects[], at: number, before2: number, before: number): number {
    const { one, two, edge } = this;
    const [here, back, next] = [effects[at] ?? edge, effects[at - 1] ?? edge, effects[at + 1] ?? edge];
    const [back2, next2] = [effects[at - 2] ?? edge, effects[at + 2] ?? edge];
    const first = N * before;
    const second = N * (before2 * CONTEXTS + before);
    let best = 0;
    let top = -Infinity;
    for (let t = 0; t < N; t++) {
      const score =
        (here[t] ?? 0) +
        (back[N + t] ?? 0) +
        (next[2 * N + t] ?? 0) +
        (back2[3 * N + t] ?? 0) +
        (next2[4 * N + t] ?? 0) +
        (one[first + t] ?? 0) +
        (two[second + t] ?? 0);
      if (score <= top) continue;
      top = score;
      best = t;
    }
    return best;
  }

  effectsOf(lower: string, capital: boolean): Effects {
    return this.rows(
      PLACES.map((place) => wordKeys(lower, capital, place)),
      this.effects.make(),
    );
  }

  /** The sums of the weights of some keys, a row for each list of them. */
  private rows(
    lists: readonly (readonly number[])[],
    rows: Effects = new Int16Array(lists.length * N),
  ): Effects {
    for (const [i, keys] of lists.entries())
      for (const key of keys) {
        const at = indexOfKey(this.model.keys, key);
        if (at < 0) continue;
        for (let t = 0; t < N; t++)
          rows[i * N + t] = (rows[i * N + t] ?? 0) + (this.model.weights[at * N + t] ?? 0);
      }
    return rows;
  }
}
