import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { tidy } from '../lexicon/numbers';
import { isDash, lowerAt, type Reading, type Scene, touches } from '../reading';

/** Behind the figures: "the 33-1 outsider"; in front, with "at" or "of" between: "sent off at 9-2", "odds of 7/2". */
const BACKED = wordSet(
  'favourite favorite favourites favorites outsider outsiders shot shots chance chances',
);
const OFFERED = wordSet('odds off quoted priced price backed available starting returned eased drifted went');
/** How far in front of "at 9-2" its word may stand, in tokens. */
const REACH = 3;

/** "sent off at 9-2", "the 33-1 outsider", "7/2 favourites": what a winner brings for each one that was staked. */
export function oddsAt({ tokens }: Scene, at: number): Reading | null {
  const [first, link, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second || !(isDash(link?.text) || link?.text === '/')) return null;
  if (!touches(tokens, at) || !touches(tokens, at + 1)) return null;
  // "bid at 6-3/16"
  if (tokens[at + 3]?.text === '/') return null;
  if (!FIGURE.test(first.text) || !FIGURE.test(second.text) || !isBet(tokens, at)) return null;
  const value = tidy(Math.round((Number(first.text) / Number(second.text)) * 1e4) / 1e4);
  return { kind: 'ratio', from: at, to: at + 3, value, high: null, unit: null };
}
const FIGURE = /^[1-9]\d{0,3}$/;

function isBet(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 3);
  if (BACKED.has(next) || (/^(?:joint|clear|second)$/.test(next) && BACKED.has(lowerAt(tokens, at + 4))))
    return true;
  if (!/^(?:at|of|to)$/.test(lowerAt(tokens, at - 1))) return false;
  for (let i = at - 2; i >= at - 1 - REACH; i--) if (OFFERED.has(lowerAt(tokens, i))) return true;
  return false;
}
