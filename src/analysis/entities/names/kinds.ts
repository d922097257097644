import type { Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import { GENERIC } from './commonWords';
import { isFirstName } from './firstNames';
import { PLACES } from './gazetteer';
import {
  FAMILY_NAME_HEADS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_OF_HEADS,
  PLACE_STARTS,
  ROADS,
} from './heads';
import { ORGANIZATIONS } from './knownBodies';
import { isNameWord, isParticle } from './runs';
import { PORTFOLIOS, TITLES } from './titles';

/** What stands around a run of name words. */
export interface Surroundings {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly afterThat: Token | undefined;
  /** A title of a person stands right in front. */
  readonly titled: boolean;
  /** The run begins its sentence, so that its first capital says nothing. */
  readonly opens: boolean;
}

export interface Kind {
  readonly type: EntityType;
  /** 0–1 */
  readonly confidence: number;
}

const kind = (type: EntityType, confidence: number): Kind => ({ type, confidence });

const SAYS =
  /^(?:said|says|told|tells|added|adds|asked|explained|noted|wrote|tweeted|argued|warned|recalled|insisted|replied|admitted|believes|thinks|thought|declined|joked|continued|testified|posted|feels|felt|hopes|remembers|went|resigned|who)$/;
const STANDS_IN = /^(?:in|near|outside|across|throughout|around|inside)$/;
const LEADS_TO = /^(?:from|to|at|into|toward|towards|via|through|of)$/;
/** Endings of common nouns, which names of people seldom have. */
const COMMON =
  /(?:tion|tions|ment|ments|ness|ics|ship|ity|ology|ing|ings|ism|ists?|ers|ors|ions|ies|ance|ence)$/;

/** Guesses what kind of thing a run of name words names; null where it is likelier no name at all. */
export function kindOf(run: readonly Token[], around: Surroundings): Kind | null {
  const words = run.map((t) => t.lower);
  return (
    listed(words, around) ??
    koreanName(run) ??
    byHead(words, around) ??
    (run.length === 1 ? single(run[0], around) : several(run, words, around))
  );
}

function listed(words: readonly string[], around: Surroundings): Kind | null {
  const whole = words.join(' ');
  if (ORGANIZATIONS.has(whole)) return kind('organization', 0.75);
  if (!PLACES.has(whole)) return null;
  const person = words.length === 1 && isFirstName(words[0] ?? '');
  if (around.titled) return kind('person', 0.6);
  return person && SAYS.test(around.after?.lower ?? '') ? kind('person', 0.5) : kind('place', 0.9);
}

const KOREAN_FAMILY =
  /^(?:ahn|an|baek|bae|byun|cha|chang|cho|choe|choi|chun|chung|go|ha|han|heo|hong|hwang|im|jang|jeon|jeong|ji|jin|jo|joo|jung|kang|kim|ko|kwak|kwon|lee|lim|min|moon|nam|noh|oh|paek|pak|park|ri|rim|roh|ryu|seo|shim|shin|so|son|song|suh|sung|woo|yang|yeo|yi|yim|yoo|yoon|yu|yun)$/;
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u;

/** "Park Min-ho": two syllables behind a family name. */
export const isKoreanFamily = (word: string): boolean => KOREAN_FAMILY.test(word);

const koreanName = ([family, given, ...more]: readonly Token[]): Kind | null =>
  more.length === 0 && KOREAN_FAMILY.test(family?.lower ?? '') && KOREAN_GIVEN.test(given?.text ?? '')
    ? kind('person', 0.95)
    : null;

/** Heads of laws, prizes and events that are family names too. */
const FAMILY_NAMES =
  /^(?:day|law|year|book|order|rule|bill|mass|palme|winter|play|summit|derby|fair|spring|trophy|storm|rally|race|bowl|cup|eve|guide|final)$/;

function byHead(words: readonly string[], around: Surroundings): Kind | null {
  if (words.length === 1) return null;
  const last = words.at(-1) ?? '';
  const of = words.findIndex((w) => w === 'of' || w === 'for' || w === 'on');
  const head = of > 0 ? (words[of - 1] ?? '') : last;
  const named = isFirstName(words[0] ?? '') && words.length <= 3;
  if (of > 0 && PLACE_OF_HEADS.has(head)) return kind('place', 0.8);
  if (ORGANIZATION_HEADS.has(head) || (of > 0 && words.some((w) => ORGANIZATION_HEADS.has(w))))
    return named && FAMILY_NAME_HEADS.has(last) ? null : kind('organization', 0.85);
  if (words.includes('&')) return kind('organization', 0.8);
  if (OTHER_HEADS.has(last) && !(named && FAMILY_NAMES.test(last))) return kind('other', 0.7);
  if (ROADS.has(last) && words.at(-2) !== 'red') return kind('place', 0.75);
  if (around.titled || named) return null;
  if (PLACE_HEADS.has(last) || PLACE_STARTS.has(words[0] ?? '')) return kind('place', 0.75);
  return null;
}

function single(word: Token | undefined, around: Surroundings): Kind | null {
  if (!word) return null;
  if (around.titled) return kind('person', 0.85);
  // “in UP”: states of India by their letters
  if (/^(?:HP|J&K|TN|UP)$/.test(word.text) && STANDS_IN.test(around.before?.lower ?? ''))
    return kind('place', 0.9);
  if (/^[A-Z][A-Z&.-]{1,5}$/.test(word.text)) return kind('organization', 0.7);
  const next = around.after?.lower ?? '';
  if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O)\p{Lu}/u.test(word.text))
    return kind('organization', 0.7);
  if (!around.opens && TITLES.has(next)) return kind('organization', 0.5);
  if (SAYS.test(next) && (!around.opens || !/s$|^[\p{L}]{1,3}$/u.test(word.lower)))
    return kind('person', 0.6);
  if (around.opens)
    return isFirstName(word.lower) && around.after?.kind === 'clitic' ? kind('person', 0.4) : null;
  if (besidePlace(around)) return kind('place', 0.7);
  if (STANDS_IN.test(around.before?.lower ?? '')) return kind('place', 0.6);
  if (isFirstName(word.lower)) return kind('person', 0.5);
  if (COMMON.test(word.lower)) return null;
  return LEADS_TO.test(around.before?.lower ?? '') ? kind('place', 0.4) : kind('other', 0.4);
}

