import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import { trimmed } from '../../../text/trimmed';
import type { EntityType } from '../../article';
import { acronymsOf, clipped, isClubEnd, isTownsClub } from '../names/bodyNames';
import { GENERIC } from '../names/commonWords';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS, PLACE_STARTS } from '../names/heads';
import { isKoreanFamily } from '../names/kinds';
import { PORTFOLIOS, TITLES } from '../names/titles';
import { isFamilyWord } from './familyWords';
import { withoutSuffix } from './key';
import { areNear, areVariants, soundOf } from './likeness';
import {
  type Guess,
  type LocalMention,
  mentionAt,
  type NamedMention,
  type NamedParagraph,
  type PlacedMentions,
} from './mentions';
import { respaced } from './respaced';

/** Fewer than this and a finder's guess is not remembered. */
const SURE = 0.5;

/**
 * A name known from one place is known in others: capitalized words that the finder passed over (mostly at the
 * beginning of a sentence) become mentions where the article elsewhere surely names somebody or something by them.
 */
export function recall(
  named: readonly (readonly NamedMention[])[],
  found: readonly PlacedMentions[],
  parts: readonly NamedParagraph[],
): readonly NamedMention[] {
  const memory = remembered(named);
  if (memory.size === 0) return [];
  const heard = bySound(memory);
  const slipped = byLetters(named, parts);
  const letters = acronymsIn(named);
  const halves = halvesIn(named);
  const recalled: NamedMention[] = [];
  for (const { spare, paragraph } of found) {
    if (spare.length === 0) continue;
    const role = parts[paragraph]?.role;
    if (role === 'boilerplate' || role === 'foreign') continue;
    for (const word of spare) {
      const known =
        memory.get(word.key) ??
        heard(word.key) ??
        (mayBeSlip(word, parts[paragraph]) ? slipped(word.key) : undefined) ??
        (LETTERS.test(word.text) ? letters().get(word.key) : undefined) ??
        (word.opens || goesOn(parts[paragraph], word) ? undefined : halves().get(word.key)) ??
        (isApposed(word, parts[paragraph]) ? GUESS.organization : undefined);
      if (!known || (word.opens && isFamilyWord(word.key) && !word.personal)) continue;
      recalled.push(mentionOf(word, paragraph, known));
    }
  }
  return recalled;
}

/** "Vellin, the union, said", "Vellin, which owns 12 stores": a body by what stands behind it, though its capital tells nothing. */
const isApposed = ({ cue, corporate, end, text }: LocalMention, part: NamedParagraph | undefined): boolean =>
  (cue === 'organization' || corporate) &&
  text.length > 3 &&
  !/(?:s|ly)$/.test(text) &&
  APPOSED.test(part?.paragraph.text.slice(end, end + REACH) ?? '');
const APPOSED = /^, (?:an? |the |which (?:employs|insures|manufactures|operates|owned|owns|publishes)\b)/;

const LETTERS = /^[A-Z]{3,6}$/;

/** "Halden Stores" in a line of capitals: part of a longer name. */
const goesOn = (part: NamedParagraph | undefined, { end }: LocalMention): boolean =>
  /^[ -]\p{Lu}/u.test(part?.paragraph.text.slice(end, end + 2) ?? '');

/** First words that many bodies have. */
const COMMON_START =
  /^(?:big|city|first|free|global|good|grand|great|green|high|home|international|joint|life|london|mutual|national|new|next|old|one|open|our|red|royal|save|stop|united|white|world|young)$|(?:al|ic|ed|ing|ish|an|ern|ist|ity|ment)$/;

/** "Qirui" of Qirui New Energy, "Commanders" of the Washington Commanders, where no sentence gives them their capital. */
function halvesIn(named: readonly (readonly NamedMention[])[]): () => ReadonlyMap<string, Guess> {
  let halves: Map<string, Guess> | null = null;
  return () => {
    if (halves) return halves;
    halves = new Map();
    for (const mentions of named)
      for (const { type, words, confidence } of mentions) {
        if (type !== 'organization' || words.length < 2 || confidence < SURE) continue;
        const [first = '', last = ''] = [words[0], words.at(-1)];
        if (isTownsClub(words)) halves.set(last, GUESS.organization);
        else if (isOwnWord(first)) halves.set(first, GUESS.organization);
      }
    return halves;
  };
}

/** A body's own, and no word, place or first name that others have. In letters. */
const isOwnWord = (word: string): boolean =>
  word.length > 3 &&
  !COMMON_START.test(word) &&
  !PLACES.has(word) &&
  !isFirstName(word) &&
  !isFamilyWord(word) &&
  ![ORGANIZATION_HEADS, PLACE_STARTS, PORTFOLIOS, TITLES, GENERIC].some((words) => words.has(word));

