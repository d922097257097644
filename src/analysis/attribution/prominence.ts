import type { Span } from '../../text/span';

/** How far in front of a name its sentence is looked at, in UTF-16 units. */
const LOOK_BACK = 60;
const GENITIVE = -0.9;
const OPENING = 1;

/** Nothing but a title, or whose it is, stands between the name and the end of the sentence before. */
const OPENS_SENTENCE =
  /(?:^|\n|[.?!]["”’)]* )(?:(?:But|And|The|Former|\p{Lu}[\p{L}’'.-]*|[a-z’'-]+),? ){0,6}$/u;

/** How likely the next pronoun means a name: one that opens its sentence most often is meant, one in the genitive seldom. */
export function prominenceOf(text: string, { start, end }: Span): number {
  if (/^(?:['’]s|(?<=s)['’])(?!\p{L})/u.test(text.slice(end, end + 3))) return GENITIVE;
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - LOOK_BACK), start)) ? OPENING : 0;
}
