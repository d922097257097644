import type { Item } from './item';
import { ONLY_BESIDE, ONLY_WITH_MARKS } from './lexicon';
import { isNoReport } from './lookalikes';
import { isNounUse } from './nounUse';
import { phraseAfter } from './phraseAfter';
import { isPassive, verbEnd, verbGroupStart } from './verbGroups';

/** The verb group of a reporting verb: items `from` to `to` (half open), the verb itself at `at`. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The cue whose verb stands at `at`; null where the word is a noun, an adjective or a passive. */
export function cueAt(items: readonly Item[], at: number): Cue | null {
  const word = items[at]?.cue;
  const to = word ? verbEnd(items, at, word) : null;
  if (
    !word ||
    to === null ||
    isNounUse(items, at) ||
    (ONLY_BESIDE.has(word.lemma) && !isBesideQuotation(items, at)) ||
    (ONLY_WITH_MARKS.has(word.lemma) && !hasMarksBehind(items, to) && !bidsSomebody(items, at, to)) ||
    isNoReport(items, at)
  )
    return null;
  const from = verbGroupStart(items, at);
  if (from === null || isPassive(items, at, from) || callsSomebody(items, at, from)) return null;
  if (word.lemma === 'read' && !isReadOut(items, at, from)) return null;
  if (word.lemma === 'hear' && !(word.form === 'past' && HEARS.test(items[from - 1]?.lower ?? '')))
    return null;
  return { from, to, at };
}

/** Longest subject of a tag, in items. */
const TAG = 8;

/** “…,” the mayor began; he began: “…” */
function isBesideQuotation(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.quoted || (/^[:,]$/.test(next?.text ?? '') && items[at + 2]?.quoted)) return true;
  for (let i = at - 1; i > at - TAG; i--) {
    const item = items[i];
    if (item?.quoted) return true;
    if (!item || item.wordClass === 'symbol' || item.wordClass === 'conjunction') return false;
  }
  return false;
}

/** Do words in quotation marks stand in what the verb in front of `from` is about? */
function hasMarksBehind(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + OBJECT; i++) {
    const item = items[i];
    if (item?.quoted) return true;
    if (!item || item.wordClass === 'symbol') return false;
    if (item.wordClass === 'conjunction' && items[i + 1]?.cue?.form === 'past') return false;
  }
  return false;
}

/** "ordered him to pay", "directed the board to file a report", "directed that it be shut": what somebody is to do. */
function bidsSomebody(items: readonly Item[], at: number, from: number): boolean {
  if (!/^(?:order|direct)$/.test(items[at]?.cue?.lemma ?? '')) return false;
  if (items[from]?.lower === 'that') return true;
  // "ordered a cab to take her home"
  if (
    items[from]?.wordClass === 'number' ||
    /^(?:an?|some|more|another|two|three)$/.test(items[from]?.lower ?? '')
  )
    return false;
  const whom = phraseAfter(items, from, items.length);
  const to = /^(?:him|her|them|me|us)$/.test(items[from]?.lower ?? '') ? from + 1 : (whom?.to ?? -1);
  const verb = items[to + 1];
  return items[to]?.lower === 'to' && verb?.tag === 'base';
}

/** Longest object, in items. */
const OBJECT = 14;

/** "the court heard": what is said where people are heard is reported as heard. */
const HEARS =
  /^(?:court|jury|jurors|inquest|tribunal|inquiry|hearing|panel|magistrates|councillors|committee)$/;

/** "asked anyone who had filmed it to call the police": what somebody is to call, with nothing in quotation marks. */
const callsSomebody = (items: readonly Item[], at: number, from: number): boolean =>
  items[at]?.cue?.lemma === 'call' &&
  items[at - 1]?.lower === 'to' &&
  from < at - 2 &&
  !items.slice(at).some((i) => i.quoted);

/** A verb under "would", "could", "might" or "not" reports what was not said; what surrounds it did the saying. */
export function isHypothetical(items: readonly Item[], cue: Cue): boolean {
  const isPast = items[cue.at]?.cue?.form === 'past';
  for (let i = cue.from; i < cue.at; i++) {
    const lower = items[i]?.lower ?? '';
    if (NOT_SAID.test(lower) || (lower === "'d" && !isPast)) return true;
  }
  return false;
}

const NOT_SAID = /^(?:would|could|should|might|may|can|must|not|never|cannot|\w+n't)$/;

/** "The sign reads “Closed”", and not "I'd read about it", "it reads like a threat". */
function isReadOut(items: readonly Item[], at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (items[i]?.wordClass !== 'adverb') return false;
  for (let i = Math.max(0, from - 10); i < Math.min(items.length, at + 6); i++)
    if (items[i]?.quoted || items[i]?.text === ':') return true;
  return false;
}
