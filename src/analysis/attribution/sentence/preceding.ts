import type { Span } from '../../../text/span';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';
import { clauseStart, hasVerb, startsClause } from './clauses';
import { pieces } from './complements';
import type { Item } from './item';
import { endsInComma, isBreak, isComma, isVerbal } from './itemKinds';

/**
 * The clause in front of the tag, where a comma or a quotation parts them.
 * @param goesOn whether the clause goes on behind the tag ("The tax, he said, would rise")
 */
export function preceding(items: readonly Item[], edge: number, goesOn = false): readonly Span[] {
  const before = items[edge - 1];
  if (!before || !(isBreak(before) || before.quoted || endsInComma(before))) return [];
  const to = isBreak(before) ? edge - 1 : edge;
  const from = clauseStart(items, edge);
  const whole = items.findIndex((x, i) => i >= from && i < to && x.quoted);
  // "“…,” another neighbour, Ann Osei, says": what she is belongs to the tag
  const isDescribed =
    whole === from &&
    to > from + 1 &&
    items[edge]?.name?.type === 'person' &&
    isComma(before) &&
    !hasVerb(items, from + 1, to) &&
    !items.slice(from + 1, to).some((x) => x.quoted);
  if (isDescribed) return pieces(items, from, from + 1);
  const office = whole < 0 && isComma(before) ? officeBefore(items, from, edge) : null;
  if (office !== null) return pieces(items, from, office);
  const quoted = whole >= 0;
  if (!goesOn && !quoted && isCircumstance(items, from, to)) return [];
  // "Asked if it was “late,” Osei would not say."
  if (!goesOn && /^(?:asked|pressed|questioned)$/.test(items[from]?.lower ?? '')) return [];
  return goesOn || quoted || mayBeClause(items, from, to) ? pieces(items, from, to) : [];
}

/** "The pier is old, Hale’s port manager, Ann Osei, says": the comma in front of what she is; null where nothing of the kind stands there. */
function officeBefore(items: readonly Item[], from: number, edge: number): number | null {
  if (items[edge]?.name?.type !== 'person') return null;
  let at = edge - 2;
  while (at > from && !isBreak(items[at])) at--;
  const words = items.slice(at + 1, edge - 1);
  const [first] = words;
  const isOne =
    (first?.wordClass === 'determiner' || first?.capital) &&
    words.some((i) => TITLES.has(i.lower) || isSomebody(i.lower)) &&
    words.at(-1)?.name?.type !== 'person' &&
    !words.some((i) => isVerbal(i) || i.wordClass === 'conjunction');
  return at > from && isOne && hasVerb(items, from, at) ? at : null;
}

/** A verb stands there, or what the tagger takes for a participle though no phrase of place or time opens it, or a question without one: "Which pier, asked Osei." */
const mayBeClause = (items: readonly Item[], from: number, to: number): boolean =>
  hasVerb(items, from, to) ||
  (from === 0 && /^(?:who|whose|what|which|why|how|where)$/.test(items[0]?.lower ?? '')) ||
  (!/^(?:preposition|subordinator|adverb|conjunction)$/.test(items[from]?.wordClass ?? '') &&
    items.slice(from + 1, to).some((i) => i.tag === 'participle' && !i.capital));

/** "When Osei rose, a man yelled.": no clause that anybody could have said. */
const isCircumstance = (items: readonly Item[], from: number, to: number): boolean =>
  /^(?:when|after|as|while|once|before|since|until|if|unless)$/.test(items[from]?.lower ?? '') &&
  !items.slice(from, to).some((x, i) => isComma(x) && opensMain(items, from + i + 1, to));

/** "Since Hart won, those who back him are loud": a clause of its own, and none that belongs to the one in front. */
const opensMain = (items: readonly Item[], at: number, to: number): boolean =>
  startsClause(items, at) ||
  (/^(?:determiner|pronoun|other)$/.test(items[at]?.wordClass ?? '') &&
    !/^(?:ing|participle)$/.test(items[at]?.tag ?? '') &&
    hasVerb(items, at, to));
