import {
  isDescribed,
  isDescribing,
  isMade,
  isOfThings,
  isQuality,
  isWhatIsToBe,
  isWhatOf,
} from './adjectival';
import type { Item } from './item';
import type { CueWord } from './lexicon';
import { hasVerbBehind, isPresentNoun, isTaggedNoun, NUMERAL } from './presentNouns';

const QUANTIFIER = /^(?:another|half|one|some|many|most|others|all|few|both|several|each|neither)$/;

/** "the claims", "critics' calls", "in reports": a noun, or an adjective, that looks like the verb. */
export function isNounUse(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  const word = item?.cue;
  if (!item || !word || isThinkTank(item, items[at + 1]) || isFixed(items, at)) return true;
  if (item.capital && at > 0 && word.form !== 'past') return true;
  if (!before)
    return word.form === 'base' || word.form === 's' || /^(?:regarding|considering)$/.test(item.lower);
  const isNoun = byWordsBeside(items, at, word, before);
  if (isNoun !== null) return isNoun;
  if (word.form === 'past') return isAttribute(items, at);
  return word.form === 'ing' ? isGerund(items, at, word) : isPresentNoun(items, at, word, before);
}

/** What the words beside it say of any form; null where they say nothing. */
function byWordsBeside(items: readonly Item[], at: number, word: CueWord, before: Item): boolean | null {
  const [item, next] = [items[at], items[at + 1]];
  // "thanks to three clear days"
  if (item?.lower === 'thanks' && next?.lower === 'to') return true;
  if (word.form === 'base' && word.kind === 'say' && isSaidInTurn(before, next)) return false;
  if (word.form === 's' && isTagBehindComma(items, at)) return false;
  // "divers and advocates recognized it", "heard that warning"
  if (word.form === 's' && before.lower === 'and' && next?.cue?.form === 'past') return true;
  if (word.form === 'ing' && /^(?:this|that)$/.test(before.lower)) return true;
  // "had paint thrown at it": no plain form stands behind "had"
  if (
    word.form === 'base' &&
    word.particles === null &&
    /^(?:has|have|had)$/.test(before.lower) &&
    next?.lower !== 'for'
  )
    return true;
  if (word.form === 's' && isWhatIsToBe(items, at)) return true;
  if (isNounBehindMarks(items, at) || isQuality(items, at)) return true;
  if (before.wordClass === 'clitic' || /^['’]$/.test(before.text)) return !isContraction(items, at - 1);
  if (before.wordClass !== 'determiner') return null;
  return QUANTIFIER.test(before.lower) && !(word.form === 's' && items[at - 2]?.wordClass === 'preposition')
    ? isTaggedNoun(item) && hasVerbBehind(next)
    : word.form !== 'past' || !next?.quoted;
}

const isAttribute = (items: readonly Item[], at: number): boolean =>
  isParticiple(items, at) ||
  isAdverbInPhrase(items, at - 1) ||
  isCounted(items, at) ||
  isDescribing(items, at);

/** "Osei’s own rating fell", "the manager of current planning said" */
const isGerund = (items: readonly Item[], at: number, { lemma }: CueWord): boolean =>
  items[at + 1]?.tag === 'finite' ||
  isOfThings(items, at) ||
  isMade(items, at) ||
  (isDescribed(items, at) && hasVerbBehind(items[at + 1])) ||
  isWhatOf(items, at) ||
  // "his press briefing"
  (lemma === 'brief' && items[at - 1]?.wordClass === 'other');

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

/** "its previously announced plan" */
const isAdverbInPhrase = (items: readonly Item[], at: number): boolean =>
  items[at]?.wordClass === 'adverb' &&
  /^(?:a|an|the|its|his|her|their|our|my|your)$/.test(items[at - 1]?.lower ?? '');

/** "two suspected cases" */
const isCounted = (items: readonly Item[], at: number): boolean =>
  !/^(?:said|told|added|wrote)$/.test(items[at]?.lower ?? '') &&
  (items[at - 1]?.wordClass === 'number' || NUMERAL.test(items[at - 1]?.lower ?? '')) &&
  items[at + 1]?.tag === 'noun' &&
  /s$/.test(items[at + 1]?.lower ?? '');

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
