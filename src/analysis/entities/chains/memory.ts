import type { EntityType } from '../../article';
import { acronymsOf, clipped, isClubEnd } from '../names/bodyNames';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { isKoreanFamily } from '../names/kinds';
import { respaced } from './ends';
import { isFamilyWord } from './familyWords';
import { withoutSuffix } from './key';
import { areVariants, soundOf } from './likeness';
import {
  type Guess,
  type LocalMention,
  mentionAt,
  type NamedMention,
  type NamedParagraph,
  type PlacedMentions,
} from './mentions';

/** Fewer than this and a finder's guess is not remembered. */
const SURE = 0.5;

/**
 * A name known from one place is known in others: capitalized words that the finder passed over (mostly at the
 * beginning of a sentence) become mentions where the article elsewhere surely names somebody or something by them.
 */
export function recall(
  mentions: readonly NamedMention[],
  found: readonly PlacedMentions[],
  parts: readonly NamedParagraph[],
): readonly NamedMention[] {
  const memory = remembered(mentions);
  if (memory.size === 0) return mentions;
  const heard = bySound(memory);
  const letters = acronymsIn(mentions);
  const recalled: NamedMention[] = [];
  for (const { spare, paragraph } of found) {
    const role = parts[paragraph]?.role;
    if (role === 'boilerplate' || role === 'foreign') continue;
    for (const word of spare) {
      const known =
        memory.get(word.key) ??
        heard(word.key) ??
        (LETTERS.test(word.text) ? letters.get(word.key) : undefined);
      if (!known || (word.opens && isFamilyWord(word.key) && !word.personal)) continue;
      recalled.push(mentionOf(word, paragraph, known));
    }
  }
  return recalled.length === 0 ? mentions : mentions.concat(recalled);
}

const LETTERS = /^[A-Z]{3,6}$/;

/** "ECB" where the article has the European Central Bank. */
function acronymsIn(mentions: readonly NamedMention[]): ReadonlyMap<string, Guess> {
  const letters = new Map<string, Guess>();
  for (const { type, words } of mentions)
    if (type === 'organization' && words.length > 2)
      for (const key of acronymsOf(words)) letters.set(key, GUESS[type]);
  return letters;
}

/** By the word: the same object as long as it stands in the same paragraph and means the same. */
const mentions = new WeakMap<LocalMention, NamedMention>();

function mentionOf(word: LocalMention, paragraph: number, as: Guess): NamedMention {
  const known = mentions.get(word);
  if (known?.paragraph === paragraph && known.type === as.type) return known;
  const made = mentionAt(word, paragraph, as);
  mentions.set(word, made);
  return made;
}

/** Shorter names have too many neighbours. In letters. */
const SHORTEST_HEARD = 7;

/** "Zelenskyy" where the article remembers Zelensky. */
function bySound(memory: ReadonlyMap<string, Guess>): (key: string) => Guess | undefined {
  const keys = new Map<string, string>();
  for (const [key, { type }] of memory)
    if (type === 'person' && key.length >= SHORTEST_HEARD) keys.set(soundOf(key), key);
  return (key) => {
    const known = key.length >= SHORTEST_HEARD && keys.size > 0 ? keys.get(soundOf(key)) : undefined;
    return known !== undefined && areVariants(known, key) ? memory.get(known) : undefined;
  };
}

/** From here on the tagger is sure of somebody. */
const CERTAIN = 0.8;
/** What English words end in. */
const WORDLIKE = /(?:ing|ed|ers?|ors?|ly|tion|ment|ness|ists?|ies|al|ic|ous|ive|est|ful|less|able|ish|ary)$/;

/** "Rodel" of Rodel Magsino: first names that are not listed are foreign to English, and no words of it. */
const isNoWord = (first: string, confidence: number): boolean =>
  confidence >= CERTAIN && first.length > 3 && !WORDLIKE.test(first);

/** "Park Min-ho" */
const isFamilyFirst = ([first = '', ...more]: readonly string[]): boolean =>
  /^[a-z]{2,6}-[a-z]{2,6}$/.test(more.join(' ')) && isKoreanFamily(first);

/** "Rovers" and "Kirkdale" of a club "Kirkdale Rovers"; "Met" of "Metropolitan Police". */
function shortNames({ type, cue, words, confidence }: NamedMention): readonly string[] {
  const short = type === 'organization' ? clipped(words) : null;
  if (short) return [short];
  const [first = '', end = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || !isClubEnd(end)) return [];
  if (cue !== 'organization' && (type !== 'organization' || confidence < SURE)) return [];
  return words.length === 2 && !isFamilyWord(first) && !PLACES.has(first) ? [first, end] : [end];
}

const guess = (type: EntityType): Guess => ({ type, confidence: 0.5 });
/** One object for each: a long article remembers thousands. */
const GUESS: Readonly<Record<EntityType, Guess>> = {
  person: guess('person'),
  organization: guess('organization'),
  place: guess('place'),
  other: guess('other'),
};

/** Family and first names of people named in full, and single names that the finder was sure of. */
function remembered(mentions: readonly NamedMention[]): ReadonlyMap<string, Guess> {
  const memory = new Map<string, Guess>();
  for (const m of mentions) {
    for (const name of shortNames(m)) memory.set(name, GUESS.organization);
    if (m.confidence < SURE || (m.type === 'other' && m.cue !== 'other')) continue;
    if (m.words.length === 1) memory.set(m.key, GUESS[m.type]);
  }
  for (const m of mentions) {
    const words = withoutSuffix(m.words);
    const family = words.at(-1) ?? '';
    if (m.type !== 'person' || words.length < 2 || m.confidence < SURE) continue;
    for (const name of [family, ...respaced(words)]) if (name.length > 1) memory.set(name, GUESS.person);
    const first = words[0] ?? '';
    if (isFamilyFirst(words)) memory.set(first, GUESS.person);
    if ((isFirstName(first) || isNoWord(first, m.confidence)) && !memory.has(first))
      memory.set(first, GUESS.person);
  }
  return memory;
}
