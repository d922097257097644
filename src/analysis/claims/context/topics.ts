import { isCapitalized, type Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Words } from '../../article';
import { classOf } from '../../grammar/words';
import { isChanging } from '../lexicon/directions';
import { readWord } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';
import { lowerAt, opensSentence, type Reading } from '../reading';
import { inFront } from './apposed';
import { LINK, ofClause, SOFT, SOFT_REACH, TAKES, VERBS } from './clauseSubject';
import { nounsFrom, wordsOf } from './nounPhrases';
import { movedIn, ofMany } from './ofMany';
import { isPlural, isPluralWord, subjectAfter } from './subjects';
import { whoseAge } from './whoseAge';

/**
 * Of what a figure tells the level, the size, the price or the change, where its sentence says so plainly:
 * "Exports plunged 17.4pc", "unemployment stands at 12 pc", "a depth of 10km", "cut library hours by a third",
 * "2.3 tonnes of cocaine"; null where it is in any doubt.
 */
export function topicOf(text: string, tokens: readonly Token[], reading: Reading): Words | null {
  const { kind, from, to } = reading;
  if (!TOLD.has(kind)) return null;
  if (kind === 'age')
    return nounBehind(text, tokens, to) ?? whoseAge(text, tokens, reading) ?? ofClause(text, tokens, reading);
  if (kind === 'count' || kind === 'ratio') {
    const many = ofMany(text, tokens, to);
    if (many) return many;
  }
  if (isHyphened(tokens, from, to)) return nounBehind(text, tokens, to);
  // "a magnitude 6.8 earthquake"
  if (reading.unit === 'magnitude' && isHead(tokens[to])) return nounBehind(text, tokens, to);
  if (SIZED.has(kind) && isGlued(tokens, from, to)) {
    const noun = nounBehind(text, tokens, to);
    if (noun) return noun;
  }
  return (
    (kind === 'change' ? movedIn(text, tokens, from, to) : null) ??
    (isAlone(reading, tokens) ? ofNoun(text, tokens, from) : null) ??
    (SIZED.has(kind) ? inside(text, tokens, to) : null) ??
    (kind === 'money' ? inForm(text, tokens, to) : null) ??
    inFront(text, tokens, reading) ??
    behindAt(text, tokens, reading) ??
    ofObject(text, tokens, from) ??
    ofClause(text, tokens, reading)
  );
}

const TOLD = wordSet('money count measure duration percentage change age rate rank ratio vote');
const SIZED = wordSet('measure duration');

/** Of "8 more victims" the victims are counted. */
const isAlone = ({ kind, to }: Reading, tokens: readonly Token[]): boolean =>
  kind !== 'count' || tokens[to]?.kind !== 'word' || classOf(lowerAt(tokens, to)) !== 'determiner';

/** "90-day", "quarter-acre": what is so long or so large stands right behind, and so it may behind "330ml". */
const isHyphened = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === to - 1 && /-\p{L}/u.test(tokens[from]?.text ?? '') && tokens[to]?.kind === 'word';
const isGlued = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === to - 1 && /^[\d.,]+\p{L}+$/u.test(tokens[from]?.text ?? '') && tokens[to]?.kind === 'word';

/** Nouns that name how a figure was come by, or only count; what they are of stands elsewhere. */
const NO_TOPIC = wordSet(
  'total average mean median maximum minimum record rate out one because instead ahead short worth kind sort lot lots number all some most any none each both part half third quarter tune handful couple series result course matter spell dozens hundreds thousands millions billion million trillion rise fall increase decrease drop jump decline cut change low high peak trough age ages aged made consisting full sum amount excess',
);

/** "a depth of just 10km", "fines of up to $5 million": the noun that the figure is told of. */
function ofNoun(text: string, tokens: readonly Token[], from: number): Words | null {
  let at = from - 1;
  while (at > from - SOFT_REACH && SOFT.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'of') at--;
  if (lowerAt(tokens, at) !== 'of') return null;
  // "Winds of up to 140km/h", "a pass rate of 94 per cent"
  const isOpening = isPlural(tokens[at - 1]) && opensSentence(tokens, at - 1);
  const isRate = lowerAt(tokens, at - 1) === 'rate' && isModifier(tokens[at - 2]);
  return isOpening || isRate || isHead(tokens[at - 1]) ? phraseBefore(text, tokens, at) : null;
}

const isHead = (t: Token | undefined): t is Token =>
  t?.kind === 'word' &&
  classOf(t.lower) === 'other' &&
  !isCapitalized(t) &&
  !NO_TOPIC.has(t.lower) &&
  readWord(t.lower) === null &&
  unitOf(t.lower) === undefined &&
  !/(?:[^e]ed|ing)$/.test(t.lower);

/** Longest noun phrase, in words. */
const MOST = 3;

/** The nouns that end before token `end`: "guide price", "annual rainfall". */
function phraseBefore(text: string, tokens: readonly Token[], end: number): Words | null {
  let start = end - 1;
  while (end - start < MOST && isModifier(tokens[start - 1])) start--;
  // "had to find savings of", "they face fines of", "drivers face fines of"
  const before = tokens[start - 1];
  const isVerb =
    before?.lower === 'to' || isPlural(before) || /^(?:pronoun|relative)$/.test(classOf(before?.lower ?? ''));
  if (isVerb && start < end - 1) start++;
  return wordsOf(text, tokens, start, end);
}

