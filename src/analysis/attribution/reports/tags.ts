import type { Span } from '../../../text/span';
import { clauseStart, hasVerb } from '../sentence/clauses';
import { resumption } from '../sentence/complements';
import type { Cue } from '../sentence/cues';
import { firstSubject } from '../sentence/firstSubject';
import type { Item } from '../sentence/item';
import { isBreak, isComma, isNominal } from '../sentence/itemKinds';

/** `“…,” she said several months after`: what follows is time and place, unless it plainly is a clause or a quotation. */
export function isTag(items: readonly Item[], cue: Cue, edge: number): boolean {
  const before = items[edge - 1];
  const quoted = before?.quoted
    ? edge - 1
    : isBreak(before) && items[edge - 2]?.quoted
      ? edge - 2
      : behindApposition(items, edge);
  if (quoted < 0 || !(opensClause(items, quoted) || hasVerb(items, 0, quoted) || isPredicate(items, quoted)))
    return false;
  if (isWhatAbout(items, quoted)) return false;
  const next = items[cue.to];
  // "so fed up with their “rules” she was planning to sell"
  if (items[cue.at]?.cue?.kind === 'think' && next?.lower === 'to') return false;
  const isNextWords = !!next?.quoted && !isSplit(items, quoted, next);
  return next?.lower !== 'that' && !isNextWords && next?.text !== ':' && !isToldInFront(items, quoted);
}

/** Fewest UTF-16 units of a quotation that no comma need part from its tag. */
const WHOLE = 30;

/** “A great time for the club” Osei says “and for rowing”: no commas part the tag from what it splits. */
const isSplit = (items: readonly Item[], quoted: number, next: Item): boolean =>
  quoted === 0 && (items[0]?.end ?? 0) - (items[0]?.start ?? 0) > WHOLE && /^.\p{Ll}/u.test(next.text);

/**
 * What goes on behind a tag in the middle, of which the part in front ends at `edge`: behind a whole quotation only another
 * one (“…,” Smith said, as the crowd cheered), or a verb that is still owed (“Only you,” she said, would come).
 */
export function goingOnBehind(
  items: readonly Item[],
  edge: number,
  behind: number,
  isOwed = false,
): readonly Span[] {
  const rest = resumption(items, behind, isOwed);
  const [words] = rest;
  const from = clauseStart(items, edge);
  if (!words || edge === from || !items.slice(from, edge).every((i) => i.quoted || isBreak(i))) return rest;
  const within = items.filter((i) => words.start <= i.start && i.end <= words.end);
  const opens = within[0]?.wordClass === 'auxiliary' ? within[0] : within.find((i) => i.quoted);
  return opens ? [{ start: opens.start, end: words.end }] : [];
}

/** "as Osei went on about “how it works” and “our own,” Hart said yes": words that another verb is about. */
function isWhatAbout(items: readonly Item[], quoted: number): boolean {
  let at = quoted;
  while (items[at - 1]?.lower === 'and' && items[at - 2]?.quoted) at -= 2;
  return items[at - 1]?.lower === 'about' && items.slice(0, at - 1).some((i) => i.cue?.kind === 'say');
}

/** "While Osei said it was “bold,” he has made clear …": the clause in front has a speaker of its own. */
const isToldInFront = (items: readonly Item[], quoted: number): boolean =>
  items[0]?.wordClass === 'subordinator' &&
  items
    .slice(1, quoted)
    .some(({ cue, tag }) => cue?.kind === 'say' && (tag === 'finite' || tag === 'participle'));

/** `“…,” a cousin, Tom Hart, recalled`: the quotation in front of what the name explains; -1 where there is none. */
function behindApposition(items: readonly Item[], edge: number): number {
  if (!isComma(items[edge - 1])) return -1;
  let at = edge - 2;
  while (
    edge - at < 10 &&
    (isNominal(items[at]) || /^(?:determiner|preposition)$/.test(items[at]?.wordClass ?? ''))
  )
    at--;
  return at < edge - 2 && items[at]?.quoted ? at : -1;
}

/** A quotation that is not the object of a phrase ("on the “Morning Show,” Smith said …"). */
const opensClause = (items: readonly Item[], at: number): boolean =>
  at === 0 ||
  items[at - 1]?.wordClass === 'conjunction' ||
  isBreak(items[at - 1]) ||
  items[at - 1]?.wordClass === 'symbol';

/** `Osei “has made it worse,” Hart said`: a quotation with its subject in front. */
function isPredicate(items: readonly Item[], quoted: number): boolean {
  const subject = firstSubject(items, 0, quoted);
  return subject?.to === quoted && /^.\p{Ll}/u.test(items[quoted]?.text ?? '');
}
