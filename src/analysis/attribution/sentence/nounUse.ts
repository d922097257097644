import { isDescribing, isMade, isOfThings, isQuality, isWhatIsToBe, isWhatOf } from './adjectival';
import type { Item } from './item';
import { ONLY_VERBS } from './lexicon';
import { hasPluralHead, isJoined, isPlural, isSaidByMany } from './plurals';

const QUANTIFIER = /^(?:another|half|one|some|many|most|others|all|few|both|several|each|neither)$/;

/** "the claims", "critics' calls", "in reports": a noun, or an adjective, that looks like the verb. */
export function isNounUse(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const word = item?.cue;
  const before = items[at - 1];
  if (!item || !word || isThinkTank(item, items[at + 1]) || isFixed(items, at)) return true;
  if (item.capital && at > 0 && word.form !== 'past') return true;
  if (!before)
    return word.form === 'base' || word.form === 's' || /^(?:regarding|considering)$/.test(item.lower);
  // "thanks to three clear days"
  if (item.lower === 'thanks' && items[at + 1]?.lower === 'to') return true;
  if (word.form === 'base' && word.kind === 'say' && isSaidInTurn(before, items[at + 1])) return false;
  if (word.form === 's' && isTagBehindComma(items, at)) return false;
  // "divers and advocates recognized it", "heard that warning"
  if (word.form === 's' && before.lower === 'and' && items[at + 1]?.cue?.form === 'past') return true;
  if (word.form === 'ing' && /^(?:this|that)$/.test(before.lower)) return true;
  if (word.form === 's' && isWhatIsToBe(items, at)) return true;
  if (isNounBehindMarks(items, at) || isQuality(items, at)) return true;
  if (before.wordClass === 'clitic' || /^['’]$/.test(before.text)) return !isContraction(items, at - 1);
  if (before.wordClass === 'determiner')
    return QUANTIFIER.test(before.lower) && !(word.form === 's' && items[at - 2]?.wordClass === 'preposition')
      ? isTaggedNoun(item) && hasVerbBehind(items[at + 1])
      : word.form !== 'past' || !items[at + 1]?.quoted;
  if (word.form === 'past')
    return (
      isParticiple(items, at) ||
      isAdverbInPhrase(items, at - 1) ||
      isCounted(items, at) ||
      isDescribing(items, at)
    );
  // "Osei’s own rating fell", "the manager of current planning said"
  if (word.form === 'ing')
    return (
      items[at + 1]?.tag === 'finite' ||
      isOfThings(items, at) ||
      isMade(items, at) ||
      (isDescribed(items, at) && hasVerbBehind(items[at + 1])) ||
      isWhatOf(items, at) ||
      // "his press briefing"
      (word.lemma === 'brief' && before.wordClass === 'other')
    );
  if (
    !ONLY_VERBS.has(word.lemma) &&
    (isDescribed(items, at) || isOfPeople(items, at) || isFronted(items, at))
  )
    return true;
  if (isWhatThereIs(items, at) || isInPhrase(items, at)) return true;
  const next = items[at + 1];
  if (
    items[0]?.wordClass === 'preposition' &&
    before.text === ',' &&
    NOUN_PREPOSITION.test(next?.lower ?? '')
  )
    return true;
  const isPhrasal = word.particles !== null;
  if (
    isTaggedNoun(item) &&
    !isPhrasal &&
    !isTagOfPerson(items, at) &&
    !opensOwnClause(item, next) &&
    (hasVerbBehind(next) || !isBetweenSubjectAndWords(before, next))
  )
    return true;
  if (word.form === 'base' && items[at - 2]?.quoted && isSaidByMany(items, at)) return false;
  if (word.form === 'base' && ONLY_VERBS.has(word.lemma) && PLAIN.has(item.tag)) return false;
  if (SURPASS.test(before.lower) || isPairOfAdjectives(items, at)) return true;
  if (isMadeToSpeak(items, at)) return false;
  if (word.form === 'base' && isOrdinal(before) && items[at - 2]?.wordClass === 'determiner') return true;
  if (word.form === 'base')
    return (
      !TAKES_BASE.test(before.wordClass) &&
      !isPlural(before) &&
      !isJoined(items, at - 1) &&
      !hasPluralHead(items, at)
    );
  if (before.wordClass === 'preposition') return before.lower !== 'to';
  if (NUMERAL.test(before.lower)) return next?.text !== ':';
  if (before.wordClass !== 'other' || before.capital) return false;
  if (word.lemma !== 'say' && word.lemma !== 'call' && NOUN_PREPOSITION.test(next?.lower ?? '')) return true;
  if (
    !ONLY_VERBS.has(word.lemma) &&
    before.tag === 'adjective' &&
    items[at - 2]?.wordClass === 'determiner' &&
    !opensWords(next)
  )
    return true;
  if (/-/.test(before.lower) && !ONLY_VERBS.has(word.lemma)) return true;
  if (next && /[a-z]{3}(?:ing|ed)$/.test(next.lower)) return true;
  return (next?.wordClass === 'preposition' || next?.wordClass === 'auxiliary') && /s$/.test(before.lower);
}

/** "Records of the vote show he was there", unlike "questions he did not like" */
const opensOwnClause = ({ cue }: Item, next: Item | undefined): boolean =>
  cue?.form === 'base' && /^(?:he|she|they|we)$/.test(next?.lower ?? '');

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

/** What a call is made by, or for. */
const CALLS =
  /^(?:conference|earnings|phone|telephone|mobile|video|roll|distress|emergency|curtain|wake-up|nuisance)$/;

/** "so called friends", "the technical know how", "hosted radio shows in Leeds" */
const isFixed = (items: readonly Item[], at: number): boolean => {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  return (
    (item?.lower === 'called' && before?.lower === 'so') ||
    // "the daily calls that kept them going"
    (/^(?:calls|attacks|slams|knocks|brands|labels|rates|raps|blasts)$/.test(item?.lower ?? '') &&
      next?.lower === 'that') ||
    // "on a conference call that"
    (/^calls?$/.test(item?.lower ?? '') && CALLS.test(before?.lower ?? '')) ||
    (item?.lower === 'know' && next?.lower === 'how' && before?.tag === 'adjective') ||
    (item?.lower === 'shows' && next?.wordClass === 'preposition' && before?.tag === 'noun')
  );
};

/** "the Leeds based think tank said", "both call centre workers" */
export const isThinkTank = (
  { lower }: { readonly lower: string },
  next: { readonly lower: string } | undefined,
): boolean =>
  (lower === 'think' && /^tanks?$/.test(next?.lower ?? '')) ||
  (lower === 'call' && /^cent(?:re|er)s?$/.test(next?.lower ?? ''));

/** “Adapt or die,” thunder the experts. */
const isSaidInTurn = (before: Item, next: Item | undefined): boolean =>
  before.quoted !== null && /[,?!…]["”’'»]+$/.test(before.text) && next?.wordClass === 'determiner';

/** “From the bench,” answers Osei. */
const isTagBehindComma = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.quoted != null &&
  /[,?!…]["”’'»]+$/.test(items[at - 1]?.text ?? '') &&
  items[at + 1]?.name?.type === 'person';

/** "the “Lakeside” and “Quick” brands", "its “buy” rating": words in marks in front of the noun they describe. */
function isNounBehindMarks(items: readonly Item[], at: number): boolean {
  const marked = items[at - 1];
  if (!marked || items[at]?.cue?.form === 'past' || !/^["“‘'][^"”]*[^,?!…]["”’']$/.test(marked.text))
    return false;
  const before = items[at - 2];
  return before?.wordClass === 'determiner' || before?.lower === 'and' || before?.lower === "'s";
}

/** "her recovered emails", "their own claims": behind a determiner or a possessive an adjective has its noun still to come. */
function isDescribed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const owner = items[at - 2];
  const describes =
    /^(?:adjective|participle|ing)$/.test(before?.tag ?? '') || GROWING.test(before?.lower ?? '');
  return describes && !before?.capital && (owner?.wordClass === 'determiner' || owner?.lower === "'s");
}

/** "there are reasons", "was still reason": what there is, is no verb. */
function isWhatThereIs(items: readonly Item[], at: number): boolean {
  let be = at - 1;
  while (items[be]?.wordClass === 'adverb') be--;
  return /^(?:is|are|was|were|be|been)$/.test(items[be]?.lower ?? '') && !items[at + 1]?.quoted;
}

/** Participles that a tagger may take for nouns: "the growing claims". */
const GROWING =
  /^(?:growing|mounting|continuing|lingering|conflicting|competing|damning|remaining|existing|opening|closing)$/;

/** "its previously announced plan" */
const isAdverbInPhrase = (items: readonly Item[], at: number): boolean =>
  items[at]?.wordClass === 'adverb' &&
  /^(?:a|an|the|its|his|her|their|our|my|your)$/.test(items[at - 1]?.lower ?? '');

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

/** "two suspected cases" */
const isCounted = (items: readonly Item[], at: number): boolean =>
  !/^(?:said|told|added|wrote)$/.test(items[at]?.lower ?? '') &&
  (items[at - 1]?.wordClass === 'number' || NUMERAL.test(items[at - 1]?.lower ?? '')) &&
  items[at + 1]?.tag === 'noun' &&
  /s$/.test(items[at + 1]?.lower ?? '');

/** "his first term", "the last word" */
const isOrdinal = ({ lower }: Item): boolean => /^(?:first|last|next|second|third|only)$/.test(lower);

/** "a quarter of British claims", "rated Liberal reports": behind a preposition or a verb, whose they are and no subject. */
const isOfPeople = (items: readonly Item[], at: number): boolean => {
  const [owner, people] = items.slice(at - 2, at);
  if (!owner || !people?.capital || people.name || at < 2) return false;
  return items[at]?.tag === 'noun' && (owner.wordClass === 'preposition' || owner.tag === 'finite');
};

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
const NUMERAL = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/;

/** What a verb's plain form can stand behind: "they say", "would say", "and say", "who say". */
const TAKES_BASE = /^(?:pronoun|relative|auxiliary|adverb|conjunction)$/;

/** "what is known", "a man nicknamed “X”": a participle that is no verb of its own. */
function isParticiple(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (/^(?:known|written|seen|shown|sworn)$/.test(item?.lower ?? ''))
    return (
      !/^(?:have|has|had|'ve|'d)$/.test(before?.lower ?? '') &&
      (before?.wordClass !== 'adverb' || items[at + 1]?.lower === 'as')
    );
  return (
    item?.cue?.kind === 'judge' && !!items[at + 1]?.quoted && before?.wordClass === 'other' && !before.capital
  );
}

/** "he's", "they've", "who'd": a clitic that is a verb, not a possessive. */
export function isContraction(items: readonly Item[], at: number): boolean {
  const clitic = items[at];
  if (clitic?.lower !== "'s") return clitic?.wordClass === 'clitic';
  const host = items[at - 1];
  return (
    host?.wordClass === 'pronoun' ||
    host?.wordClass === 'relative' ||
    /^(?:that|there|what)$/.test(host?.lower ?? '')
  );
}
