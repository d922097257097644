import { indexBetween } from '../../../text/indexBetween';
import { TITLES } from '../../entities/names/titles';
import type { Item } from './item';
import { isBreak, isComma, isNominal, isVerbal } from './itemKinds';
import { bracketBefore } from './phrases';

/** Start of the run between two commas (or dashes) that ends at `end`. */
export function chunkStart(items: readonly Item[], end: number, floor: number): number {
  let at = end;
  while (at > floor && !isBreak(items[at - 1]) && (!items[at - 1]?.quoted || isTitled(items, at - 1)))
    at =
      items[at - 1]?.text === ')' ? Math.max(floor, bracketBefore(items, at - 1, floor) ?? at - 1) : at - 1;
  return at;
}

/** "the ad, titled “…”, says" */
export const isTitled = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.tag === 'participle' && isBreak(items[at - 2]);

/** Does the chunk explain the noun phrase in front of it ("a lawyer", "who was there", "47", "of London")? */
export function isParenthesis(items: readonly Item[], start: number, end: number, floor: number): boolean {
  const first = items[start];
  const before = items[start - 2];
  if (
    !first ||
    !before ||
    before.quoted ||
    items[start - 1]?.quoted ||
    !(
      isNominal(before) ||
      before.text === ')' ||
      isRelativeWithAdjunct(before, first) ||
      endsRelative(items, start, floor)
    )
  )
    return false;
  if (
    isRestOfAddress(items, start, end, floor) ||
    isRestOfName(items, start, end, floor) ||
    isSeat(items, start, end, before) ||
    isSigner(items, start, end, floor) ||
    PARTY.test(first.text)
  )
    return true;
  if (first.tag === 'participle' && items[start + 1]?.lower === 'by') return true;
  // "The bell rang, and Osei, smiling, said": a clause of its own
  if (opensClauseOfItsOwn(items, start, end)) return false;
  // "when Ann Osei, who had lost, called": a clause of its own, whose verb is still to come
  if (first.wordClass === 'subordinator' && isDoing(items[start + 1])) return true;
  if (first.wordClass === 'subordinator' && !items.slice(start, end).some(isVerbal)) return false;
  if (
    (first.wordClass === 'pronoun' && !/self$/.test(first.lower)) ||
    (first.capital &&
      first.wordClass === 'other' &&
      !isTitleNoun(items, start, end) &&
      !POST.test(first.lower) &&
      !isOffice(items, start, end, before) &&
      !isWhatItIs(items, start, floor))
  )
    return false;
  const opening = chunkStart(items, start - 1, floor);
  const owner = items[opening];
  // "Prior to the race, one of the rowers, from Hale, said": the phrase in front is no subject.
  if (/^(?:prior|ahead|following|due)$/.test(owner?.lower ?? '') && /^(?:one|an?|the)$/.test(first.lower))
    return false;
  if (first.wordClass !== 'determiner' && first.wordClass !== 'other') return true;
  // "As Ann Osei, a baker, put it"
  if (owner?.wordClass === 'subordinator' && isNamedFrom(items, opening + 1, start - 1)) return true;
  return (
    owner?.wordClass !== 'preposition' && owner?.wordClass !== 'subordinator' && owner?.wordClass !== 'adverb'
  );
}

const opensClauseOfItsOwn = (items: readonly Item[], start: number, end: number): boolean =>
  items[start]?.wordClass === 'conjunction' &&
  isNamedFrom(items, start + 1, end) &&
  items.slice(0, start).some(isVerbal) &&
  !items.slice(0, start).some((i) => i.wordClass === 'relative');

const isNamedFrom = (items: readonly Item[], from: number, to: number): boolean =>
  to > from && items[to - 1]?.name?.type === 'person' && items.slice(from, to).every((x) => x.capital);

/** "The farmer who owns most of it, a former mayor, said": a pronoun ends what tells which one. */
const endsRelative = (items: readonly Item[], start: number, floor: number): boolean =>
  items[start - 2]?.wordClass === 'pronoun' &&
  items[start]?.wordClass === 'determiner' &&
  items.slice(chunkStart(items, start - 1, floor), start - 2).some((i) => i.wordClass === 'relative');

/** "who, on a call in May, criticized …" */
const isRelativeWithAdjunct = (before: Item, first: Item): boolean =>
  before.wordClass === 'relative' && first.wordClass === 'preposition';

