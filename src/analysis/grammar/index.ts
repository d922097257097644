import bytes from '../../../models/grammar.bin';
import { readModel } from './model';
import { type Taggable, Tagger } from './tagger';
import { TAGS, type Tag } from './tags';

let tagger: Tagger | null = null;

/** The part of speech of every word whose class is open; null for the others. */
export function partsOfSpeech(words: readonly Taggable[]): readonly (Tag | null)[] {
  tagger ??= new Tagger(readModel(bytes));
  const tags = tagger.tag(words);
  return words.map((word, i) => (word.context < 0 ? (TAGS[tags[i] ?? 0] ?? null) : null));
}
