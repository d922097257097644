import type { Token } from '../../../text/tokens';
import { isCapitalized } from '../../../text/tokens';
import type { Words } from '../../article';
import { directionOf } from '../lexicon/directions';
import { isStop } from './subjects';

/** Verbs that tell a figure without a direction. */
const LEVELS = new Set(
  'stood stands stayed remained hovered averaged totaled totalled reached hit topped exceeded'.split(' '),
);
/** These need no "to" or "at" before the figure. */
const BARE = new Set('reached hit totaled totalled averaged topped exceeded'.split(' '));
const HEDGES = new Set(
  'about around nearly almost roughly approximately some just over under more less than at least'.split(' '),
);
/** What opens the noun phrase that a preposition leads: "the population of the city". */
const DETERMINERS = new Set('the a an its his her their this that our my'.split(' '));
const LINKS = new Set('of in at for among on'.split(' '));
/** Nouns that may stand alone with the sentence's capital; any other word there may be a name. */
const MEASURES = new Set(
  (
    'turnout attendance population enrollment enrolment membership unemployment employment inflation revenue revenues sales profit profits ' +
    'output production support approval sentiment circulation ridership viewership readership headcount staffing exports imports prices rents ' +
    'wages shares debt spending borrowing temperatures arrests complaints infections cases deaths births admissions bookings ratings traffic toll'
  ).split(' '),
);
/** Longest noun phrase, in words. */
const MOST = 4;
/** Most phrases that hang on a subject. */
const LINKED = 2;

/** What a figure at token `from` is the level of, told before its verb: "The death toll rose to 14", "Turnout in Moss stood at 64 percent". */
export function subjectBefore(text: string, tokens: readonly Token[], from: number): Words | null {
  const verb = verbBefore(tokens, from);
  if (verb < 0) return null;
  let end = /^(?:has|had|have)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  let start = phraseStart(tokens, end);
  // "Cases of cholera in Zambezia have climbed to 1,960"
  for (let n = 0; n < LINKED && start < end; n++) {
    const link = DETERMINERS.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
    if (!LINKS.has(tokens[link]?.lower ?? '')) break;
    end = link;
    start = phraseStart(tokens, end);
  }
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last || start >= end || !isNoun(last)) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** The token of "rose to", "stood at" and the like in front of the figure and its hedge; -1 for none. */
function verbBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  // "At least" and "at" begin alike.
  while (
    HEDGES.has(tokens[at]?.lower ?? '') &&
    (tokens[at]?.lower !== 'at' || tokens[at + 1]?.lower === 'least')
  )
    at--;
  const link = tokens[at]?.lower;
  const isLed = link === 'to' || link === 'at';
  const verb = isLed ? at - 1 : at;
  const lower = tokens[verb]?.lower ?? '';
  const tells =
    link === 'to'
      ? /(?:ed|rose|risen|fell|fallen|grew|grown|sank|shrank|slid|dropped|rises|falls|jumps|climbs|soars|drops)$/.test(
          lower,
        ) && directionOf(lower) !== 0
      : link !== 'at' && BARE.has(lower);
  return tells || (isLed && LEVELS.has(lower)) ? verb : -1;
}

/** The first of the nouns that end before token `end`. */
function phraseStart(tokens: readonly Token[], end: number): number {
  let start = end;
  while (end - start < MOST && isPart(tokens[start - 1])) start--;
  return start;
}

const isPart = (t: Token | undefined): t is Token =>
  (t?.kind === 'word' && !isStop(t.lower) && !LINKS.has(t.lower)) ||
  (t?.kind === 'number' && t.text.includes('-'));

const isNoun = (t: Token): boolean =>
  t.kind === 'word' && !t.lower.endsWith('ly') && (!isCapitalized(t) || MEASURES.has(t.lower));
