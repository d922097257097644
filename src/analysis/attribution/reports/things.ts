import { clauseEnd } from '../sentence/clauses';
import type { Cue } from '../sentence/cues';
import type { Item } from '../sentence/item';
import { isNominal, isVerbal } from '../sentence/itemKinds';
import { phraseAfter } from '../sentence/phraseAfter';

/** Does a verb that may report have to do with a thing here, and with nothing that anybody says? */
export const isOfThings = (items: readonly Item[], cue: Cue): boolean =>
  knowsThing(items, cue) ||
  knowsHow(items, cue) ||
  seems(items, cue) ||
  saysNothing(items, cue) ||
  isDoneTo(items, cue) ||
  reportsAtAll(items, cue);

/** Is something told in so many words: a clause behind "that", words in quotation marks? */
const tells = (items: readonly Item[], from: number): boolean =>
  items.slice(from).some((i) => i.quoted || i.lower === 'that' || i.text === ':');

const KNOWS = /^(?:know|learn|understand|recogni[sz]e|discover|imagine|see|consider|think|believe)$/;

/** "knew him", "learned of it", "recognised the tune", "thought about it": whom and what somebody knows is nothing they say. */
function knowsThing(items: readonly Item[], { at, to }: Cue): boolean {
  const lemma = items[at]?.cue?.lemma ?? '';
  if (!KNOWS.test(lemma)) return false;
  const end = clauseEnd(items, to);
  if (items.slice(to, end).some((i) => i.quoted || /^(?:that|as|:)$/.test(i.lower))) return false;
  const next = items[to];
  if (/^(?:about|of|from|on|at)$/.test(next?.lower ?? ''))
    return /^(?:think|learn|know)$/.test(lemma) && !items.slice(to, end).some(isClause);
  const thing = phraseAfter(items, to, end);
  if (thing?.from !== to || next?.wordClass === 'relative') return false;
  const behind = items[thing.to];
  if (behind && (isVerbal(behind) || isNominal(behind) || COMPLEMENT.has(behind.tag ?? ''))) return false;
  if (behind && /^(?:determiner|pronoun|auxiliary|clitic|adverb|quotation)$/.test(behind.wordClass))
    return false;
  // "sees a risk", "considers it": opinions as often as not, unlike what is only looked at
  if (/^(?:see|consider|think|believe)$/.test(lemma))
    return thing.to - to === 1 && OBJECT.test(next?.lower ?? '');
  return (
    next?.wordClass === 'determiner' || OBJECT.test(next?.lower ?? '') || items[thing.to - 1]?.name !== null
  );
}

const COMPLEMENT: ReadonlySet<string> = new Set(['adjective', 'participle', 'ing']);
const OBJECT = /^(?:it|him|them|me|us|himself|herself|themselves|itself)$/;

/** "of how it fell": a clause all the same. */
const isClause = ({ lower }: Item): boolean => /^(?:how|why|what|whether|who|where|when)$/.test(lower);

/** "learn how to row", "recognised as the father of it" */
const knowsHow = (items: readonly Item[], { at, to }: Cue): boolean => {
  const lemma = items[at]?.cue?.lemma ?? '';
  // "learned to row"
  if (lemma === 'learn' && items[to]?.lower === 'to') return true;
  if (/^(?:know|learn|remember|understand)$/.test(lemma) && items[to]?.lower === 'how')
    return items[to + 1]?.lower === 'to';
  if (/^(?:recogni[sz]e|know|learn)$/.test(lemma) && items[to]?.lower === 'as')
    return !items.slice(to).some((i) => i.quoted);
  // "sang into a horn"
  return lemma === 'sing' && /^(?:into|to|for|at|with|in)$/.test(items[to]?.lower ?? '');
};

/** "It felt strange", "how it felt to be back", "felt the need to row": nobody thinks that it is so. */
const seems = (items: readonly Item[], { from, at, to }: Cue): boolean =>
  items[at]?.cue?.lemma === 'feel' &&
  (items[to]?.lower === 'to' ||
    (items[from - 1]?.lower === 'it' && !tells(items, to)) ||
    (/^(?:an?|the|no|some)$/.test(items[to]?.lower ?? '') && !tells(items, to) && !isClauseFrom(items, to)));

/** "the pier was shut": a thing with a verb of its own. */
function isClauseFrom(items: readonly Item[], from: number): boolean {
  const thing = phraseAfter(items, from, items.length);
  return thing !== null && items.slice(thing.to, thing.to + VERB_REACH).some(isVerbal);
}
/** How far behind a thing its verb may stand, in items. */
const VERB_REACH = 8;

const INDEFINITE = /^(?:goodbye|hello|farewell|nothing|something|everything|anything|little|plenty|things)$/;

/** "said nothing", "a smile that said everything": not what. */
const saysNothing = (items: readonly Item[], { at, to }: Cue): boolean =>
  /^(?:say|tell)$/.test(items[at]?.cue?.lemma ?? '') &&
  INDEFINITE.test(items[to]?.lower ?? '') &&
  (!items[to + 1] ||
    /^(?:symbol|preposition|conjunction|subordinator|relative|adverb)$/.test(
      items[to + 1]?.wordClass ?? '',
    )) &&
  !tells(items, to);

/** "Brothers questioned after 40 boats sink", "paid by the hour and thanked by the door": of whom it is told that it was done to them. */
const isDoneTo = (items: readonly Item[], { from, at, to }: Cue): boolean =>
  items[at]?.cue?.kind === 'judge' &&
  items[at]?.cue?.form === 'past' &&
  items[at]?.cue?.particles === null &&
  from === at &&
  (/^(?:after|by|amid|during)$/.test(items[to]?.lower ?? '') ||
    // "The study, cited in the report as new, was old"
    (items[to]?.lower === 'in' && items[at - 1]?.text === ',' && !items[at - 2]?.quoted)) &&
  !tells(items, to);

/** "would report by Easter", "reports on the war": that somebody reports, and not what. */
const reportsAtAll = (items: readonly Item[], { at, to }: Cue): boolean =>
  // "people briefed on the talks"
  (items[at]?.cue?.lemma === 'brief' && items[to]?.lower === 'on') ||
  (items[at]?.cue?.lemma === 'report' &&
    /^(?:by|on|from|back|next|for)$/.test(items[to]?.lower ?? '') &&
    !tells(items, to));
