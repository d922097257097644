import { indexBetween } from '../../../text/indexBetween';
import { isSomebody } from '../../grammar/somebody';
import { isTime } from '../../grammar/words';
import type { Cue } from '../sentence/cues';
import type { Item } from '../sentence/item';
import { isComma } from '../sentence/itemKinds';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Phrase } from '../sentence/phrases';

/** Does a verb that may report tell of something done to somebody here, or of what was long wished? */
export const isDeed = (items: readonly Item[], cue: Cue): boolean =>
  assaults(items, cue) ||
  rings(items, cue) ||
  writesHome(items, cue) ||
  ordersThing(items, cue) ||
  disclosesThis(items, cue) ||
  seeksOffice(items, cue) ||
  asksPrice(items, cue) ||
  runsAgainst(items, cue) ||
  longWanted(items, cue);

/** "attacked Mr Hart with a bat", unlike "attacked Mr Hart for his vote": whom, and nothing that is said of them. */
function assaults(items: readonly Item[], { at, to }: Cue): boolean {
  if (items[at]?.cue?.lemma !== 'attack') return false;
  const whom = phraseAfter(items, to, items.length);
  if (!whom || whom.from !== to || !arePeople(items, whom)) return false;
  const rest = items.slice(whom.from);
  if (rest.some((i) => i.quoted || /^(?:for|over|as|about|on|saying|calling)$/.test(i.lower))) return false;
  const isByName = items.slice(whom.from, whom.to).some((i) => i.name || i.wordClass === 'pronoun');
  // "attacked Ann Osei, 48, at his home", "tried to attack him": politicians attack by name with words
  return isByName
    ? items[at - 1]?.lower === 'to' || rest.some((i) => VIOLENCE.test(i.lower))
    : !rest.some((i) => IN_OFFICE.test(i.lower));
}

const VIOLENCE =
  /^(?:home|house|flat|knife|knives|bat|bats|stick|sticks|stones?|street|bottles?|hammer|axe|machete|gun|fists?|\d\d)$/;
const IN_OFFICE =
  /^(?:judge|lawmaker|politician|senator|official|minister|reporter|journalist|critic|opponent|rival|mayor|governor|president|voter)s?$/;

const PERSONAL =
  /^(?:him|her|them|me|us|people|women|men|police|children|family|families|relatives|siblings|parents|in-laws)$/;

function arePeople(items: readonly Item[], { from, to }: Phrase): boolean {
  const words = items.slice(from, to);
  const link = words.findIndex((i) => i.wordClass === 'preposition' || i.wordClass === 'relative');
  const head = words[(link < 0 ? words.length : link) - 1];
  // "one of his siblings"
  const noun = (head?.lower === 'one' ? words.at(-1) : head)?.lower ?? '';
  return (
    head?.name?.type === 'person' ||
    PERSONAL.test(noun) ||
    isSomebody(noun) ||
    isSomebody(noun.replace(/s$/, ''))
  );
}

/** "called last week", "called police for help": by phone, and nothing that somebody is called. */
function rings(items: readonly Item[], { at, to }: Cue): boolean {
  const verb = items[at]?.cue;
  if (verb?.lemma !== 'call' || verb.particles !== null || items.slice(to).some((i) => i.quoted))
    return false;
  const next = items[to];
  // "called last orders", "called time on it"
  if (/^(?:last orders|time on|time at|it quits)$/.test(`${next?.lower} ${items[to + 1]?.lower}`))
    return true;
  const day = /^(?:last|this|next)$/.test(next?.lower ?? '') ? to + 1 : to;
  // "called on Wednesday", unlike "called Wednesday for a vote"
  if (/^(?:through|by)$/.test(next?.lower ?? '')) return true;
  if (isTime(items[day]?.lower ?? '') && !/^(?:for|on)$/.test(items[day + 1]?.lower ?? '')) return true;
  const whom = phraseAfter(items, to, items.length);
  const behind = whom?.from === to && arePeople(items, whom) ? items[whom.to] : undefined;
  return (
    /^(?:for|to|from|on|at|in|through|after|before)$/.test(behind?.lower ?? '') &&
    next?.wordClass !== 'pronoun'
  );
}

/** "would write home to say": what is told hangs on "say". */
const writesHome = (items: readonly Item[], { at, to }: Cue): boolean =>
  items[at]?.cue?.lemma === 'write' &&
  /^(?:home|back|in)$/.test(items[to]?.lower ?? '') &&
  items[to + 1]?.lower === 'to';

/** "ordered a batch of the best": what is bought, and nobody who is told to. */
const ordersThing = (items: readonly Item[], { at, to }: Cue): boolean =>
  items[at]?.cue?.lemma === 'order' && /^(?:an?|some|two|three|another)$/.test(items[to]?.lower ?? '');

/** How far behind "this" its verb may stand, in items. */
const DAY = 8;

/** "Disclosing this on Wednesday was the inspector": what is disclosed stands elsewhere. */
function disclosesThis(items: readonly Item[], { at, to }: Cue): boolean {
  if (at !== 0 || items[at]?.cue?.form !== 'ing' || items[to]?.lower !== 'this') return false;
  const verb = indexBetween(items, to + 1, to + DAY, (i) => /^(?:was|were|is)$/.test(i.lower));
  return verb > 0 && !items.slice(to, verb).some(isComma) && !items.slice(verb).some((i) => i.quoted);
}

/** "charged members for the boats", unlike "charged him with theft", "charged that it was theft": a price. */
const asksPrice = (items: readonly Item[], { at, to }: Cue): boolean =>
  items[at]?.cue?.lemma === 'charge' &&
  items[to]?.lower !== 'that' &&
  !items.slice(to).some((i) => i.quoted || i.lower === 'with');

const OFFICE =
  /^(?:presidency|nomination|re-?election|election|office|seats?|terms?|mayoralty|governorship|premiership|leadership|job|post|house|title|work|employment)$/;

/** "seeking the presidency", "seeks a fifth term": what somebody stands for, and nothing that is said of it. */
function seeksOffice(items: readonly Item[], { at, to }: Cue): boolean {
  if (items[at]?.cue?.lemma !== 'seek') return false;
  const thing = phraseAfter(items, to, items.length);
  return thing?.from === to && OFFICE.test(items[thing.to - 1]?.lower ?? '') && !items[thing.to]?.quoted;
}

/** "is challenging Hart for the seat", unlike "challenged Hart to row", "challenged Hart over it": whom somebody runs against. */
function runsAgainst(items: readonly Item[], { at, to }: Cue): boolean {
  if (items[at]?.cue?.lemma !== 'challenge' || items.slice(to).some((i) => i.quoted)) return false;
  const whom = phraseAfter(items, to, items.length);
  if (whom?.from !== to) return false;
  const link = indexBetween(items, to + 1, whom.to, (i) => i.wordClass === 'preposition');
  const end = link < 0 ? whom.to : link;
  const last = items[end - 1];
  const isSomebodys = last?.name?.type === 'person' || PERSONAL.test(last?.lower ?? '');
  return isSomebodys && !/^(?:to|over|about|on|in|that|if|whether)$/.test(items[end]?.lower ?? '');
}

/** "had wanted to row since she was four", "all he ever wanted to do": what somebody wished, and never said here. */
function longWanted(items: readonly Item[], { from, at, to }: Cue): boolean {
  if (items[at]?.cue?.lemma !== 'want' || items[to]?.lower !== 'to') return false;
  const group = items.slice(Math.max(0, from - 1), at);
  return group.some((i) => /^(?:had|ever|always)$/.test(i.lower)) && !items.slice(to).some((i) => i.quoted);
}
