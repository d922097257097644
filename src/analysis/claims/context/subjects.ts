import type { Token } from '../../../text/tokens';
import type { Words } from '../../article';
import { classOf } from '../../grammar/words';
import { readWord } from '../lexicon/numbers';

/** Words that end what is counted, or cannot begin it. */
const STOPS = new Set(
  (
    'of in on at by for from with to about against vs vs. versus during after before since between among amid under over into through throughout near outside inside onto upon worth struck ' +
    'across around along behind beyond above below within without toward towards upon per via than as like despite including excluding ' +
    'and or but nor yet so that which who whom whose what where when while if because although though unless until whether ' +
    'is are was were be been being am has have had having will would can could may might must shall should do does did not ' +
    'said says say told pay pays died dies die killed hurt left came come comes went go goes made make makes took take takes got get gets gave give face faces ' +
    'won wins win lost lose loses rose fell grew live lives-in work voted vote remain remains stood stand sat fled flee need needs want wants ' +
    'a an the this that these those his her its their our my your each every also only just then now today yesterday tomorrow ago later earlier ' +
    'i he she it we they you there here all both either neither more less fewer most least very too still already even up down out off away back ' +
    'last next gives given giving dead alive old injured wounded missing paid spent became found kept held led agreed disagreed freed own put includes ends begins expires opens sang ran flew drove sank broke spoke wrote met sent saw knew began abroad tore shook swept blew bought brought built caught chose dealt drank ate fought forgot froze hid rode sought slept slid stole swam swung threw wore wept taught withdrew overtook underwent awoke bred clung crept fed flung hung knelt laid lent meant rebuilt repaid shone shrank sprang stung swore'
  ).split(' '),
);
/** Words between "of" and the noun: "12 of the city's schools". */
const LEADS = new Set('of the last next its their his her all those these our'.split(' '));
/** Plurals without an s. */
const PLURALS = new Set(
  'people men women children troops lives police cattle personnel staff students workers teeth feet deer sheep fish geese mice media data police'.split(
    ' ',
  ),
);
/** Words in -s that are no plurals and go on: "business owners", "sales jobs". */
const NOT_PLURAL = new Set('business sales news sports arms goods access press series u.s. us'.split(' '));

/** "$3 million set aside" */
const isSetAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'set' && tokens[at + 1]?.lower === 'aside';

/** Longest subject, in words. */
const SUBJECT_WORDS = 5;

/** What is counted, from token `at` on: the nouns behind the figure ("Ukrainian lives"), over "of the" where a share is counted. */
export function subjectAfter(text: string, tokens: readonly Token[], at: number): Words | null {
  let from = at;
  if (tokens[from]?.lower === 'of') {
    from++;
    while (LEADS.has(tokens[from]?.lower ?? '')) from++;
  }
  // "300 of them apprenticeships"
  const pronoun = from > at ? tokens[from] : undefined;
  if (pronoun && /^(?:them|us|you)$/.test(pronoun.lower))
    return { start: pronoun.start, end: pronoun.end, text: text.slice(pronoun.start, pronoun.end) };
  if (from === at && isSelf(tokens, at)) return null;
  // "35,000 fewer employees", "208 more runs"
  if (/^(?:fewer|more|other)$/.test(lowerOf(tokens, from)) && isPlural(tokens[from + 1])) from++;
  if (isTold(tokens, from) || isLength(tokens, from) || isSetAside(tokens, from)) return null;
  let to = from;
  while (to - from < SUBJECT_WORDS && goesOn(tokens, to, to > from)) {
    to++;
    if (isPlural(tokens[to - 1]) && tokens[to]?.kind !== 'clitic' && !isCompound(tokens, to)) break;
  }
  // "600 of the port's 2,000 dockers" counts dockers, and no ports.
  if (tokens[to - 1]?.kind === 'clitic' && tokens[to]?.kind === 'number') return null;
  if (tokens[to - 1]?.kind === 'clitic') to--;
  while (
    to > from &&
    (isVerbal(tokens[to - 1]) ||
      isManner(tokens[to - 1]) ||
      isLacking(tokens[to - 1]) ||
      hasObject(tokens, to - 1, from))
  )
    to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to <= from || first.kind !== 'word') return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

const lowerOf = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "police officers", "staff members": token `at` is the head. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  PLURALS.has(tokens[at - 1]?.lower ?? '') && PERSONS.test(tokens[at]?.lower ?? '');
const PERSONS = /^(?:officers|members|patrols|stations|vehicles|cars|dogs|workers|nurses|reporters|nights?)$/;

