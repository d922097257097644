import { isTime } from '../../grammar/words';
import { chunkStart, isParenthesis, isTitled, listStart, reducedClause, relativeChunk } from './appositions';
import type { Item } from './item';
import { endsInComma, isBreak, isComma, isDash, isNominal, isVerbal } from './itemKinds';
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

const isWhen = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isTime(item.lower) ||
    item.wordClass === 'number' ||
    /^(?:last|next|late|early|earlier|later|ago|this|that|the|a|an|one|two|three|four|five|six|few|several|less|more|than|morning|afternoon|evening|night|weeks?|months?|days?|years?|hours?)$/.test(
      item.lower,
    ));

/** "two economists who testified said": the subject is in front of "who". */
function ownerOfClause(items: readonly Item[], verb: number, floor: number): Phrase | null {
  if (items[verb - 1]?.wordClass === 'relative' && isNominal(items[verb - 2]))
    return phraseBefore(items, verb - 1, floor);
  // "those surveyed say": of two verbs side by side the first is a participle.
  return /ed$/.test(items[verb]?.lower ?? '') && verb > floor ? phraseBefore(items, verb, floor) : null;
}

/** "the groups who wrote to her on Thursday say": the subject is in front of "who". */
function antecedentOfRelative(items: readonly Item[], phrase: Phrase, floor: number): Phrase | null {
  for (let i = phrase.from - 1; i > floor; i--) {
    const item = items[i];
    if (!item || item.wordClass === 'symbol' || item.quoted || endsInComma(item)) return null;
    // "the man who left when he yelled": what stands between has a subject of its own.
    const opens =
      item.wordClass === 'subordinator' ||
      (/^(?:after|before|since|until)$/.test(item.lower) &&
        (items[phrase.to - 1]?.name?.type === 'person' || items[phrase.from]?.wordClass === 'pronoun'));
    if (opens && i === phrase.from - 1 && !isWhatOneIs(items, i)) return null;
    if (item.wordClass !== 'relative' && item.lower !== 'whose') continue;
    // "those leaders whom he calls “bosses”", "a spokesman who it said no longer speaks": whoever says it stands inside.
    if (i === phrase.from - 1 && items[phrase.from]?.wordClass === 'pronoun') return null;
    if (isNominal(items[i - 1]) || items[i - 1]?.lower === 'those') return phraseBefore(items, i, floor);
    // "Ann Osei, who is chair of the board said": the clause has its verb, and its second comma is missing.
    const hasOwnVerb = items.slice(i + 1, phrase.from).some(isVerbal);
    return hasOwnVerb && isComma(items[i - 1]) ? phraseBefore(items, i - 1, floor) : null;
  }
  return null;
}

/** "who retired as vice president": no clause begins there. */
const isWhatOneIs = (items: readonly Item[], as: number): boolean =>
  items[as]?.lower === 'as' &&
  /^(?:noun|adjective)$/.test(items[as + 1]?.tag ?? '') &&
  items[as + 1]?.capital === false;

/** "members trying to win back the house say", "a man accused of theft said": the subject is in front of the participle. */
function antecedentOfParticiple(items: readonly Item[], phrase: Phrase, floor: number): Phrase | null {
  for (let i = phrase.from - 1; i > floor && i > phrase.from - 10; i--) {
    const item = items[i];
    if (!item || item.quoted || item.wordClass === 'symbol' || item.wordClass === 'auxiliary') return null;
    if (endsInComma(item)) return null;
    // "a man holding a sign that read “Stop” said"
    if (item.tag === 'finite' && items[i - 1]?.lower === 'that' && isNominal(items[i - 2])) {
      i -= 1;
      continue;
    }
    // "notices put up around the town said": of two verbs the first is a participle
    const isPutUp =
      PUT.test(item.lower) && PARTICLE.test(items[i + 1]?.lower ?? '') && isNominal(items[i - 1]);
    if (isPutUp) {
      const owner = phraseBefore(items, i, floor);
      return owner && opensClause(items, owner.from, floor) ? owner : null;
    }
    if (item.tag === 'finite' && CAUSING.test(items[i - 2]?.lower ?? '')) continue;
    // "a study released late last month by the firm said": what is done by somebody in front of another verb
    const isDoneBy = /ed$/.test(item.lower) && items[behindTime(items, i + 1)]?.lower === 'by';
    if (
      (item.tag === 'finite' && !isDoneBy && !isFiled(items, i, phrase)) ||
      item.wordClass === 'subordinator' ||
      item.wordClass === 'conjunction'
    )
      return null;
    const isParticiple =
      item.tag === 'ing' ||
      isDoneBy ||
      isFiled(items, i, phrase) ||
      (item.tag === 'participle' && items[behindTime(items, i + 1)]?.wordClass === 'preposition');
    if (!isParticiple || item.wordClass === 'preposition' || !isNominal(items[i - 1])) continue;
    const owner = phraseBefore(items, i, floor);
    return owner && opensClause(items, owner.from, floor) ? owner : null;
  }
  return null;
}

/** "Ann Osei, speaking at a dinner said": somebody is doing something, and the second comma is missing. */
function whoIsDoing(items: readonly Item[], { from }: Phrase, floor: number): Phrase | null {
  for (let i = from; i > Math.max(floor, from - EXPLAINED); i--) {
    const [item, before] = [items[i], items[i - 1]];
    if (!item || item.quoted || item.wordClass === 'auxiliary' || item.tag === 'finite' || endsInComma(item))
      return null;
    if (item.tag !== 'ing' || !isComma(before) || items[i - 2]?.name?.type !== 'person') continue;
    const owner = phraseBefore(items, i - 1, floor);
    return owner && opensClause(items, owner.from, floor) ? owner : null;
  }
  return null;
}

/** "people briefed on the talks say" */
const TOLD = /^(?:briefed|interviewed|polled|surveyed|questioned|contacted|involved|gathered)$/;
const WRITTEN =
  /^(?:report|lawsuit|complaint|letter|statement|notice|memo|petition|motion|document|article|message|video|post|affidavit|study|paper|survey|bulletin)s?$/;

/** "A report filed at Hale says": of two verbs, with but a place between them, the first is a participle. */
const isFiled = (items: readonly Item[], at: number, { from, to }: Phrase): boolean =>
  /ed$/.test(items[at]?.lower ?? '') &&
  (WRITTEN.test(items[at - 1]?.lower ?? '') || TOLD.test(items[at]?.lower ?? '')) &&
  from === at + 2 &&
  /^(?:in|at|on|with|from|near|outside|to|before|under)$/.test(items[at + 1]?.lower ?? '') &&
  items[to - 1]?.name?.type !== 'person';

/** "released late last month by": behind the words that say when. */
function behindTime(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 4 && isWhen(items[at])) at++;
  return at;
}

/** Past forms that are participles too. */
const PUT = /^(?:put|set|sent|hung|stuck|built|shot|laid|held)$/;
const PARTICLE = /^(?:up|out|on|in|at|by|around|to|along|outside|across)$/;

/** "making volunteers stand" */
const CAUSING = /^(?:making|letting|having|helping|seeing|watching)$/;

const opensClause = (items: readonly Item[], at: number, floor: number): boolean =>
  at === floor || /^(?:symbol|conjunction|subordinator|adverb)$/.test(items[at - 1]?.wordClass ?? '');

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
