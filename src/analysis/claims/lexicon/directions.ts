import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { lowerAt } from '../reading';

const UP =
  'up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging gain gains gained gaining soar soared soaring soars raise raises raised raising lift lifts lifted lifting hike hikes hiked spike spiked swell swelled swelled expand expanded advance advanced boost boosted boosting rally rallied leap leaped leapt rebound rebounded improve improved improvement uptick upturn doubling higher more larger bigger greater faster above over expansion strengthened accelerated uplift widen widens widened widening';
const DOWN =
  'down fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining slip slips slipped sink sank sunk tumble tumbled tumbles plunge plunged plunges plummet plummeted shrink shrank shrunk shrinking slide slid lose loses lost losing cut cuts cutting reduce reduces reduced reducing reduction lower lowered lowering slash slashed dip dipped ease eased slump slumped contract contracted contraction collapse collapsed weaken weakened trim trimmed dive crash narrow narrows narrowed narrowing slow slowed slows cooled retreated retreat sheds shedding less fewer smaller slower cheaper below under shed loss';
/** Comparatives and prepositions, which tell a direction only behind the figure ("12 percent higher"). */
const COMPARATIVES = wordSet(
  'higher more larger bigger greater faster lower less fewer smaller slower cheaper above below over under older younger longer shorter better worse',
);
const RISES = wordSet(UP);
const FALLS = wordSet(DOWN);

/** 1 for a word of rising, -1 for one of falling, 0 for any other. */
export const directionOf = (lower: string): -1 | 0 | 1 => (RISES.has(lower) ? 1 : FALLS.has(lower) ? -1 : 0);

/** Words that may stand between a direction and its figure: "rose by nearly", "a further". */
const BETWEEN = wordSet(
  'by a an another further some about around nearly almost roughly approximately more less than just over under only as much at least most well close to between an estimated additional sharply slightly steadily up down percent of total record staggering whopping mere modest again about',
);
/** How far in front of the figure its verb may stand, in tokens. */
const REACH = 5;

/** The direction a figure at `from` to `to` is given: "rose 12 percent", "a 12 percent drop", "12 percent higher"; 0 for none. */
export function changeOf(tokens: readonly Token[], from: number, to: number): -1 | 0 | 1 {
  // "gained 16 percent of the vote" is a share.
  const isOfVote = lowerAt(tokens, to) === 'of' && /^votes?$/.test(lowerAt(tokens, to + 2));
  return isOfVote ? 0 : changeAfter(tokens, to) || changeBefore(tokens, from, to) || onYear(tokens, from, to);
}

function changeBefore(tokens: readonly Token[], start: number, to: number): -1 | 0 | 1 {
  const from = beforeAverage(tokens, start);
  const last = lowerAt(tokens, from - 1);
  // "a rise of 9 percent"
  const noun = lowerAt(tokens, from - 2);
  if (last === 'of' && MOVEMENTS.has(noun)) return directionOf(noun);
  if (last === 'or' && noun === ',') return changeBeside(tokens, from - 2);
  if (/^(?:to|from|at|of|for|with|in)$/.test(last) && !/^(?:up|close)$/.test(lowerAt(tokens, from - 2)))
    return 0;
  // "6.7 million, off 3.1 percent", "sales were off 21 percent"
  if (last === 'off' && /^(?:[,—–]|is|are|was|were|be|been)$/.test(noun)) return -1;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const lower = lowerAt(tokens, at);
    const direction = COMPARATIVES.has(lower) ? 0 : directionOf(lower);
    // "makes up 55 percent", "takes up 42 percent"
    if (lower === 'up' && COMPLETES.test(lowerAt(tokens, at - 1))) return 0;
    // "rose to nearly 5 percent", "growth to between 1 and 2 percent": where it went.
    if (lower === 'to' && !/^(?:close|up)$/.test(lowerAt(tokens, at - 1))) return 0;
    if (ADDS.test(lower) && IS_ADDED.test(lowerAt(tokens, to))) return 1;
    if (direction !== 0 && !(lower === 'up' && lowerAt(tokens, at + 1) === 'to')) return direction;
    if (!BETWEEN.has(lower)) return changeOfObject(tokens, from, at);
  }
  return 0;
}

const COMPLETES =
  /^(?:ma[dk]e|makes|making|take|takes|took|taking|taken|give|gives|gave|eat|eats|ate|use|uses|used|snap|snapped|soak|soaks|buy|buys|bought)$/;
