import type { Item } from './items';
import { ONLY_VERBS } from './lexicon';

/** The verb group of a reporting verb: items `from` to `to` (half open), the verb itself at `at`. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The cue whose verb stands at `at`; null where the word is a noun, an adjective or a passive. */
export function cueAt(items: readonly Item[], at: number): Cue | null {
  const word = items[at]?.cue;
  if (
    !word ||
    (word.particle !== null && items[at + 1]?.lower !== word.particle) ||
    isNounUse(items, at) ||
    takesLives(items, at) ||
    isExpected(items, at) ||
    isLet(items, at)
  )
    return null;
  const from = verbGroupStart(items, at);
  if (from === null || isPassive(items, at, from) || callsSomebody(items, at, from)) return null;
  if (word.lemma === 'read' && !isReadOut(items, at, from)) return null;
  return { from, to: word.particle === null ? at + 1 : at + 2, at };
}

/** "the plant, expected to open in May": nobody's expectation. */
const isExpected = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.kind === 'think' &&
  items[at]?.cue?.form === 'past' &&
  items[at - 1]?.text === ',' &&
  items[at + 1]?.lower === 'to';

const LETS = /^(?:let|lets|letting|makes?|made|making|helps?|helped|helping)$/;

/** "would let cities charge drivers": what somebody is let do is not what they say. */
function isLet(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.form !== 'base') return false;
  let before = at - 1;
  while (before > at - 4 && items[before]?.tag !== null && !LETS.test(items[before]?.lower ?? '')) before--;
  return before < at - 1 && LETS.test(items[before]?.lower ?? '');
}

/** "asked anyone who had filmed it to call the police": what somebody is to call, with nothing in quotation marks. */
const callsSomebody = (items: readonly Item[], at: number, from: number): boolean =>
  items[at]?.cue?.lemma === 'call' &&
  items[at - 1]?.lower === 'to' &&
  from < at - 2 &&
  !items.slice(at).some((i) => i.quoted);

/** A verb under "would", "could", "might" or "not" reports what was not said; what surrounds it did the saying. */
export function isHypothetical(items: readonly Item[], cue: Cue): boolean {
  const isPast = items[cue.at]?.cue?.form === 'past';
  for (let i = cue.from; i < cue.at; i++) {
    const lower = items[i]?.lower ?? '';
    if (NOT_SAID.test(lower) || (lower === "'d" && !isPast)) return true;
  }
  return false;
}

