import { isTime } from '../../grammar/words';
import { antecedentOfParticiple, antecedentOfRelative, whoIsDoing } from './antecedents';
import { chunkStart, isParenthesis, isTitled, listStart, reducedClause, relativeChunk } from './appositions';
import type { Item } from './item';
import { endsInComma, isBreak, isComma, isDash, isNominal, isVerbal, isWhen } from './itemKinds';
import { phraseAfter } from './phraseAfter';
import { type Phrase, phraseBefore } from './phrases';
import { whoseUtterance } from './utterances';

/** The subject in front of the verb group at `verb`; appositions and relative clauses between commas are stepped over. */
export function subjectBefore(items: readonly Item[], verb: number, floor: number): Phrase | null {
  // American typesetting draws the comma into the marks: "the ad, titled “Unity,” says"
  const last = items[verb - 1];
  const isDrawnIn = endsInComma(last) && !isComma(last) && (isTitled(items, verb - 1) || !last?.quoted);
  if (!isBreak(items[verb - 1]) && !isDrawnIn)
    return settle(items, isDate(items, verb) ? verb - 3 : verb, floor);
  const opening = isDash(items[verb - 1]) ? dashBefore(items, verb - 1, floor) : null;
  if (opening !== null) return subjectBefore(items, opening, floor);
  let end = isDrawnIn ? verb : verb - 1;
  for (let hops = 0; hops < 7 && end > floor; hops++) {
    const chunk = chunkStart(items, end, floor);
    const start = isVerbal(items[chunk]) ? (relativeChunk(items, chunk, floor) ?? chunk) : chunk;
    if (start <= floor || !isParenthesis(items, start, end, floor)) {
      const list = listStart(items, start, floor);
      if (list === null) return settle(items, end, floor);
      end = list - 1;
      continue;
    }
    end = start - 1;
  }
  return null;
}

/** How far in front of the dash that closes an aside the one that opens it may stand, in items. */
const ASIDE = 40;

/** "Osei - who had said he would “sue” the town - said": where the aside opens, which says who somebody is. */
function dashBefore(items: readonly Item[], close: number, floor: number): number | null {
  for (let i = close - 2; i > Math.max(floor, close - ASIDE); i--) {
    if (!isDash(items[i])) continue;
    const opens = items[i + 1]?.wordClass === 'relative' || items[i + 1]?.lower === 'whose';
    return (opens || isListing(items, i + 1, close)) && isNominal(items[i - 1]) ? i : null;
  }
  return null;
}

/** "Three men — Osei, Hart and Bo Lund — said": who they are. */
const isListing = (items: readonly Item[], from: number, to: number): boolean => {
  const names = items.slice(from, to);
  return (
    names.some(isComma) &&
    names.every((i) => i.name || i.capital || isComma(i) || /^(?:and|the|of)$/.test(i.lower))
  );
};

function settle(items: readonly Item[], end: number, floor: number): Phrase | null {
  const reduced = reducedClause(items, end, floor);
  if (reduced > 0) return settle(items, reduced, floor);
  const before = beforeAuxiliary(items, beforeTime(items, end, floor), end, floor);
  if (before < end && before > floor)
    return isBreak(items[before - 1]) ? subjectBefore(items, before, floor) : settle(items, before, floor);
  if (/^(?:both|all|each|\w+sel(?:f|ves))$/.test(items[end - 1]?.lower ?? '') && isNominal(items[end - 2]))
    return settle(items, end - 1, floor);
  const phrase = withShare(items, phraseBefore(items, end, floor));
  if (!phrase) return isVerbal(items[end - 1]) ? ownerOfClause(items, end - 1, floor) : null;
  // "a widow's last wish": what is theirs does nothing, though "wish" may be a verb. Firms are called "Osei's".
  if (items[phrase.to - 1]?.lower === "'s" && !items[phrase.to - 2]?.capital) return null;
  const named = nameBehindQuotation(items, phrase, floor);
  if (named) return named;
  return (
    whoseUtterance(items, phrase, floor) ??
    antecedentOfRelative(items, phrase, floor) ??
    antecedentOfParticiple(items, phrase, floor) ??
    whoIsDoing(items, phrase, floor) ??
    phrase
  );
}

