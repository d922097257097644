import { indexBetween } from '../../../text/indexBetween';
import type { Span } from '../../../text/span';
import { isTime } from '../../grammar/words';
import { DETAIL, skipAside } from './asides';
import { clauseEnd, clauseStart, extentOf, hasVerb, startsClause } from './clauses';
import type { Cue } from './cues';
import type { Item } from './item';
import { isBreak, isComma, isNominal } from './itemKinds';
import { phraseAfter } from './phraseAfter';
import type { Phrase } from './phrases';
import { thatBehind } from './thatBehind';

/** The span of the items from `from` to `to`; null where there are none. */
export function itemSpan(items: readonly Item[], from: number, to: number): Span | null {
  const a = items[from];
  const z = items[to - 1];
  return a && z && to > from ? { start: a.start, end: z.end } : null;
}

export const pieces = (items: readonly Item[], from: number, to: number): readonly Span[] => {
  const s = itemSpan(items, from, to);
  return s ? [s] : [];
};

/** What stands behind the cue and is reported: a clause, an object, a quotation. */
export function following(items: readonly Item[], cue: Cue): readonly Span[] {
  const skipped = thatBehind(items, cue) ?? skipAside(items, skipAdjuncts(items, cue.to, cue));
  // "complained about the tone but paid": what seemed said about it is all that is told.
  if (skipped > cue.to && /^(?:and|or|but)$/.test(items[skipped]?.lower ?? ''))
    return pieces(items, cue.to, skipped);
  if (
    tellsOf(items, cue) &&
    items[skipped]?.lower !== 'that' &&
    !(items[skipped]?.text === ':' && items[skipped + 1]?.quoted) &&
    !startsWords(items, skipped)
  )
    return pieces(items, cue.to, clauseEnd(items, cue.to, extentOf(items, cue)));
  const at = items[skipped]?.quoted && leavesClauseOpen(items, cue, skipped) ? cue.to : skipped;
  // "conceded at 10:45": the time of day
  const isClock =
    items[at]?.text === ':' && items[at - 1]?.end === items[at]?.start && isNumber(items[at - 1]);
  if (isClock || /^[);]$/.test(items[at]?.text ?? '')) return [];
  const end = clauseEnd(items, at, extentOf(items, cue));
  if (isBreak(items[at])) {
    if (opensTwoClauses(items, at + 1) || isOnlyWhen(items, cue, at)) return pieces(items, at + 1, end);
    const behind = behindAside(items, at);
    if (behind !== null) return pieces(items, behind, end);
    const quoted = items[at + 1]?.quoted ? at + 1 : quotationAfterColon(items, at);
    return quoted === null ? [] : pieces(items, quoted, end);
  }
  return pieces(items, items[at]?.text === ':' ? at + 1 : behindAs(items, at), end);
}

/** "Osei said at the moment, the pier is shut": when or where, and then the clause. */
const isOnlyWhen = (items: readonly Item[], cue: Cue, comma: number): boolean =>
  comma > cue.to &&
  isComma(items[comma]) &&
  items[cue.at]?.cue?.lemma === 'say' &&
  items[cue.to]?.wordClass === 'preposition' &&
  !hasVerb(items, 0, cue.from) &&
  startsClause(items, comma + 1);

const isNumber = (item: Item | undefined): boolean => item?.wordClass === 'number';

/** "warned of a surge", "complained about the tone", "hinted at a deal": what hangs on the verb is what is told. */
const tellsOf = (items: readonly Item[], cue: Cue): boolean =>
  TELLS_OF.get(items[cue.at]?.cue?.lemma ?? '')?.test(items[cue.to]?.lower ?? '') === true;
const TELLS_OF: ReadonlyMap<string, RegExp> = new Map([
  ...['warn', 'complain', 'boast', 'brag', 'joke', 'muse', 'vent'].map(
    (lemma) => [lemma, /^(?:of|about|against)$/] as const,
  ),
  ...['admit', 'confess', 'object'].map((lemma) => [lemma, /^to$/] as const),
  ['assure', /^of$/],
  ['hint', /^at$/],
  ['apologize', /^for$/],
  ['apologise', /^for$/],
]);

/** Behind the comma, or at once, a quotation. */
const startsWords = (items: readonly Item[], at: number): boolean =>
  !!(items[at]?.quoted || (isBreak(items[at]) && items[at + 1]?.quoted));

/** "what she referred to as the state of the roads" */
const behindAs = (items: readonly Item[], at: number): number =>
  items[at]?.lower === 'to' && items[at + 1]?.lower === 'as' ? at + 2 : at;

/** "said, while the rule had been kept, the vote was a good thing": a clause in front of the one that is said. */
function opensTwoClauses(items: readonly Item[], at: number): boolean {
  if (!/^(?:while|although|though|if|when|because|unless|once|since|despite)$/.test(items[at]?.lower ?? ''))
    return false;
  const comma = indexBetween(items, at + 2, at + DETAIL, isComma);
  return comma > 0 && startsClause(items, comma + 1);
}

