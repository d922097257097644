import type { Token } from '../../../text/tokens';
import type { Words } from '../../article';
import { classOf } from '../../grammar/words';
import { readWord } from '../lexicon/numbers';
import { isCapital, lowerAt } from '../reading';
import { isPlural } from './subjects';

/** The words of tokens `start` to `end` (half open); null where there are none. */
export const wordsOf = (text: string, tokens: readonly Token[], start: number, end: number): Words | null => {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first && last && start < end
    ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
    : null;
};

/** The name, or the one noun, that begins at token `from`, behind its article: "the Serb", "Ann Osei". */
export function nameFrom(text: string, tokens: readonly Token[], from: number): Words | null {
  const start = lowerAt(tokens, from) === 'the' ? from + 1 : from;
  let end = start;
  while (end - start < LONGEST && isCapital(tokens[end]) && classOf(lowerAt(tokens, end)) === 'other') end++;
  return wordsOf(text, tokens, start, end);
}

/** The head of the phrase in tokens `from` to `to`: without its articles, up to what hangs on it ("in Dublin"). */
export function nounsFrom(text: string, tokens: readonly Token[], from: number, to: number): Words | null {
  let start = from;
  while (start < to && /^(?:determiner|adverb)$/.test(classOf(lowerAt(tokens, start)))) start++;
  let end = start;
  while (end < to && !/^(?:preposition|adverb|relative)$/.test(classOf(lowerAt(tokens, end)))) end++;
  while (end > start && classOf(lowerAt(tokens, end - 1)) === 'adverb') end--;
  // "Workers employed by the firm"
  while (end - start > 1 && end < to && PARTICIPLE.test(lowerAt(tokens, end - 1))) end--;
  // "Labour's lead"
  const owner = tokens.slice(start, end).findLastIndex((t) => t.kind === 'clitic');
  if (owner >= 0) start += owner + 1;
  const last = tokens[end - 1];
  if (start >= end || !last || last.kind === 'symbol') return null;
  if (last.kind === 'word' && (classOf(last.lower) !== 'other' || last.lower.endsWith('ly'))) return null;
  if (last.kind === 'number' && end - start === 1) return null;
  if (/^(?:none|nobody|others|many|few)$/.test(last.lower)) return null;
  if (end - start === 1 && PARTICIPLE.test(last.lower)) return null;
  if (end - start > LONGEST || readWord(lowerAt(tokens, start)) !== null) return null;
  return isCompound(tokens, start, end - 1) ? wordsOf(text, tokens, start, end) : null;
}

/** Of "Analysts expect inflation" and "the bank thought rents" only the last is a topic: what modifies it has no such endings. */
function isCompound(tokens: readonly Token[], start: number, last: number): boolean {
  for (let at = start; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return false;
    if (isPlural(token) && !COMPOUNDED.test(token.lower)) return false;
    if (at > start && /(?:[^e]ed|thought)$/.test(token.lower)) return false;
  }
  return true;
}
const COMPOUNDED = /^(?:sales|sports|arms|savings|earnings|futures|goods|energy)$/;
const LONGEST = 5;
/** "employed", "reading": not "spending" and "housing", which are had and built. */
const PARTICIPLE =
  /(?:[^e]ed|(?<!spend|hous|fund|build|train|lend|borrow|earn|sav|rat|pric|shipp|hold|read|turn|offer|tim)ing)$/;
