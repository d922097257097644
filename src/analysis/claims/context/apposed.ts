import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Words } from '../../article';
import { classOf } from '../../grammar/words';
import { readWord } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';
import { isCapital, lowerAt, opensSentence, type Reading } from '../reading';
import { wordsOf } from './nounPhrases';
import { SOFTENERS } from './softeners';
import { isStop } from './subjects';

/** Longest name or noun phrase, in words. */
const MOST = 4;

/** "400m long", "60 yards across": what has the size stands in front. */
const EXTENDS = /^(?:long|tall|high|wide|deep|thick|across|away|apart)$/;
const EXTENT = /^(?:diameter|length|height|width|depth|circumference|thickness)$/;
/** What leads to a figure, right behind whatever has it. */
const TELLING = wordSet('worth ranked aged');
/** These may as well tell of the clause's subject, and some lead by "at". */
const ACTING = wordSet(
  'weighing measuring costing lasting totalling totaling spanning travelling traveling driving flying moving running valued priced',
);
const SOFTER = wordSet(`${SOFTENERS} at least up to as much still now initial`);
/** "The ferry, 142 metres from bow to stern, …", "The jaw, 2m years old, …" */
const EXTENSIVE = wordSet('measure duration');
const SUPPOSED = wordSet('thought believed expected estimated said due set known reckoned likely');

/** Is a figure told as a size, as in "15 inches deep", "4cm in diameter"? */
export const isSized = (tokens: readonly Token[], to: number): boolean =>
  EXTENDS.test(lowerAt(tokens, to)) || (lowerAt(tokens, to) === 'in' && EXTENT.test(lowerAt(tokens, to + 1)));

/**
 * What a figure is told of right in front: "The ship, 400m long, …", "hailstones 4cm in diameter", "food worth €700",
 * "Everton, 17th in the table,", "The trial, expected to last eight weeks,".
 */
export function inFront(
  text: string,
  tokens: readonly Token[],
  { kind, unit, from, to }: Reading,
): Words | null {
  let at = from;
  while (SOFTER.has(lowerAt(tokens, at - 1))) at--;
  const supposed = supposedAt(tokens, at);
  const lead = lowerAt(tokens, at - 1);
  const isLed = TELLING.has(lead) || ACTING.has(lead) || supposed >= 0;
  if (supposed >= 0) at = supposed;
  else if (isLed) at--;
  // "The quake, of magnitude 5.9, struck"
  const isOf =
    unit === 'magnitude' && lowerAt(tokens, at - 2) === 'of' && lowerAt(tokens, at - 1) === 'magnitude';
  if (isOf) at -= 2;
  const isSet = lowerAt(tokens, at - 1) === ',';
  const end = isSet ? at - 1 : at;
  const isApposed =
    isSet &&
    (kind === 'rank' ||
      (kind === 'measure' && lowerAt(tokens, from - 1) === 'at') ||
      (EXTENSIVE.has(kind) && at === from && opensSentenceBefore(tokens, end)));
  if (!isLed && !isOf && !isApposed && !isSized(tokens, to)) return null;
  // ", weighing nearly four pounds" may hang on more than the last noun.
  return isSet && ACTING.has(lead) && !opensSentenceBefore(tokens, end)
    ? null
    : nameOrNounBefore(text, tokens, end);
}

/** Where "expected to last", "thought to be" begins, in front of token `at`; -1 where it does not stand there. */
function supposedAt(tokens: readonly Token[], at: number): number {
  const isVerb = /^(?:be|last|cost|weigh|measure|take|reach|run|fetch|total)$/.test(lowerAt(tokens, at - 1));
  return isVerb && lowerAt(tokens, at - 2) === 'to' && SUPPOSED.has(lowerAt(tokens, at - 3)) ? at - 3 : -1;
}

/** Does the sentence begin with the name or the noun that ends before token `end`, but for an article? "The train, travelling at 62mph, …" */
export function opensSentenceBefore(tokens: readonly Token[], end: number): boolean {
  const first = phraseStart(tokens, end);
  return opensSentence(tokens, classOf(lowerAt(tokens, first - 1)) === 'determiner' ? first - 1 : first);
}

/** What a "who", "which" or "that" at this token stands for: "The film, which runs for two hours", "a strike that lasted 51 days". */
export const antecedent = (text: string, tokens: readonly Token[], at: number): Words | null =>
  nameOrNounBefore(text, tokens, lowerAt(tokens, at - 1) === ',' ? at - 1 : at);

/** The name, or the noun with what modifies it, that ends before token `end`. */
export const nameOrNounBefore = (text: string, tokens: readonly Token[], end: number): Words | null =>
  wordsOf(text, tokens, phraseStart(tokens, end), end);

function phraseStart(tokens: readonly Token[], end: number): number {
  const isPart = isCapital(tokens[end - 1]) ? isOfName : isOfNoun;
  let start = end;
  while (end - start < MOST && isPart(tokens[start - 1])) start--;
  return start;
}

const isOfName = (t: Token | undefined): boolean =>
  isCapital(t) && t?.kind === 'word' && classOf(t.lower) === 'other';

const isOfNoun = (t: Token | undefined): boolean =>
  t?.kind === 'word' &&
  classOf(t.lower) === 'other' &&
  !isCapital(t) &&
  !isStop(t.lower) &&
  readWord(t.lower) === null &&
  unitOf(t.lower) === undefined &&
  !/(?:[^e]ed|ing)$/.test(t.lower);
