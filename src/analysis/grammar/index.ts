import bytes from '../../../models/grammar.bin';
import { ofForm } from '../../text/forms';
import { readModel } from './model';
import { type Taggable, Tagger } from './tagger';
import { TAGS, type Tag } from './tags';

let known: Tagger | null = null;

function tagger(): Tagger {
  known ??= new Tagger(readModel(bytes));
  return known;
}

const small = ofForm(({ lower }) => tagger().effectsOf(lower, false));
const capital = ofForm(({ lower }) => tagger().effectsOf(lower, true));

/** The part of speech of every word whose class is open; null for the others. */
export function partsOfSpeech(words: readonly Taggable[]): readonly (Tag | null)[] {
  const effects = words.map((word) => (word.capital ? capital : small)(word.form));
  const tags = tagger().tag(words, effects);
  return words.map((word, i) => (word.context < 0 ? (TAGS[tags[i] ?? 0] ?? null) : null));
}
