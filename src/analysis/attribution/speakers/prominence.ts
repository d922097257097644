import type { Span } from '../../../text/span';

/** How far in front of a name its sentence is looked at, in UTF-16 units. */
const LOOK_BACK = 60;
/** How far in front of it the sentence of a name behind a comma may begin, in UTF-16 units. */
const FAR_BACK = 160;
const GENITIVE = -0.9;
const OPENING = 1;
const BEHIND = 0.8;

/** Nothing but a title, or whose it is, stands between the name and the end of the sentence before. */
const OPENS_SENTENCE =
  /(?:^|\n|[.?!:]["”’)]* |[—–] |\) - )(?:(?:But|And|The|Former|\p{Lu}[\p{L}’'.-]*|[a-z’'-]+),? ){0,6}$/u;

/** "He could not say how Osei came": the sentence is about him. */
const HAS_SUBJECT = /\b(?:he|she|they|it|we|i|there|nobody|everyone)\s/i;

/** "Born in Leeds, Ellison left": what opens the sentence says something about the name behind it, and a verb follows. */
const BEHIND_OPENING = /(?:^|\n|[.?!]["”’)]* )\p{Lu}[^.?!\n“”"]*, $/u;
const NO_VERB = /^ (?:and|or|of|for|at|in|on|with|from|who|whose|which|to|the|a|an|as|by)\b/;

/** "Ann Osei and the baker Bo Hart", "Osei, Hart and Lind": named side by side, nobody comes first; unlike "Osei, played by Hart". */
const SIDE_BY_SIDE =
  /^(?: \([^)]*\))?,? (?:and |or |& )?(?:(?!(?:by|with|for|from|to|against|after|before|like|about) )\p{L}[\p{L}’'.-]*,? ){0,5}$/u;
/** Whoever is asked speaks next. */
const ASKS = /\b(?:ask(?:s|ed)|question(?:s|ed)|interview(?:s|ed)|press(?:es|ed)|quizz(?:es|ed))\b/;
const JOINED = /^(?: \([^)]*\))?(?:,| and| or| &)/;

/** Is somebody else named in front of it in the same sentence, who then is its subject? */
const comesSecond = (text: string, start: number, before: Span | undefined): boolean => {
  if (!before) return false;
  const between = text.slice(before.end, start);
  if (/[.?!][”"’)]*\s|\n/.test(between) || /^['’]s?\s/.test(between)) return false;
  return !ASKS.test(between) && !(JOINED.test(between) && SIDE_BY_SIDE.test(between));
};

/**
 * How likely the next pronoun means a name: one that opens its sentence most often is meant, one in the genitive seldom.
 * @param before the person named last before it in the paragraph
 */
export function prominenceOf(text: string, { start, end }: Span, before?: Span): number {
  if (/^(?:['’]s|(?<=s)['’])(?!\p{L})/u.test(text.slice(end, end + 3))) return GENITIVE;
  const lead = text.slice(Math.max(0, start - LOOK_BACK), start);
  const opening = OPENS_SENTENCE.exec(lead)?.[0];
  if (opening !== undefined && !HAS_SUBJECT.test(opening) && !comesSecond(text, start, before))
    return OPENING;
  return isSubjectBehind(text, start, end) ? BEHIND : 0;
}

function isSubjectBehind(text: string, start: number, end: number): boolean {
  if (text.slice(start - 2, start) !== ', ' || NO_VERB.test(text.slice(end, end + 8))) return false;
  if (!/^ \p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return BEHIND_OPENING.test(text.slice(Math.max(0, start - FAR_BACK), start));
}
