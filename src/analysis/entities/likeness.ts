import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance';
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone';

const metaphone = new DoubleMetaphone();
const codes = new Map<string, string>();
const MEMO_LIMIT = 20_000;

/** How a word sounds (double metaphone's first code); words that sound alike share it. */
export function soundOf(word: string): string {
  const memo = codes.get(word);
  if (memo !== undefined) return memo;
  const code = metaphone.process(word.normalize('NFD').replace(/[^\p{L}]/gu, ''))[0];
  if (codes.size < MEMO_LIMIT) codes.set(word, code);
  return code;
}

/** Jaro-Winkler likeness from which two spellings of one length or another are taken for one name; measured on transliterations. */
const ALIKE = 0.92;

/**
 * Are two words (lower case) spellings of one name? They sound the same and look nearly the same; short words, plurals
 * and possessives are never taken for variants.
 */
export function areVariants(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 2 || `${a}s` === b || `${b}s` === a)
    return false;
  return jaroWinkler(a, b) >= ALIKE && soundOf(a) === soundOf(b);
}
