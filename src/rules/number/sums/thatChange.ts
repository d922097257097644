import type { Figure } from '../figure';
import { STOP } from './near';

/** "… up from £68. The increase of £27", "The 20 percent rise": of the levels in the sentence before it. */
export function isThatChange(text: string, stated: Figure, last: Figure): boolean {
  if (stated.start < last.end || stated.start - last.end > NEXT) return false;
  const between = text.slice(last.end, stated.start);
  const lead = THAT_CHANGE.exec(between);
  const behind = text.slice(stated.end, stated.end + 30);
  if (!lead || STOP.test(between.slice(0, lead.index)) || THEN.test(behind)) return false;
  return /(?:of|by|at) $/.test(lead[0]) || CHANGE_NOUN.test(behind);
}
const CHANGES =
  'increase|rise|drop|fall|cut|decline|jump|gain|reduction|growth|surge|slump|plunge|dip|improvement|climb|hike';
const THAT_CHANGE = new RegExp(
  String.raw`[.!?]["”’)]?\s+(?:The|That|This) (?:\p{Ll}+ )?(?:(?:${CHANGES})(?: of| by|, at)(?: just| only)? )?$`,
  'u',
);
const CHANGE_NOUN = new RegExp(`^ (?:${CHANGES})\\b`);
/** "The 20 percent increase this year", "The increase of $5 in June" */
const THEN = /^(?: \p{Ll}+)? (?:(?:this|next|last|planned|expected) |in (?:\p{Lu}|\d))/u;
/** How far behind its levels such a change begins, in UTF-16 units. */
const NEXT = 160;
