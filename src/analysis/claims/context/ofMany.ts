import type { Token } from '../../../text/tokens';
import type { Words } from '../../article';
import { classOf } from '../../grammar/words';
import { MOVEMENTS } from '../lexicon/directions';
import { readWord } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';
import { isCapital, lowerAt } from '../reading';
import { nounsFrom } from './nounPhrases';
import { subjectAfter } from './subjects';

/** How far behind "of" the whole may stand, in tokens: "of the hotel's 210 rooms". */
const WHOLE_REACH = 6;

/** "eight of the 11 jurors", "a third of the town's 3,000 homes": what the whole counts; token `to` stands behind the figure. */
export function ofMany(text: string, tokens: readonly Token[], to: number): Words | null {
  if (lowerAt(tokens, to) !== 'of') return null;
  for (let at = to + 1; at < to + WHOLE_REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'symbol' || classOf(token.lower) === 'preposition') return null;
    const isNumber = token.kind === 'number' || (readWord(token.lower) ?? 0) > 1;
    if (isNumber) return subjectAfter(text, tokens, at + 1);
  }
  return null;
}

/** How far behind "in" the clause is looked at, in tokens. */
const MOVED_REACH = 6;

/** "a 12 per cent rise in exports", "a drop of 17 percent in murders": what moved; in a place or in a time it does not. */
export function movedIn(text: string, tokens: readonly Token[], from: number, to: number): Words | null {
  const isLed = lowerAt(tokens, from - 1) === 'of' && MOVEMENTS.has(lowerAt(tokens, from - 2));
  const link = isLed ? to : MOVEMENTS.has(lowerAt(tokens, to)) ? to + 1 : -1;
  if (link < 0 || lowerAt(tokens, link) !== 'in') return null;
  let end = link + 1;
  while (end <= link + MOVED_REACH && isOfPhrase(tokens[end])) end++;
  const isTime = tokens
    .slice(link + 1, end)
    .some((t) => unitOf(t.lower)?.kind === 'duration' || YEARS.test(t.lower));
  return isTime || isCapital(tokens[link + 1]) ? null : nounsFrom(text, tokens, link + 1, end);
}
const YEARS = /^(?:decades?|season|winter|summer|spring|autumn|period|recent|past|total|all)$/;

const isOfPhrase = (t: Token | undefined): boolean =>
  t !== undefined && t.kind !== 'symbol' && /^(?:determiner|other|preposition)$/.test(classOf(t.lower));
