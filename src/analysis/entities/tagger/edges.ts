import { flatMap } from '../../../text/flatMap';
import type { Paragraph } from '../../../text/paragraph';
import type { Token } from '../../../text/tokens';
import { isSomebody } from '../../grammar/somebody';
import { isShortened } from '../names/borne';
import { OPENERS } from '../names/commonWords';
import { isKindOfFirm } from '../names/cueNouns';
import { isFirstName } from '../names/firstNames';
import { PLACES, STATES } from '../names/gazetteer';
import { ORGANIZATION_HEADS, PLACE_HEADS, PLACE_OF_HEADS, PLACE_STARTS } from '../names/heads';
import type { Name } from '../names/name';
import { opensWords } from '../names/opening';
import { PARTICLES } from '../names/particles';
import { isNameWord, type Run } from '../names/runs';
import { PORTFOLIOS, TITLES } from '../names/titles';

/** "No. 9 Westfield": a rank in front of a name; index of the name's first token. */
export function afterRank(tokens: readonly Token[], { from, to }: Run): number {
  const ranked = /^nos?\.?$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.kind === 'number';
  return ranked && from + 2 < to ? from + 2 : from;
}

/** For whom bodies are: "Women’s Rowing Association". */
const KEEPERS = /^(?:children|farmers|men|people|students|teachers|women|workers)$/;

/** "However Osei", "Here’s Osei", "Vet Ama Osei": index of the first token behind a word that begins a sentence. */
export function afterOpener(paragraph: Paragraph, run: Run, name: Name, ruled: readonly Name[]): number {
  const { tokens } = paragraph;
  const { from, to } = run;
  if (isCalling(tokens, run, name) && opensWords(paragraph, from)) return from + 1;
  const [opener, mark] = [tokens[from], tokens[from + 1]];
  if (!OPENERS.has(opener?.lower ?? '') || ruled.some((r) => r.start === opener?.start)) return from;
  const isOwner = mark?.kind === 'clitic' || (/^['’]$/.test(mark?.text ?? '') && mark?.start === opener?.end);
  if (!isOwner) return from + 1;
  return KEEPERS.test(opener?.lower ?? '') || from + 2 >= to ? from : from + 2;
}

/** "Vet Ama Osei", "Start-up Osei Labs": does the first word say what the others are called? */
function isCalling(tokens: readonly Token[], { from, to }: Run, { type }: Name): boolean {
  const word = tokens[from]?.lower ?? '';
  if (isKindOfFirm(word)) return to - from > 1 && !ASSOCIATION.test(tokens[to - 1]?.lower ?? '');
  return type === 'person' && to - from > 2 && isSomebody(word) && !isFirstName(word);
}
/** "Retailers Association": what firms of a kind have together. */
const ASSOCIATION = /^(?:alliance|association|council|federation|group|guild|institute|network|union)$/;

/** "An August PBO report", "Ten-man Osei Rovers": what stands in front of a name; a month is part of people's names ("April Osei"), not of bodies'. */
export const isLoose = (t: Token | undefined, { type }: Name): boolean =>
  t !== undefined &&
  (t.kind === 'number' ||
    t.kind === 'symbol' ||
    OPENING.test(t.lower) ||
    COUNTED.test(t.text) ||
    (type === 'organization' && MONTH.test(t.lower)));
const OPENING = /^(?:of|for|and|on|in|at|an?|retired|rival|former)$/;
const COUNTED =
  /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|First|Second|Third|Fourth|Fifth|Bottom|Mid|Newly|Top)-\p{Ll}+$/u;
const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** "Under Secretary for Economic Affairs Allen Hart": the field of an office in front of a name; index of the name's first token. @param person whether the tagger knows it for one */
export function afterField(tokens: readonly Token[], { from, to }: Run, person: boolean): number {
  if (!leadsToField(tokens, from - 1)) return from;
  let at = to - 2;
  while (at >= from && !PORTFOLIOS.has(tokens[at]?.lower ?? '')) at--;
  const first = tokens[at + 1];
  const isSomebody =
    person ||
    isFirstName(first?.lower ?? '') ||
    /^(?:\p{Lu}\.)+$/u.test(first?.text ?? '') ||
    isSeatOfHouse(tokens, at, to);
  return at >= from && isSomebody ? at + 1 : from;
}

/** "Leader of the Opposition Tane Amadi": two words behind a house or a side of one, of which none is a body's. */
const isSeatOfHouse = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at === 3 &&
  /^(?:house|majority|minority|opposition|presidency|senate)$/.test(tokens[at]?.lower ?? '') &&
  !ORGANIZATION_HEADS.has(tokens[to - 1]?.lower ?? '');

/** "Minister for …", "Leader of the …", "Director of Public …" */
function leadsToField(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at];
  if (before?.lower === 'the' || (before && before.text !== before.lower && PORTFOLIOS.has(before.lower)))
    return /^(?:of|in)$/.test(tokens[at - 1]?.lower ?? '') && TITLES.has(tokens[at - 2]?.lower ?? '');
  return /^(?:for|of|and)$/.test(before?.lower ?? '');
}