/** "a letter of Friday, May 3 said": the day of the month explains the day. */
const isDate = (items: readonly Item[], end: number): boolean =>
  items[end - 1]?.wordClass === 'number' &&
  isComma(items[end - 3]) &&
  MONTH.test(items[end - 2]?.text ?? '') &&
  isTime(items[end - 4]?.lower ?? '');
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?$/;

/** "41 per cent said": the share, and not the last word of it. */
const withShare = (items: readonly Item[], phrase: Phrase | null): Phrase | null =>
  phrase &&
  items[phrase.from]?.lower === 'cent' &&
  items[phrase.from - 1]?.lower === 'per' &&
  items[phrase.from - 2]?.wordClass === 'number'
    ? { from: phrase.from - 2, to: phrase.to }
    : phrase;

/** "Teachers have for years been saying": the auxiliary stands in front of the words that say when. */
function beforeAuxiliary(items: readonly Item[], time: number, end: number, floor: number): number {
  let at = time;
  while (at < end && at > floor && items[at - 1]?.wordClass === 'auxiliary') at--;
  return at;
}

/** How far in front of what explains it a name may stand, in items. */
const EXPLAINED = 16;

/** `“…,” Ann Osei, who runs the club said`: a name right behind a quotation speaks it, though no comma ends what explains it. */
function nameBehindQuotation(items: readonly Item[], { from }: Phrase, floor: number): Phrase | null {
  // "“…” Hart, Osei wrote"
  if (isComma(items[from - 1]) && items[from]?.capital) return null;
  for (let i = from - 1; i > Math.max(floor, from - EXPLAINED); i--) {
    const item = items[i];
    if (!item || item.quoted) return null;
    if (!isComma(item)) continue;
    const name = items[i - 1]?.name?.type === 'person' ? phraseBefore(items, i, floor) : null;
    return name && items[name.from - 1]?.quoted ? name : null;
  }
  return null;
}

/** "Osei last week told", "Osei on Friday evening said": where the words that say when begin; `end` where there are none. */
function beforeTime(items: readonly Item[], end: number, floor: number): number {
  let at = end;
  while (at > floor && at > end - 5 && isWhen(items[at - 1])) at--;
  const before = items[at - 1];
  // "had several weeks earlier accused", "have for years been saying"
  const isSpan =
    (before?.lower === 'for' || before?.wordClass === 'auxiliary') &&
    /^(?:years|months|weeks|days|hours)$/.test(items[end - 1]?.lower ?? '');
  if (
    !isSpan &&
    !items.slice(at, end).some((i) => isTime(i.lower) || /^(?:ago|later|earlier)$/.test(i.lower))
  )
    return end;
  return items[at - 1]?.wordClass === 'preposition' && items[at - 1]?.lower !== 'of' ? at - 1 : at;
}

/** "two economists who testified said": the subject is in front of "who". */
function ownerOfClause(items: readonly Item[], verb: number, floor: number): Phrase | null {
  if (items[verb - 1]?.wordClass === 'relative' && isNominal(items[verb - 2]))
    return phraseBefore(items, verb - 1, floor);
  // "those surveyed say": of two verbs side by side the first is a participle.
  return /ed$/.test(items[verb]?.lower ?? '') && verb > floor ? phraseBefore(items, verb, floor) : null;
}

/** The subject of an inverted tag: `said Smith`, `said the chairman of the board`. */
export function subjectAfter(items: readonly Item[], cue: number): Phrase | null {
  const first = items[cue + 1];
  if (!first || first.lower === 'that') return null;
  return phraseAfter(items, cue + 1, items.length) ?? workBehind(items, cue + 1);
}

/** "said bank teller Ann Osei": what somebody is, though its first word may be a verb. */
function workBehind(items: readonly Item[], at: number): Phrase | null {
  const first = items[at];
  if (first?.wordClass !== 'other' || first.capital || first.quoted || first.tag === 'ing') return null;
  const rest = phraseAfter(items, at + 1, items.length);
  const [noun] = rest ? items.slice(rest.from, rest.to) : [];
  const isWork = noun?.wordClass === 'other' && !noun.capital && rest?.from === at + 1;
  return isWork && items[rest.to - 1]?.name?.type === 'person' ? { from: at, to: rest.to } : null;
}