const IS_ADDED = /^(?:|[.,;)—–]|to|in|on|since|from|over|this|last|after|as|at|and)$/;
const ADDS = /^(?:add|adds|added|adding)$/;

/** How far in front of "1.9% year-on-year" the verb may stand that it goes on, in tokens. */
const YEAR_REACH = 14;

/** "rose 0.3% in March and 1.9% year-on-year": compared with another time, and so a change. */
function onYear(tokens: readonly Token[], from: number, to: number): -1 | 0 | 1 {
  const next = lowerAt(tokens, to);
  const isOn = /^(?:year|month|quarter|week)-(?:on|over)-/.test(next) || /^(?:yoy|y\/y)$/.test(next);
  const isSpaced = /^(?:year|month|quarter|week)$/.test(next) && lowerAt(tokens, to + 2) === next;
  if (!isOn && !isSpaced) return 0;
  for (let at = from - 1; at > from - YEAR_REACH && at >= 0; at--) {
    const lower = lowerAt(tokens, at);
    if (/^[.;:!?]$/.test(lower)) return 0;
    if (!COMPARATIVES.has(lower) && directionOf(lower) !== 0) return directionOf(lower);
  }
  return 0;
}

/** "by an average of 4.6%", "a total of 12 percent": what the figure is of stands in front. */
const beforeAverage = (tokens: readonly Token[], from: number): number =>
  lowerAt(tokens, from - 1) === 'of' &&
  /^(?:average|mean|median|maximum|minimum|total)$/.test(lowerAt(tokens, from - 2)) &&
  /^an?$/.test(lowerAt(tokens, from - 3))
    ? from - 3
    : from;

/** "raise the tax by 6 percent": what is changed stands between the verb and its "by", from token `at` on. */
function changeOfObject(tokens: readonly Token[], from: number, at: number): -1 | 0 | 1 {
  const isBy = tokens.slice(at + 1, from).some((t) => t.lower === 'by');
  if (!isBy) return 0;
  for (let verb = at; verb >= 0 && verb > at - OBJECT; verb--) {
    if (tokens[verb]?.kind !== 'word' || LINKS.test(lowerAt(tokens, verb))) return 0;
    if (CHANGES.has(lowerAt(tokens, verb))) return directionOf(lowerAt(tokens, verb));
  }
  return 0;
}
const OBJECT = 6;
const LINKS = /^(?:and|but|or|that|which|who|if|when|while|than|by|from|to|at|is|are|was|were)$/;
const CHANGES = wordSet(
  'raise raises raised raising increase increases increased increasing boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing shrink shrinks trim trims trimmed',
);

/** Does the verb change what its object is: "raise", "cuts"? */
export const isChanging = (lower: string): boolean => CHANGES.has(lower);

/** "rose 62 cents, or 2.2 percent": the comma is token `at`. */
function changeBeside(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  let isTold = false;
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const { kind, lower } = tokens[i] ?? { kind: 'symbol', lower: '' };
    const direction = COMPARATIVES.has(lower) ? 0 : directionOf(lower);
    if (isTold && direction !== 0) return direction;
    if (kind === 'number') isTold = true;
    else if (lower === 'of' || (kind !== 'word' && !/^[$£€¥]$/.test(lower))) return 0;
  }
  return 0;
}

/** "a rise of", "the drop in" */
export const MOVEMENTS = wordSet(
  'increase rise drop fall cut jump gain growth decline reduction surge raise hike decrease spike slump plunge dip boost improvement uptick expansion contraction loss uplift',
);

const IS_COMPARED = /^(?:|[.,;)—–]|on|in|from|since|over|year-on-year|this|last|compared|at|by|and|but)$/;

/** "12 percent higher", "a 12 percent pay raise". */
function changeAfter(tokens: readonly Token[], to: number): -1 | 0 | 1 {
  const lower = lowerAt(tokens, to);
  if (COMPARATIVES.has(lower)) return directionOf(lower);
  // "4.6 per cent up on last year", but "a 10 per cent down payment"
  if (lower === 'up' || lower === 'down')
    return IS_COMPARED.test(lowerAt(tokens, to + 1)) ? directionOf(lower) : 0;
  for (let at = to; at < to + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return 0;
    if (MOVEMENTS.has(token.lower)) return directionOf(token.lower);
    if (/^(?:of|in|to|from|for|on|and|or|who|were|was|is|are|the|a)$/.test(token.lower)) return 0;
  }
  return 0;
}
