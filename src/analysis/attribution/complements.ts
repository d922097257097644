import type { Span } from '../../text/span';
import { isTime } from '../grammar/words';
import type { Cue } from './cues';
import type { Item } from './items';
import { endsInComma, isBreak, isComma, isNominal, isVerbal, type Phrase, phraseAfter } from './phrases';

/** The span of the items from `from` to `to`; null where there are none. */
export function itemSpan(items: readonly Item[], from: number, to: number): Span | null {
  const a = items[from];
  const z = items[to - 1];
  return a && z && to > from ? { start: a.start, end: z.end } : null;
}

const pieces = (items: readonly Item[], from: number, to: number): readonly Span[] => {
  const s = itemSpan(items, from, to);
  return s ? [s] : [];
};

/** What stands behind the cue and is reported: a clause, an object, a quotation. */
export function following(items: readonly Item[], cue: Cue): readonly Span[] {
  const skipped = skipAside(items, skipAdjuncts(items, cue.to, cue));
  const at = items[skipped]?.quoted && leavesClauseOpen(items, cue, skipped) ? cue.to : skipped;
  const end = clauseEnd(items, at, extentOf(items, cue));
  if (isBreak(items[at])) {
    const behind = behindAside(items, at);
    if (behind !== null) return pieces(items, behind, end);
    const quoted = items[at + 1]?.quoted ? at + 1 : quotationAfterColon(items, at);
    return quoted === null ? [] : pieces(items, quoted, end);
  }
  return pieces(items, items[at]?.text === ':' ? at + 1 : at, end);
}

/** "said, however, that", "believes, for example, that" */
function skipAside(items: readonly Item[], at: number): number {
  if (!isComma(items[at])) return at;
  if (items[at + 1]?.wordClass === 'adverb' && isComma(items[at + 2])) return at + 3;
  for (let i = at + 3; i < at + 7; i++)
    if (isComma(items[i])) return items[i + 1]?.lower === 'that' ? i + 1 : at;
  return at;
}

const OPENS_ASIDE: ReadonlySet<string | undefined> = new Set(['subordinator', 'relative', 'preposition']);

/** "said in May, when the pier burned, “…”", "says, to nobody, “…”": the quotation behind a clause between commas. */
function behindAside(items: readonly Item[], comma: number): number | null {
  const first = items[comma + 1];
  if (!OPENS_ASIDE.has(first?.wordClass)) return null;
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
  const comma = items.findIndex((x, i) => i > from && i < end && isComma(x));
  return itemSpan(items, from, comma < 0 ? end : comma);
}

/**
 * The clause in front of the tag, where a comma or a quotation parts them.
 * @param goesOn whether the clause goes on behind the tag ("The tax, he said, would rise")
 */
export function preceding(items: readonly Item[], edge: number, goesOn = false): readonly Span[] {
  const before = items[edge - 1];
  if (!before || !(isBreak(before) || before.quoted)) return [];
  const to = isBreak(before) ? edge - 1 : edge;
  const from = clauseStart(items, edge);
  const quoted = items.slice(from, to).some((x) => x.quoted);
  return goesOn || quoted || hasVerb(items, from, to) ? pieces(items, from, to) : [];
}

export const hasVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerbal(items[i])) return true;
  return false;
};

/** After a tag in the middle: `“…,” Smith said, “…”` goes on; `, adding that …` is a report of its own. */
export function resumption(items: readonly Item[], from: number): readonly Span[] {
  let at = from;
  while (at < items.length && !isBreak(items[at]) && !items[at]?.quoted && items[at]?.text !== ':') at++;
  if (items[at]?.quoted) return at === from ? pieces(items, at, clauseEnd(items, at)) : [];
  const next = items[at + 1];
  if (next?.quoted) return pieces(items, at + 1, clauseEnd(items, at + 1));
  if (!next || at >= items.length - 2) return [];
  const adds = next.cue?.form === 'ing' || next.wordClass === 'relative' || /ing$/.test(next.lower);
  const isApposed =
    !startsClause(items, at + 1) &&
    (next.wordClass === 'determiner' ||
      (next.wordClass !== 'number' && isNominal(next) && !hasVerb(items, at + 1, items.length)));
  return adds || next.wordClass === 'preposition' || isApposed
    ? []
    : pieces(items, at + 1, clauseEnd(items, at + 1));
}

