import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { isCapitalized, type Token } from '../../text/tokens';
import { isSomebody } from '../grammar/somebody';
import { NO_NAMES, OPENERS } from './names/commonWords';
import { isFirstName } from './names/firstNames';
import { PLACES } from './names/gazetteer';
import { isPeople } from './names/peoples';
import { PORTFOLIOS, TITLES } from './names/titles';

/** Longest apposition taken for a role, in UTF-16 units. */
const APPOSITION = 110;
/** Most words of a title in front of a name. */
const TITLE_WORDS = 7;

const RANK = /^(?:commodore|brigadier|colonel|col|gen|maj|capt|lt|sgt|cpl|brig|cmdr|cdr|adm|supt|insp)\.?$/;
const ADDRESSED = /^(?:cllr|coun|councillor|councilman|councilwoman|rev|hon)\.?$/;
const HONORIFIC = /^(?:mr|mrs|ms|mx|miss|dr|sir|dame|lord|lady|madam|madame|prof)\.?$/;

/** "US President" in front of a name, or ", the mayor of Kharkiv," behind it; null where it is not introduced. */
export function roleAt(paragraph: Paragraph, name: Span): string | null {
  const { text } = paragraph;
  return (
    officeBefore(paragraph, name) ??
    IN_COURT.exec(text.slice(name.end, name.end + APPOSITION))?.[1] ??
    appositionAfter(text, name) ??
    appositionBefore(text, name)
  );
}

/** "Ann Osei QC, prosecuting, said": for whom a lawyer speaks in court. */
const IN_COURT =
  /^(?: [KQS]C)?, (prosecuting|defending|mitigating)(?=[,.;:]| (?:said|told|added|described)\b)/;

/** The words of office right in front of the name, with the state they belong to; honorifics are none. */
export function titleBefore({ text, tokens }: Pick<Paragraph, 'text' | 'tokens'>, name: Span): string | null {
  const title = titleTokens(tokens, name);
  return title && text.slice(title.first.start, title.last.end);
}

/** … with the body, however it is called: "Niagara County District Attorney". */
function officeBefore({ text, tokens }: Paragraph, name: Span): string | null {
  const title = titleTokens(tokens, name) ?? titleTokens(tokens, addressed(tokens, name));
  if (!title) return null;
  let { first, from } = title;
  for (
    let t = tokens[from - 1];
    t && title.at - from < TITLE_WORDS && goesWith(t, first);
    t = tokens[from - 1]
  ) {
    first = t;
    from--;
  }
  return text.slice(first.start, behindRank(tokens, from, title.at) ?? title.last.end);
}

/** A name with its form of address, where one stands in front of it: "Cabinet Secretary Prof Ada Hart". */
function addressed(tokens: readonly Token[], name: Span): Span {
  const before = tokens[tokenAt(tokens, name.start) - 1];
  return before && HONORIFIC.test(before.lower) ? { start: before.start, end: name.end } : name;
}

/** "Conservative group leader Cllr" is the leader: where the role ends in front of a form of address; null where there is none. */
function behindRank(tokens: readonly Token[], from: number, at: number): number | null {
  const last = at - 2 >= from ? tokens[at - 2] : undefined;
  if (!last || !isTitle(last)) return null;
  const rank = tokens[at - 1]?.lower ?? '';
  return ADDRESSED.test(rank) || (RANK.test(rank) && last.text === last.lower) ? last.end : null;
}

interface Title {
  readonly first: Token;
  readonly last: Token;
  /** Indices of its first token and of the one behind it. */
  readonly from: number;
  readonly at: number;
}

function titleTokens(tokens: readonly Token[], name: Span): Title | null {
  const at = tokenAt(tokens, name.start);
  let from = at;
  while (from > 0 && at - from < TITLE_WORDS && belongs(tokens[from - 1], tokens[from])) from--;
  while (from < at && !opensTitle(tokens[from])) from++;
  const words = tokens.slice(from, at);
  const [first, last] = [words[0], words.at(-1)];
  return first && last && words.some(isTitle) && endsTitle(words) ? { first, last, from, at } : null;
}

const isTitle = (t: Token): boolean =>
  TITLES.has(t.lower) && t.lower !== 'former' && !HONORIFIC.test(t.lower);

/** "to fire Superintendent Hart" */
const VERB = /^(?:fire|lead|house|press|field|trade|labor|water|air|rear|staff|works|master|grant)$/;

