import { indexBetween } from '../../../text/indexBetween';
import { itemSpan } from '../sentence/complements';
import type { Segment } from '../sentence/item';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Report } from './report';

/** How far behind "this is" what somebody told may stand, in items: "This is an edited part of what". */
const REACH = 9;
/** Longest rest behind the verb, in items: "told our project in May". */
const REST = 6;

/** "This is part of what Ann Osei told our project.", "Here’s what she said": whose words stand below. */
export function toldBelow({ items, hasQuotation }: Segment): Report | null {
  if (hasQuotation || !/^(?:this|these|here|below|following)$/.test(items[0]?.lower ?? '')) return null;
  if (!/^(?:is|are|was|were|'s)$/.test(items[1]?.lower.replace('’', "'") ?? '')) return null;
  const what = indexBetween(items, 2, REACH, (i) => i.lower === 'what');
  const subject = what < 0 ? null : phraseAfter(items, what + 1, items.length);
  if (!subject) return null;
  const verb = indexBetween(items, subject.to, subject.to + 3, (i) => i.cue !== null);
  const cue = items[verb]?.cue;
  if (!(cue?.kind === 'say' || cue?.kind === 'tell') || items.length - verb > REST) return null;
  const [speaker, span] = [itemSpan(items, subject.from, subject.to), itemSpan(items, verb, verb + 1)];
  return speaker && span
    ? { speaker, cue: span, kind: 'say', basis: 'stated', content: [], announces: true }
    : null;
}
