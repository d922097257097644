import { fold, hashText } from '../entities/tagger/fold';

/** Where a word stands as seen from the one that is judged. */
export const PLACES = [0, -1, 1, -2, 2] as const;
export type Place = (typeof PLACES)[number];

/** Places whose endings count, beside the word itself. */
const ENDINGS: Readonly<Record<Place, readonly number[]>> = {
  0: [1, 2, 3, 4],
  [-1]: [2, 3],
  1: [2, 3],
  [-2]: [],
  2: [],
};

const DIGITS = /\d/g;

/** Keys of what a word says by itself at a place; its identity comes first. Equal for training and use. */
export function wordKeys(lower: string, capital: boolean, place: Place): readonly number[] {
  const word = fold(lower).replace(DIGITS, '0');
  const seed = (place + 2) << 8;
  const keys = [hashText(word, seed)];
  for (const length of ENDINGS[place])
    if (word.length > length + 1) keys.push(hashText(word.slice(-length), seed + length));
  keys.push(hashText(shapeOf(word, capital), seed + 9));
  return keys;
}

const shapeOf = (word: string, capital: boolean): string =>
  `${capital ? 'A' : 'a'}${word.includes('-') ? '-' : ''}${word.includes('0') ? '0' : ''}`;

/** Keys of the two words before: what they are, not which. */
export const contextKey = (before: number): number => hashText(String(before), 20);
export const contextsKey = (before2: number, before: number): number => hashText(`${before2} ${before}`, 21);