const OPENS_ASIDE: ReadonlySet<string | undefined> = new Set(['subordinator', 'relative', 'preposition']);

/** "said in May, when the pier burned, “…”", "says, to nobody, “…”": the quotation behind a clause between commas. */
function behindAside(items: readonly Item[], comma: number): number | null {
  const first = items[comma + 1];
  if (first?.lower === 'and' && items[comma + 3]?.lower === 'quote')
    return items[comma + 5]?.quoted ? comma + 5 : null;
  if (!OPENS_ASIDE.has(first?.wordClass) && first?.tag !== 'ing' && items[comma + 2]?.tag !== 'ing')
    return null;
  for (let i = comma + 4; i < comma + 16; i++) {
    if (items[i]?.quoted) return isBreak(items[i - 1]) || items[i - 1]?.text === ':' ? i : null;
    if (!items[i] || items[i]?.text === ';') return null;
  }
  return null;
}

/** "responded, with a smile: “…”" */
function quotationAfterColon(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + 12; i++)
    if (items[i]?.text === ':') return items[i + 1]?.quoted ? i + 1 : null;
  return null;
}

/** "complained about a microphone “…”": the quotation belongs to the phrase, not to the cue. */
function leavesClauseOpen(items: readonly Item[], cue: Cue, at: number): boolean {
  return at > cue.to && items[cue.to]?.lower === 'about';
}

/** The clause behind a reporting noun, up to the next comma. */
export function nounClause(items: readonly Item[], from: number): Span | null {
  const end = clauseEnd(items, from);
  const comma = indexBetween(items, from + 1, end, isComma);
  return itemSpan(items, from, comma < 0 ? end : comma);
}

/**
 * After a tag in the middle: `“…,” Smith said, “…”` goes on; `, adding that …` is a report of its own.
 * @param isOwed whether what stands in front is no whole clause ("In the end, Smith said, the boats …")
 */
export function resumption(items: readonly Item[], from: number, isOwed = false): readonly Span[] {
  let at = from;
  while (at < items.length && !isBreak(items[at]) && !items[at]?.quoted && items[at]?.text !== ':') at++;
  if (items[at]?.quoted) return at === from ? pieces(items, at, clauseEnd(items, at)) : [];
  const next = items[at + 1];
  if (next?.quoted) return pieces(items, at + 1, clauseEnd(items, at + 1));
  if (!next || at >= items.length - 2) return [];
  // "…, Osei said, reports the Bell.": whose tag that is, it says itself.
  if (next.cue?.form === 's' && (items[at + 2]?.name || items[at + 2]?.wordClass === 'determiner')) return [];
  // "said Ann Osei, 80."
  if (next.wordClass === 'number' && /^[.,;]$/.test(items[at + 2]?.text ?? '') && at >= items.length - 3)
    return [];
  const adds = next.cue?.form === 'ing' || next.wordClass === 'relative' || /ing$/.test(next.lower);
  const isApposed =
    !isOwed &&
    !startsClause(items, at + 1) &&
    (next.wordClass === 'determiner' ||
      (next.wordClass !== 'number' && isNominal(next) && !hasVerb(items, at + 1, items.length)));
  return adds || (next.wordClass === 'preposition' && !isOwed) || isApposed
    ? behindDetail(items, at)
    : pieces(items, at + 1, clauseEnd(items, at + 1));
}

/** "In the end, Smith said, …", "As the tide turns, …", "The wall would be built, … by the town": a clause still to come or to end. */
export function owesClause(items: readonly Item[], edge: number, behind: number): boolean {
  const from = clauseStart(items, edge);
  const first = items.findIndex(
    (x, i) => i >= from && x.wordClass !== 'conjunction' && x.wordClass !== 'adverb',
  );
  const last = isBreak(items[edge - 1]) ? edge - 1 : edge;
  if (items[behind + 1]?.lower === 'by') return items[last - 1]?.tag === 'participle';
  if (!/^(?:preposition|subordinator)$/.test(items[first]?.wordClass ?? '')) return false;
  return !items.slice(first, last).some((x, i) => isComma(x) && startsClause(items, first + i + 1));
}

/** `“…,” Osei said, pointing at the pier, “…”`: the quotation goes on behind what else is told between commas. */
function behindDetail(items: readonly Item[], comma: number): readonly Span[] {
  const kind = items[comma + 1]?.cue?.kind;
  if (kind === 'say' || kind === 'tell') return [];
  for (let i = comma + 2; i < comma + DETAIL; i++) {
    const item = items[i];
    if (!item || item.quoted || item.text === ';' || item.cue?.kind === 'say') return [];
    if (isBreak(item) && items[i + 1]?.quoted) return pieces(items, i + 1, clauseEnd(items, i + 1));
  }
  return [];
}

/** Does nothing but a conjunction or an adverb stand in front? */
export const opensSentence = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).every((x) => x.wordClass === 'conjunction' || x.wordClass === 'adverb' || isComma(x));

