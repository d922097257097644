import { ofForm } from '../../../text/forms';
import type { Paragraph } from '../../../text/paragraph';
import { rememberEach } from '../../../text/remember';
import type { Span } from '../../../text/span';
import { isCapitalized, type Token } from '../../../text/tokens';
import { phraseSet } from '../../../text/wordSet';
import { TITLES } from '../../entities/names/titles';
import { type Gender, genderOfNoun, isSomebody } from '../../grammar/somebody';
import { classOfToken } from '../../grammar/words';
import { isCalling } from './epithets';

/** Somebody without a name of whom the writer's own words speak: "a minister I know", "the woman". */
export interface Stranger extends Span {
  /** Null where the noun shows none. */
  readonly gender: Gender | null;
  /** "The chancellor", "the buyer", who is one only where nobody in the article is known to be that; null for all others. */
  readonly office: string | null;
  /** "Her mother", who is told by whose she is. */
  readonly isOwned: boolean;
}

/** Nobody holds these as an office. */
const PLAIN = phraseSet('woman|man|girl|boy|lady|gentleman');

const POSSESSIVE = phraseSet('his|her|their|my|our');
const LEADS: ReadonlySet<string> = new Set([...phraseSet('a|an|one|another|the'), ...POSSESSIVE]);
const leads = ofForm(({ lower }) => LEADS.has(lower));
/** Most words between the article and the noun. */
const ADJECTIVES = 3;
/** "was a teacher", "as a friend": what somebody is who has been spoken of. */
const PREDICATE = phraseSet(
  'is|was|be|been|being|am|are|were|as|like|of|became|become|becoming|remain|remains|named|than',
);

/** "A film about a dentist": what is told of takes no part in the article. */
const isTopic = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.lower === 'about';

/** What leads to a place or a day. */
const LEAD = phraseSet('in|on|at|near|from|by|since|until');

/** "Elena Brandt, a nurse": what somebody is who has just been named; "In Paris, a nurse" is somebody new. */
function isApposition(tokens: readonly Token[], behind: number): boolean {
  // "Elena Brandt, now a nurse"
  const at = /^(?:now|then|once|formerly|currently|also)$/.test(tokens[behind - 1]?.lower ?? '')
    ? behind - 1
    : behind;
  if (tokens[at - 1]?.text !== ',') return false;
  // "Elena Brandt, 47, a nurse"
  const isAge = tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.text === ',';
  let first = isAge ? at - 4 : at - 2;
  // "Outside, a man said"
  if (!isCapital(tokens[first]) || isClosed(tokens[first])) return false;
  while (isCapital(tokens[first - 1])) first--;
  return ![first, first - 1].some((i) => LEAD.has(tokens[i]?.lower ?? ''));
}

/** Is it a word of a closed class: a preposition, an adverb? */
const isClosed = (t: Token | undefined): boolean => t !== undefined && classOfToken(t) !== 'other';

const isCapital = (t: Token | undefined): boolean => t !== undefined && isCapitalized(t);

/** Index of the noun for somebody that the article at `at` leads to; -1 for none, or where a name follows: "a minister, Ann Osei". */
function nounBehind(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= at + 1 + ADJECTIVES; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text !== token.lower || token.lower === 'of') return -1;
    if (isSomebody(token.lower)) return isNamed(tokens, i + 1, token.lower) ? -1 : i;
  }
  return -1;
}

/** Does a name follow, or what is theirs ("a dentist’s"), or "of the", which makes an office of the noun, though not of "the woman at the till"? */
function isNamed(tokens: readonly Token[], at: number, noun: string): boolean {
  let i = at;
  if (/^['’]s$/.test(tokens[i]?.text ?? '')) return true;
  if (!PLAIN.has(noun) && /^(?:of|at)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'the')
    return true;
  if (tokens[i]?.text === ',') i++;
  if (/^(?:named|called)$/.test(tokens[i]?.lower ?? '')) i++;
  const next = tokens[i];
  return next?.text !== 'I' && isCapital(next);
}

/** "40 boats a driver": to each one. */
const isRate = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 2]?.kind === 'number' &&
  /^(?!as$|is$|was$)\p{Ll}+$/u.test(tokens[at - 1]?.text ?? '');

/** "Her aunt, she says, was a diver": she who tells of her aunt is not the aunt. */
const isOfWhoTells = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|her)$/.test(tokens[at]?.lower ?? '') &&
  tokens
    .slice(at + 2, at + 2 + ADJECTIVES)
    .some((t, i, all) => t.text === ',' && /^s?he$/.test(all[i + 1]?.lower ?? ''));