const belongs = (t: Token | undefined, next: Token | undefined): boolean =>
  t !== undefined &&
  t.kind !== 'symbol' &&
  (next === undefined || next.start - t.end <= 1) &&
  (isTitle(t) ||
    (PORTFOLIOS.has(t.lower) && !(VERB.test(t.text) && next !== undefined && isCapitalized(next))) ||
    isPeople(t.lower) ||
    PLACES.has(t.lower) ||
    (next !== undefined && PLACES.has(`${t.lower} ${next.lower}`)) ||
    t.lower === 'of' ||
    // "Minister for Housing"
    (t.lower === 'for' && next !== undefined && isCapitalized(next) && PORTFOLIOS.has(next.lower)) ||
    (t.lower === 'white' && next?.lower === 'house'));

/** "Niagara County District Attorney", "Veterans Affairs Minister": capitalized words in front of a capitalized title. */
const goesWith = (t: Token, next: Token): boolean =>
  t.kind === 'word' &&
  isCapitalized(t) &&
  t.lower !== 'the' &&
  isCapitalized(next) &&
  next.start - t.end === 1 &&
  !OPENERS.has(t.lower) &&
  !NO_NAMES.has(t.lower);

const opensTitle = (t: Token | undefined): boolean => t !== undefined && !/^(?:of|for|under)$/.test(t.text);

/** It closes with a title, or with the field behind "of": "Secretary of State". */
const endsTitle = (words: readonly Token[]): boolean => {
  const last = words.at(-1);
  return last !== undefined && (isTitle(last) || /^(?:of|for)$/.test(words.at(-2)?.lower ?? ''));
};

const SPEECH =
  /\b(?:said|says|told|tells|reported|reports|announced|added|wrote|tweeted|asked|according|was|were|is|are|had|has|have|which|that|when|where|while|but|would|could|will|does|do|did|can|must|may|might|should)\b/;
/** The noun of an apposition: an office, a relation or a word for one who does something. */
const ROLE_NOUN =
  /^(?:\p{L}{2,}(?:er|or|ist|ian|ant|ent|man|woman|person|people|eer|ive)|chair|head|chief|boss|member|mother|father|wife|husband|son|daughter|brother|sister|widow|resident|official|candidate|advocate|spokes\p{L}+|analyst|judge|coach|mayor|king|queen|prince|princess|pope|bishop|cardinal|nurse|student|pilot|expert|critic|graduate|veteran|captain|general|colonel|ceo|cfo|dean|fellow|aide|ally|nominee|secretary|attorney|ambassador|envoy|deputy|imam|rabbi|monk|nun|athlete|star|delegate|survivor|native|partner|guard|cook|chef|clerk|scholar|academic|economist|neighbou?r)$/u;
/** "wept as she read a statement", "keeps a ledger": what somebody did, and not what somebody is. */
const CLAUSE = /\s(?:he|she|they|it)\s|^\p{Ll}+(?:ed|pt|ot|ld|nt|ew|s)\s(?:the|an?|his|her|its|their)\s/u;
/** "faced each other in court", "sat behind their father" */
const DID =
  /^(?:(?:sat|stood|ran|went|came|took|gave|made|got|kept|held|lost|won|fell|rose|drove|flew|wept|spoke|wrote|met|saw|knew|felt|grew|began|became|chose)\b|\p{Ll}+ed (?:each|one|on|in|at|to|for|from|with|by|behind|after|before|up|out|off|down|over|into|against|about|as|and|him|her|them|it|he|she|they|that)\b)/u;

/** "averaging 12 this winter", but "managing director" */
const DOING =
  /^(?!acting|managing|outgoing|incoming|reigning|leading|visiting|sitting|founding|retiring|casting|marketing|housing|planning|training|boxing|racing|nursing|engineering|editing|teaching|banking|running|swimming|mining|farming|fishing|shipping|landing|rising|working|practi[sc]ing|finishing|commanding|presiding|supporting|investigating)\p{Ll}+ing\s/u;
// A point behind a title or a form of address ends nothing: "the son of Mr. and Mrs. Hart".
const POINTED = 'Mrs?|Ms|Dr|St|Gov|Sen|Rep|Gen|Col|Lt|Co|Mfg|Bros|\\p{Lu}';
const APPOSED = new RegExp(
  `^ ?(?:\\d{1,3}, )?((?:(?:the|an?|his|her|its|their|one of) )?(?:[^,.;:“”"()—–]|(?<=\\b(?:${POINTED}))\\.(?=[ ,])){3,100}?)(?=[,;—–]|(?<!\\b(?:${POINTED}))\\.|$)`,
  'u',
);
/** What stands between commas and is nobody's role: "however", "despite the danger", "also". */
const ASIDE =
  /^(?:who|whose|and|or|both|for|in|on|at|as|with|from|to|after|amid|against|before|by|despite|during|however|including|like|moreover|of|over|rather|through|under|unlike|whatever|further|together)\b/;
