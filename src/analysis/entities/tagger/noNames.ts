import type { Token } from '../../../text/tokens';
import { GENERIC, NO_NAMES, OPENERS } from '../names/commonWords';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS } from '../names/heads';
import { ORGANIZATIONS } from '../names/knownBodies';
import type { Name } from '../names/name';
import { isPeople } from '../names/peoples';
import { PORTFOLIOS, TITLES } from '../names/titles';

/** "Costa Ricans", "Northern European", but not "Western Pacific". */
export const arePeople = (words: readonly Token[]): boolean =>
  isPeople(words.map((t) => t.lower).join(' ')) ||
  (words.every((t) => isPeople(t.lower)) && !PLACES.has(words.at(-1)?.lower ?? ''));

/** "Prince and Princess of Wales": two, whom the article names by their own names. */
export const isCouple = (words: readonly Token[]): boolean =>
  words[1]?.lower === 'and' && [words[0], words[2]].every((t) => TITLES.has(t?.lower ?? ''));

/** "the A56", "the M62" */
const ROAD = /^[ABM]\d{1,4}$/;
const MONEY = /^(?:(?:[KUT]?[Ss]h|Rs|Rp|Tk|Dh|Le)s?\.?|R)\d|^[NP]\d/;
/** "17-YEAR-OLD", "Wednesday night" */
const AGE = /^\d+-year-olds?$/;
const TIME_OF_DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|lunchtime|afternoon|evening|night)s?$/;
/** "Section 21", "Round 6": what a number names. */
const NUMBERED =
  /^(?:section|article|schedule|clause|chapter|paragraph|round|phase|stage|tier|grade|class|form|level|part|regulation|rule|ward|block|sector|zone|highway|route|exit|annex|appendix|bay|berth|category|figure|gate|line|lot|page|pier|platform|plot|runway|table|terminal|unit)$/;

/** "Ward-1": a part of a town or school by its number. */
const DIVISION =
  /^(?:Block|Class|District|Exit|Gate|Grade|Phase|Precinct|Room|Route|Sector|Unit|Ward|Zone)-\d+\p{Lu}?$/u;

/** Words that a sentence in quotation marks or a headline gives a capital, and how one is addressed. */
const POINTS = /^(?:me|us|him|them|her|my lords?|our (?:own )?correspondent|staff reporter)$/;

/** Forms of firms and generations, which name nobody by themselves: "Pty Ltd", "Jr." */
const FORM = /^(?:inc|ltd|limited|co|corp|llc|plc|gmbh|pty|jr|sr)\.?$/;

/** Longer runs of capitals are a headline that runs into its text. */
const SHOUTED_WORDS = 6;

/** "HALDEN STEEL RECEIVES OFFER FOR VELLIN MILL" */
const isShoutedLine = (words: readonly Token[]): boolean =>
  words.length >= SHOUTED_WORDS && words.every((t) => t.text === t.text.toUpperCase());

/** "Mum and Dad", "Christmas", "Sh200", "A56", "My Lords", "Pty Ltd" */
export const areNoNames = (words: readonly Token[]): boolean =>
  NO_NAMES.has(words.map((t) => t.lower).join(' ')) ||
  POINTS.test(words.map((t) => t.lower).join(' ')) ||
  words.every((t) => FORM.test(t.lower) || /-year-old$/.test(t.lower)) ||
  isShoutedLine(words) ||
  (words.length === 1 && (MONEY.test(words[0]?.text ?? '') || ROAD.test(words[0]?.text ?? ''))) ||
  // Senior Advocates of Nigeria
  // “M&A-focused”, “Norlandic M&A”
  (/^(?:M&A|R&D)(?:-\p{Ll}+)?$/u.test(words.at(-1)?.text ?? '') &&
    words.slice(0, -1).every((t) => isPeople(t.lower))) ||
  (words.length === 1 && /^(?:\dD|SAN|SPACs?|SaaS)$/.test(words[0]?.text ?? '')) ||
  (words.length === 1 && DIVISION.test(words[0]?.text ?? '')) ||
  (words.length === 1 && (AGE.test(words[0]?.lower ?? '') || isShouted(words[0]))) ||
  TIME_OF_DAY.test(words.map((t) => t.lower).join(' ')) ||
  // "A RECORD R15bn"
  (words.length > 1 &&
    MONEY.test(words.at(-1)?.text ?? '') &&
    words.slice(0, -1).every((t) => /^[A-Z]{4,}$/.test(t.text))) ||
  (words.length > 1 && words.every((t) => t.lower === 'and' || NO_NAMES.has(t.lower)));