/** "She was born in Leeds, the daughter of a baker", "Her mother’s advice was short." */
const isNoStranger = (tokens: readonly Token[], at: number): boolean =>
  isRate(tokens, at) ||
  isTopic(tokens, at) ||
  isOfWhoTells(tokens, at) ||
  (POSSESSIVE.has(tokens[at]?.lower ?? '') && tokens[at + 2]?.kind === 'clitic') ||
  (tokens[at - 1]?.text === ',' &&
    /^(?:daughter|son)$/.test(tokens[at + 2]?.lower === 'of' ? (tokens[at + 1]?.lower ?? '') : ''));

/** How far a sentence is looked at before and behind somebody, in tokens. */
const SENTENCE = 24;

/** "She stood in for a colleague": the sentence is about her, and so is what follows. */
function isSpokenOf(tokens: readonly Token[], at: number, gender: Stranger['gender']): boolean {
  for (let i = at - 1; i > Math.max(-1, at - SENTENCE); i--) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    if (lower === 'she' || lower === 'he')
      return gender === null || (lower === 'she') === (gender === 'female');
    if (/^[.?!]$/.test(text)) return false;
  }
  return false;
}

/** "A judge proposed to her": the judge is somebody else, whom "she" does not mean. */
function otherThan(tokens: readonly Token[], at: number): Stranger['gender'] {
  for (let i = at + 2; i < at + SENTENCE; i++) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    if (lower === '' || /^[.?!,;“"]$/.test(text)) return null;
    if (lower === 'him') return 'female';
    const next = tokens[i + 1];
    if (lower === 'her' && (!next || next.kind === 'symbol' || classOfToken(next) !== 'other')) return 'male';
  }
  return null;
}

/** "He taught at a school where one pupil remembers": who speaks is spoken of, whoever else the sentence is about. */
const SPEAKS = /^(?:remember(?:s|ed)|recall(?:s|ed)|says|said|told|tells|add(?:s|ed)|explain(?:s|ed))$/;

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.?!”"’]$/.test(tokens[at - 1]?.text ?? '');

/** "The Chancellor rose", "The buyer paid": what somebody is who opens their sentence, with no name behind it. */
function officeBehind(tokens: readonly Token[], at: number): Token | null {
  const noun = tokens[at + 1];
  const next = tokens[at + 2];
  if (!noun || !(TITLES.has(noun.lower) || isMet(noun.lower))) return null;
  // "The buyer, who asked not to be named, paid", but "The chancellor, Ann Osei"
  if (!next || isCapital(next) || (next.text === ',' && !/^whom?$/.test(tokens[at + 3]?.lower ?? '')))
    return null;
  return next.text === "'s" || next.text === '’s' ? null : noun;
}

/** Somebody met by the way, as "the buyer" is; "the striker" may be who has just been named. */
const isMet = (noun: string): boolean =>
  isSomebody(noun) && genderOfNoun(noun) === null && !isCalling(`the ${noun}`);

/** "The" tells somebody new only of a woman or a man: "the minister" may be who was named. */
export const strangersIn = rememberEach(({ tokens, quoted }: Paragraph): readonly Stranger[] => {
  const strangers: Stranger[] = [];
  let q = 0;
  for (const [at, { lower, form, start }] of tokens.entries()) {
    if (!leads(form) || PREDICATE.has(tokens[at - 1]?.lower ?? '')) continue;
    if (isNoStranger(tokens, at)) continue;
    const isOpening = opensSentence(tokens, at);
    if (POSSESSIVE.has(lower) && !isOpening) continue;
    const office = lower === 'the' && isOpening ? officeBehind(tokens, at) : null;
    const behind = office ? -1 : nounBehind(tokens, at);
    const noun = office ?? tokens[behind];
    if (!noun) continue;
    const speaks = behind >= 0 && SPEAKS.test(tokens[behind + 1]?.lower ?? '');
    while ((quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= start) q++;
    if ((quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= start || isApposition(tokens, at)) continue;
    const gender = genderOfNoun(noun.lower) ?? otherThan(tokens, at);
    if (!speaks && isSpokenOf(tokens, at, gender)) continue;
    if (gender || (lower !== 'the' && !POSSESSIVE.has(lower)) || office)
      strangers.push({
        start,
        end: noun.end,
        gender,
        office: office?.lower ?? null,
        isOwned: POSSESSIVE.has(lower),
      });
  }
  return strangers;
});

/** Can words for somebody of one gender mean somebody of the other? */
export const mayMean = (spoken: Stranger['gender'], gender: Stranger['gender']): boolean =>
  spoken === null || gender === null || spoken === gender;
