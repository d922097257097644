import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { lowerAt } from '../reading';

const UP =
  'up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging gain gains gained gaining soar soared soaring soars raise raises raised raising hike hikes hiked spike spiked swell swelled swelled expand expanded advance advanced boost boosted boosting rally rallied leap leaped leapt rebound rebounded improve improved improvement uptick upturn doubling higher more larger bigger greater faster above over expansion strengthened accelerated';
const DOWN =
  'down fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines declined declining slip slips slipped sink sank sunk tumble tumbled tumbles plunge plunged plunges plummet plummeted shrink shrank shrunk shrinking slide slid lose loses lost losing cut cuts cutting reduce reduces reduced reducing reduction lower lowered lowering slash slashed dip dipped ease eased slump slumped contract contracted contraction collapse collapsed weaken weakened trim trimmed dive crash less fewer smaller slower cheaper below under shed loss';
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
  return isOfVote ? 0 : changeAfter(tokens, to) || changeBefore(tokens, from);
}

function changeBefore(tokens: readonly Token[], from: number): -1 | 0 | 1 {
  const last = lowerAt(tokens, from - 1);
  if (/^(?:to|from|at|of|for|with|in)$/.test(last) && !/^(?:up|close)$/.test(lowerAt(tokens, from - 2)))
    return 0;
  // "6.7 million, off 3.1 percent"
  if (last === 'off' && /^[,—–]$/.test(lowerAt(tokens, from - 2))) return -1;
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const lower = lowerAt(tokens, at);
    const direction = COMPARATIVES.has(lower) ? 0 : directionOf(lower);
    // "makes up 55 percent"
    if (lower === 'up' && /^(?:makes?|made|making)$/.test(lowerAt(tokens, at - 1))) return 0;
    if (direction !== 0 && !(lower === 'up' && lowerAt(tokens, at + 1) === 'to')) return direction;
    if (!BETWEEN.has(lower)) return 0;
  }
  return 0;
}

const NOUNS = wordSet(
  'increase rise drop fall cut jump gain growth decline reduction surge raise hike decrease spike slump plunge dip boost improvement uptick expansion contraction loss',
);

/** "12 percent higher", "a 12 percent pay raise". */
function changeAfter(tokens: readonly Token[], to: number): -1 | 0 | 1 {
  const lower = lowerAt(tokens, to);
  if (COMPARATIVES.has(lower)) return directionOf(lower);
  for (let at = to; at < to + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return 0;
    if (NOUNS.has(token.lower)) return directionOf(token.lower);
    if (/^(?:of|in|to|from|for|on|and|or|who|were|was|is|are|the|a)$/.test(token.lower)) return 0;
  }
  return 0;
}
