import { isTime } from '../../grammar/words';
import type { Item } from './item';
import {
  endsInComma,
  isCloseBracket,
  isComma,
  isNominal,
  isOpenBracket,
  isPossessive,
  isVerbal,
} from './itemKinds';

/** A noun phrase by the indices of its items, half open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest noun phrase looked at, in items: enough for a title, a name and "of the …". */
export const REACH = 24;

/**
 * The noun phrase that ends right before `end` (exclusive), looking back no further than `floor`.
 * Prepositional phrases belong to it ("a spokesman for the ministry"), since what stands behind a preposition is no subject.
 */
export function phraseBefore(items: readonly Item[], end: number, floor: number): Phrase | null {
  let core = coreBefore(items, end, floor);
  if (!core) return null;
  for (let hops = 0; hops < 5; hops++) {
    const joined = attach(items, core, floor);
    if (!joined) break;
    core = { from: joined.from, to: end };
  }
  return core;
}

/** The phrase a preposition or "and" in front of `core` ties it to. */
function attach(items: readonly Item[], core: Phrase, floor: number): Phrase | null {
  const at = core.from - 1;
  const link = items[at];
  if (at <= floor || !link) return null;
  if (link.lower === 'and' || link.lower === '&') return jointSubject(items, core, at, floor);
  // "a vote on the wall after engineers said": a clause begins there, with a subject of its own.
  // "a source close to him"
  if (link.lower === 'to' && items[at - 1]?.lower === 'close') return coreBefore(items, at - 1, floor);
  // "people familiar with the talks": it describes, whatever the tagger takes it for.
  if (link.lower === 'with' && items[at - 1]?.lower === 'familiar') return coreBefore(items, at - 1, floor);
  if (isRatio(items, at)) return coreBefore(items, at, floor);
  if (link.wordClass !== 'preposition' || OPENS_CLAUSE.test(link.lower)) return null;
  // "about 200 people"
  if (/^(?:about|over|around)$/.test(link.lower) && items[at + 1]?.wordClass === 'number') return null;
  const owner = coreBefore(items, at, floor);
  if (!owner) return null;
  if (link.lower === 'of' || link.lower === 'for') return isTimeOnly(items, owner) ? null : owner;
  const before = items[owner.from - 1];
  const startsClause =
    owner.from === floor ||
    !before ||
    /^(?:someone|somebody|everyone|everybody)$/.test(items[at - 1]?.lower ?? '') ||
    (before.wordClass !== 'other' && before.wordClass !== 'auxiliary');
  return startsClause && !isTimeOnly(items, owner) ? owner : null;
}

/** "four in 10", "one in five" */
export const isRatio = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'in' && isAmount(items[at - 1]) && isAmount(items[at + 1]);

export const isAmount = (item: Item | undefined): boolean =>
  item?.wordClass === 'number' || COUNTING.test(item?.lower ?? '');

const COUNTING = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

const OPENS_CLAUSE = /^(?:after|before|since|until|till|as|than)$/;

function jointSubject(items: readonly Item[], core: Phrase, and: number, floor: number): Phrase | null {
  const other = coreBefore(items, and, floor);
  if (!other) return null;
  const before = items[other.from - 1];
  const startsClause =
    other.from === floor ||
    !before ||
    isComma(before) ||
    before.quoted !== null ||
    before.wordClass === 'subordinator' ||
    before.wordClass === 'symbol' ||
    (/^(?:of|for)$/.test(before.lower) &&
      items[and - 1]?.name?.type === 'person' &&
      items[core.to - 1]?.name?.type === 'person') ||
    // "talks held in Leeds and York showed", "experts from the Ferry Office and the Port Board say"
    (before.wordClass === 'preposition' &&
      /^(?:place|organization)$/.test(items[and - 1]?.name?.type ?? '') &&
      items[core.to - 1]?.name?.type === items[and - 1]?.name?.type);
  const isOne = items[other.from]?.wordClass === 'determiner' && items[core.from]?.wordClass !== 'determiner';
  // "president & CEO Ann Osei said": two posts of one person
  const isPosts =
    !items[other.from]?.capital &&
    items[other.from]?.wordClass === 'other' &&
    items[core.to - 1]?.name?.type === 'person' &&
    items[core.from]?.name !== items[core.to - 1]?.name;
  if (startsClause && isPosts) return other;
  // "he and Ann Osei said"
  if (startsClause && items[other.from]?.wordClass === 'pronoun') return other;
  // "Ann Osei and others", "Ann Osei and the council", "Hale and its allies"
  const isNamed =
    (items[and - 1]?.name?.type === 'person' &&
      (/^others?$/.test(items[core.from]?.lower ?? '') || items[core.from]?.wordClass === 'determiner')) ||
    (!!items[and - 1]?.name && /^(?:its|his|her|their)$/.test(items[core.from]?.lower ?? ''));
  // "Danish and Swedish officials"
  const areOfTwo =
    other.to - other.from === 1 &&
    !!items[other.from]?.capital &&
    !!items[core.from]?.capital &&
    core.to - core.from > 1 &&
    !items[core.to - 1]?.capital;
  if (startsClause && areOfTwo) return other;
  return startsClause && (isOne || isNamed || items[and - 1]?.capital === items[core.to - 1]?.capital)
    ? other
    : null;
}

