import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { readWord } from '../lexicon/numbers';
import { isDash, lowerAt, type Outcome, type Scene, touches } from '../reading';

const VOTES = wordSet(
  'vote voted votes voting senate house ruling ruled rules decision majority court committee council margin parliament split justices judges bench tribunal upheld overturned panel board commission passed adopted approved approve rejected resolution ballot noes ayes nays motion amendment party-line confirmed acquitted convicted ratified',
);
const PLAY = wordSet(
  'win won wins winning winner winners beat beats beaten beating lose lost loss loses losing victory defeat draw drew score scored lead leads led game games clash league fc match goal goals final tie tied series set sets edged trailed trails half-time halftime record season inning innings rout routed shutout clinched advanced playoff playoffs semifinal quarterfinal semi-final quarter-final home away extra penalties shootout',
);
/** How far around the figures the words that tell a vote or a score may stand, in tokens. */
const BEFORE = 9;
const AFTER = 8;

const CRICKET = wordSet(
  'declared balls ball innings wickets wicket overs over runs stumps bowled lunch tea batsmen batting cricket dismissed lead ten-wicket five-wicket',
);
/** From here up, what stands before "for six" is runs. */
const RUNS = 20;
const WICKETS = 10;

/** "455 for six": runs, and wickets lost. */
function inningsAt(tokens: readonly Token[], at: number): Outcome {
  const [runs, wickets] = [figureOf(tokens[at]), figureOf(tokens[at + 2])];
  if (runs === null || wickets === null) return null;
  const near = tokens.slice(Math.max(0, at - BEFORE), at + 3 + AFTER);
  // "took four for 31."
  const isTaken = TAKEN.test(lowerAt(tokens, at - 1)) && tokens[at + 3]?.kind !== 'word' && wickets > WICKETS;
  if (!isTaken && !near.some((t) => CRICKET.has(t.lower))) return null;
  // "figures of 6 for 42": the bowler's wickets come first.
  const isBowling = runs <= WICKETS && wickets > WICKETS && BOWLED.test(lowerAt(tokens, at - 1));
  if (!isBowling && (runs < RUNS || wickets > WICKETS)) return null;
  return { kind: 'score', from: at, to: at + 3, value: runs, high: wickets, unit: null };
}

const TAKEN = /^(?:took|takes|taking|taken)$/;
const BOWLED = /^(?:of|with|took|takes|taking|claimed|claiming)$/;

/** "3-for-45": wickets, and the runs they cost; of "a 3-for-2 split" nothing is counted. */
function bowlingAt(tokens: readonly Token[], at: number): Outcome {
  const [wickets, runs] = [Number.parseInt(lowerAt(tokens, at), 10), figureOf(tokens[at + 2])];
  if (tokens[at + 1]?.text !== '-' || runs === null) return null;
  const near = tokens.slice(Math.max(0, at - BEFORE), at + 3 + AFTER);
  const isCricket = wickets <= WICKETS && (runs > WICKETS || near.some((t) => CRICKET.has(t.lower)));
  return isCricket ? { kind: 'score', from: at, to: at + 3, value: wickets, high: runs, unit: null } : at + 3;
}

/** "5-to-4", in figures. */
function joinedAt(tokens: readonly Token[], at: number): Outcome {
  const first = /^(\d{1,3})-to$/.exec(lowerAt(tokens, at))?.[1];
  const second = figureOf(tokens[at + 2]);
  if (first === undefined || tokens[at + 1]?.text !== '-' || second === null || second === 1) return null;
  const kind = kindOf(tokens, at, at + 2);
  return kind ? { kind, from: at, to: at + 3, value: Number(first), high: second, unit: null } : at + 3;
}

/** "10 frames to 7", "three sets to one" */
const GAMES = /^(?:frames?|sets?|games?|legs?|goals?|matches|rubbers?)$/;

/** "6-3, 4-6, 7-5": what stands in front of the comma is of one kind with it. */
const isNextSet = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  isDash(tokens[at - 3]?.text) &&
  touches(tokens, at - 4) &&
  kindOf(tokens, at - 4, at - 2) !== 'vote';

/** "22-all", "two-all", "3-nil". */
function levelAt(tokens: readonly Token[], at: number): Outcome {
  const [, figure = '', other] = /^([a-z]+|\d{1,3})-(all|nil)$/.exec(lowerAt(tokens, at)) ?? [];
  const value = /^\d/.test(figure) ? Number(figure) : readWord(figure);
  if (value === null) return null;
  return { kind: 'score', from: at, to: at + 1, value, high: other === 'all' ? value : 0, unit: null };
}

/** A goal is worth this many points in Gaelic games. */
const GOAL = 3;

