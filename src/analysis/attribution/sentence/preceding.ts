import type { Span } from '../../../text/span';
import { clauseStart, hasVerb, startsClause } from './clauses';
import { pieces } from './complements';
import type { Item } from './item';
import { endsInComma, isBreak, isComma } from './itemKinds';

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
  const quoted = whole >= 0;
  if (!goesOn && !quoted && isCircumstance(items, from, to)) return [];
  // "Asked if it was “late,” Osei would not say."
  if (!goesOn && /^(?:asked|pressed|questioned)$/.test(items[from]?.lower ?? '')) return [];
  return goesOn || quoted || mayBeClause(items, from, to) ? pieces(items, from, to) : [];
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