const isTimeOnly = (items: readonly Item[], p: Phrase): boolean => {
  for (let i = p.from; i < p.to; i++)
    if (!isTime(items[i]?.lower ?? '') && items[i]?.wordClass !== 'number') return false;
  return true;
};

/** Determiner, adjectives, nouns, possessors and brackets in one run, without prepositions. */
export function coreBefore(items: readonly Item[], end: number, floor: number): Phrase | null {
  let from = end;
  const last = items[end - 1];
  if (last?.wordClass === 'pronoun' || last?.wordClass === 'relative') return { from: end - 1, to: end };
  if (last?.wordClass === 'determiner' && end - 1 >= floor) return { from: end - 1, to: end };
  while (from > floor && end - from < REACH) {
    const item = items[from - 1];
    if (!item) break;
    if (isCloseBracket(item)) {
      const open = bracketBefore(items, from - 1, floor);
      // "(Tom Hart / Daily News) Ann Osei": a credit run into the text
      if (open === null || (from < end && !isDescribed(items[open - 1]))) break;
      from = open;
    } else if (
      isTimeBeforeName(items, from - 1) ||
      isPlaceBeforeTitle(items, from - 1) ||
      (endsInComma(item) && !item.name)
    )
      break;
    else if (isNominal(item) || isPossessive(item) || (isInnerMark(items, from - 1) && from < end)) {
      from--;
    } else if (from < end && (isSideOfPitch(items, from - 1) || isDegree(items, from - 1))) from--;
    else break;
  }
  if (from === end) return null;
  if (isSeatOf(items, from)) from -= 2;
  if (isAdverbInside(items, from - 1) && from - 1 > floor) from--;
  while (from > floor && items[from - 1]?.wordClass === 'determiner') from--;
  const pre = items[from - 1];
  if (from > floor && pre && isPossessive(pre)) from--;
  // "Wednesday’s statement"
  if (from > floor && isPossessive(items[from]) && isTime(items[from - 1]?.lower ?? '')) from--;
  // "next Tuesday’s vigil"
  if (from > floor && isWhich(items[from - 1]) && isPossessive(items[from + 1])) from--;
  if (from === 1 && items[0]?.lower === 'that' && isNominal(items[1])) from = 0;
  const core = nounStart(items, from, end);
  return core && core.from > floor && isLeadingParticiple(items, core.from)
    ? { from: core.from - 1, to: core.to }
    : core;
}

/** "the very old man", "the then mayor" */
const isDegree = (items: readonly Item[], at: number): boolean =>
  /^(?:very|then|now|once|still|not|almost|nearly)$/.test(items[at]?.lower ?? '') &&
  items[at - 1]?.wordClass === 'determiner' &&
  !!items[at + 1] &&
  isNominal(items[at + 1]);

/** "the 26-year-old right wing" */
const isSideOfPitch = (items: readonly Item[], at: number): boolean =>
  /^(?:left|right)$/.test(items[at]?.lower ?? '') &&
  /^(?:back|centre|defen[cs]em[ae]n|fielder|flanker|guard|tackle|wing|winger)$/.test(
    items[at + 1]?.lower ?? '',
  );

/** May a bracket behind it belong to it? */
const isDescribed = (item: Item | undefined): boolean =>
  item !== undefined && (isNominal(item) || isPossessive(item) || item.wordClass === 'determiner');

