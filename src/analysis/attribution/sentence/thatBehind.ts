import type { Cue } from './cues';
import type { Item } from './item';
import { isVerbal } from './itemKinds';

/** How far behind its verb "that" may stand, in items. */
const THAT_REACH = 16;

/**
 * "said in a note marking the day that …", "told a room full of her first marketing people that …": where the clause begins;
 * null where a verb stands in between, or nothing shows that it is the verb's.
 */
export function thatBehind(items: readonly Item[], { at, to }: Cue): number | null {
  const kind = items[at]?.cue?.kind;
  if (!(kind === 'tell' || (kind === 'say' && items[to]?.wordClass === 'preposition'))) return null;
  if (items[to]?.lower === 'to') return null;
  for (let i = to + 1; i < to + THAT_REACH; i++) {
    const item = items[i];
    // "in that case that"
    if (item?.lower === 'that' && !/^(?:preposition|determiner)$/.test(items[i - 1]?.wordClass ?? ''))
      return isVerbal(items[i + 1]) || items[i - 1]?.tag === 'ing' ? null : i;
    if (item?.lower === 'that') continue;
    if (!item || item.quoted || isVerbal(item) || item.lower === 'to') return null;
    if (/^(?:symbol|relative|subordinator|pronoun|conjunction)$/.test(item.wordClass)) return null;
  }
  return null;
}