/** "A TEENAGER has", as papers begin: somebody, and no letters of a body's. */
const isShouted = (word: Token | undefined): boolean =>
  /^[A-Z]{4,}$/.test(word?.text ?? '') && (SOMEBODY.has(word?.lower ?? '') || GENERIC.has(word?.lower ?? ''));

/** "Section 21", "Round 6", "Form Two" */
export const isNumbered = ([word, ...more]: readonly Token[], next: Token | undefined): boolean =>
  (more.length === 0 &&
    (NUMBERED.test(word?.lower ?? '') || MONTH.test(word?.text ?? '')) &&
    next?.kind === 'number') ||
  (more.length === 1 && YEAR_OF_SCHOOL.test(word?.text ?? '') && ORDER.test(more[0]?.text ?? ''));

/** "Nashik, Mar 10 (PTI)" */
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const YEAR_OF_SCHOOL = /^(?:Class|Form|Grade|Level|Primary|Senior|Standard|Year)$/;
const ORDER = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)$/;

const DETERMINER = /^(?:an?|the|this|these|those|any|every|my|our|your|his|her|their|its)$/;

/** "My Lords", "this Bill", "the General": words for somebody or something, and nobody's name. */
export function isAddressed(
  before: Token | undefined,
  [word, ...more]: readonly Token[],
  name: Name,
): boolean {
  const lower = word?.lower ?? '';
  if (more.length > 0 || !DETERMINER.test(before?.lower ?? '')) return false;
  // “for the State”
  if (name.type === 'place' ? /^(?:state|union)$/.test(lower) : lower === 'state') return true;
  if (before?.lower === 'my' && lower === 'lords') return true;
  if (OFFICE_BY_LETTERS.test(word?.text ?? '')) return true;
  return (
    name.type === 'person' && (GENERIC.has(lower) || HIGH_OFFICE.test(lower)) && !ORGANIZATIONS.has(lower)
  );
}

/** “the IG”, “our CEO” */
const OFFICE_BY_LETTERS = /^(?:AG|C[EFOT]O|CJ|DCM|DGP|DIG|IG|IGP|MD|PM|VC|VP)$/;

/** “the President”, whose name needs no article. */
const HIGH_OFFICE = /^(?:ambassador|chancellor|premier|president|regent|sultan|taoiseach|vice-president)$/;

/** "Attorney | General of the Federation", "Attorney General of the | Federation": the end of an office. */
export function isRestOfOffice(tokens: readonly Token[], first: number, words: readonly Token[]): boolean {
  const [word, of] = words;
  if (word?.text === 'General') return of?.lower === 'of' && HAS_GENERAL.test(tokens[first - 1]?.text ?? '');
  const [general, link, the] = tokens.slice(Math.max(0, first - 3), first);
  return (
    words.length === 1 &&
    GENERIC.has(word?.lower ?? '') &&
    the?.lower === 'the' &&
    link?.lower === 'of' &&
    general?.text === 'General'
  );
}
const HAS_GENERAL =
  /^(?:Accountant|Attorney|Auditor|Comptroller|Director|Inspector|Secretary|Solicitor|Surveyor)$/;

/** People whom news calls by letters. */
const BY_LETTERS = /^(?:AMLO|AOC|DSK|FDR|JFK|LBJ|MBS|MBZ|MLK|RFK|SBF)$/;
/** From here on letters are somebody's. */
const SURELY_SOMEBODY = 0.75;

/** "GOP", taken for somebody; but a label ("HART:") is somebody. */
export const isBodysLetters = (
  [word, ...more]: readonly Token[],
  next: Token | undefined,
  { type, confidence }: Name,
): boolean =>
  type === 'person' &&
  more.length === 0 &&
  confidence < SURELY_SOMEBODY &&
  next?.text !== ':' &&
  /^[A-Z]{3,4}$/.test(word?.text ?? '') &&
  !BY_LETTERS.test(word?.text ?? '');