/** "Ann Hart, 47, of Mill Lane, Leeds, denied …" */
function isRestOfAddress(items: readonly Item[], start: number, end: number, floor: number): boolean {
  if (end - start > 3 || items.slice(start, end).some((i) => !i.capital || i.name?.type === 'person'))
    return false;
  let chunk = chunkStart(items, start - 1, floor);
  if (opensAddress(items, chunk, start - 1)) return true;
  // "of Hart and Company, King House, Mill Street, Leeds"
  for (let n = 0; n < ADDRESS && isPart(items, chunk, floor); n++) {
    const to = chunk - 1;
    chunk = chunkStart(items, to, floor);
    if (opensAddress(items, chunk, to)) return true;
  }
  chunk = chunkStart(items, start - 1, floor);
  // "Mr Hart, MP for Hale on Sea, Kent, said"
  const isPlace = items[start]?.name?.type === 'place' && items[start - 2]?.capital;
  return (
    !!isPlace &&
    isBreak(items[chunk - 1]) &&
    items.slice(chunk, start - 1).some((i) => i.wordClass === 'preposition')
  );
}

/** Most lines an address has. */
const ADDRESS = 4;

/** "of Mill Lane", "Mr Hart of Shesharoe" */
function opensAddress(items: readonly Item[], from: number, to: number): boolean {
  if (/^(?:of|from|in|near)$/.test(items[from]?.lower ?? '')) return true;
  const of = indexBetween(items, from + 1, to, (i) => /^(?:of|from)$/.test(i.lower));
  return (
    of > from && items[of - 1]?.name?.type === 'person' && items.slice(of + 1, to).every((i) => i.capital)
  );
}

/** "King House", between two commas */
const isPart = (items: readonly Item[], from: number, floor: number): boolean =>
  from > floor && isComma(items[from - 1]) && !!items[from]?.capital && items[from]?.name?.type !== 'person';

/** "Ann Osei, an economist of Harbor Bank, Leeds, said": where a body is; "Ann Osei of Salem, Ore., said": where a town is. */
const isSeat = (items: readonly Item[], start: number, end: number, before: Item): boolean =>
  items.slice(start, end).every((i) => i.name?.type === 'place') &&
  (before.name?.type === 'organization' ||
    (before.name?.type === 'place' && /^(?:of|from|in)$/.test(items[start - 3]?.lower ?? '')));

/** "the firm, in a letter signed by its head of trade, Ann Osei, said": who signed it for whoever speaks. */
function isSigner(items: readonly Item[], start: number, end: number, floor: number): boolean {
  if (!items.slice(start, end).every((i) => i.capital) || items[start - 2]?.capital) return false;
  const chunk = chunkStart(items, start - 1, floor);
  const by = indexBetween(items, chunk, start - 1, (i) => i.lower === 'by');
  return items[chunk]?.lower === 'in' && isComma(items[chunk - 1]) && SIGNED.test(items[by - 1]?.lower ?? '');
}
const SIGNED = /^(?:signed|written|issued|read|posted|sent|released)$/;

/** "lecturer at the Centre for Sight, Speech and Signals, said": a list inside the name of what somebody works at. */
function isRestOfName(items: readonly Item[], start: number, end: number, floor: number): boolean {
  const chunk = chunkStart(items, start - 1, floor);
  return (
    !!items[start - 2]?.capital &&
    items[chunk]?.capital === false &&
    items.slice(chunk, start - 1).some((i) => i.wordClass === 'preposition') &&
    items.slice(start, end).some((i) => i.lower === 'and' || i.lower === '&') &&
    !items.slice(start, end).some((i) => i.name?.type === 'person' || isVerbal(i))
  );
}

/** "Ann Osei, D-Calif., said": a member's party and state. */
const PARTY = /^(?:D|R|I|DFL)-\p{Lu}/u;

/** "…, Twitter's chief executive, …": begins with a capital and ends in lower case, or in a title ("Yellowhead MP"). */
const isTitleNoun = (items: readonly Item[], start: number, end: number): boolean =>
  end - start > 1 &&
  (!items[end - 1]?.capital || POST.test(items[end - 1]?.lower ?? '')) &&
  !items.slice(start, end).some((i) => i.name?.type === 'person');

