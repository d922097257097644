import { textBefore } from '../../../text/around';
import { headOf } from '../../entities/roles';
import { genderOfNoun, isSomebody } from '../../grammar/somebody';
import { manyIn } from './spokenOf';
import { mayMean } from './strangers';
import { isBefore, type PlacedWords, type Sighting } from './who';

/** A speaker without a name: "protesters", "the statement". */
export interface Nameless {
  readonly name: string;
  readonly paragraph: number;
  /** Where its words begin in the paragraph. */
  readonly start: number;
  /** Of several people by their names. */
  readonly isJoint?: boolean;
  /** One of those whom the name is for. */
  readonly isOne?: boolean;
}

/** "Ann Osei and Bo Hart said": both, of whom "they" would speak; null for anybody alone. */
export function jointSpeakers(words: PlacedWords, mentions: readonly Sighting[]): Nameless | null {
  const people = mentions.filter(
    (m) => m.who.type === 'person' && words.start <= m.start && m.end <= words.end,
  );
  const [first, last] = [people[0], people.at(-1)];
  if (!first || !last || first.who === last.who) return null;
  const between = words.text.slice(people.at(-2)?.end ?? first.end, last.start);
  if (!/^,? (?:and|&) [^,;]*$/.test(between)) return null;
  const { start, paragraph, text } = words;
  return { name: text.slice(first.start, last.end), paragraph, start, isJoint: true };
}

export const isPronoun = (words: string): boolean => PRONOUN.test(words);

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|his|her|its|their|some|many|others)$/i;
const MANY =
  /^(?:(?:the|some|many|several|two|three|four|other|both|a group of) )?(?:[\p{L}-]+ ){0,2}(?:\p{L}+[^s\W]s|people|police|men|women|children)$/iu;
const THING =
  /^(?:(?:the|a|an|his|her|its|their) )?(?:[\p{L}-]+ ){0,3}(?:statement|report|letter|document|memo|ruling|judgment|study|email|release|article|editorial|filing|complaint|lawsuit|notice|post|survey|review|ministry|council|government|commission|committee|board|court|association|company|firm|group|agency|union|charity|club|society|federation|jury|panel|tribunal|inquiry|resolution|motion|department|authority|office|bureau|party|coalition|campaign|church|school|university|college|hospital|bank|network|station|newspaper|paper|magazine)$/iu;

/** "He was to leave, as the owner had decided": who decides in a clause on the side is not who speaks next. */
export const isInAside = ({ text, start }: PlacedWords): boolean =>
  /\b(?:as|because|since|after|before|whose) $/.test(textBefore(text, start, 8)) ||
  text.startsWith('whose ', start);

/** "One told me so, he said" */
const ONE = /^(?:one|another)$/i;

/** "A sailor said …, he said": in one paragraph, with nobody else spoken of between; or where nobody is named in it and the next one opens with "he". */
const isStillMet = (words: PlacedWords, last: Nameless, recent: readonly Sighting[]): boolean =>
  /^(?:an?|one|another|my|our)(?: |$)/i.test(last.name) &&
  (last.paragraph === words.paragraph ||
    (opensWith(words) && !recent.some((p) => p.who.type === 'person' && p.paragraph === last.paragraph))) &&
  !isAnybodyIn(words.text.slice(behind(words, last), words.start));

/** Where what has been said in the paragraph since the last speaker without a name begins. */
const behind = (words: PlacedWords, last: Nameless): number =>
  last.paragraph === words.paragraph ? last.start + last.name.length : 0;

/** "He shrugged. “So what,” he said": the paragraph goes on about whom the one before was about. */
const opensWith = ({ text, start, end }: PlacedWords): boolean =>
  text.slice(0, end - start).toLowerCase() === text.slice(start, end).toLowerCase() &&
  !/\w/.test(text.charAt(end - start));

/** Is somebody spoken of who is not told by whose they are, as "her sister" is, who need not come back? */
const isAnybodyIn = (between: string): boolean =>
  between
    .toLowerCase()
    .replace(/\b(?:his|her|their|my|our) (?:[\p{L}-]{1,20} )?[\p{L}-]{1,20}/gu, '')
    .split(/\P{L}+/u)
    .some(isSomebody);

const ACCUSED = /^(?:defendant|accused|appellant|suspect|claimant|plaintiff|applicant|complainant)$/;

