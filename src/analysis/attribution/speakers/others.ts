import { withoutTitlePoints } from '../../../text/abbreviations';
import { sinceStop, textBefore } from '../../../text/around';
import { genderOf } from '../../entities/names/firstNames';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';
import { isCalling } from './epithets';
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

/** How far in front of a pronoun its sentence may begin, in UTF-16 units. */
const OWN_SENTENCE = 160;
const ENDS_SENTENCE = /[.?!]["”’)]* |\n/;
const SUBJECT = /^(The (?:[\p{L}-]{1,20} ){0,2}?([\p{L}-]{3,20})) (?:\p{Ll}+ly )?\p{Ll}{2,14}(?:s|ed)\b/u;

/** "The rower plans to rest in what he called “the dark”": whom the sentence is about by what they are; null where a name or none stands there. */
export function subjectOfOwn(words: PlacedWords, recent: readonly Sighting[]): PlacedWords | null {
  const lead = sinceStop(words.text, words.start, OWN_SENTENCE, ENDS_SENTENCE);
  if (!/\bwhat $/.test(lead)) return null;
  const [, phrase, noun = ''] = SUBJECT.exec(lead) ?? [];
  const start = words.start - lead.length;
  if (phrase === undefined || !(isSomebody(noun) || TITLES.has(noun) || isCalling(phrase.toLowerCase())))
    return null;
  const isNamed = recent.some(
    (p) => p.paragraph === words.paragraph && p.start >= start && p.who.type === 'person',
  );
  return isNamed ? null : { ...words, start, end: start + phrase.length };
}