const NOT_SAID = /^(?:would|could|should|might|may|can|must|not|never|cannot|\w+n't)$/;

/** "The sign reads “Closed”", and not "I'd read about it", "it reads like a threat". */
function isReadOut(items: readonly Item[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (items[i]?.wordClass !== 'adverb') return false;
  for (let i = Math.max(0, from - 10); i < Math.min(items.length, at + 6); i++)
    if (items[i]?.quoted || items[i]?.text === ':') return true;
  return false;
}

/** How far behind "claimed" its victims may stand, in items: "claimed more than 14,000 Ukrainian lives". */
const TOLL_REACH = 7;

/** "The quake claimed 127 lives", unlike "he claimed 127 lives were lost". */
function takesLives(items: readonly Item[], at: number): boolean {
  if (items[at]?.cue?.lemma !== 'claim') return false;
  const ahead = items.slice(at + 1, at + TOLL_REACH);
  const lives = ahead.findIndex((i) => /^(?:lives|life|victims?)$/.test(i.lower));
  if (
    lives < 0 ||
    ahead
      .slice(0, lives)
      .some((i) => /^(?:[,.:;]|that|their|his|her)$/.test(i.lower) || i.tag === 'finite' || i.quoted)
  )
    return false;
  const next = items[at + 2 + lives];
  return next?.wordClass !== 'auxiliary' && next?.tag !== 'finite';
}

const QUANTIFIER = /^(?:another|half|one|some|many|most|others|all|few|both|several|each|neither)$/;
const PLURAL_WITHOUT_S =
  /^(?:two|three|four|five|six|people|police|men|women|children|majority|staff|media|data)$/;

/** "the claims", "critics' calls", "in reports": a noun, or an adjective, that looks like the verb. */
function isNounUse(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const word = item?.cue;
  const before = items[at - 1];
  if (!item || !word) return true;
  if (item.capital && at > 0 && word.form !== 'past') return true;
  if (!before) return word.form === 'base' || word.form === 's';
  if (before.wordClass === 'clitic' || /^['’]$/.test(before.text)) return !isContraction(items, at - 1);
  if (before.wordClass === 'determiner')
    return !QUANTIFIER.test(before.lower) && (word.form !== 'past' || !items[at + 1]?.quoted);
  if (word.form === 'past') return isParticiple(items, at);
  if (word.form === 'ing') return false;
  const next = items[at + 1];
  const isPhrasal = word.particle !== null;
  if (isTaggedNoun(item) && !isPhrasal && !isTagOfPerson(items, at) && (hasVerbBehind(next) || !isBetweenSubjectAndWords(before, next)))
    return true;
  if (word.form === 'base' && ONLY_VERBS.has(word.lemma) && PLAIN.has(item.tag)) return false;
  if (word.form === 'base')
    return (
      !TAKES_BASE.test(before.wordClass) &&
      !isPlural(before) &&
      !isJoined(items, at - 1) &&
      !hasPluralHead(items, at)
    );
  if (before.wordClass === 'preposition') return before.lower !== 'to';
  if (before.wordClass !== 'other' || before.capital) return false;
  if (word.lemma !== 'say' && word.lemma !== 'call' && NOUN_PREPOSITION.test(next?.lower ?? '')) return true;
  if (!ONLY_VERBS.has(word.lemma) && before.tag === 'adjective' && items[at - 2]?.wordClass === 'determiner' && !next?.quoted) return true;
  if (/-/.test(before.lower) || (next && /[a-z]{3}(?:ing|ed)$/.test(next.lower))) return true;
  return (next?.wordClass === 'preposition' || next?.wordClass === 'auxiliary') && /s$/.test(before.lower);
}

const isTaggedNoun = ({ tag, cue }: Item): boolean =>
  (tag === 'noun' || tag === 'adjective') && !(cue?.kind === 'tell' || ONLY_VERBS.has(cue?.lemma ?? ''));

/** "“Is it late?” Osei asks as he walks in" */
const isTagOfPerson = (items: readonly Item[], at: number): boolean => {
  let from = at - 1;
  while (items[from]?.capital) from--;
  return from < at - 1 && !!items[from]?.quoted;
};

/** "Republican claims as false", "party rules permit": the noun has its verb or a phrase of its own behind it. */
const hasVerbBehind = (next: Item | undefined): boolean =>
  next !== undefined &&
  (next.tag === 'finite' || next.wordClass === 'auxiliary' || /^(?:as|of|from|by|against)$/.test(next.lower));

/** What shows that a word is a verb, whatever it looks like: a pronoun or a name in front, words reported behind. */
const isBetweenSubjectAndWords = (before: Item, next: Item | undefined): boolean =>
  before.capital ||
  before.lower === 'to' ||
  /^(?:pronoun|relative|auxiliary|adverb|quotation)$/.test(before.wordClass) ||
  before.text === ',' ||
  ((before.tag === 'noun' || before.tag === 'adjective') &&
    (!next || next.quoted !== null || /^(?:that|[:.,])$/.test(next.lower)));

/** Behind a third person that is really a plural noun: "the attacks from", "his claims about". */
const NOUN_PREPOSITION = /^(?:from|of|by|against|with|about)$/;

const PLAIN: ReadonlySet<Item['tag']> = new Set(['finite', 'base']);

/** What a verb's plain form can stand behind: "they say", "would say", "and say", "who say". */
const TAKES_BASE = /^(?:pronoun|relative|auxiliary|adverb|conjunction)$/;

const isPlural = (item: Item): boolean =>
  item.lower === 'to' ||
  (item.wordClass === 'other' && /s$/.test(item.lower)) ||
  PLURAL_WITHOUT_S.test(item.lower);

const OPENS_CLAUSE = /^(?:determiner|pronoun|subordinator)$/;

/** "polls in Leeds show the mayor ahead": the noun in front of the preposition is plural, a clause stands behind. */
function hasPluralHead(items: readonly Item[], at: number): boolean {
  if (!OPENS_CLAUSE.test(items[at + 1]?.wordClass ?? '')) return false;
  for (let i = at - 1; i > Math.max(0, at - 8); i--) {
    const item = items[i];
    const owner = items[i - 1];
    if (!item || item.wordClass === 'symbol' || item.wordClass === 'auxiliary' || item.tag === 'finite') return false;
    if (item.wordClass === 'preposition') return !!owner && (isPlural(owner) || MANY.test(owner.lower));
  }
  return false;
}

const MANY = /^(?:some|most|many|few|both|those|several|half|third|quarter)$/;

/** "Osei and Hart call it": two names are many. */
const isJoined = (items: readonly Item[], last: number): boolean => {
  let at = last;
  while (at > 0 && last - at < 4 && items[at]?.capital) at--;
  return at < last && items[at]?.lower === 'and' && !!items[at - 1]?.capital;
};

/** "what is known", "a man nicknamed “X”": a participle that is no verb of its own. */
function isParticiple(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (/^(?:known|written|seen|shown|sworn)$/.test(item?.lower ?? ''))
    return !/^(?:have|has|had|'ve|'d)$/.test(before?.lower ?? '') && before?.wordClass !== 'adverb';
  return (
    item?.cue?.kind === 'judge' && !!items[at + 1]?.quoted && before?.wordClass === 'other' && !before.capital
  );
}

/** "he's", "they've", "who'd": a clitic that is a verb, not a possessive. */
function isContraction(items: readonly Item[], at: number): boolean {
  const clitic = items[at];
  if (clitic?.lower !== "'s") return clitic?.wordClass === 'clitic';
  const host = items[at - 1];
  return (
    host?.wordClass === 'pronoun' ||
    host?.wordClass === 'relative' ||
    /^(?:that|there|what)$/.test(host?.lower ?? '')
  );
}

/** "was called", "is expected": the subject did not say it. */
function isPassive(items: readonly Item[], at: number, from: number): boolean {
  if (items[at]?.cue?.form !== 'past') return false;
  for (let i = at - 1; i >= from; i--) {
    const lower = items[i]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|am)$/.test(lower)) return true;
    if (items[i]?.wordClass !== 'adverb') return false;
  }
  return false;
}

/** First item of the verb group: auxiliaries, adverbs, "went on to"; null where an infinitive has nobody who speaks. */
function verbGroupStart(items: readonly Item[], verb: number): number | null {
  let at = isQuotedAs(items, verb) ? verb - 2 : verb;
  for (let steps = 0; at > 0 && steps < 10; steps++) {
    const before = items[at - 1];
    if (!before || before.quoted) break;
    if (
      before.wordClass === 'auxiliary' ||
      before.wordClass === 'adverb' ||
      (before.wordClass === 'clitic' && isContraction(items, at - 1))
    )
      at--;
    else if (before.lower === 'to') {
      const governor = governorBefore(items, at - 1);
      if (governor === null) return null;
      at = governor;
    } else break;
  }
  return at === verb ? auxiliaryBefore(items, verb) : at;
}

/** "is quoted as saying": who is quoted speaks. */
const isQuotedAs = (items: readonly Item[], verb: number): boolean =>
  items[verb]?.lower === 'saying' &&
  items[verb - 1]?.lower === 'as' &&
  /^(?:quoted|cited|reported|recorded|heard|described)$/.test(items[verb - 2]?.lower ?? '');

/** "has in the past described": an auxiliary parted from its verb by a prepositional phrase. */
function auxiliaryBefore(items: readonly Item[], verb: number): number {
  if (items[verb]?.cue?.form !== 'past') return verb;
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol' || item.wordClass === 'relative') return verb;
    if (/^(?:has|have|had)$/.test(item.lower)) return items[i + 1]?.wordClass === 'preposition' ? i : verb;
  }
  return verb;
}

/** "went on to say", "used a speech to warn": the finite verb an infinitive hangs on. */
function governorBefore(items: readonly Item[], to: number): number | null {
  for (let i = to - 1; i >= Math.max(0, to - 7); i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol' || item.wordClass === 'subordinator') return null;
    if (item.wordClass === 'auxiliary') return null;
    if (isFiniteVerb(item) || (item.tag === 'base' && items[i - 1]?.wordClass === 'auxiliary')) return i;
  }
  return null;
}

const isFiniteVerb = (item: Item): boolean =>
  !item.capital &&
  (item.wordClass === 'verb' ||
    item.cue?.form === 'past' ||
    item.cue?.form === 's' ||
    /[a-z]{3}ed$/.test(item.lower));
