import type { Token } from '../../../text/tokens';
import { ORGANIZATION_HEADS } from './heads';

/** First names as South Asia shortens them: “Md Rafiq Lasker”. */
const SHORTENED = /^(?:Md|Mohd|Muhd|Mst|Sk)$/;
/** What stands there in front of men’s and women’s names and bodies never have. */
const FIRST =
  /^(?:khandaker|khandker|khandoker|khondaker|khondkar|khondoker|mosammat|syed|syeda|sayed|sayeda)$/;
/** … and behind them. */
const LAST =
  /^(?:akhtar|akhter|aktar|akter|begum|bibi|chaudhary|chaudhry|choudhury|chowdhury|hossain|hussain|kaur|khatoon|khatun|rahman|rehman|siddique|siddiqui|singh|uddin|ullah)$/;

/** Is the word a first name as South Asia shortens it? */
export const isShortened = (word: string): boolean => SHORTENED.test(word);

/** “Khandaker Rafiq Islam”, “Shafiq Uddin”: words that only people bear, unlike “Singh Brothers”. */
export function isBorne(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || !first || !last || !words.every((t) => t.text !== t.lower)) return false;
  if (words.some((t) => t.kind !== 'word' || ORGANIZATION_HEADS.has(t.lower))) return false;
  return isShortened(first.text) || FIRST.test(first.lower) || LAST.test(last.lower);
}