/** Does nothing but a conjunction or an adverb stand in front? */
export const opensSentence = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).every((x) => x.wordClass === 'conjunction' || x.wordClass === 'adverb' || isComma(x));

/** The clause an "according to" belongs to. */
export function clauseAround(items: readonly Item[], at: number, phrase: Phrase): readonly Span[] {
  if (!opensSentence(items, at))
    return pieces(items, clauseStart(items, at), isComma(items[at - 1]) ? at - 1 : at);
  const comma = items.findIndex((x, i) => i >= phrase.to && isComma(x));
  return pieces(items, comma < 0 ? phrase.to : comma + 1, clauseEnd(items, phrase.to));
}

const ADJUNCTS = new Set(
  'on in at during after before to with via from through following by of about over as'.split(' '),
);

/** Index behind hearer, time, place and manner: "told reporters in Geneva on Monday". */
export function skipAdjuncts(items: readonly Item[], from: number, cue: Cue): number {
  const kind = items[cue.at]?.cue?.kind;
  if (kind === 'judge') return from;
  let at = kind === 'tell' ? hearerEnd(items, from) : from;
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

function adjunctEnd(items: readonly Item[], at: number, inside: boolean, thinks: boolean): number {
  const item = items[at];
  if (!item) return at;
  const time = timeEnd(items, at);
  if (time > at) return time;
  if (item.wordClass === 'adverb') return at + 1;
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
function timeEnd(items: readonly Item[], from: number): number {
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
  const end = phraseAfter(items, from, items.length)?.to ?? from;
  const named = items[end]?.quoted && items[end - 1]?.lower === "'s";
  return named ? end + 1 : end;
}

/** Where the clause that ends at `end` begins: the sentence's start, or behind a semicolon. */
function clauseStart(items: readonly Item[], end: number): number {
  for (let i = end - 2; i >= 0; i--) if (items[i]?.text === ';') return i + 1;
  return 0;
}

/** "Some booed, and when Osei said it was late, a man yelled": a subordinate clause further into the sentence. */
function isInSubordinateClause(items: readonly Item[], cue: Cue): boolean {
  for (let i = cue.from - 1; i > 0; i--) {
    if (!endsInComma(items[i])) continue;
    const first = /^(?:and|but)$/.test(items[i + 1]?.lower ?? '') ? items[i + 2] : items[i + 1];
    return first?.wordClass === 'subordinator' && first.lower !== 'that';
  }
  return false;
}

/** What else ends a clause, by where its cue stands. */
type Extent = 'main' | 'fronted' | 'relative' | 'thought';

function extentOf(items: readonly Item[], cue: Cue): Extent {
  if (isFronted(items, cue) || isInSubordinateClause(items, cue)) return 'fronted';
  if (items[cue.from - 1]?.wordClass === 'relative') return 'relative';
  return items[cue.at]?.cue?.kind === 'think' ? 'thought' : 'main';
}

/** Where the clause at `from` ends: at the sentence's end, before a further report of the same sentence, or a semicolon. */
function clauseEnd(items: readonly Item[], from: number, extent: Extent = 'main'): number {
  let end = items.length;
  while (end > from && /^[.?!…:]$/.test(items[end - 1]?.text ?? '')) end--;
  for (let i = from + 1; i < end; i++) {
    if (items[i]?.text === ';') return i;
    if (!isBreak(items[i])) {
      if (saysMore(items, i)) return i;
      if (endsInComma(items[i]) && CONTRASTS.test(items[i + 1]?.lower ?? '') && startsContrast(items, i + 2))
        return i + 1;
      continue;
    }
    if (startsReport(items, i + 1) || endsByExtent(items, i + 1, extent)) return i;
    if (!CONTRASTS.test(items[i + 1]?.lower ?? '')) continue;
    if (!items.slice(i, end).some((x) => x.quoted) || startsContrast(items, i + 2)) return i;
  }
  return end;
}

/** Does what stands behind a comma belong to the writer again? */
function endsByExtent(items: readonly Item[], at: number, extent: Extent): boolean {
  switch (extent) {
    case 'fronted':
      return startsClause(items, at);
    case 'relative':
      return isVerbal(items[skipAdverbs(items, at)]);
    case 'thought':
      return items[at]?.lower === 'and' && startsClause(items, at + 1);
    case 'main':
      return false;
  }
}

/** "rejected the idea that … and said": a second verb that speaks, of the same subject. */
function saysMore(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower;
  if (lower !== 'and' && lower !== 'but') return false;
  const verb = items[skipAdverbs(items, at + 1)];
  return verb?.tag === 'finite' && /^(?:said|says|told|tells|added|adds|wrote|writes)$/.test(verb.lower);
}

/** What the writer sets against what was said, unless words of the speaker's stand in it. */
const CONTRASTS = /^(?:but|though|although|while|whereas|however|compared|despite)$/;

/** "While Smith said the bridge was safe, Jones …": a report in a clause in front of the main one ends with it. */
export function isFronted(items: readonly Item[], cue: Cue): boolean {
  let at = 0;
  while (items[at]?.wordClass === 'conjunction' || items[at]?.wordClass === 'adverb' || isComma(items[at]))
    at++;
  const first = items[at];
  const opens =
    (first?.wordClass === 'subordinator' && first.lower !== 'that') ||
    (first?.wordClass === 'preposition' && items[cue.at]?.cue?.form === 'ing') ||
    (/^(?:after|before|since|until)$/.test(first?.lower ?? '') &&
      phraseAfter(items, at + 1, cue.from)?.to === cue.from);
  if (!opens || at >= cue.from) return false;
  for (let i = at; i < cue.from; i++) if (endsInComma(items[i]) || items[i]?.text === ';') return false;
  return true;
}

/** Does a subject with a verb of its own stand here? */
function startsClause(items: readonly Item[], at: number): boolean {
  const to = phraseAfter(items, at, items.length)?.to;
  return to !== undefined && isVerbal(items[skipAdverbs(items, to)]);
}

/** "…, while Dahl found it “long”": words of somebody else's. */
function startsContrast(items: readonly Item[], at: number): boolean {
  const subject = phraseAfter(items, at, items.length);
  const verb = subject && items[skipAdverbs(items, subject.to)];
  return !!verb?.cue && verb.tag === 'finite' && items[at]?.wordClass !== 'pronoun';
}

const skipAdverbs = (items: readonly Item[], from: number): number => {
  let at = from;
  while (items[at]?.wordClass === 'adverb') at++;
  return at;
};

function startsReport(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next?.lower === 'according') return true;
  if (next?.cue?.form === 'ing' && next.cue.kind === 'say') return true;
  if (next?.lower !== 'and' && next?.lower !== 'but') return false;
  return items[at + 1]?.cue?.form === 'past' || startsOwnReport(items, at + 1, next.lower === 'but');
}

/** ", but he said …": a subject of its own with a verb that speaks, and more behind it than a comma. */
function startsOwnReport(items: readonly Item[], at: number, isContrast: boolean): boolean {
  const to = phraseAfter(items, at, items.length)?.to;
  const verb = to === undefined ? undefined : items[skipAdverbs(items, to)];
  const next = to === undefined ? undefined : items[skipAdverbs(items, to) + 1];
  const kind = verb?.cue?.kind;
  const reports = kind === 'say' || kind === 'tell' || (isContrast && kind === 'judge');
  return reports && verb?.tag === 'finite' && !isComma(next);
}
