import { indexBetween } from '../../../text/indexBetween';
import { isTime } from '../../grammar/words';
import type { Item } from './item';
import { isNominal, isVerbal } from './itemKinds';
import { hasOtherSense } from './otherSenses';
import { phraseAfter } from './phraseAfter';
import { isTitled } from './titled';

/** Does the verb at `at` only look as if somebody reported something by it? */
export const isNoReport = (items: readonly Item[], at: number): boolean =>
  hasOtherSense(items, at) ||
  quotesSomebody(items, at) ||
  isTitled(items, at) ||
  isToward(items, at) ||
  isNotDone(items, at) ||
  isExpected(items, at) ||
  isAsked(items, at) ||
  isPublished(items, at) ||
  isDescribed(items, at) ||
  isReportedOn(items, at) ||
  isHeldToBe(items, at) ||
  isPutForward(items, at) ||
  isAccusedBefore(items, at) ||
  isCompared(items, at) ||
  isScene(items, at) ||
  hearsSomebody(items, at) ||
  keepsNameBack(items, at) ||
  isLet(items, at) ||
  isOnceDone(items, at);

/** "the accord, once agreed, …": what is done by then. */
const isOnceDone = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.form === 'past' &&
  items[at - 1]?.lower === 'once' &&
  items[at - 2]?.wordClass !== 'pronoun' &&
  (!items[at + 1] || /^[.,;]$/.test(items[at + 1]?.text ?? ''));

/** How far in front of a participle its clause is looked at, in items. */
const CLAUSE = 8;