/** Nouns that a name, whatever it looks like, stands behind. */
const HAS_NAME =
  /^(?:newspaper|paper|magazine|daily|weekly|website|blog|journal|station|channel|network|firm|company|agency|charity|band|club|party|union)$/;

/** "Ann Osei, the editor of the town's paper, The Bell, said": the name of a thing explains the noun in front of it. */
function isWhatItIs(items: readonly Item[], start: number, floor: number): boolean {
  const type = items[start]?.name?.type;
  if (items[start - 2]?.capital || type === 'person') return false;
  if (type === undefined && !HAS_NAME.test(items[start - 2]?.lower ?? '')) return false;
  const chunk = chunkStart(items, start - 1, floor);
  return (
    items[chunk]?.wordClass === 'determiner' &&
    isBreak(items[chunk - 1]) &&
    items[chunk - 2]?.name?.type === 'person'
  );
}

/** Posts and offices that follow what they are of. */
const POST =
  /^(?:mp|mpp|mla|msp|mep|td|ceo|cfo|coo|cto|chair|chairman|chairwoman|president|mayor|minister|secretary|director|spokesman|spokeswoman|manager|coach|captain)$/;

/** "Jim Hart, Yellowhead MP, …": no person of its own behind a person. */
function isOffice(items: readonly Item[], start: number, end: number, before: Item): boolean {
  if (before.name?.type !== 'person' || end - start < 2) return false;
  // "Ann Osei, Head of the School of Law, …"
  const link = indexBetween(items, start + 1, end, (i) => /^(?:of|for|at)$/.test(i.lower));
  const isOf = link > start && isOfficeNoun(items[link - 1]?.lower ?? '');
  for (let i = start; i < end; i++)
    if (
      items[i]?.name?.type === 'person' ||
      isVerbal(items[i]) ||
      !(isNominal(items[i]) || (isOf && (i >= link || items[i]?.lower === 'and')))
    )
      return false;
  return true;
}

const isOfficeNoun = (lower: string): boolean =>
  TITLES.has(lower) || POST.test(lower) || /^(?:head|officer|chief)$/.test(lower);

/** "asked", "speaking": what stands behind "when" and "while" where they have no subject of their own. */
const isDoing = (item: Item | undefined): boolean =>
  item?.tag === 'ing' || item?.tag === 'participle' || /(?:ing|[^e]ed)$/.test(item?.lower ?? '');

/** How far in front of a verb such a clause may begin, in items. */
const REDUCED = 9;

/** "Osei while speaking on the radio, accused", "Osei when reached by phone in the evening said": where the clause begins, which has no subject of its own; -1 where none does. */
export function reducedClause(items: readonly Item[], end: number, floor: number): number {
  for (let i = end - 2; i > Math.max(floor, end - REDUCED); i--) {
    const item = items[i];
    if (!item || item.quoted || isComma(item)) return -1;
    if (/^(?:when|while|if|once)$/.test(item.lower))
      return isDoing(items[i + 1]) && isNominal(items[i - 1]) ? i : -1;
    if (isVerbal(item) && !/^(?:when|while|if|once)$/.test(items[i - 1]?.lower ?? '')) return -1;
  }
  return -1;
}

/** How many parts a list of what somebody is may have. */
const LISTED = 5;

/** "Ann Osei, who is the guard, the cleaner and, in autumn, the keeper of the key, said": where the list begins, whose last part stands at `start`; null where none does. */
export function listStart(items: readonly Item[], start: number, floor: number): number | null {
  let from = start;
  for (let hops = 0; hops < LISTED && from > floor + 1; hops++) {
    from = chunkStart(items, from - 1, floor);
    const verb = indexBetween(items, from + 1, start, isVerbal);
    if (items[from]?.lower === 'who')
      return items[verb]?.wordClass === 'auxiliary' && isNominal(items[from - 2]) ? from : null;
    if (verb >= 0) return null;
  }
  return null;
}

/** "Ann Osei, whose son, Bo, was hurt, said": where the relative clause begins whose verb stands at `verb`. */
export function relativeChunk(items: readonly Item[], verb: number, floor: number): number | null {
  let start = verb;
  for (let hops = 0; hops < 3 && start > floor + 1; hops++) {
    start = chunkStart(items, start - 1, floor);
    if (items[start]?.wordClass === 'relative' || items[start]?.lower === 'whose') return start;
  }
  return null;
}
