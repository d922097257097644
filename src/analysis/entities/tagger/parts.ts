import type { Paragraph } from '../../../text/paragraph';
import type { Token } from '../../../text/tokens';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { FAMILY_NAME_HEADS, ORGANIZATION_HEADS, OTHER_HEADS } from '../names/heads';
import type { Name } from '../names/name';
import { opensWords } from '../names/opening';
import { isPeople } from '../names/peoples';
import { nameLength, type Run } from '../names/runs';
import { TITLES } from '../names/titles';
import { asPair, ownedPerson, ownHouse, ownName } from './affixes';
import { behindGoverned, behindKnown } from './seats';

/** How sure the rules are of a body by its head word. */
const SURE = 0.85;
/** … and of one they have on a list. */
const LISTED = 0.75;

/** The names that one tagged name is in truth, by what stands in and behind it; null where it is one. */
export function partsOf(
  { text, tokens }: Paragraph,
  run: Run,
  name: Name,
  ruled: readonly Name[],
): readonly Name[] | null {
  const house = ownHouse(tokens, run, name) ?? ownName(tokens, run, name);
  if (house) return [house];
  if (run.to - run.from === 1) return null;
  if (isLadies(tokens, run.from, run.to)) return [{ ...name, type: 'organization' }];
  const led = behindHyphen(tokens, run, name);
  if (led) return led;
  const sides = besideScore(tokens, run, name) ?? behindForm(tokens, run, name);
  if (sides) return sides;
  const pair =
    asCouple(tokens, run, name) ??
    behindSeat(tokens, run, name) ??
    behindGoverned(tokens, run, name) ??
    behindKnown(tokens, run, name) ??
    behindRealm(tokens, run, name) ??
    behindBody(tokens, run, name) ??
    asPair(tokens, run, name) ??
    ownedPerson(tokens, run, name, ruled);
  if (pair) return pair;
  const parts = partsAround(tokens, run, name, ruled);
  if (parts.length > 0) return parts;
  const person = behindOffice(tokens, run, name, ruled) ?? compatriot(text, tokens, run, name, ruled);
  return person && [person];
}

/**
 * "TPU MP Ruth Amadi" is a body and a person: where the rules have cut a title off, the names they found inside.
 * Nothing where they have not.
 */
function partsAround(
  tokens: readonly Token[],
  { from, to }: Run,
  name: Name,
  ruled: readonly Name[],
): readonly Name[] {
  if (!tokens.slice(from, to - 1).some((t) => TITLES.has(t.lower))) return [];
  const inside = ruled.filter((r) => r.start >= name.start && r.end <= name.end);
  // "Det Sgt Ann Osei of Vellin Police", of which the tagger can make nothing
  if (name.confidence < UNSURE && inside.length > 1 && inside[0]?.type === 'person' && inside.every(isSure))
    return inside;
  const last = inside.at(-1);
  if (last?.type !== 'person' || last.end !== name.end || last.start <= name.start) return [];
  return inside;
}

/** "the Lady Tigers": the girls' team of a school, and no lady. */
const isLadies = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 &&
  tokens[from - 1]?.lower === 'the' &&
  tokens[from]?.text === 'Lady' &&
  /[^s]s$/.test(tokens[from + 1]?.text ?? '');

const isSure = ({ confidence }: Name): boolean => confidence >= SURE;

/** A town is one until the article is known for a match report. */
const typeOfSide = (words: readonly Token[]): 'place' | 'organization' =>
  PLACES.has(words.map((t) => t.lower).join(' ')) ? 'place' : 'organization';

