import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import type { Span } from '../../text/span';

/** Somebody without a name of whom the writer's own words speak: "a minister I know", "the woman". */
export interface Stranger extends Span {
  /** Null where the noun shows none. */
  readonly gender: 'female' | 'male' | null;
}

const WOMAN =
  'woman|girl|lady|mother|mum|mom|wife|widow|daughter|sister|aunt|grandmother|actress|nun|\\w{3,12}woman';
const MAN = 'man|boy|gentleman|father|dad|husband|widower|son|brother|uncle|grandfather|\\w{3,12}man';
const ANYBODY =
  'minister|reader|reviewer|official|officer|neighbou?r|colleague|friend|teacher|doctor|nurse|witness|student|driver|' +
  'resident|aide|source|lawyer|judge|juror|reporter|journalist|diplomat|soldier|farmer|shopkeeper|waiter|passenger|' +
  'caller|complainant|victim|patient|survivor|relative|cousin|child|teenager|worker|employee|manager|supervisor|boss|' +
  'customer|protester|visitor|tourist|guard|clerk|advis[eo]r|senator|lawmaker|politician|critic|expert|analyst|' +
  'professor|researcher|scientist|coach|player|fan|voter|volunteer|activist';

/** Not "a minister, Ann Osei". */
const INTRODUCED = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])([Aa]n?|[Oo]ne|[Aa]nother|[Tt]he) (?:[\\p{Ll}-]{1,20} ){0,3}?(?:(${WOMAN})|(${MAN})|${ANYBODY})(?![\\p{L}-])(?!,? (?:(?:named|called) )?(?!I\\b)\\p{Lu})(?! (?:of|at) the)`,
  'gu',
);
/** "was a teacher", "as a friend": what somebody is who has been spoken of. */
const PREDICATE =
  /\b(?:is|was|be|been|being|am|are|were|as|like|of|became|become|becoming|remains?|named|than) $/;
/** Longest of those words with its space, in UTF-16 units. */
const PREDICATE_REACH = 10;

/** "Elena Brandt, a nurse": what somebody is who has just been named; "In Paris, a nurse" is somebody new. */
const APPOSITION =
  /(?<![\p{L}\p{M}’'.-])((?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Ff]rom|[Bb]y|[Ss]ince|[Uu]ntil) )?\p{Lu}[\p{L}\p{M}’'.-]*(?: \p{Lu}[\p{L}\p{M}’'.-]*)*, $/u;
/** Longest name looked at, in UTF-16 units. */
const NAME_REACH = 48;

function isApposition(text: string, start: number): boolean {
  if (text.slice(Math.max(0, start - 2), start) !== ', ') return false;
  const behind = APPOSITION.exec(text.slice(Math.max(0, start - NAME_REACH), start));
  return behind !== null && behind[1] === undefined;
}

/** "The" tells somebody new only of a woman or a man: "the minister" may be who was named. */
export const strangersIn = rememberEach(({ text, quoted }: Paragraph): readonly Stranger[] => {
  const strangers: Stranger[] = [];
  let q = 0;
  for (const match of text.matchAll(INTRODUCED)) {
    const { 0: words, 1: article = '', 2: woman, 3: man, index: start } = match;
    while ((quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= start) q++;
    if ((quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    if (PREDICATE.test(text.slice(Math.max(0, start - PREDICATE_REACH), start))) continue;
    if (isApposition(text, start)) continue;
    const gender = woman ? 'female' : man ? 'male' : null;
    if (gender || !/^the$/i.test(article)) strangers.push({ start, end: start + words.length, gender });
  }
  return strangers;
});

/** Can the pronoun mean somebody of that gender? */
export const mayMean = (pronoun: string, gender: Stranger['gender']): boolean =>
  gender === null || gender === (/^(?:she|her)$/.test(pronoun) ? 'female' : 'male');
