import { withoutTitlePoints } from '../../../text/abbreviations';
import { textBefore } from '../../../text/around';
import type { Span } from '../../../text/span';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';

/** How far in front of a name its sentence is looked at, in UTF-16 units. */
const LOOK_BACK = 60;
/** How far in front of it the sentence of a name behind a comma may begin, in UTF-16 units. */
const FAR_BACK = 160;
const GENITIVE = -0.9;
/** "Osei’s pressing ahead", "Osei’s not sure": a verb. */
const IS =
  /^['’]s (?:(?:already|now|still) )?(?:\p{Ll}{3,}ing (?:ahead|on|up|to|for|in|out|a|the|his|her)|not|been|got|a|the)\b/u;
const OPENING = 1;
const BEHIND = 0.8;

/** Nothing but a title, or whose it is, stands between the name and the end of the sentence before. */
const OPENS_SENTENCE =
  /(?:^|\n|[.?!:]["”’)]* |[—–] |\) - )(?:(?:But|And|The|Former|\p{Lu}[\p{L}’'.-]*|[a-z’'-]+),? ){0,6}$/u;

/** "He could not say how Osei came": the sentence is about him. */
const HAS_SUBJECT = /\b(?:he|she|they|it|we|i|there|nobody|everyone)\s/i;

/** "That was Bo Hart", "The third was a baker, Bo Hart": who it is that has been spoken of. */
const IDENTIFIES =
  /(?:^|\n|[.?!]["”’)]* )(?:That|This|It|The (?:first|second|third|other|last|latest|oldest|youngest|\p{Ll}+ one))(?: is| was|['’]s) (?:(?:the|an?) (?:\p{Ll}[\p{L}-]* ){1,3}|\p{Lu}\p{Ll}+\.? )?$/u;

/** "Police arrested the singer Bo Hart", "A letter to Bo Hart": what opens the sentence has its subject in front of the name. */
const HAS_OBJECT =
  / \p{Ll}{4,30} (?:the|a|an|his|her|their|its) [^,]{0,60}$|\b(?:to|by|with|for|from|against|about) (?:[\p{L}’'.-]{1,40} )?$/u;

/** "Born in Leeds, Ellison left": what opens the sentence says something about the name behind it, and a verb follows. */
const BEHIND_OPENING = /(?:^|\n|[.?!]["”’)]* )\(?\p{Lu}[^.?!\n“”"]*, $/u;
const NO_VERB = /^ (?:and|or|of|for|at|in|on|with|from|who|whose|which|to|the|a|an|as|by)\b/;

/** "Ann Osei and the baker Bo Hart", "Osei, Hart and Lind": named side by side, nobody comes first; unlike "Osei, played by Hart", "Osei, who met Hart". */
const SIDE_BY_SIDE =
  /^(?: \([^)]*\))?,? (?:and |or |& )?(?:(?!(?:of|by|with|for|from|to|against|after|before|like|about|who|whom|whose|which|where|when|while|as|because) )\p{L}[\p{L}’'.-]*,? ){0,5}$/u;
/** Whoever is asked speaks next. */
const ASKS = /\b(?:ask(?:s|ed)|question(?:s|ed)|interview(?:s|ed)|press(?:es|ed)|quizz(?:es|ed))\b/;
const JOINED = /^(?: \([^)]*\))?(?:,| and| or| &)/;

/** Is somebody else named in front of it in the same sentence, who then is its subject? */
const comesSecond = (text: string, start: number, before: Span | undefined): boolean => {
  if (!before) return false;
  const between = withoutTitlePoints(text.slice(before.end, start));
  if (/[.?!][”"’)]*\s|\n/.test(between) || /^['’]s?\s/.test(between)) return false;
  return !ASKS.test(between) && !(JOINED.test(between) && SIDE_BY_SIDE.test(between));
};

/**
 * How likely the next pronoun means a name: one that opens its sentence most often is meant, one in the genitive seldom.
 * @param before the person named last before it in the paragraph
 */
export function prominenceOf(text: string, { start, end }: Span, before?: Span): number {
  if (/^(?:['’]s|(?<=s)['’])(?!\p{L})/u.test(text.slice(end, end + 3)) && !IS.test(text.slice(end, end + 24)))
    return GENITIVE;
  const lead = withoutTitlePoints(textBefore(text, start, LOOK_BACK));
  const opening = OPENS_SENTENCE.exec(lead)?.[0];
  if (IDENTIFIES.test(lead)) return OPENING;
  if (
    opening !== undefined &&
    !HAS_SUBJECT.test(opening) &&
    !HAS_OBJECT.test(opening) &&
    !comesSecond(text, start, before)
  )
    return OPENING;
  return isSubjectBehind(text, start, end) ? BEHIND : 0;
}

/** "The union’s candidate, Bo Hart, is": a name that says who the subject is. */
function isSubjectApposed(text: string, start: number, end: number): boolean {
  if (!/^(?:, \d{1,3})?, (?!who|and|or)\p{Ll}+/u.test(text.slice(end, end + 16))) return false;
  return DESCRIBES_SUBJECT.test(text.slice(Math.max(0, start - FAR_BACK), start));
}
const DESCRIBES_SUBJECT =
  /(?:^|\n|[.?!]["”’)]* )(?:The|An?|His|Her|Its|Their|\p{Lu}[\p{L}-]*[’']s) (?:[\p{L}\d’'-]+ ){0,6}[\p{L}-]+, $/u;

function isSubjectBehind(text: string, start: number, end: number): boolean {
  if (isSubjectApposed(text, start, end)) return true;
  const behind = text.slice(end, end + 16).replace(AGE, '');
  if (NO_VERB.test(behind) || !/^ \p{Ll}/u.test(behind)) return false;
  const lead = textBefore(text, start, FAR_BACK);
  const from = lead.length - (DESCRIBED.exec(lead)?.[0].length ?? 0);
  if (lead.slice(from - 2, from) !== ', ') return false;
  const noun = /(\p{L}{1,40})\.? $/u.exec(lead.slice(from))?.[1]?.toLowerCase();
  if (noun !== undefined && !isSomebody(noun) && !TITLES.has(noun)) return false;
  return BEHIND_OPENING.test(lead.slice(0, from));
}

/** "Britain’s veteran driver", "Judge" in front of a name */
const DESCRIBED =
  /(?:(?:the|\p{Lu}[\p{L}’'-]{1,20}[’']s) (?:\p{L}[\p{L}-]{1,20} ){1,4}|\p{Lu}\p{Ll}{1,12}\.? )$/u;
const AGE = /^, \d{1,3},/;