/** Are the number at token `at` and the one behind token `to` all figures of a line, which tells a result? */
const isResult = (tokens: readonly Token[], at: number, to: number): boolean =>
  [at, to].every((i) => /^\d{1,3}$/.test(tokens[i]?.text ?? '')) &&
  (to === tokens.length - 1 || /^[.,;(]$/.test(tokens[to + 1]?.text ?? ''));

/** "Awo Osei-led NPP": who leads, and what they lead. */
function behindHyphen(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  const inner = tokens.slice(from + 1, to - 1).findIndex((t) => nameLength(t) < t.text.length);
  const [led, next] = [tokens[from + 1 + inner], tokens[from + 2 + inner]];
  if (inner < 0 || !led || !next || next.text === next.lower) return null;
  const type = isFirstName(tokens[from]?.lower ?? '') || /-led$/.test(led.text) ? 'person' : name.type;
  return [
    { ...name, type, end: led.start + nameLength(led) },
    { ...name, start: next.start },
  ];
}

/** "Vellin Rovers 3-1 Halden Town" */
function besideScore(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  const inner = tokens.slice(from + 1, to - 1).findIndex((t) => t.kind === 'number');
  const at = from + 1 + inner;
  const [last, dash, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 3]];
  // “Halden 30 Vellin 6”
  const side = tokens[at + 1];
  if (inner >= 0 && last && side?.kind === 'word' && isResult(tokens, at, to))
    return [
      { ...name, type: typeOfSide(tokens.slice(from, at)), end: last.end },
      { ...name, type: typeOfSide(tokens.slice(at + 1, to)), start: side.start },
    ];
  if (inner < 0 || at + 3 >= to || !last || !next || !/^[-–]$/.test(dash?.text ?? '')) return null;
  if (tokens[at + 2]?.kind !== 'number') return null;
  return [
    { ...name, type: 'organization', end: last.end },
    { ...name, type: 'organization', start: next.start },
  ];
}

const FORM = /^(?:corp|inc|ltd|plc)\.$/;

/** "… sold to Nordic Foods Corp. Lind said": a firm's form ends its name, and a sentence with it. */
function behindForm(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  const inner = tokens.slice(from + 1, to - 1).findIndex((t) => FORM.test(t.lower));
  const at = from + 1 + inner;
  const [form, next] = [tokens[at], tokens[at + 1]];
  if (
    inner < 0 ||
    !form ||
    !next ||
    next.kind !== 'word' ||
    next.text === next.lower ||
    FORM.test(next.lower)
  )
    return null;
  return [
    { ...name, type: 'organization', end: form.end },
    { ...name, start: next.start },
  ];
}

/** "Bill and Hillary Quint" are two. */
function asCouple(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  if (name.type !== 'person') return null;
  const inner = tokens.slice(from + 1, to - 1).findIndex((t) => t.lower === 'and');
  const and = from + 1 + inner;
  const [last, next] = [tokens[and - 1], tokens[and + 1]];
  if (inner < 0 || !last || !next || next.text === next.lower) return null;
  // “Glen and Margaret”: two first names are two people, whatever the tagger makes of them together
  const isPair = to - from === 3 && isFirstName(last.lower) && isFirstName(next.lower);
  const couple = isPair ? { ...name, confidence: Math.max(name.confidence, SURE_PAIR) } : name;
  return [
    { ...couple, end: last.end },
    { ...couple, start: next.start },
  ];
}
const SURE_PAIR = 0.6;

/** Below this the tagger can make nothing of a name. */
const UNSURE = 0.5;

/** "President of the Coffee Trade Association Carlos Hart": a body and whoever leads it. */
function behindBody(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  const [head, first, family] = [tokens[to - 3], tokens[to - 2], tokens[to - 1]];
  if (to - from < 4 || !head || !first || !family) return null;
  // What the tagger can make nothing of is no body with a town's name behind it.
  const isUnsure = name.type === 'other' && name.confidence < UNSURE;
  const isBoth = ORGANIZATION_HEADS.has(head.lower) && !FAMILY_NAME_HEADS.has(head.lower);
  if (name.type !== 'organization' && !isUnsure && !isBoth) return null;
  const of = /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const isLed = tokens[of]?.lower === 'of' && TITLES.has(tokens[of - 1]?.lower ?? '');
  if (!(isLed || isUnsure) || !isFirstName(first.lower)) return null;
  if (!ORGANIZATION_HEADS.has(head.lower) && !(isLed && PLACES.has(head.lower))) return null;
  if (ORGANIZATION_HEADS.has(family.lower)) return null;
  return [
    { ...name, type: 'organization', end: head.end },
    { ...name, type: 'person', start: first.start },
  ];
}

/** "Chief Minister Punjab Bilal Sharif", "Secretary General PTU Asad Omer": an office, what it is of, and who has it. */
function behindRealm(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  const [realm, first] = [tokens[from], tokens[from + 1]];
  if (name.type !== 'person' || to - from < 3 || !realm || first?.kind !== 'word') return null;
  if (!REALM.test(tokens[from - 1]?.text ?? '')) return null;
  const isBody = /^[A-Z]{3,5}$/.test(realm.text);
  if (!isBody && (!PLACES.has(realm.lower) || isFirstName(realm.lower))) return null;
  return [
    { ...name, type: isBody ? 'organization' : 'place', end: realm.end },
    { ...name, start: first.start },
  ];
}
const REALM = /^(?:Minister|Governor|General|Chairman|Secretary|President|Commissioner)$/;