/** "by 1-18 to 0-16": goals and points of both sides. */
function gaelicAt(tokens: readonly Token[], at: number): Outcome {
  const first = goalsAt(tokens, at);
  const second = goalsAt(tokens, at + 4);
  if (first === null || second === null || !/^(?:to|[-–])$/.test(lowerAt(tokens, at + 3))) return null;
  if (kindOf(tokens, at, at + 6) !== 'score') return null;
  return { kind: 'score', from: at, to: at + 7, value: first, high: second, unit: null };
}

function goalsAt(tokens: readonly Token[], at: number): number | null {
  const [goals, points] = [figureOf(tokens[at]), figureOf(tokens[at + 2])];
  const isJoined = isDash(tokens[at + 1]?.text) && touches(tokens, at) && touches(tokens, at + 1);
  return isJoined && goals !== null && points !== null ? GOAL * goals + points : null;
}

/** "5-4", "3–0", "218 to 210", "six votes to three"; figures joined by a dash that are neither are skipped. */
export function scoreAt({ tokens }: Scene, at: number): Outcome {
  const inWords = /^([a-z]+)-to-([a-z]+)$/.exec(lowerAt(tokens, at));
  if (inWords) return spelledOut(tokens, at, readWord(inWords[1] ?? ''), readWord(inWords[2] ?? ''));
  const level = levelAt(tokens, at) ?? gaelicAt(tokens, at);
  if (level !== null) return level;
  if (lowerAt(tokens, at + 1) === 'for') return inningsAt(tokens, at);
  if (tokens[at + 1]?.text === '-' && lowerAt(tokens, at).endsWith('-to')) return joinedAt(tokens, at);
  if (tokens[at]?.kind === 'number' && lowerAt(tokens, at).endsWith('-for')) return bowlingAt(tokens, at);
  const first = figureOf(tokens[at]);
  const dashed = isDash(tokens[at + 1]?.text) && touches(tokens, at) && touches(tokens, at + 1);
  const votes = /^votes?$/.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'to';
  const games = GAMES.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'to';
  const to = lowerAt(tokens, at + 1) === 'to';
  if (first === null || !(dashed || votes || games || to)) return null;
  const last = votes || games ? at + 3 : at + 2;
  const second = figureOf(tokens[last]);
  if (second === null || isPartOfMore(tokens, at, last)) return null;
  const kind = votes ? 'vote' : (kindOf(tokens, at, last) ?? (isNextSet(tokens, at) ? 'score' : null));
  const isVote = kind === 'vote' && isCount(tokens[at]) && isCount(tokens[last]);
  // "defeated, 34 to 9": no range goes down.
  const isTold =
    to && first > second && second !== 1 && tokens[last + 1]?.kind !== 'word' && kind === 'score';
  if (games && kind === 'score')
    return { kind, from: at, to: last + 1, value: first, high: second, unit: null };
  if (isVote || isTold || (kind === 'score' && dashed))
    return { kind, from: at, to: last + 1, value: first, high: second, unit: null };
  return null;
}

/** "nine-to-four": odds, unless something is voted on. */
function spelledOut(
  tokens: readonly Token[],
  at: number,
  value: number | null,
  high: number | null,
): Outcome {
  if (value === null || high === null || high <= 1 || kindOf(tokens, at, at) !== 'vote') return null;
  return { kind: 'vote', from: at, to: at + 1, value, high, unit: null };
}

const isCount = (t: Token | undefined): boolean => t !== undefined && !t.text.includes('-');

function figureOf(token: Token | undefined): number | null {
  if (token?.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
  return token?.kind === 'word' ? readWord(token.lower) : null;
}

/** A date, a phone number, money or a unit: more is written onto the figures. */
function isPartOfMore(tokens: readonly Token[], at: number, last: number): boolean {
  const before = tokens[at - 1];
  if (before && touches(tokens, at - 1) && /^[-–$€£/:.]$/.test(before.text)) return true;
  const after = tokens[last + 1];
  if (after && touches(tokens, last) && /^[-–/:%]$/.test(after.text)) return true;
  return /^(?:percent|per|million|billion|years?|months?|days?|hours?|minutes?|miles?|p\.m\.|a\.m\.|people|feet|inches|points?)$/.test(
    after?.lower ?? '',
  );
}

/** The nearer of the two kinds of words tells. */
function kindOf(tokens: readonly Token[], at: number, last: number): 'vote' | 'score' | null {
  let isWon = false;
  for (let distance = 1; distance <= BEFORE; distance++)
    for (const i of distance <= AFTER ? [last + distance, at - distance] : [at - distance]) {
      const lower = lowerAt(tokens, i);
      if (VOTES.has(lower)) return 'vote';
      if (PLAY.has(lower)) return 'score';
      // "defeated Hale 2-1", "the motion was defeated 12-8": what else stands near tells.
      isWon ||= /^(?:defeats?|defeated)$/.test(lower);
    }
  return isWon ? 'score' : null;
}