const isModifier = (t: Token | undefined): boolean =>
  t?.kind === 'word' &&
  classOf(t.lower) === 'other' &&
  !isCapitalized(t) &&
  !VERBS.has(t.lower) &&
  !TAKES.has(t.lower) &&
  !/(?:[^e]ed|ing|[^s]s)$/.test(t.lower);

const DIMENSIONS = /^(?:long|tall|high|wide|deep|thick|away|old|apart|x|up|down|off|per)$/;

/** "2.3 tonnes of cocaine", "seven hours of talks" */
function inside(text: string, tokens: readonly Token[], to: number): Words | null {
  const noun = tokens[to + 1];
  if (lowerAt(tokens, to) !== 'of' || noun?.kind !== 'word' || classOf(noun.lower) !== 'other') return null;
  return isCapitalized(noun) ? null : subjectAfter(text, tokens, to);
}

/** "£83,000 in cash", "$2m in unpaid fines" */
function inForm(text: string, tokens: readonly Token[], to: number): Words | null {
  if (lowerAt(tokens, to) !== 'in') return null;
  const found = subjectAfter(text, tokens, to + 1);
  const last = found?.text.toLowerCase().split(' ').at(-1) ?? '';
  return found && (FORMS.has(last) || (isPluralWord(last) && unitOf(last) === undefined)) ? found : null;
}
const FORMS = wordSet(
  'cash compensation funding aid revenue tax interest debt profit rent relief support bail equity income gold cocaine heroin cannabis jewellery jewelry property assistance investment',
);

/** "At 2,113 metres, the pass is …", "At £3m, the house is …" */
function behindAt(text: string, tokens: readonly Token[], { kind, from, to }: Reading): Words | null {
  if (!PLACED.has(kind) || lowerAt(tokens, from - 1) !== 'at' || !opensSentence(tokens, from - 1))
    return null;
  const isNoun = lowerAt(tokens, to) === ',' && /^(?:the|its|his|her|their)$/.test(lowerAt(tokens, to + 1));
  return isNoun ? subjectAfter(text, tokens, to + 2) : null;
}
const PLACED = wordSet('money measure percentage rate');

/** "a 90-day pause", "330ml cans", "a 3-month-old girl" */
function nounBehind(text: string, tokens: readonly Token[], to: number): Words | null {
  const next = tokens[to];
  if (next?.kind !== 'word' || classOf(next.lower) !== 'other' || isCapitalized(next)) return null;
  if (DIMENSIONS.test(next.lower)) return null;
  const found = isHead(next) || isPlural(next) ? subjectAfter(text, tokens, to) : null;
  if (!found) return null;
  let end = to;
  while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= found.end) end++;
  // "his 14-year-old daughter attends the school"
  return isVerbAt(tokens, end - 1) && end - to > 1 ? wordsOf(text, tokens, to, end - 1) : found;
}
/** A verb in -s, told by what it has behind it: "attends the school", "costs 95 cents". */
const isVerbAt = (tokens: readonly Token[], at: number): boolean =>
  isPlural(tokens[at]) &&
  !isPlural(tokens[at - 1]) &&
  (GOES_ON.test(lowerAt(tokens, at + 1)) || tokens[at + 1]?.kind === 'number');
const GOES_ON = /^(?:to|the|an?|his|her|its|their|that|him|them|it|no|any|at|up|off|out)$/;

/** Verbs whose object is set to a figure: "left its rate at 5 percent", "put the cost at $9 million", "taking the median to £90,000". */
const SETS = {
  at: wordSet(
    'leave leaves left leaving keep keeps kept keeping put puts putting set sets setting hold holds held holding',
  ),
  to: wordSet(
    'take takes took taking bring brings brought bringing extend extends extended extending stretch stretched widen widened narrow narrowed',
  ),
};
const OBJECT_REACH = 8;

/** "cut library hours by a third", "lifted its forecast to 5 per cent": what stands between the verb and "by" or "to". */
function ofObject(text: string, tokens: readonly Token[], from: number): Words | null {
  let link = from - 1;
  while (link > from - SOFT_REACH && SOFT.has(lowerAt(tokens, link)) && !LINK.test(lowerAt(tokens, link)))
    link--;
  if (!LINK.test(lowerAt(tokens, link))) return null;
  for (let verb = link - 2; verb > link - OBJECT_REACH; verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || STOPS_OBJECT.has(classOf(token.lower))) return null;
    const isSet = SETS[lowerAt(tokens, link) === 'at' ? 'at' : 'to'].has(token.lower);
    if (!isSet && !(lowerAt(tokens, link) !== 'at' && isChanging(token.lower))) continue;
    // "bringing the total down to 14"
    const end = /^(?:up|down)$/.test(lowerAt(tokens, link - 1)) ? link - 1 : link;
    return isDeterminerOrNoun(tokens[verb + 1]) ? nounsFrom(text, tokens, verb + 1, end) : null;
  }
  return null;
}
const STOPS_OBJECT: ReadonlySet<string> = new Set([
  'auxiliary',
  'conjunction',
  'relative',
  'subordinator',
  'pronoun',
]);

const isDeterminerOrNoun = (t: Token | undefined): boolean =>
  t?.kind === 'word' && /^(?:determiner|other)$/.test(classOf(t.lower)) && readWord(t.lower) === null;