const GOVERNS = /^(?:governor|mayor|prefect|sheriff)$/;
/** "Mayor of Halden Ann Osei": a place and whoever governs it. */
function behindSeat(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  if (name.type !== 'person' || to - from < 3) return null;
  if (tokens[from - 1]?.lower !== 'of' || !TITLES.has(tokens[from - 2]?.lower ?? '')) return null;
  const [seat, first] = [tokens[from], tokens[from + 1]];
  if (!seat || !first || first.kind !== 'word') return null;
  if (!PLACES.has(seat.lower) && !(to - from === 3 && GOVERNS.test(tokens[from - 2]?.lower ?? '')))
    return null;
  return [
    { ...name, type: 'place', end: seat.end },
    { ...name, start: first.start },
  ];
}

/** "Halden County Recorder Larry Noble": a full name behind a word for one who does something. */
function behindOffice(
  tokens: readonly Token[],
  { from, to }: Run,
  name: Name,
  ruled: readonly Name[],
): Name | null {
  const [office, first, family] = [tokens[to - 3], tokens[to - 2], tokens[to - 1]];
  if (name.type === 'person' || to - from < 4 || !office || !first || !family) return null;
  if (!/(?:er|or|ist|ian|ant|man|woman)$/.test(office.text) || !isFirstName(first.lower)) return null;
  if (
    ORGANIZATION_HEADS.has(family.lower) ||
    OTHER_HEADS.has(family.lower) ||
    ruled.some((r) => r.start === name.start && r.end === name.end && r.confidence >= SURE)
  )
    return null;
  return { ...name, type: 'person', start: first.start };
}

/** "the American Taylor Boone" */
function compatriot(
  text: string,
  tokens: readonly Token[],
  { from }: Run,
  name: Name,
  ruled: readonly Name[],
): Name | null {
  if (name.type !== 'other' || !isPeople(tokens[from]?.lower ?? '')) return null;
  const person = ruled.find((r) => r.type === 'person' && r.start === tokens[from + 1]?.start);
  if (person?.end !== name.end) return null;
  const [first = '', second] = text.slice(person.start, person.end).toLowerCase().split(/\s/);
  return second !== undefined && isFirstName(first) && !OTHER_HEADS.has(second) ? person : null;
}

/** "MP for Halden", "Member of Parliament for Halden", "Assembly Member for Halden" */
const MEMBER = /^(?:MP|MEP|MSP|MLA|TD|AM|Senator|Parliament|Member)$/;

/**
 * "Republican of Iowa", "Fans of Vellin", "Crews of Westshire Rescue Service": where the name behind the "of" begins, as
 * a token index; where the run does if all of it is the name.
 */
export function behindOf(
  paragraph: Paragraph,
  { from, to }: Run,
  name: Name,
  ruled: readonly Name[],
): number {
  const { tokens } = paragraph;
  const [word, of, next] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  for (let at = from + 1; at <= from + 2 && at < to - 1; at++)
    if (tokens[at]?.lower === 'for' && MEMBER.test(tokens[at - 1]?.text ?? '')) return at + 1;
  if (!word || of?.lower !== 'of' || !next || to <= from + 2) return from;
  if (isPeople(word.lower)) return from + 2;
  if (!/s$/.test(word.lower) || !opensWords(paragraph, from) || ORGANIZATION_HEADS.has(word.lower))
    return from;
  const isBody = (r: Name): boolean =>
    r.type === 'organization' && r.start === next.start && r.confidence >= LISTED;
  const isCrowd = name.type === 'person' ? !isFirstName(word.lower) : ruled.some(isBody);
  return isCrowd ? from + 2 : from;
}

/** "US-Ukraine" in front of what two countries have in common: two places. */
export function placesJoined(words: readonly Token[], name: Name): readonly Name[] | null {
  const [word] = words;
  if (words.length !== 1 || !word) return null;
  const at = word.text.search(/[-–]/);
  const [first, second] = [word.lower.slice(0, at), word.lower.slice(at + 1)];
  if (at < 0 || !PLACES.has(first) || !PLACES.has(second)) return null;
  return [
    { ...name, type: 'place', end: word.start + at },
    { ...name, type: 'place', start: word.start + at + 1 },
  ];
}
