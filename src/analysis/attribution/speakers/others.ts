import { withoutTitlePoints } from '../../../text/abbreviations';
import { textBefore } from '../../../text/around';
import { genderOf } from '../../entities/names/firstNames';
import type { PlacedWords, Sighting } from './who';

/** How far behind who speaks "her" may stand, in UTF-16 units. */
const HEARER_REACH = 50;
const HEARER =
  /^[^.,;:?!“"]*?\b(?:(her)|him)(?= (?:that|if|whether|about|what|why|how|when|where|who|in|on|at|after|over)\b|[,.:?])/;

/** "Massey put it to her that …": of a speaker whose first name tells nothing, "her" tells that it is not she. */
export function speaksTo(p: Sighting, words: PlacedWords, gender: Sighting['called']): boolean {
  if (!p.spoke || p.paragraph !== words.paragraph) return false;
  if (genderOf(p.who.name.split(' ')[0]?.toLowerCase() ?? '') !== null) return false;
  const hearer = HEARER.exec(p.text.slice(p.end, p.end + HEARER_REACH));
  return hearer !== null && gender === (hearer[1] ? 'female' : 'male');
}

/** How far in front of a pronoun the phrase its sentence opens with may begin, in UTF-16 units. */
const FRONT = 120;
const FRONTED =
  /(?:^|[.?!]["”’)]* )(?:Of|To|For|About|Against|Unlike|Like|In an? \p{Ll}{1,20} (?:to|with|from)|(?:Speaking|Writing|Talking) (?:to|with|of|about)|Turning (?:to|on)|Asked by) [^.;:?!“”]*, $/u;

/** "Of her colleague, Bo Hart, he could write …": whom the sentence opens with is not who writes. */
export function isFronted(p: Sighting, words: PlacedWords): boolean {
  if (p.spoke || p.paragraph !== words.paragraph || p.end > words.start || words.start - p.end > FRONT)
    return false;
  const front = textBefore(words.text, words.start, FRONT);
  return (
    FRONTED.test(withoutTitlePoints(front)) &&
    !/[.?!]["”’)]* /.test(withoutTitlePoints(words.text.slice(p.end, words.start)))
  );
}