/** "ECB" where the article has the European Central Bank. */
function acronymsIn(named: readonly (readonly NamedMention[])[]): () => ReadonlyMap<string, Guess> {
  let letters: Map<string, Guess> | null = null;
  return () => {
    if (letters) return letters;
    letters = new Map();
    for (const mentions of named)
      for (const { type, words } of mentions)
        if (type === 'organization' && words.length > 2)
          for (const key of acronymsOf(words)) letters.set(key, GUESS[type]);
    return letters;
  };
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
  let keys: Map<string, string> | null = null;
  return (key) => {
    if (key.length < SHORTEST_HEARD) return undefined;
    if (!keys) {
      keys = new Map();
      for (const [known, { type }] of memory)
        if (type === 'person' && known.length >= SHORTEST_HEARD) keys.set(soundOf(known), known);
    }
    const known = keys.get(soundOf(key));
    return known !== undefined && areVariants(known, key) ? memory.get(known) : undefined;
  };
}

/** "Vasos spent", "Pyke, a nurse": what somebody does or is, behind a word that no mark of the plural ends. */
const DOES =
  /^(?: (?:had|has|was|is|will|would|said|says|\p{Ll}{2,}(?:ed|nt|ew|ook|ept|old))\b|, (?:an?|the|who|whose|\d))/u;
/** Longest look behind a word, in UTF-16 units. */
const REACH = 24;

/** Does a word stand as somebody's name does, in another spelling perhaps? */
const mayBeSlip = ({ title, personal, end, key }: LocalMention, part: NamedParagraph | undefined): boolean =>
  title !== null ||
  personal ||
  (key.length >= SHORTEST_NAME && DOES.test(part?.paragraph.text.slice(end, end + REACH) ?? ''));
const SHORTEST_NAME = 4;

/** "MAYOR REED" where the article has a Reid in full, and no "reed". */
function byLetters(
  named: readonly (readonly NamedMention[])[],
  parts: readonly NamedParagraph[],
): (key: string) => Guess | undefined {
  let families: readonly string[] | null = null;
  const told = new Map<string, Guess | undefined>();
  return (key) => {
    if (told.has(key)) return told.get(key);
    families ??= [
      ...new Set(
        flatMap(named, (m) => flatMap(givenBy(m).people, ({ name, isSure }) => (isSure ? name : []))),
      ),
    ].slice(-COMPARED);
    const isNear = families.some((family) => areNear(family, key));
    const isWord = isNear && parts.some(({ paragraph }) => paragraph.text.includes(` ${key}`));
    const guess = isNear && !isWord ? GUESS.person : undefined;
    told.set(key, guess);
    return guess;
  };
}

/** People whose names are compared with such a word. */
const COMPARED = 100;

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

/** What a paragraph's mentions give to remember. */
interface Given {
  /** Short names of bodies, and single names that the finder was sure of. */
  readonly names: readonly { readonly name: string; readonly as: Guess }[];
  /** Names of people named in full. */
  readonly people: readonly { readonly name: string; readonly isSure: boolean }[];
}

/** Family and first names of people named in full, and single names that the finder was sure of. */
function remembered(named: readonly (readonly NamedMention[])[]): ReadonlyMap<string, Guess> {
  const memory = new Map<string, Guess>();
  for (const mentions of named) for (const { name, as } of givenBy(mentions).names) memory.set(name, as);
  for (const mentions of named)
    for (const { name, isSure } of givenBy(mentions).people)
      if (isSure || !memory.has(name)) memory.set(name, GUESS.person);
  return memory;
}

/** "S.C." for South Carolina */
const INITIALS = /^(?:[A-Z]\.){2,}$/;

const givenBy = rememberEach((mentions: readonly NamedMention[]): Given => {
  const names: Given['names'][number][] = [];
  const people: Given['people'][number][] = [];
  for (const m of mentions) {
    for (const name of shortNames(m)) names.push({ name, as: GUESS.organization });
    if (m.confidence < SURE) continue;
    if ((m.words.length === 1 || INITIALS.test(m.text)) && (m.type !== 'other' || m.cue === 'other'))
      names.push({ name: m.key, as: GUESS[m.type] });
    const words = withoutSuffix(m.words);
    if (m.type !== 'person' || words.length < 2) continue;
    const [first = '', family = ''] = [words[0], words.at(-1)];
    for (const name of [family, ...respaced(words)]) if (name.length > 1) people.push({ name, isSure: true });
    if (isFamilyFirst(words)) people.push({ name: first, isSure: true });
    if (isFirstName(first) || isNoWord(first, m.confidence)) people.push({ name: first, isSure: false });
  }
  return { names: trimmed(names), people: trimmed(people) };
});