/** "called her at eight", "showed us the boathouse", "questioned him over the money": done to somebody, with no words. */
function isToward(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const after = items[at + 2];
  switch (items[at]?.cue?.lemma) {
    case 'call':
      if (next?.lower === 'on' && isTime(after?.lower ?? '') && items[at + 3]?.lower !== 'for') return true;
      if (next?.lower === 'to' && after?.tag !== 'base' && !items.slice(at + 2).some((i) => i.quoted))
        return true;
      // "call 101"
      if (/^(?:police|\d{3,}|security|time)$/.test(next?.lower ?? '')) return true;
      return (
        SOMEBODY.test(next?.lower ?? '') &&
        (!after || ENDS_CALL.has(after.wordClass)) &&
        !items.slice(at + 2).some((i) => i.quoted)
      );
    case 'show':
      return SOMEBODY.test(next?.lower ?? '') && after?.lower !== 'that';
    // "The town will welcome one new councillor."
    case 'welcome':
      return /^(?:will|'ll|to)$/.test(items[at - 1]?.lower ?? '');
    // "neither of which he found helpful"
    case 'find':
      return next?.tag === 'adjective' && (!after || after.wordClass === 'symbol');
    // "an official I have known for years", "They know because it is written"
    case 'know':
      return /^(?:for|because|since)$/.test(next?.lower ?? '');
    // "call the police, quoting reference 51"
    case 'quote':
      return CASE_NUMBER.test(next?.lower ?? '') && !items.slice(at + 1).some((i) => i.quoted);
    // "The first person she told was her husband."
    case 'tell':
      return next?.wordClass === 'auxiliary';
    case 'deny':
    case 'refuse':
      return isKeptFrom(items, at + 1);
    case 'question':
      return items[phraseAfter(items, at + 1, items.length)?.to ?? at]?.lower === 'over';
    default:
      return false;
  }
}

const CASE_NUMBER = /^(?:reference|ref|log|incident|crime|case|job|occurrence|number|\d+)$/;

/** "denied his side a win": what is kept from whom. */
function isKeptFrom(items: readonly Item[], at: number): boolean {
  const whom = phraseAfter(items, at, items.length);
  return (
    whom !== null &&
    !/ing$/.test(items[whom.to - 1]?.lower ?? '') &&
    items[whom.to]?.wordClass === 'determiner' &&
    !isTime(items[whom.to + 1]?.lower ?? '')
  );
}

const SOMEBODY = /^(?:me|us|you|him|her|them)$/;
const ENDS_CALL: ReadonlySet<Item['wordClass']> = new Set([
  'symbol',
  'preposition',
  'adverb',
  'conjunction',
  'subordinator',
]);

/** "stopped short of calling it a crime", "without saying why" */
const isNotDone = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.form === 'ing' &&
  (items[at - 1]?.lower === 'without' ||
    (items[at - 1]?.lower === 'of' && items[at - 2]?.lower === 'short') ||
    // "charged with writing false reports"
    (items[at - 1]?.lower === 'with' && /^charged?$/.test(items[at - 2]?.lower ?? '')));

/** How far behind "quoted" its "as saying" may stand, in items. */
const QUOTED_REACH = 14;

/** "The paper quoted Osei as saying": Osei says it, and the paper passes it on. */
function quotesSomebody(items: readonly Item[], at: number): boolean {
  if (!/^(?:quote|cite|report)$/.test(items[at]?.cue?.lemma ?? '')) return false;
  // "You said, and I quote, “…”": who is quoted has been named.
  if (items[at]?.lower === 'quote' && items[at - 1]?.lower === 'i') return true;
  const as = indexBetween(items, at + 1, at + QUOTED_REACH, (x) => x.lower === 'as');
  return as > at + 1 && items[as + 1]?.cue?.form === 'ing';
}

/** "the plant, expected to open in May": nobody's expectation. */
const isExpected = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.kind === 'think' &&
  items[at]?.cue?.form === 'past' &&
  items[at - 1]?.text === ',' &&
  items[at + 1]?.lower === 'to';

/** "Hart, asked about the road, said": who stands in front of the comma was asked. */
const isAsked = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'asked' &&
  items[at - 1]?.text === ',' &&
  isNominal(items[at - 2]) &&
  /^(?:about|by|if|whether|why|how|what|when|where|who)$/.test(items[at + 1]?.lower ?? '');

/** "evidence, reported in the Bell, said": where it could be read. */
const isPublished = (items: readonly Item[], at: number): boolean =>
  /^(?:report|reveal|announce|disclose|post)$/.test(items[at]?.cue?.lemma ?? '') &&
  items[at]?.cue?.form === 'past' &&
  items[at - 1]?.text === ',' &&
  isNominal(items[at - 2]) &&
  /^(?:in|by|on)$/.test(items[at + 1]?.lower ?? '') &&
  indexBetween(items, at + 2, at + CLAUSE, (x) => x.text === ',') > 0;

/** Verbs that say as what somebody or something is seen, and of whom. */
const CALLS =
  /^(?:describe|dismiss|hail|brand|bill|characteri[sz]e|portray|denounce|tout|deride|depict|label)$/;
const ASKS_WHAT = /^(?:what|which|whom|who|that)$/;

/** "a tart described as “bold”", "a man accused of theft": behind its participle, and not "what Osei described as “bold”". */
function isDescribed(items: readonly Item[], at: number): boolean {
  const word = items[at]?.cue;
  const next = items[at + 1]?.lower ?? '';
  const lacksObject =
    (next === 'as' && CALLS.test(word?.lemma ?? '')) ||
    (next === 'of' && word?.lemma === 'accuse') ||
    // "notices – commonly referred to as slips –"
    (next === 'to' && word?.lemma === 'refer' && items[at + 2]?.lower === 'as');
  if (word?.form !== 'past' || !lacksObject) return false;
  let before = at - 1;
  while (items[before]?.wordClass === 'adverb') before--;
  // "Osei dismissed as “nonsense” all of it"
  const isAccused = word.lemma === 'accuse';
  if (
    (items[before]?.capital && !isAccused) ||
    /^(?:pronoun|auxiliary)$/.test(items[before]?.wordClass ?? '')
  )
    return false;
  for (let i = at - 1; i > Math.max(-1, at - CLAUSE) && items[i]?.wordClass !== 'symbol'; i--)
    if (ASKS_WHAT.test(items[i]?.lower ?? '') && items[i - 1]?.wordClass !== 'preposition') return false;
  return true;
}

/** "crimes reported in May were fewer": the verb of what is reported follows, and nobody reports. */
function isReportedOn(items: readonly Item[], at: number): boolean {
  const subject = items[at - 1];
  if (!TOLD_OF.test(items[at]?.lower ?? '') || subject?.wordClass !== 'other' || subject.name) return false;
  let end = at + 1;
  while (end < at + 7 && (isTime(items[end]?.lower ?? '') || WHEN.test(items[end]?.lower ?? ''))) end++;
  return end > at + 1 && items[end]?.wordClass === 'auxiliary';
}

const TOLD_OF = /^(?:reported|discovered|announced|revealed|proposed|recorded|confirmed)$/;

/** "an interview deemed to be in contempt", "people opposed to the plan": a participle, whoever holds it so. */
const isHeldToBe = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.cue;
  if (word?.form !== 'past') return false;
  // "scientists convinced of it were few"
  if (word.lemma === 'convince' && items[at + 1]?.lower === 'of')
    return !/^(?:auxiliary|adverb|verb)$/.test(items[at - 1]?.wordClass ?? '');
  // "the skills expected of school leavers"
  if (/^(?:expect|demand|ask)$/.test(word.lemma) && items[at + 1]?.lower === 'of') return true;
  if (items[at + 1]?.lower !== 'to') return false;
  if (word.lemma === 'oppose') return true;
  return (
    /^(?:deem|believe|think|say|know|report|understand|allege)$/.test(word.lemma) &&
    /^(?:be|have)$/.test(items[at + 2]?.lower ?? '')
  );
};