/** The clause an "according to" belongs to. */
export function clauseAround(items: readonly Item[], at: number, phrase: Phrase): readonly Span[] {
  if (!opensSentence(items, at))
    return pieces(items, clauseStart(items, at), isComma(items[at - 1]) ? at - 1 : at);
  const comma = behindRelative(
    items,
    items.findIndex((x, i) => i >= phrase.to && isComma(x)),
  );
  return pieces(items, comma < 0 ? phrase.to : comma + 1, clauseEnd(items, phrase.to));
}

/** "According to the letter, a copy of which was leaked, …": the comma that ends what is told of it. */
function behindRelative(items: readonly Item[], comma: number): number {
  const next = items.findIndex((x, i) => comma >= 0 && i > comma && isComma(x));
  const isTold =
    next > 0 && items.slice(comma + 1, Math.min(next, comma + 5)).some((i) => i.wordClass === 'relative');
  return isTold ? next : comma;
}

const ADJUNCTS = new Set(
  'on in at during after before to with via from through following by of about over as within outside inside amid near'.split(
    ' ',
  ),
);

/** Index behind hearer, time, place and manner: "told reporters in Geneva on Monday". */
export function skipAdjuncts(items: readonly Item[], from: number, cue: Cue): number {
  const kind = items[cue.at]?.cue?.kind;
  // "criticized on Friday the council’s plan"
  if (kind === 'judge') return behindDay(items, from);
  // "advises leaving it": nobody in particular is told
  const isToAll = items[cue.at]?.cue?.lemma === 'advise' && items[from]?.tag === 'ing';
  let at = kind === 'tell' && !isToAll ? hearerEnd(items, from) : from;
  let last = at;
  for (let hops = 0; hops < 8; hops++) {
    const next = adjunctEnd(items, at, at > from, kind === 'think');
    if (next === at) break;
    last = at;
    at = next;
  }
  // "said about half of the work was done": a verb right behind makes it the subject of a clause.
  return items[at]?.tag === 'finite' || items[at]?.wordClass === 'auxiliary' ? last : at;
}

/** "Friday", "Tuesday night", unlike "November’s vote", "April 1"; `from` itself where no day stands alone. */
function behindDay(items: readonly Item[], from: number): number {
  if (!isTime(items[from]?.lower ?? '')) return from;
  const to = TIMES.test(items[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  return items[to]?.lower === "'s" || items[to]?.wordClass === 'number' ? from : to;
}

function adjunctEnd(items: readonly Item[], at: number, inside: boolean, thinks: boolean): number {
  const item = items[at];
  if (!item) return at;
  const time = timeEnd(items, at);
  if (time > at) return time;
  if (item.wordClass === 'adverb' || item.tag === 'adverb' || item.lower === 'aloud') return at + 1;
  const opens =
    item.wordClass === 'preposition' &&
    !thinks &&
    !(item.lower === 'about' && isAmount(items[at + 1])) &&
    (ADJUNCTS.has(item.lower) || (inside && item.lower === 'for'));
  if (!opens) return at;
  const day = timeEnd(items, at + 1);
  const end = day > at + 1 ? day : adjunctPhraseEnd(items, at + 1);
  return end === at + 1 ? at : end;
}

/** "about half", "about 40" */
const isAmount = (item: Item | undefined): boolean =>
  item?.wordClass === 'number' ||
  /^(?:half|a|one|two|three|four|five|six|ten|twenty)$/.test(item?.lower ?? '');

/** "last week", "several months after", "the next day": a phrase whose last word is a time. */
export function timeEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 4 && isTimeModifier(items[at])) at++;
  const lower = items[at]?.lower ?? '';
  return (isTime(lower) || TIMES.test(lower)) && items[at + 1]?.lower !== "'s" ? at + 1 : from;
}

const isTimeModifier = (item: Item | undefined): boolean =>
  item?.wordClass === 'determiner' ||
  item?.wordClass === 'number' ||
  /^(?:that|last|next|same|past|late|early|following|previous|other|two|three|four|five|six)$/.test(
    item?.lower ?? '',
  );

const TIMES = /^(?:days?|weeks?|months?|years?|hours?|minutes?|moments?|time|mornings?|evenings?|nights?)$/;

/** Determiner, adjectives and nouns up to the next determiner, pronoun or mark. */
function adjunctPhraseEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.wordClass === 'determiner') at++;
  while (isNominal(items[at]) || items[at]?.wordClass === 'clitic') at++;
  if (at === from && items[at]?.wordClass === 'pronoun') at++;
  return at;
}

function hearerEnd(items: readonly Item[], from: number): number {
  if (items[from]?.lower === 'that') return from;
  const first = phraseAfter(items, from, items.length)?.to ?? from;
  // "told the jury of seven women and five men to"
  const second = items[first]?.lower === 'and' ? phraseAfter(items, first + 1, items.length)?.to : undefined;
  const end = second && /^(?:to|that)$/.test(items[second]?.lower ?? '') ? second : first;
  const named = items[end]?.quoted && items[end - 1]?.lower === "'s";
  return named ? end + 1 : end;
}
