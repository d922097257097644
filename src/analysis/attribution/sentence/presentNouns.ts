import { isSomebody } from '../../grammar/somebody';
import { isDescribed } from './adjectival';
import type { Item } from './item';
import { endsInComma } from './itemKinds';
import { type CueWord, ONLY_VERBS } from './lexicon';
import { hasPluralHead, isJoined, isPlural, isSaidByMany } from './plurals';

/** The plain form, or the one in -s. */
export function isPresentNoun(items: readonly Item[], at: number, word: CueWord, before: Item): boolean {
  if (isTagOfSomebody(items, at)) return false;
  const [item, next] = [items[at], items[at + 1]];
  const isBase = word.form === 'base';
  const isOnlyVerb = ONLY_VERBS.has(word.lemma);
  if (!isOnlyVerb && (isDescribed(items, at) || isOfPeople(items, at) || isFronted(items, at))) return true;
  if (isWhatThereIs(items, at) || isInPhrase(items, at)) return true;
  const isOfNoun = NOUN_PREPOSITION.test(next?.lower ?? '');
  if (items[0]?.wordClass === 'preposition' && before.text === ',' && isOfNoun) return true;
  if (isNounByTag(items, at, word, before)) return true;
  if (isBase && items[at - 2]?.quoted && isSaidByMany(items, at)) return false;
  if (isBase && isOnlyVerb && item && PLAIN.has(item.tag)) return false;
  if (SURPASS.test(before.lower) || isPairOfAdjectives(items, at)) return true;
  if (isMadeToSpeak(items, at)) return false;
  if (isBase) return isBaseNoun(items, at, before);
  if (before.wordClass === 'preposition') return before.lower !== 'to';
  if (NUMERAL.test(before.lower)) return next?.text !== ':' || !isNumbered(items[at - 2]);
  if (before.wordClass !== 'other' || before.capital) return false;
  if (word.lemma !== 'say' && word.lemma !== 'call' && isOfNoun) return true;
  const isInNounPhrase = before.tag === 'adjective' && items[at - 2]?.wordClass === 'determiner';
  if (!isOnlyVerb && ((isInNounPhrase && !opensWords(next)) || /-/.test(before.lower))) return true;
  if (next && /[a-z]{3}(?:ing|ed)$/.test(next.lower)) return true;
  return (next?.wordClass === 'preposition' || next?.wordClass === 'auxiliary') && /s$/.test(before.lower);
}

/** "Article 5 notes:", "Isaiah 45:1 reads:", unlike "has 60 notes:" */
const isNumbered = (item: Item | undefined): boolean =>
  item?.tag === 'noun' || item?.capital === true || item?.text === ':';

function isNounByTag(items: readonly Item[], at: number, word: CueWord, before: Item): boolean {
  const [item, next] = [items[at], items[at + 1]];
  return (
    isTaggedNoun(item) &&
    word.particles === null &&
    !isTagOfPerson(items, at) &&
    !opensOwnClause(word, next) &&
    (hasVerbBehind(next) || !isBetweenSubjectAndWords(before, next))
  );
}

/** "his first call", "radio call": nobody who calls stands in front. */
const isBaseNoun = (items: readonly Item[], at: number, before: Item): boolean =>
  (isOrdinal(before) && items[at - 2]?.wordClass === 'determiner') ||
  isOfOne(items, at) ||
  (!TAKES_BASE.test(before.wordClass) &&
    !isPlural(before) &&
    !isJoined(items, at - 1) &&
    !hasPluralHead(items, at));

/** "a Hale Times report": of one thing no plain form is told. */
function isOfOne(items: readonly Item[], at: number): boolean {
  let from = at - 1;
  while (items[from]?.capital) from--;
  // "a Hale Times report that it was late"
  if (items[at + 1]?.lower === 'that') return false;
  return from < at - 1 && /^an?$/.test(items[from]?.lower ?? '');
}

/** "Records of the vote show he was there", unlike "questions he did not like" */
const opensOwnClause = ({ form }: CueWord, next: Item | undefined): boolean =>
  form === 'base' && /^(?:he|she|they|we)$/.test(next?.lower ?? '');

/** "a variety of research projects." */
function isInPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.cue?.form !== 's' || item.tag !== 'noun' || ONLY_VERBS.has(item.cue.lemma)) return false;
  let from = at - 1;
  while (items[from]?.tag === 'noun' && !items[from]?.capital) from--;
  return from < at - 1 && items[from]?.wordClass === 'preposition';
}

/** "frank and provocative remarks" */
const isPairOfAdjectives = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.tag === 'adjective' &&
  items[at - 2]?.lower === 'and' &&
  (items[at - 3]?.tag === 'adjective' || items[at - 4]?.wordClass === 'determiner');

/** "there are reasons", "was still reason": what there is, is no verb. */
function isWhatThereIs(items: readonly Item[], at: number): boolean {
  let be = at - 1;
  while (items[be]?.wordClass === 'adverb') be--;
  return /^(?:is|are|was|were|be|been)$/.test(items[be]?.lower ?? '') && !items[at + 1]?.quoted;
}