/** "Doris Hart, drive in from a tour": a verb that looks like a word for somebody. */
const DRIVE = /^(?:arrive|derive|dive|drive|forgive|give|live|receive|survive|thrive)\b/;

/** ", the mayor of Kharkiv," */
export function appositionAfter(text: string, name: Span): string | null {
  if (text[name.end] !== ',') return null;
  const found = APPOSED.exec(text.slice(name.end + 1, name.end + 1 + APPOSITION))?.[1];
  if (!found || SPEECH.test(found) || ASIDE.test(found) || DRIVE.test(found) || isListed(found)) return null;
  const whole = found.replace(/^(?:the|an?) /, '');
  const clause = whole.search(/ (?:whom?|whose|which|that|where|when) /);
  const role = (clause < 0 ? whole : whole.slice(0, clause)).trim();
  if (CLAUSE.test(role) || DOING.test(role) || DID.test(role)) return null;
  // "charged Osei, his brother, Kofi, and": who is told of comes next.
  if (/^(?:his|her|their) \p{Ll}+$/u.test(role) && /^, \p{Lu}/u.test(text.slice(name.end + 2 + found.length)))
    return null;
  const head = headOf(role);
  // "… met Sheikh Abdulrahman" ends in a name.
  return ROLE_NOUN.test(head) && (role.includes(head) || TITLES.has(head)) ? role : null;
}

/** "Edwin Hart, John Peal Bishop and Maxwell Amadi": the next ones of a list. */
function isListed(apposed: string): boolean {
  const [first = '', second = ''] = apposed.split(' ', 2);
  return /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second) && isFirstName(first.toLowerCase());
}

const APPOSED_BEFORE =
  /(?:^|[\s“"(])((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|(?:(?:Mr|Mrs|Ms|Dr)\. )?(?:\p{Lu}[\p{L}-]{0,30} ){0,3}\p{Lu}[\p{L}-]{0,30}['’]s) (?:\p{L}[\p{L}'’-]{0,30} ){0,5}?\p{Ll}[\p{Ll}-]{1,30}), $/u;

/** "The Minister for Housing, ", "The Press Secretary to the Speaker, " */
const APPOSED_OFFICE =
  /(?:^|[\s“"(])(?<!\b(?:to|of|for) )[Tt]he ((?:\p{Lu}[\p{L}-]{1,30} ){0,2}\p{Lu}[\p{L}-]{1,30}(?: (?:of|for|to) (?:the )?\p{Lu}[\p{L}-]{1,30}(?: (?:and )?\p{Lu}[\p{L}-]{1,30}){0,3})?), $/u;

/** "Education Minister, Prof. Ada Hart, has": an office in capitals that opens its sentence; undefined for none. */
function openingOffice(front: string): string | undefined {
  const found = OFFICE.exec(front);
  return found && OPENS.test(front.slice(0, found.index)) ? found[1] : undefined;
}
const OFFICE = /((?:\p{Lu}\p{Ll}+ ){0,3}\p{Lu}\p{Ll}+), $/u;
const OPENS = /(?:^|[.?!]["”’)]? |[–—-] )$/;

/** "The mayor, " or "Egypt’s foreign minister, " in front of a name that a comma follows. */
export function appositionBefore(text: string, name: Span): string | null {
  // "…, said the mayor, Ann Osei."
  if (!/^(?:,|[.!?]["”’]?(?:\s|$))/.test(text.slice(name.end, name.end + 3))) return null;
  const front = text
    .slice(Math.max(0, name.start - APPOSITION), name.start)
    .replace(/, (?:Mrs?|Ms|Miss|Dr|Prof)\.? $/, ', ');
  const office = APPOSED_OFFICE.exec(front)?.[1] ?? openingOffice(front);
  if (office && TITLES.has(headOf(office).toLowerCase())) return office;
  const found = APPOSED_BEFORE.exec(front)?.[1];
  if (!found || SPEECH.test(found)) return null;
  if (!ROLE_NOUN.test(headOf(found)) && !isSomebody(headOf(found))) return null;
  const [first = '', ...rest] = found.split(' ');
  return OPENERS.has(first.toLowerCase()) || first.toLowerCase() === 'the' ? rest.join(' ') : found;
}

/** The noun a role turns on: the last word before "of", "for", "at", "in", "from", "with", "to", "and". */
export function headOf(role: string): string {
  const before = role.split(/\s(?:of|for|at|in|from|with|to|and|on|who|under|since)\s/)[0] ?? role;
  return (
    before
      .trim()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  ).toLowerCase();
}

/** Binary search for the token that starts at `offset`, or the first after it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