/** How far behind a participle a clause is looked for, in items. */
const CLAUSE_REACH = 8;

/** "changes proposed to the law went through", unlike "the council announced in May that": done by nobody who is named. */
const isPutForward = (items: readonly Item[], at: number): boolean => {
  const subject = items[at - 1];
  // "a Romanian charged with theft", "of the nature outlined by the defendant"
  if (items[at]?.lower === 'charged' && items[at + 1]?.lower === 'with') return true;
  if (items[at]?.tag === 'participle' && items[at + 1]?.lower === 'by' && items[at - 1]?.tag === 'noun')
    return true;
  if (items[at]?.tag !== 'participle' || items[at]?.cue?.form !== 'past' || items[at]?.cue?.kind === 'tell')
    return false;
  if (subject?.tag !== 'noun' || subject.name || subject.capital || !/s$/.test(subject.lower)) return false;
  if (!/^(?:to|in|for|under|at|by|during)$/.test(items[at + 1]?.lower ?? '') || items[at + 2]?.tag === 'base')
    return false;
  const ahead = items.slice(at + 1, at + CLAUSE_REACH);
  const verb = ahead.findIndex(isVerbal);
  return verb > 0 && !ahead.slice(0, verb).some((i) => i.quoted || /^(?:that|,|:)$/.test(i.lower));
};

/** "the second accused", "the murder accused, Bo Hart", "murder accused Bo Hart": who is accused, of nothing that is told here. */
const isAccusedBefore = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'accused' &&
  (/^(?:first|second|third|fourth|fifth|other|main|principal)$/.test(items[at - 1]?.lower ?? '') ||
    (items[at + 1]?.name?.type === 'person' &&
      !items.slice(at + 1, at + CLAUSE_REACH).some((i) => i.lower === 'of' || i.quoted)));

/** "was nothing compared with the cost" */
const isCompared = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'compared' && /^(?:with|to)$/.test(items[at + 1]?.lower ?? '');

/** "The project would see 40 houses built": a thing sees nothing. */
const isScene = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.lemma === 'see' &&
  (/^(?:number|determiner)$/.test(items[at + 1]?.wordClass ?? '') || items[at + 2]?.tag === 'ing') &&
  !/^(?:he|she|they|we|i|who)$/.test(
    items.slice(0, at).findLast((i) => i.wordClass !== 'auxiliary' && i.wordClass !== 'adverb')?.lower ?? '',
  ) &&
  !items.slice(at + 1).some((i) => i.quoted || i.lower === 'as' || i.lower === 'that');

/** "I remember him saying “leave it”": he says it. */
const hearsSomebody = (items: readonly Item[], at: number): boolean =>
  /^(?:remember|recall|hear)$/.test(items[at]?.cue?.lemma ?? '') &&
  /^(?:him|her|them)$/.test(items[at + 1]?.lower ?? '') &&
  items[at + 2]?.cue?.form === 'ing';

const WHEN =
  /^(?:in|on|since|during|this|last|the|more|than|an?|may|ago|earlier|years?|months?|weeks?|decades?|century|\d{4})$/;

/** "who asked not to be named": that is about the source, and nothing it said. */
function keepsNameBack(items: readonly Item[], at: number): boolean {
  const be = indexBetween(items, at + 1, at + 5, (x) => x.lower === 'be');
  return (
    be > 0 &&
    items[be - 1]?.lower === 'to' &&
    /^(?:named|identified|quoted)$/.test(items[be + 1]?.lower ?? '')
  );
}

const LETS = /^(?:let|lets|letting|makes?|made|making|helps?|helped|helping)$/;

/** "would let cities charge drivers": what somebody is let do is not what they say. */
function isLet(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.form !== 'base') return false;
  // "made my friend mutter, “Enough.”"
  if (items[at + 1]?.quoted || items[at + 2]?.quoted) return false;
  let before = at - 1;
  while (before > at - 4 && items[before]?.tag !== null && !LETS.test(items[before]?.lower ?? '')) before--;
  return before < at - 1 && LETS.test(items[before]?.lower ?? '');
}