const ADDRESS = /[@#]|:\/\/|www\.|\.\p{Ll}{2,}\//u;

/** "@annosei", "#Kirawa", "t.co/PfAsk7": the part of an address or handle that begins or ends with a capital. */
export function isAddress(text: string, start: number): boolean {
  if (/[\s“‘]/.test(text.charAt(start - 1)) && !/^[@#]/.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - 40), start + 1).split(/\s/);
  return ADDRESS.test(before.at(-1) ?? '');
}

/** "State Councilor", "Imams": offices, which are nobody's name and no body's. */
export function isOffice(words: readonly Token[], { type, confidence }: Name): boolean {
  const last = words.at(-1)?.lower ?? '';
  if ((type !== 'place' || words[1]?.kind === 'clitic') && isOfficeFor(words)) return true;
  if (
    type !== 'organization' ||
    words.length > OFFICE_WORDS ||
    confidence >= SURE ||
    ORGANIZATION_HEADS.has(last)
  )
    return false;
  return (
    last !== 'general' && (TITLES.has(last) || (words.length === 1 && TITLES.has(last.replace(/s$/, ''))))
  );
}

/** "Additional Chief Secretary for Local Government", "District Police Chief", "State’s Commissioner for Works": words of office alone, and what they are for. */
function isOfficeFor(words: readonly Token[]): boolean {
  const link = words.findIndex((t) => t.lower === 'for');
  const office = link < 0 ? words : words.slice(0, link);
  const last = office.at(-1);
  return (
    (office.length > 1 || link > 0) &&
    last !== undefined &&
    (HOLDS.test(last.text) ||
      (last.text === 'Executive' && office.at(-2)?.text === 'Chief') ||
      // “Assistant Inspector General”
      (last.text === 'General' && office.length > 2 && HAS_GENERAL.test(office.at(-2)?.text ?? ''))) &&
    office.every(
      (t) =>
        t.kind === 'clitic' ||
        /^(?:additional|joint|kingdom|the)$/.test(t.lower) ||
        TITLES.has(t.lower) ||
        PORTFOLIOS.has(t.lower) ||
        GENERIC.has(t.lower),
    )
  );
}
const HOLDS = /^(?:Ambassador|Chief|Commissioner|Director|Minister|Officer|Secretary|Superintendent)$/;

/** "Fire Chief Ann Osei": the field of an office in front of it. */
export const isField = ([word, ...more]: readonly Token[], next: Token | undefined): boolean =>
  more.length === 0 &&
  next !== undefined &&
  (TITLES.has(next.lower) || PORTFOLIOS.has(next.lower)) &&
  // “Union home minister”
  (word?.text === 'Union' || (PORTFOLIOS.has(word?.lower ?? '') && next.text !== next.lower));

/** Longer names are bodies': "Health and Safety Executive". */
const OFFICE_WORDS = 2;
/** From here on a body stands although it ends in an office. */
const SURE = 0.9;

/** "Council", "Mayor", "Nobody" at the beginning of a sentence: a name by itself only where the rules know it for one. */
export const isCommon = (lower: string): boolean =>
  isAdverb(lower) || GENERIC.has(lower) || TITLES.has(lower) || OPENERS.has(lower) || SOMEBODY.has(lower);

/** "Separately", "Ultimately": by their ends, which family names of that length have not. */
const isAdverb = (lower: string): boolean =>
  lower.length > 7 && /(?:[bdlst]e|al|ar|en?t|an?t|ing|ed|ous|iv|[ai]b)ly$|(?:ate|ive)ly$/.test(lower);

/** "THE COUNCIL has": the first words of an article in capitals, as papers set them. */
export const isOfLead = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
  tokens.slice(0, at + 1).every((t) => t.text === t.text.toUpperCase());

/** "A TEENAGER has", "A HALE MAN is" */
export const isSomebodyOfLead = (tokens: readonly Token[], at: number): boolean =>
  SOMEBODY.has(tokens[at]?.lower ?? '') && isOfLead(tokens, at);

/** Who headlines are about, where the writer has no office for them: "Landlord jailed". */
const SOMEBODY: ReadonlySet<string> = new Set(
  (
    'babysitter beachgoer billionaire millionaire boy brothers bystander carer climber conman couple cousins cyclist diner diver drug-driver family fraudster girl ' +
    'grandad grandfather grandmother gunman hiker hitman homeowner husband inmate kayaker landlady landlord lodger lorry-driver man men motorcyclist ' +
    'motorist mother mourner neighbour parent passenger patient pedestrian pensioner pickpocket pupil rambler sailor shopkeeper shoplifter ' +
    'shopper sisters snorkeller snowboarder stowaway surfer survivor teen teenager tenant thief toddler tourist twins widow widower wife woman women youth'
  ).split(' '),
);