function several(run: readonly Token[], words: readonly string[], around: Surroundings): Kind {
  if (run.some((t) => /\d/.test(t.text))) return kind('other', 0.5);
  if (around.titled || isFirstName(words[0] ?? '')) return kind('person', 0.95);
  const next = around.after?.lower ?? '';
  if (SAYS.test(next) || isAge(around)) return kind('person', 0.8);
  if (words.some((w) => PORTFOLIOS.has(w) || GENERIC.has(w))) return kind('organization', 0.45);
  const nameLike = run.length <= 4 && run.every((t) => isParticle(t) || isNamePart(t));
  const before = around.before?.lower ?? '';
  if (!nameLike || words.some((w) => COMMON.test(w) && !/ing$/.test(w))) return kind('other', 0.5);
  if (before === 'the') return kind(around.after?.kind === 'clitic' ? 'organization' : 'other', 0.4);
  if (besidePlace(around) || STANDS_IN.test(before)) return kind('place', 0.6);
  if (LEADS_TO.test(before)) return kind('person', 0.5);
  return kind('person', around.after?.kind === 'clitic' ? 0.7 : 0.65);
}

const isNamePart = (t: Token): boolean => isNameWord(t) && (t.text.length <= 2 || /\p{Ll}/u.test(t.text));

/** ", 43," */
const isAge = ({ after, afterThat }: Surroundings): boolean =>
  after?.text === ',' && /^\d{1,2}$/.test(afterThat?.text ?? '');

/** "Jos, Nigeria" */
const besidePlace = ({ after, afterThat }: Surroundings): boolean =>
  after?.text === ',' && PLACES.has(afterThat?.lower ?? '');
