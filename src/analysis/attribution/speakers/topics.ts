import { withoutTitlePoints } from '../../../text/abbreviations';
import { textBefore } from '../../../text/around';
import { BODY_NOUNS, FIRM_NOUNS } from '../../references/nouns';
import type { PlacedWords } from './who';

/** How far in front of a pronoun the sentence before its own may begin, in UTF-16 units. */
const LOOK_BACK = 400;

/** A noun phrase that opens a sentence with a verb right behind: "The town’s planning department has". */
const OPENING =
  /^((?:(?:The|An?|Its|Our|Their|His|Her|This) |\p{Lu}[\p{L}.-]{1,20}['’]s? )(?:\p{Ll}[\p{L}'’-]{1,20} ){0,4}?(\p{Ll}{4,14}))(?: \p{Ll}+ly)? (?:has|had|is|was|will|would|did|does|\p{Ll}{3,14}(?:s|ed))\b/u;

/** The body without a name that the sentence before "it" is about: "The town’s museum has closed. It said"; null for none. */
export function bodyBefore({ text, start }: PlacedWords): string | null {
  const before = withoutTitlePoints(textBefore(text, start, LOOK_BACK));
  // "It" opens its sentence: inside one it may mean what that is about.
  const ends = [...before.matchAll(/[.?!]["”’)]* /g)].map((m) => m.index + m[0].length);
  if (ends.at(-1) !== before.length) return null;
  const [, phrase = null, noun = ''] = OPENING.exec(before.slice(ends.at(-2) ?? 0)) ?? [];
  return BODY_NOUNS.has(noun) || FIRM_NOUNS.has(noun) ? phrase : null;
}
