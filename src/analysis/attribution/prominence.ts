import type { Span } from '../../text/span';

/** How far in front of a name its sentence is looked at, in UTF-16 units. */
const LOOK_BACK = 60;
/** How far in front of it the sentence of a name behind a comma may begin, in UTF-16 units. */
const FAR_BACK = 160;
const GENITIVE = -0.9;
const OPENING = 1;
const BEHIND = 0.8;

/** Nothing but a title, or whose it is, stands between the name and the end of the sentence before. */
const OPENS_SENTENCE =
  /(?:^|\n|[.?!]["”’)]* )(?:(?:But|And|The|Former|\p{Lu}[\p{L}’'.-]*|[a-z’'-]+),? ){0,6}$/u;

/** "Born in Leeds, Ellison left": what opens the sentence says something about the name behind it, and a verb follows. */
const BEHIND_OPENING = /(?:^|\n|[.?!]["”’)]* )\p{Lu}[^.?!\n“”"]*, $/u;
const NO_VERB = /^ (?:and|or|of|for|at|in|on|with|from|who|whose|which|to|the|a|an|as|by)\b/;

/** How likely the next pronoun means a name: one that opens its sentence most often is meant, one in the genitive seldom. */
export function prominenceOf(text: string, { start, end }: Span): number {
  if (/^(?:['’]s|(?<=s)['’])(?!\p{L})/u.test(text.slice(end, end + 3))) return GENITIVE;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (OPENS_SENTENCE.test(before)) return OPENING;
  return isSubjectBehind(text, start, end) ? BEHIND : 0;
}

function isSubjectBehind(text: string, start: number, end: number): boolean {
  if (text.slice(start - 2, start) !== ', ' || NO_VERB.test(text.slice(end, end + 8))) return false;
  if (!/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return BEHIND_OPENING.test(text.slice(Math.max(0, start - FAR_BACK), start));
}