const MOST_PARTICLES = 3;
const DETERMINER = /^(?:the|a|an|this|that|his|her|their|its|our|my|your|some|any|no|every|each|'s|\d.*)$/;

/** "bin Salman", "van der Meer": index of the first particle of the name that begins at token `at`; but not of "the van Meer drove". */
export function withParticles({ text, tokens }: Paragraph, at: number): number {
  let from = at;
  while (from > 0 && at - from < MOST_PARTICLES && leads(text, tokens[from - 1], tokens[from])) from--;
  return DETERMINER.test(tokens[from - 1]?.lower ?? '') ? at : from;
}

const leads = (text: string, t: Token | undefined, next: Token | undefined): boolean =>
  t !== undefined &&
  next !== undefined &&
  (PARTICLES.has(t.text) || isShortened(t.text)) &&
  text.slice(t.end, next.start) === ' ';

/** "Park Min-seo of South Korea" is a person and a place, "University of Nairobi" is not: index of the "of" that is no part of a name; -1 for none. */
export function looseOf(tokens: readonly Token[], { from, to }: Run, person: boolean): number {
  // "King Edric of Veldania", but "Joan of Arc".
  const first = person && TITLES.has(tokens[from - 1]?.lower ?? '') ? from + 1 : from + 2;
  for (let i = first; i < to - 1; i++) {
    if (tokens[i]?.lower !== 'of') continue;
    const place = tokens
      .slice(i + 1, to)
      .map((t) => t.lower)
      .join(' ');
    if (PLACES.has(place) && i - from > 1 && FIRM_END.test(tokens[i - 1]?.lower ?? '')) return i;
    return (person || PLACES.has(place)) && tokens.slice(from, i).every(isNobodysHead) ? i : -1;
  }
  return -1;
}

/** "Petrana Energy of Brazil": what firms and clubs say last, and a land stands behind it for where they are. */
const FIRM_END =
  /^(?:aerospace|airlines|airways|automotive|beverages|brands|breweries|capital|chemicals|electronics|energy|engineering|enterprises|entertainment|fc|foods|games|holdings|hotels|industries|labs|logistics|metals|minerals|mobility|motors|partners|payments|pharma|pharmaceuticals|pictures|rangers|renewables|resources|robotics|rovers|semiconductors|shipping|software|solutions|sc|steel|studios|systems|technologies|technology|telecom|textiles|therapeutics|united|ventures|wanderers|wealth)$/;

const isNobodysHead = (t: Token, i: number): boolean =>
  isNameWord(t) &&
  !ORGANIZATION_HEADS.has(t.lower) &&
  !PLACE_OF_HEADS.has(t.lower) &&
  (i === 0 || !PLACE_HEADS.has(t.lower)) &&
  !PLACE_STARTS.has(t.lower);

/** " “Bill” " behind a first name and in front of a family name. */
const NICKNAME = String.raw` (?:“\p{Lu}[\p{L}’. -]{0,20}”|‘\p{Lu}[\p{L}. -]{0,20}’|'\p{Lu}[\p{L}. -]{0,20}'|"\p{Lu}[\p{L}'. -]{0,20}"|\(\p{Lu}\p{Ll}{1,20}\)) `;
const BEHIND_FIRST = new RegExp(String.raw`${NICKNAME}(?=\p{Lu})`, 'uy');
const BEFORE_FAMILY = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(\p{Lu}[\p{L}-]{1,20})${NICKNAME}$`, 'u');
/** So long are a first name and a nickname with its marks. */
const LONGEST = 48;

/** Where the family name behind a nickname begins; -1 where none follows. */
function behindNickname(text: string, end: number): number {
  if (!/^[“"‘'(]$/.test(text.charAt(end + 1))) return -1;
  BEHIND_FIRST.lastIndex = end;
  return BEHIND_FIRST.test(text) ? BEHIND_FIRST.lastIndex : -1;
}

/** "Ann “Bo” Ashdown" at the beginning of a sentence, where the first name may be none: the family name tells. */
function withFirst(text: string, name: Name): Name {
  const { start } = name;
  if (!/^[”"’')]$/.test(text.charAt(start - 2))) return name;
  const before = BEFORE_FAMILY.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (!before?.[1] || !isFirstName(before[1].toLowerCase())) return name;
  return { ...name, type: 'person', start: start - before[0].length };
}

/** "“Buzz” Ashdown": the mark in front of a nickname belongs to the name as the one behind it does. */
function withOpening(text: string, name: Name): Name {
  const { start, end } = name;
  const close = /^\p{L}{1,20}([’”"']) \p{Lu}/u.exec(text.slice(start, end))?.[1];
  const open = text.charAt(start - 1);
  return close !== undefined && open !== '' && MARKS.includes(open + close)
    ? { ...name, start: start - 1 }
    : name;
}
const MARKS: readonly string[] = ['‘’', '“”', '""', "''"];

/** A known first name, or somebody's one word behind a title. */
const isFirstOf = (text: string, { type, start, end }: Name): boolean => {
  const word = text.slice(start, end);
  if (isFirstName(word.toLowerCase())) return true;
  if (type !== 'person' || word.includes(' ')) return false;
  const before = text.slice(Math.max(0, start - TITLE), start).trimEnd();
  return TITLES.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
};
/** Longest title, in UTF-16 units. */
const TITLE = 20;

/** "William “Bill” Ashdown": first name, nickname and family name are one name. */
export function withNicknames({ text }: Paragraph, names: readonly Name[]): readonly Name[] {
  const starts = new Map<number, Name>();
  let until = 0;
  return flatMap(names, (found) => {
    if (found.start < until) return [];
    const name = withOpening(text, found);
    const at = behindNickname(text, name.end);
    if (at < 0 || !isFirstOf(text, name)) return [name];
    if (starts.size === 0) for (const n of names) starts.set(n.start, n);
    const family = starts.get(at);
    if (!family) return [name];
    until = family.end;
    return [{ ...name, type: 'person' as const, end: family.end }];
  }).map((name, i, all) => {
    const whole = withFirst(text, name);
    return whole.start >= (all[i - 1]?.end ?? 0) ? whole : name;
  });
}

/** What bodies of a land are for that have it behind them. */
const SPHERE =
  /^(?:Athletics|Badminton|Basketball|Boxing|Cricket|Cycling|Football|Golf|Gymnastics|Hockey|Netball|Police|Rowing|Rugby|Sailing|Skills|Sport|Sports|Statistics|Swimming|Tennis|Transport)$/;

/** "Police Norland", "Cricket Norland": a body, where the land has nothing but a space in front of it. */
export function withSphere({ text, tokens }: Paragraph, at: number, place: Name): Name {
  const [sphere, land] = [tokens[at - 1], tokens[at]];
  if (!sphere || land?.start !== place.start || !SPHERE.test(sphere.text) || !PLACES.has(land.lower))
    return place;
  return text.slice(sphere.end, land.start) === ' '
    ? { ...place, type: 'organization', start: sphere.start }
    : place;
}

const UNIT =
  /^(?:airborne|armou?red|army|artillery|battalion|brigade|cavalry|corps|division|fleet|infantry|marine|mountain|regiment|squadron|wing|circuit)$/;

/** "82nd Airborne Division": where the number in front of the unit that begins at token `at` begins; null where there is none. */
export function withOrdinal({ text, tokens }: Paragraph, at: number): number | null {
  const [number, word] = [tokens[at - 1], tokens[at]];
  if (!number || !word || !UNIT.test(word.lower) || !/^\d+(?:st|nd|rd|th)$/.test(number.text)) return null;
  return text.slice(number.end, word.start) === ' ' ? number.start : null;
}

/** "Her agent, Ann Osei, of Carrow Lund, said": where somebody is at. */
export const isHouse = (tokens: readonly Token[], first: number, to: number): boolean =>
  tokens[first - 1]?.text === 'of' &&
  tokens[first - 2]?.text === ',' &&
  /^\p{Lu}/u.test(tokens[first - 3]?.text ?? '') &&
  !isForm(tokens[first - 3]) &&
  /^[,.;]$/.test(tokens[to]?.text ?? '');

/** “of Union, Iowa”, “in Eau Claire, Wis.”: behind a word that leads to a place, and in front of its state alone. */
export const isInState = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:of|in|from|near|to)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[to]?.text === ',' &&
  (STATES.has(tokens[to + 1]?.text ?? '') || PLACES.has(tokens[to + 1]?.lower ?? '')) &&
  /^[,.;:)]$/.test(tokens[to + 2]?.text ?? '.');

/** "Decker Paving Inc., of Linden,": where a firm is at. */
export const isSeatOfFirm = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === 'of' && tokens[first - 2]?.text === ',' && isForm(tokens[first - 3]);
const isForm = (t: Token | undefined): boolean =>
  /^(?:Co|Corp|Inc|LLC|LLP|Ltd|PLC|plc)\.?$/.test(t?.text ?? '');