/** "2.7% lower", "17 per cent year on year", "three times likelier": no nouns. */
const isSelf = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  if (COMPARED.test(lower) || /-(?:on|over)-|^yoy$/.test(lower)) return true;
  return tokens[at + 1]?.lower === 'on' && tokens[at + 2]?.lower === lower;
};
/** "35 percent followed two of them": a verb, where "12 wounded soldiers" are counted. */
const isTold = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  if (!/[^e]ed$/.test(lower) || NOUNS.has(lower) || isPlural(tokens[at])) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return true;
  const isNoun = classOf(next.lower) === 'other' && !STOPS.has(next.lower) && readWord(next.lower) === null;
  return !isNoun || /^(?:none|nobody|nothing)$/.test(next.lower);
};
/** "£580 two years ago" */
const isLength = (tokens: readonly Token[], at: number): boolean =>
  readWord(tokens[at]?.lower ?? '') !== null && TIMES.has(tokens[at + 1]?.lower.replace(/s$/, '') ?? '');
const COMPARED =
  /^(?:higher|lower|larger|bigger|greater|smaller|faster|slower|cheaper|dearer|longer|shorter|older|younger|taller|heavier|likelier|better|worse|stronger|weaker|safer|effective|sure|certain|complete|contained|likely|above|below)$/;

function goesOn(tokens: readonly Token[], at: number, inside: boolean): boolean {
  const t = tokens[at];
  if (!t || t.kind === 'number' || t.kind === 'symbol') return false;
  if (t.kind === 'clitic') return inside && /^['’]s$/.test(t.text);
  if (STOPS.has(t.lower)) return false;
  // "registered voters", but "sheep drowned".
  return !inside || !/(?:ly|[^e]ed)$/.test(t.lower) || (t.lower.endsWith('ed') && isPlural(tokens[at + 1]));
}

/** Nouns that end as participles do. */
const NOUNS = new Set(
  (
    'building meeting hearing wedding filing funding spending training rating ruling shooting killing bombing housing painting recording ' +
    'opening reading warning landing crossing drawing being gathering offering saving finding morning evening king ring spring string ' +
    'wing thing ceiling clothing sibling offspring pudding lightning hundred breed speed'
  ).split(' '),
);

/** A participle with no noun behind it is the sentence's next part: "$14 million borrowed", "four depending on". */
const isVerbal = (t: Token | undefined): boolean =>
  t?.kind === 'word' && t.lower.length > 4 && /(?:[^e]ed|ing)$/.test(t.lower) && !NOUNS.has(t.lower);

/** "$40 million equally among the towns" */
const isManner = (t: Token | undefined): boolean =>
  /^(?:equally|evenly|directly|jointly|separately|annually|yearly|monthly|weekly|daily|alone|apiece|nationwide|worldwide|overnight)$/.test(
    t?.lower ?? '',
  );

/** "The dams are 97 per cent full", "two former Boeing 737 pilots": an adjective whose noun is not here. */
const isLacking = (t: Token | undefined): boolean => /^(?:full|empty|former)$/.test(t?.lower ?? '');

/** "The $2 million plan pays every farmer": what looks like a plural has an object. */
const hasObject = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from &&
  !isPlural(tokens[at - 1]) &&
  isPlural(tokens[at]) &&
  OBJECTS.has(tokens[at + 1]?.lower ?? '') &&
  !TIMES.has(tokens[at + 2]?.lower ?? '');

const OBJECTS = new Set('each every its his her their our my a an'.split(' '));
const TIMES = new Set('day night week month quarter season year decade hour minute time'.split(' '));

export const isStop = (lower: string): boolean => STOPS.has(lower);

/** The head of what is counted mostly is a plural, and what stands behind it is the sentence's next part. */
export const isPlural = (t: Token | undefined): boolean => t?.kind === 'word' && isPluralWord(t.lower);

/** Does a noun in the plural stand behind, or behind one word: "12 people", "12 young people", not "4 for details"? */
export const countsBehind = (tokens: readonly Token[], at: number): boolean =>
  isPlural(tokens[at]) || (classOf(tokens[at]?.lower ?? '') === 'other' && isPlural(tokens[at + 1]));

/** @param lower a word in lower case */
export const isPluralWord = (lower: string): boolean =>
  PLURALS.has(lower) || (lower.length > 3 && /[^sui]s$/.test(lower) && !NOT_PLURAL.has(lower));