/** "the Leeds, Alabama-based firm": the town in front belongs to it. */
const isSeatOf = (items: readonly Item[], at: number): boolean =>
  !!items[at]?.lower.endsWith('-based') &&
  isComma(items[at - 1]) &&
  !!items[at - 2]?.capital &&
  items[at - 3]?.wordClass === 'determiner';

/** "on Tuesday night Ann Osei said" */
const isTimeBeforeName = (items: readonly Item[], at: number): boolean =>
  isFrontedTime(items, at) || isEveningBeforeName(items, at);

/** "In late January group president Ann Osei said" */
function isFrontedTime(items: readonly Item[], at: number): boolean {
  if (!isTime(items[at]?.lower ?? '') || !isNominal(items[at + 1])) return false;
  const lead = /^(?:late|early|mid)$/.test(items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return /^(?:in|since|by|until|from)$/.test(items[lead]?.lower ?? '');
}

const isEveningBeforeName = (items: readonly Item[], at: number): boolean =>
  (items[at + 1]?.name?.type === 'person' || isWhich(items[at - 1])) &&
  !!items[at + 1]?.capital &&
  /^(?:night|morning|afternoon|evening|week|month|year|weekend|day|time)$/.test(items[at]?.lower ?? '');

/** "last year FAB urged" */
const isWhich = (item: Item | undefined): boolean => /^(?:last|this|next|earlier)$/.test(item?.lower ?? '');

/** "Outside court Mr Osei said", "At his press conference Mr Osei said", "when in 1897 Bo Osei said" */
function isPlaceBeforeTitle(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (/^(?:1[5-9]|20)\d\d$/.test(items[at]?.text ?? ''))
    return !!next?.capital && items[at - 1]?.wordClass === 'preposition';
  if (!TITLE.test(next?.lower ?? '') || items[at]?.capital !== false) return false;
  let from = at;
  while (from > at - 4 && isNominal(items[from]) && items[from]?.capital === false) from--;
  if (items[from]?.wordClass === 'determiner') from--;
  return items[from]?.wordClass === 'preposition' && items[from]?.lower !== 'of';
}

const TITLE = /^(?:mr|mrs|ms|miss|dr)\.?$/;

/** "a highly paid lawyer", "a yearly poll", "a Wednesday editorial" */
export const isAdverbInside = (items: readonly Item[], at: number): boolean =>
  items[at]?.wordClass === 'adverb' &&
  /(?:ly|day)$/.test(items[at]?.lower ?? '') &&
  items[at - 1]?.wordClass === 'determiner' &&
  isNominal(items[at + 1]);

/** `“…,” retired general Ann Osei said`: right behind a quotation a past form in front of a noun is no verb. */
const isLeadingParticiple = (items: readonly Item[], from: number): boolean =>
  !!items[from - 2]?.quoted &&
  /[a-z]{3}ed$/.test(items[from - 1]?.lower ?? '') &&
  items[from - 1]?.cue === null &&
  isNominal(items[from]);

/** A verb that slipped into the run ("officers arrested Smith") ends it. */
function nounStart(items: readonly Item[], from: number, end: number): Phrase | null {
  for (let i = end - 1; i >= from; i--) {
    if (isCloseBracket(items[i])) i = bracketBefore(items, i, from) ?? i;
    else if (i === end - 1) continue;
    const item = items[i];
    const next = items[i + 1];
    if (item && isVerbal(item) && !isAdjectival(items, i) && next) return { from: i + 1, to: end };
  }
  return { from, to: end };
}

/** "the retired general": a participle behind a determiner or in front of a noun in lower case describes. */
function isAdjectival(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const after = items[at + 1];
  return (
    before?.wordClass === 'determiner' ||
    isPossessive(before) ||
    (before?.wordClass === 'other' &&
      !!after &&
      !after.capital &&
      after.wordClass === 'other' &&
      items[at - 2]?.wordClass === 'determiner')
  );
}

/** A hyphen, point or nickname inside a name. */
export function isInnerMark(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.quoted)
    return !!items[at - 1]?.capital && !!items[at + 1]?.capital && item.quoted.end - item.quoted.start < 24;
  return /^[-‑/]$/.test(item?.text ?? '') && isNominal(items[at - 1]) && isNominal(items[at + 1]);
}

/** Where the bracket that closes at `close` opens. */
export function bracketBefore(items: readonly Item[], close: number, floor: number): number | null {
  for (let i = close - 1; i >= Math.max(floor, close - 14); i--) if (isOpenBracket(items[i])) return i;
  return null;
}
