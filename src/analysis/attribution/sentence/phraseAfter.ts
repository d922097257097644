import { isSomebody } from '../../grammar/somebody';
import type { Item } from './item';
import { isCloseBracket, isNominal, isOpenBracket, isPossessive } from './itemKinds';
import { isAdverbInside, isAmount, isInnerMark, isRatio, type Phrase, REACH } from './phrases';

/** "more than 4 in 10", "at least 40 people" */
const isHedge = (items: readonly Item[], at: number): boolean =>
  (items[at + 1]?.lower === 'than' || items[at + 1]?.lower === 'least') && isAmount(items[at + 2]);

/** Determiners that can be somebody: "said another". */
const STANDS_ALONE = /^(?:another|one|some|many|both|all|several|few|others|most|those)$/;

/** The noun phrase that begins at `start`, looking no further than `ceiling` (exclusive). */
export function phraseAfter(items: readonly Item[], start: number, ceiling: number): Phrase | null {
  const first = items[start];
  if (!first || start >= ceiling || first.wordClass === 'clitic') return null;
  if (first.wordClass === 'pronoun') return { from: start, to: start + 1 };
  if (isHedge(items, start)) {
    const amount = phraseAfter(items, start + 2, ceiling);
    return amount && { from: start, to: amount.to };
  }
  let to = start;
  while (
    to < ceiling &&
    to - start < 4 &&
    (items[to]?.wordClass === 'determiner' || items[to]?.lower === 'one')
  )
    to++;
  if (to > start && isAdverbInside(items, to)) to++;
  const core = to;
  while (
    to < ceiling &&
    to - start < REACH &&
    !isVerbLike(items, to, core) &&
    (isNominal(items[to]) || isPossessive(items[to]) || (to > core && isInnerMark(items, to)))
  )
    to++;
  if (to === core) {
    if (core === start) return null;
    if (items[core]?.wordClass === 'preposition') return withTail(items, start, core, ceiling);
    return STANDS_ALONE.test(items[core - 1]?.lower ?? '') ? { from: start, to: core } : null;
  }
  return withTail(items, start, to, ceiling);
}

/** "200 people gathered in the rain", "a memo obtained by": a participle behind its noun ends the phrase. */
const isVerbLike = (items: readonly Item[], at: number, core: number): boolean =>
  (at > core && isHolding(items, at)) ||
  (at > core &&
    items[at]?.tag === 'participle' &&
    (items[at - 1]?.tag === 'noun' || items[at - 1]?.name?.type === 'person') &&
    !isNominal(items[at + 1]));

/** "a woman wielding a pot" */
const isHolding = (items: readonly Item[], at: number): boolean =>
  items[at]?.tag === 'ing' &&
  isSomebody(items[at - 1]?.lower ?? '') &&
  items[at + 1]?.wordClass === 'determiner';

/** Takes along "of the …", "for the …", a second name behind "and", and a bracket. */
function withTail(items: readonly Item[], from: number, to: number, ceiling: number): Phrase {
  let end = to;
  for (let hops = 0; hops < 4; hops++) {
    const link = items[end];
    if (isOpenBracket(link)) {
      const close = bracketAfter(items, end, ceiling);
      if (close === null) break;
      end = close;
      continue;
    }
    if (isRatio(items, end)) {
      end += 2;
      continue;
    }
    const isAnd = link?.lower === 'and';
    const isKnown = link?.lower === 'with' && items[end - 1]?.lower === 'familiar';
    if (!link || !(isAnd || isKnown || ['of', 'for', 'at', 'from'].includes(link.lower))) break;
    const next = phraseAfter(items, end + 1, Math.min(ceiling, end + 8));
    if (!next || items[end + 1]?.wordClass === 'pronoun') break;
    if (isAnd && !items[end + 1]?.capital && !isSharedNoun(items, { from, to: end }, next)) break;
    end = next.to;
    break;
  }
  return { from, to: end };
}

/** "oil and gas worker Mike Osei": the words before "and" name nobody, those behind it do. */
const isSharedNoun = (items: readonly Item[], before: Phrase, after: Phrase): boolean =>
  items[after.to - 1]?.name?.type === 'person' &&
  items.slice(before.from, before.to).every((i) => !i.name && i.wordClass !== 'determiner');

function bracketAfter(items: readonly Item[], open: number, ceiling: number): number | null {
  for (let i = open + 1; i < Math.min(ceiling, open + 14); i++) if (isCloseBracket(items[i])) return i + 1;
  return null;
}
