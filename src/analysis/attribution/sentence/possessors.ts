import type { Item } from './item';
import { isNominal } from './itemKinds';
import { coreBefore, type Phrase, phraseBefore } from './phrases';

/** "the mayor of Hale’s", but "in exchange for Hale’s": only "of" ties a name to what stands in front of it. */
function ownerBefore(items: readonly Item[], end: number): Phrase | null {
  const core = coreBefore(items, end, 0);
  const link = core && items[core.from - 1];
  const isApart = link?.wordClass === 'preposition' && link.lower !== 'of';
  // "Coroner hears of fisherman’s last call"
  const isTold = core && link?.lower === 'of' && OF_WHOM.test(items[core.from - 2]?.lower ?? '');
  return isApart || isTold ? core : phraseBefore(items, end, 0);
}

const OF_WHOM = /^(?:hears|heard|tells|told|speaks|spoke|learns|learned|learnt|warns|warned)$/;

/** "his last words", "her first answer" */
const isModifier = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.capital &&
  (item.wordClass === 'other' || /^(?:first|last|latest|next|own)$/.test(item.lower));

/** "Smith's" or "his" in front of a noun. */
export function possessorBefore(items: readonly Item[], noun: number): Phrase | null {
  let at = noun - 1;
  while (at > 0 && noun - at < 4 && isModifier(items[at])) at--;
  const mark = items[at];
  if (!mark) return null;
  if (mark.lower === 'her' && noun - at === 1 && items[noun]?.quoted && !isNominal(items[noun + 1]))
    return null;
  if (/^(?:his|her|their|its|my|our)$/.test(mark.lower)) return { from: at, to: at + 1 };
  const possessive = mark.lower === "'s" || (/^['’]$/.test(mark.text) && items[at - 1]?.capital);
  const owner = possessive ? ownerBefore(items, at) : null;
  return owner && { from: owner.from, to: at };
}
