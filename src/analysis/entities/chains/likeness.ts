import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance';
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone';
import { genderOf } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';

const metaphone = new DoubleMetaphone();
const codes = new Map<string, string>();
const likenesses = new Map<string, boolean>();
const MEMO_LIMIT = 20_000;

/** One Cyrillic letter, written as in Ukrainian or as in Russian: "Hordiyenko" and "Gordiyenko", by the endings of such names. */
const asRussian = (word: string): string =>
  word.length >= CYRILLIC && /^h.*(?:enko|ch?uk|[iy]uk|sk[iy]{1,2}|ych|[iy]ets|eyko)$/.test(word)
    ? `g${word.slice(1)}`
    : word;
/** Shorter names are other peoples' as well. In letters. */
const CYRILLIC = 6;

/** How a word sounds (double metaphone's first code); words that sound alike share it. */
export function soundOf(word: string): string {
  const memo = codes.get(word);
  if (memo !== undefined) return memo;
  if (codes.size >= MEMO_LIMIT) codes.clear();
  const letters = asRussian(word)
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');
  // A sound heard twice is one: "Zaporizhzhia", "Zaporizhia"; and "Lindqvist" sounds as "Lindquist".
  const code = metaphone.process(letters.replaceAll('qv', 'qu'))[0].replace(/(.)\1+/g, '$1');
  codes.set(word, code);
  return code;
}

/** Jaro-Winkler likeness from which two words that sound alike are taken for spellings of one name. */
const ALIKE = 0.9;
/** "Mi-8", "F16": the figure is what tells such names apart. */
const NUMBERED = /\d/;
/** Shorter words are too easily near another name ("Reid", "Reed"). In letters. */
const SHORTEST = 5;

/**
 * Are two words (folded) spellings of one name? They sound the same and look nearly the same. Plurals, names
 * with figures, adjectives and their countries, a wife's and a husband's name, two places of the gazetteer (Niger, Nigeria) and a woman's and a man's name (Daniel, Daniele) are two names.
 */
export function areVariants(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < SHORTEST || b.length < SHORTEST || Math.abs(a.length - b.length) > 2) return false;
  if (soundOf(a) !== soundOf(b)) return false;
  const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
  const memo = likenesses.get(pair);
  if (memo !== undefined) return memo;
  if (likenesses.size >= MEMO_LIMIT) likenesses.clear();
  const alike = sameSpelling(a, b);
  likenesses.set(pair, alike);
  return alike;
}

/** What makes another name of a name: a land's of an adjective, a wife's of her husband's. */
const DERIVED = /^(?:a|an|ese|i|ia|ian|ic|ish|n|na|ova)$/;

/** "Antarctica" of "Antarctic", "Korean" of "Korea", "Petrova" of "Petrov", "Kowalska" of "Kowalski"; but not "Hansenn" of "Hansen". */
function isDerived(long: string, short: string): boolean {
  if (/sk[iy]$/.test(short) && long === `${short.slice(0, -1)}a`) return true;
  const suffix = long.startsWith(short) ? long.slice(short.length) : '';
  return DERIVED.test(suffix) && !(suffix.length === 1 && short.endsWith(suffix));
}

function sameSpelling(a: string, b: string): boolean {
  if (NUMBERED.test(a) || NUMBERED.test(b)) return false;
  if (`${a}s` === b || `${b}s` === a || isDerived(a, b) || isDerived(b, a)) return false;
  if (PLACES.has(a) && PLACES.has(b)) return false;
  const [genderA, genderB] = [genderOf(a), genderOf(b)];
  return (
    jaroWinkler(asRussian(a), asRussian(b)) >= ALIKE &&
    (genderA === null || genderB === null || genderA === genderB)
  );
}

/** Shorter family names have too many neighbours ("Lin", "Liu"). In letters. */
const SHORTEST_NEAR = 4;

/**
 * Are two words (folded) a slip of the hand apart: one letter more, less or other, or two swapped, behind the same first one?
 * "Reid" and "Reed", "Thompson" and "Thomson", "McNamara" and "MacNamara"; not "Byrne" and "Byrnes".
 */
export function areNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_NEAR || long.length - short.length > 1 || short[0] !== long[0] || a === b)
    return false;
  if (NUMBERED.test(long) || `${short}s` === long || isDerived(long, short)) return false;
  let at = 1;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(at);
  if (long.length > short.length) return long.slice(at + 1) === rest;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return rest.slice(1) === long.slice(at + 1) || (isSwapped && rest.slice(2) === long.slice(at + 2));
}

/** Are two words (folded) the same letters but for two neighbours that have changed places: "Jianguo", "Jiangou"? */
export const areSwapped = (a: string, b: string): boolean =>
  a.length === b.length && areNear(a, b) && [...a].sort().join('') === [...b].sort().join('');
