import type { Span } from '../../text/span';
import { itemSpan } from './complements';
import type { Cue } from './cues';
import type { Item } from './items';
import { isBreak, isVerbal } from './phrases';

/** Verbs of thinking whose object may be a thing and no clause: "supports the plan". */
const TAKES_THINGS = /^(?:favor|favour|support|oppose|seek|consider|prefer|view|regard)$/;

/** What opens the when and where of judging, which is no part of what is judged. */
const CIRCUMSTANCE = /^(?:during|while|when|after|before|at|on|until|since|even|though|although|because)$/;

/**
 * What a judging verb judges, where it is a thing and no clause: "criticized the mayor" of "criticized the mayor during
 * a debate and left". Null where the verb's own clause says it better: a quotation, "that", an infinitive, "as".
 */
export function objectOf(items: readonly Item[], cue: Cue): readonly Span[] | null {
  const word = items[cue.at]?.cue;
  if (word?.kind !== 'judge' && !(word?.kind === 'think' && TAKES_THINGS.test(word.lemma))) return null;
  const first = items[cue.to];
  if (!first || !OPENS_OBJECT.has(first.wordClass)) return null;
  const end = objectEnd(items, cue.to);
  const span = end === null ? null : itemSpan(items, cue.to, end);
  return span && [span];
}

const OPENS_OBJECT: ReadonlySet<Item['wordClass']> = new Set(['determiner', 'other', 'pronoun', 'number']);

/** Null where the words behind the verb hold a quotation or a clause. */
function objectEnd(items: readonly Item[], from: number): number | null {
  for (let i = from; i < items.length; i++) {
    const item = items[i];
    if (!item) return null;
    if (i > from && endsObject(items, i)) return hasQuotationNear(items, i) ? null : i;
    if (item.quoted || item.lower === 'that' || item.text === ':') return null;
  }
  return null;
}

function endsObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (isBreak(item) || /^[.;?!)(]$/.test(item.text) || CIRCUMSTANCE.test(item.lower)) return true;
  const joins = item.lower === 'and' || item.lower === 'but' || item.lower === 'or';
  const next = items[at + 1]?.wordClass === 'adverb' ? items[at + 2] : items[at + 1];
  return joins && (isVerbal(next) || next?.tag === 'ing' || next?.cue?.form === 'past');
}

/** "criticized the mayor, calling her “weak”" has verbs of its own; "praised the plan as a “start”" has not. */
const hasQuotationNear = (items: readonly Item[], at: number): boolean => {
  for (let i = at; i < items.length; i++) {
    if (items[i]?.cue && i > at) return false;
    if (items[i]?.quoted) return true;
  }
  return false;
};
