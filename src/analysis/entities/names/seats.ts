import type { Token } from '../../../text/tokens';
import { PLACES } from './gazetteer';
import type { Name } from './name';
import { isNameWord, type Run } from './runs';

/** "D-" of "Castellanos, D-Alder" and "Quill (D-Calif.)"; not D-Day. */
const PARTY = /^(?:D|R|I|DFL)-(?=\p{Lu})(?!Day$)/u;

/** Length of the party in front of a member's seat, in UTF-16 units; 0 for any other token. */
export function partyLength(tokens: readonly Token[], at: number): number {
  const length = PARTY.exec(tokens[at]?.text ?? '')?.[0].length ?? 0;
  return length > 0 && /^[,(]$/.test(tokens[at - 1]?.text ?? '') && isNameWord(tokens[at - 2]) ? length : 0;
}

/** The state behind a member's party; nothing where only readers there would know it for a place. */
export function seatOf(tokens: readonly Token[], { from, to }: Run, party: number): readonly Name[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return [];
  const words = tokens.slice(from, to).map((t) => t.lower);
  const isKnown = PLACES.has(words.join(' ').slice(party));
  return isKnown ? [{ start: first.start + party, end: last.end, type: 'place', confidence: 0.85 }] : [];
}
