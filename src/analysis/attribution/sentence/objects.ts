import type { Span } from '../../../text/span';
import { isTime } from '../../grammar/words';
import { itemSpan, skipAdjuncts } from './complements';
import type { Cue } from './cues';
import type { Item } from './item';
import { isBreak, isComma, isVerbal } from './itemKinds';
import { ONLY_VERBS } from './lexicon';

/** Verbs of thinking and saying whose object may be a thing and no clause: "supports the plan", "denied the claim". */
const TAKES_THINGS =
  /^(?:favor|favour|support|oppose|seek|consider|prefer|view|regard|announce|claim|deny|post|propose|reject|confirm|reveal|protest|pledge|promise|demand|recommend|share|report|explain|recall|repeat|reiterate|acknowledge|expect|want)$/;

/** What opens the when and where of judging, which is no part of what is judged. */
const CIRCUMSTANCE = /^(?:during|while|when|after|before|at|until|since|even|though|although|because)$/;

/**
 * What a judging verb judges, where it is a thing and no clause: "criticized the mayor" of "criticized the mayor during
 * a debate and left". Null where the verb's own clause says it better: a quotation, "that", an infinitive, "as".
 */
export function objectOf(items: readonly Item[], cue: Cue): readonly Span[] | null {
  const word = items[cue.at]?.cue;
  if (word?.kind !== 'judge' && !TAKES_THINGS.test(word?.lemma ?? '')) return null;
  const from = skipAdjuncts(items, cue.to, cue);
  const at = word?.kind === 'judge' ? from : cue.to;
  const first = items[at];
  if (!first || !OPENS_OBJECT.has(first.wordClass)) return null;
  const end = objectEnd(items, at, word?.kind !== 'judge');
  if (word?.lemma === 'repeat' && end !== null && isDoing(items, at, end)) return null;
  const span = end === null ? null : itemSpan(items, at, end);
  return span && [span];
}

/** "the experiment in the fjord": what is repeated by doing it again. */
function isDoing(items: readonly Item[], from: number, to: number): boolean {
  const behind = items.slice(from, to).findIndex((i) => i.wordClass === 'preposition');
  return DOING.test(items[(behind < 0 ? to : from + behind) - 1]?.lower ?? '');
}
const DOING =
  /^(?:class|cycle|error|exercise|experiment|feat|grade|journey|measurement|mistake|operation|pattern|performance|procedure|process|search|season|study|success|survey|test|treatment|trick|trip|victory|win|year)s?$/;

const OPENS_OBJECT: ReadonlySet<Item['wordClass']> = new Set(['determiner', 'other', 'pronoun', 'number']);

/** "announced a ban on Friday", "on his website", unlike "a ban on boats". */
const isWhenOrWhere = (item: Item | undefined): boolean =>
  item === undefined ||
  isTime(item.lower) ||
  item.wordClass === 'number' ||
  /^(?:the|his|her|its|their|twitter|facebook|instagram|television|tv|radio|air|stage)$/.test(item.lower);

/** Null where the words behind the verb hold a quotation or a clause. */
function objectEnd(items: readonly Item[], from: number, say: boolean): number | null {
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) return null;
    if (i > from && endsObject(items, i)) return hasQuotationNear(items, i) ? null : i;
    if (isClauseVerb(items, i, say)) return null;
    if (item.quoted || item.lower === 'that' || item.text === ':') return null;
  }
  return null;
}

/** Does a verb show that what is said is a clause? */
const isClauseVerb = (items: readonly Item[], at: number, say: boolean): boolean =>
  say && isVerbal(items[at]) && items[at - 1]?.wordClass !== 'relative';

/** How far behind a comma the "and" of a list may stand, in items. */
const LIST_REACH = 9;

/** "jobs, safety and schools", "a kind, loving man", "May 4, 2012": does the comma stand inside the thing itself? */
function goesOnAsList(items: readonly Item[], comma: number): boolean {
  const first = items[comma + 1];
  if (/^(?:1[89]|20)\d\d$/.test(first?.text ?? '')) return true;
  // "an open, full, and fair inquiry"
  const last = /^(?:and|or)$/.test(first?.lower ?? '') ? items[comma + 2] : first;
  if (last?.tag === 'adjective' && items[comma - 1]?.tag === 'adjective') return true;
  for (let i = comma + 1; i < comma + LIST_REACH; i++) {
    const item = items[i];
    if (
      !item ||
      item.quoted ||
      isVerbal(item) ||
      item.wordClass === 'relative' ||
      item.wordClass === 'pronoun'
    )
      return false;
    if (item.lower !== 'and' && item.lower !== 'or') continue;
    const next = items[i + 1];
    return (
      i > comma + 1 &&
      !!next &&
      !isVerbal(next) &&
      next.cue?.form !== 'past' &&
      next.wordClass !== 'pronoun' &&
      next.tag !== 'ing'
    );
  }
  return false;
}

/** How far behind a comma what somebody is accused of may stand, in items. */
const ACCUSED_REACH = 20;

/** "accused the chair, Bo Hart, of closing it": the comma parts a name from what it is set beside. */
function isApposed(items: readonly Item[], comma: number): boolean {
  for (let i = comma; i < comma + ACCUSED_REACH; i++) {
    const item = items[i];
    if (!item || item.quoted || isVerbal(item) || item.text === ';' || item.wordClass === 'subordinator')
      return false;
    if (isComma(item) && /^(?:of|for)$/.test(items[i + 1]?.lower ?? '') && items[i + 2]?.tag === 'ing')
      return true;
  }
  return false;
}

function endsObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (isComma(item) && (goesOnAsList(items, at) || isApposed(items, at))) return false;
  if (isBreak(item) || /^[.;?!)(]$/.test(item.text) || CIRCUMSTANCE.test(item.lower)) return true;
  if (item.lower === 'on' && isWhenOrWhere(items[at + 1])) return true;
  const joins = item.lower === 'and' || item.lower === 'but' || item.lower === 'or';
  const next = items[at + 1]?.wordClass === 'adverb' ? items[at + 2] : items[at + 1];
  return joins && (isVerbal(next) || next?.tag === 'ing' || next?.cue?.form === 'past' || isOnlyVerb(next));
}

/** "demands an inquiry and insists" */
const isOnlyVerb = (item: Item | undefined): boolean =>
  item?.cue?.form === 's' &&
  (item.tag === 'finite' || ONLY_VERBS.has(item.cue.lemma) || item.cue.lemma === 'insist');

/** "criticized the mayor, calling her “weak”" has verbs of its own; "praised the plan as a “start”" has not. */
const hasQuotationNear = (items: readonly Item[], at: number): boolean => {
  for (let i = at; i < items.length; i++) {
    if (items[i]?.cue && i > at) return false;
    if (items[i]?.quoted) return true;
  }
  return false;
};