/** "The defendant admitted it. He told the court": of a pronoun right behind, unless somebody has been named since. */
export const isStillNameless = (
  words: PlacedWords,
  last: Nameless | null,
  recent: readonly Sighting[],
): boolean => {
  if (
    !last ||
    words.paragraph - last.paragraph > 1 ||
    !/^s?he$/i.test(words.text.slice(words.start, words.end))
  )
    return false;
  if (!mayStay(words, last, recent)) return false;
  return !recent.some(
    (p) =>
      p.who.type === 'person' &&
      isBefore(p, words) &&
      (p.paragraph > last.paragraph || (p.paragraph === last.paragraph && p.start > last.start)),
  );
};

/** "A reviewer said" once, and need not come back; a name that is none in our lists does. */
function mayStay(words: PlacedWords, last: Nameless, recent: readonly Sighting[]): boolean {
  if (last.isOne || FULL_NAME.test(last.name))
    return last.isOne !== true || last.paragraph === words.paragraph;
  const head = headOf(last.name);
  return (
    (/^the /i.test(last.name) || isStillMet(words, last, recent)) &&
    (isSomebody(head) || ACCUSED.test(head) || ONE.test(head))
  );
}
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u;

const IS_NO_FIRM =
  /(?:ministry|council|government|commission|committee|court|jury|panel|tribunal|inquiry|department|authority|party|church|school|university|college|hospital)$/i;
const WRITING =
  /(?:statement|report|letter|document|memo|ruling|judgment|study|email|release|article|editorial|filing|complaint|lawsuit|notice|post|survey|review|resolution|motion)$/i;

/** Whom "she" or "he" means of those without a name; null where the noun is for a man or a woman and the pronoun is not. */
export function stillMeant(spoken: string, { name }: Nameless): string | null {
  const gender = genderOfNoun(headOf(name));
  return mayMean(gender, /^she$/i.test(spoken) ? 'female' : 'male') ? name : null;
}

/** "A report by the auditors", "the court in Hale": the noun is what it is. */
const withoutOf = (name: string): string =>
  /^.*?(?= (?:of|for|at|in|from|on|by|to|with)\b|$)/u.exec(name)?.[0] ?? name;

/** What a body may be called for short. */
const BODY = /^the (?:group|organi[sz]ation|agency|company|firm|union|charity|body|association)$/i;

/** "Two people said so. “It is theirs,” said one": those of whom one speaks; null where the words are others, or it is not told. */
export function oneOf(spoken: string, words: PlacedWords, last: Nameless | null): Nameless | null {
  if (!ONE.test(spoken)) return null;
  const { paragraph, start } = words;
  const isLast =
    last !== null && !last.isJoint && paragraph - last.paragraph <= 1 && MANY.test(withoutOf(last.name));
  const name = isLast ? last.name : manyIn(words);
  return name === null ? null : { name, paragraph, start, isOne: true };
}

/** "They" and "it" right after a speaker without a name stand for that one. */
export function saidAgain(spoken: string, paragraph: number, last: Nameless | null): Nameless | null {
  if (!last || paragraph - last.paragraph > 1) return null;
  if (last.isJoint) return /^they$/i.test(spoken) ? last : null;
  if (isSameNoun(spoken, last.name)) return last;
  const fits = /^they$/i.test(spoken) ? MANY : /^it$/i.test(spoken) || BODY.test(spoken) ? THING : null;
  const short = withoutOf(last.name);
  if (!fits?.test(short) || (BODY.test(spoken) && WRITING.test(short))) return null;
  return /^the (?:company|firm)$/i.test(spoken) && IS_NO_FIRM.test(short) ? null : last;
}

/** "A spokesman for the port said … The spokesman added": the one without a name who has just spoken. */
function isSameNoun(spoken: string, name: string): boolean {
  const noun = /^the (\p{Ll}{3,20})$/iu.exec(spoken)?.[1]?.toLowerCase();
  // "The draft" of "a draft" is called as well by its own words.
  if (noun === undefined || !/^(?:an?|one|another) .* /i.test(name)) return false;
  const who =
    noun === 'insider'
      ? /\b(?:insider|source|friend|pal)\b/
      : new RegExp(`^\\p{L}+ (?:(?!of|for|at|in|with|who)[\\p{L}-]+ ){0,3}${noun}\\b`, 'u');
  return who.test(name.toLowerCase());
}