/** "In his programme notes last month": the phrase a sentence opens with has no verb. */
function isFronted(items: readonly Item[], at: number): boolean {
  let from = at - 1;
  while (items[from]?.tag === 'noun' || items[from]?.tag === 'adjective') from--;
  if (items[from]?.wordClass !== 'determiner' || from === at - 1) return false;
  return from === 1 && items[0]?.wordClass === 'preposition';
}

/** "made my friend mutter, “Enough.”" */
const isMadeToSpeak = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.form === 'base' &&
  items[at]?.cue?.kind === 'say' &&
  items[at + 1]?.text === ',' &&
  !!items[at + 2]?.quoted &&
  items
    .slice(Math.max(0, at - 4), at - 1)
    .some((i) => /^(?:made|makes|make|let|lets|had|heard|hear)$/.test(i.lower));

/** "beat forecasts", "above estimates" */
const SURPASS = /^(?:beat|beats|beating|miss(?:ed|es|ing)?|top(?:s|ped)|exceed(?:s|ed|ing)?|above|below)$/;

/** "his first term", "the last word" */
const isOrdinal = ({ lower }: Item): boolean => /^(?:first|last|next|second|third|only)$/.test(lower);

/** "a quarter of British claims", "rated Liberal reports": behind a preposition or a verb, whose they are and no subject. */
const isOfPeople = (items: readonly Item[], at: number): boolean => {
  const [owner, people] = items.slice(at - 2, at);
  if (!owner || !people?.capital || people.name || at < 2) return false;
  return items[at]?.tag === 'noun' && (owner.wordClass === 'preposition' || owner.tag === 'finite');
};

export const isTaggedNoun = (item: Item | undefined): boolean =>
  (item?.tag === 'noun' || item?.tag === 'adjective') &&
  !(item.cue?.kind === 'tell' || ONLY_VERBS.has(item.cue?.lemma ?? ''));

/** "“Is it late?” Osei asks as he walks in" */
const isTagOfPerson = (items: readonly Item[], at: number): boolean => {
  let from = at - 1;
  while (items[from]?.capital) from--;
  return from < at - 1 && !!items[from]?.quoted;
};

/** "“I spoke,” her mother calls from the kitchen", "“I spoke,” a drowned lacemaker complains on page 3" */
const isTagOfSomebody = (items: readonly Item[], at: number): boolean => {
  if (items[at]?.cue?.form !== 's') return false;
  let from = at - 1;
  while (/^(?:noun|adjective|participle)$/.test(items[from]?.tag ?? '') && !items[from]?.quoted) from--;
  if (items[from]?.wordClass !== 'determiner' || !items[from - 1]?.quoted || !endsInComma(items[from - 1]))
    return false;
  const next = items[at + 1];
  return isSomebody(items[at - 1]?.lower ?? '') || (from < at - 1 && (!next || ENDS_TAG.test(next.lower)));
};

/** What stands behind the verb of a tag. */
const ENDS_TAG = /^(?:[.,;:]|on|in|at|as|to|after|when|while)$/;

/** "Republican claims as false", "party rules permit": the noun has its verb or a phrase of its own behind it. */
export const hasVerbBehind = (next: Item | undefined): boolean =>
  next !== undefined &&
  (next.tag === 'finite' ||
    next.wordClass === 'auxiliary' ||
    /^(?:as|of|from|by|against|like)$/.test(next.lower));

/** What shows that a word is a verb, whatever it looks like: a pronoun or a name in front, words reported behind. */
const isBetweenSubjectAndWords = (before: Item, next: Item | undefined): boolean =>
  before.capital ||
  before.lower === 'to' ||
  /^(?:pronoun|relative|auxiliary|adverb|quotation)$/.test(before.wordClass) ||
  before.text === ',' ||
  // "Article 33 affirms: “…”"
  (before.wordClass === 'number' && next?.text === ':') ||
  ((before.tag === 'noun' || before.tag === 'adjective') &&
    (!next || next.quoted !== null || /^(?:that|[:.,])$/.test(next.lower)));

/** Behind a third person that is really a plural noun: "the attacks from", "his claims about". */
const NOUN_PREPOSITION = /^(?:from|of|by|against|with|about)$/;

/** Does what stands behind a verb begin what it reports, or end its tag? */
const opensWords = (next: Item | undefined): boolean =>
  !next ||
  next.quoted !== null ||
  /^(?:determiner|pronoun|symbol)$/.test(next.wordClass) ||
  /^(?:that|to)$/.test(next.lower);

const PLAIN: ReadonlySet<Item['tag']> = new Set(['finite', 'base']);

/** "five questions" */
export const NUMERAL = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/;

/** What a verb's plain form can stand behind: "they say", "would say", "and say", "who say". */
const TAKES_BASE = /^(?:pronoun|relative|auxiliary|adverb|conjunction)$/;
