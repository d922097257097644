import type { Paragraph } from '../../../text/paragraph';
import type { Token } from '../../../text/tokens';
import { monthOf } from '../../calendar';
import { GENERIC, NO_NAMES, OPENERS } from './commonWords';
import { datelineEnd } from './dateline';
import { isFirstName } from './firstNames';
import { PLACES } from './gazetteer';
import { isTitleCase, namesInTitle } from './headline';
import { FAMILY_NAME_HEADS, ORGANIZATION_HEADS } from './heads';
import { kindOf } from './kinds';
import { AGENCIES, ORGANIZATIONS } from './knownBodies';
import type { Name } from './name';
import { opensWords } from './opening';
import { isAdjective, isPeople } from './peoples';
import { isNameWord, nameLength, type Run, runEnd } from './runs';
import { partyLength, seatOf } from './seats';
import { PORTFOLIOS, TITLES } from './titles';

/**
 * Finds names by their capitals and tells kinds apart by lists and neighbours. It needs no model, so it works where
 * none is loaded; it knows nothing but the paragraph.
 */
export function findNames(paragraph: Paragraph): readonly Name[] {
  const { tokens } = paragraph;
  if (isTitleCase(tokens)) return namesInTitle(paragraph);
  const names: Name[] = [];
  const dateline = datelineEnd(paragraph);
  for (let at = 0; at < tokens.length; ) {
    const end = at < dateline ? Math.min(runEnd(paragraph, at), dateline) : runEnd(paragraph, at);
    if (end === at) {
      at++;
      continue;
    }
    if (at < dateline) names.push(...placeOf(tokens, { from: at, to: end }));
    else
      names.push(...namesIn(tokens, { from: at, to: end }, at === dateline + 1 || opensWords(paragraph, at)));
    at = end;
  }
  return names;
}

function placeOf(tokens: readonly Token[], { from, to }: Run): readonly Name[] {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || monthOf(first) !== null) return [];
  if (to - from === 1 && isNoPlace(first)) return [];
  const agency =
    AGENCIES.has(first.text) ||
    (to - from > 1 && /^(?:Agency|Herald|News|Press|Times|Tribune)$/.test(last.text)) ||
    (tokens[from - 1]?.text === '(' && /^[A-Z]{2,5}$/.test(first.text));
  return [{ start: first.start, end: last.end, type: agency ? 'organization' : 'place', confidence: 0.85 }];
}

/** "Sir — I write to you", "Question — Where was he?" */
const isNoPlace = ({ text, lower }: Token): boolean =>
  NO_NAMES.has(lower) ||
  (text !== text.toUpperCase() &&
    !PLACES.has(lower) &&
    (TITLES.has(lower) || OPENERS.has(lower) || GENERIC.has(lower) || LABELS.test(lower)));
const LABELS = /^(?:analysis|answer|breaking|editor|exclusive|note|opinion|question|update|warning|watch)$/;

/** The names of a run: what stands before a title ("Apple CEO Tim Cook") is a name of its own. */
function namesIn(tokens: readonly Token[], run: Run, opens: boolean): readonly Name[] {
  const party = partyLength(tokens, run.from);
  if (party > 0) return seatOf(tokens, run, party);
  const title = lastTitle(tokens, run);
  if (title === null) {
    const from = afterField(tokens, run) ?? afterLabel(tokens, run, opens);
    return asList(
      nameIn(tokens, { from: from ?? run.from, to: run.to }, opens && from === null, from !== null),
    );
  }
  let left = title;
  while (left > run.from && isOffice(tokens[left - 1])) left--;
  const body =
    seat(tokens, { from: run.from, to: left }, title) ??
    holderOf(tokens, { from: run.from, to: left }, opens);
  const titled = tokens[title]?.lower !== 'former' || run.to - title > 2;
  return [...asList(body), ...asList(nameIn(tokens, { from: title + 1, to: run.to }, false, titled))];
}

/** "Secretary of State Ann Osei": the field of an office runs into the name. Null where there is none. */
function afterField(tokens: readonly Token[], { from, to }: Run): number | null {
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? '') || !TITLES.has(tokens[from - 2]?.lower ?? ''))
    return null;
  let at = from;
  while (at < to - 1 && PORTFOLIOS.has(tokens[at]?.lower ?? '')) at++;
  return at > from && !endsAsBody(tokens, from, to) ? at : null;
}

/** "Organizer Dwayne Croteau": a sentence opens with a common noun before a full name. */
function afterLabel(tokens: readonly Token[], { from, to }: Run, opens: boolean): number | null {
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  const labelled =
    opens && to - from >= 3 && !isFirstName(first) && isFirstName(second) && /(?:er|or|ist|an)$/.test(first);
  return labelled ? from + 1 : null;
}

const asList = (name: Name | null): readonly Name[] => (name ? [name] : []);

const isOffice = (t: Token | undefined): boolean =>
  t !== undefined && (TITLES.has(t.lower) || PORTFOLIOS.has(t.lower));

/** Index of the last title with a name behind it; null where there is none, or where it is part of a body's name. */
function lastTitle(tokens: readonly Token[], { from, to }: Run): number | null {
  if (isListed(tokens, from, to) || endsAsBody(tokens, from, to)) return null;
  for (let i = to - 1; i >= from; i--) if (isTitleAt(tokens, i, from, to)) return i;
  return null;
}

/** "former Met officer" tells of no office, "former Joan Hart" makes no sense. */
const isTitleOf = (t: Token | undefined, length: number): boolean =>
  TITLES.has(t?.lower ?? '') && (length > 1 || t?.lower !== 'former');

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/;

/** Titles that are given as names as well. */
const GIVEN_TOO = /^(?:nana|nene|nii|togbe)$/;

/** "Regina King", "Mr. King" and "Judge Reinhold Pope" end in a family name, "US President" in a title. */
const isTitleAt = (tokens: readonly Token[], at: number, from: number, to: number): boolean =>
  TITLES.has(tokens[at]?.lower ?? '') &&
  // “Rep. Thomas Amadi Sr.”
  !(at === to - 1 && at > from + 1 && tokens[at]?.text === 'Sr.') &&
  !(at === to - 1 && at > from && leadsToFamilyName(tokens[at - 1])) &&
  !(at === to - 1 && isFamilyName(tokens, from, to)) &&
  // “Joseph Nii Tetteh”
  !(at > from && GIVEN_TOO.test(tokens[at]?.lower ?? '') && isFirstName(tokens[at - 1]?.lower ?? '')) &&
  // “Sinn Féin TD Ann Hart”, but “TD Ameritrade”
  !(at === from && tokens[at]?.lower === 'td') &&
  // “Secretary of State Dean Whitlock”
  !((at === from || isOffice(tokens[at - 1])) && isDean(tokens.slice(at, to)));

/** "John Peal Bishop" */
const isFamilyName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 2 &&
  isFirstName(tokens[from]?.lower ?? '') &&
  !isOffice(tokens[to - 2]) &&
  /^(?:abbot|bishop|canon|chancellor|dean|duke|earl|farmer|judge|justice|king|major|pope|prince|singer|skipper|speaker)$/.test(
    tokens[to - 1]?.lower ?? '',
  );

/** "Dean Whitlock" is more often called so than a dean, but "Dean Ann Whitlock" is one. */
const isDean = ([first, second, ...more]: readonly Token[]): boolean =>
  first?.lower === 'dean' && second !== undefined && more.length === 0;

/** "Regina", "Mr." */
const leadsToFamilyName = (t: Token | undefined): boolean =>
  HONORIFIC.test(t?.lower ?? '') || (isFirstName(t?.lower ?? '') && !isOffice(t));

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1) return PLACES.has(tokens[from]?.lower ?? '');
  const name = tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ');
  return PLACES.has(name) || ORGANIZATIONS.has(name);
}

/** "General Electric", "Mayor’s Office", "President of the Senate Foundation": the head noun is a body's. */
function endsAsBody(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, head] = [tokens[to - 2]?.lower ?? '', tokens[to - 1]?.lower ?? ''];
  // “General Atomics”, unlike General Matthis
  if (before === 'general' && /ics$/.test(head)) return true;
  if (to - from < 2 || !ORGANIZATION_HEADS.has(head)) return false;
  return !TITLES.has(before) || (before === 'general' && !FAMILY_NAME_HEADS.has(head));
}

const GOVERNS = /^(?:governor|gov\.|mayor|prefect|sheriff|sho|mce|dce)$/;

/** "Wamunyu Governor Alice Mbithi": whoever governs governs a place. */
function seat(tokens: readonly Token[], { from, to }: Run, title: number): Name | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (
    !first ||
    !last ||
    from >= to ||
    to !== title ||
    to - from > 2 ||
    !GOVERNS.test(tokens[title]?.lower ?? '')
  )
    return null;
  const isSeat = tokens
    .slice(from, to)
    .every(
      (t) =>
        isNameWord(t) &&
        t.lower !== 'the' &&
        !isOffice(t) &&
        !isPeople(t.lower) &&
        !OPENERS.has(t.lower) &&
        !isFirstName(t.lower),
    );
  return isSeat ? { start: first.start, end: last.end, type: 'place', confidence: 0.85 } : null;
}

/** The state or body whose office is named: only what is surely one. */
function holderOf(tokens: readonly Token[], run: Run, opens: boolean): Name | null {
  const name = nameIn(tokens, run, opens, false);
  return name && name.confidence >= 0.7 && name.type !== 'person' && name.type !== 'other' ? name : null;
}

function nameIn(tokens: readonly Token[], run: Run, opens: boolean, afterTitle: boolean): Name | null {
  const { from, to } = trimmed(tokens, run, opens);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || from >= to) return null;
  const words = tokens.slice(from, to);
  if (isAdjective(words, tokens[to])) return null;
  const honoured = HONORIFIC.test(tokens[from - 1]?.lower ?? '');
  if (!honoured && isGeneric(words) && !isListed(tokens, from, to)) return null;
  const titled = afterTitle || (from > 0 && isTitleOf(tokens[from - 1], to - from));
  const kind = kindOf(words, {
    before: tokens[from - 1],
    after: tokens[to],
    afterThat: tokens[to + 1],
    titled,
    opens: opens && from === run.from,
  });
  return kind && { start: first.start, end: last.start + nameLength(last), ...kind };
}

/** "the Minister", "the Court"; but "State Department" is a body's name. */
const isGeneric = (words: readonly Token[]): boolean =>
  words.every((t) => GENERIC.has(t.lower) || isOffice(t)) &&
  !(words.length > 1 && ORGANIZATION_HEADS.has(words.at(-1)?.lower ?? '')) &&
  !ORGANIZATIONS.has(words.map((t) => t.lower).join(' '));

/** Cuts off words that carry a capital for another reason: sentence openers, days, peoples, titles without a name. */
function trimmed(tokens: readonly Token[], run: Run, opens: boolean): Run {
  let { from, to } = run;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  while (from < to && !isNameWord(tokens[from])) from++;
  if (opens && OPENERS.has(lower(from)) && !isListed(tokens, from, to)) from++;
  while (from < to && isLooseStart(tokens, from, to)) from++;
  while (to > from && isLooseEnd(tokens, from, to)) to--;
  return { from, to };
}

function isLooseStart(tokens: readonly Token[], at: number, to: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'the' || lower === 'a' || lower === 'an' || !isNameWord(tokens[at])) return true;
  if (isListed(tokens, at, to) || endsAsBody(tokens, at, to)) return false;
  if (/^\p{L}$/u.test(lower)) return to - at === 1;
  const pair = `${lower} ${tokens[at + 1]?.lower ?? ''}`;
  return (
    NO_NAMES.has(lower) ||
    ROMAN.test(tokens[at]?.text ?? '') ||
    (isPeople(lower) && !isCalledSo(tokens, at, to)) ||
    (at + 1 < to && isPeople(pair))
  );
}

/** "Chief Roman Clark" */
const isCalledSo = (tokens: readonly Token[], at: number, to: number): boolean =>
  to - at === 2 && isFirstName(tokens[at]?.lower ?? '') && TITLES.has(tokens[at - 1]?.lower ?? '');

const ROMAN = /^[IVX]{2,}$/;
const MONTH_NAME = /^(?:may|june|april|august)$/;

function isLooseEnd(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  const lower = last?.lower ?? '';
  if (lower === 'the' || !isNameWord(last) || hangsOnBody(tokens, from, to)) return true;
  if (to - from === 2 && MONTH_NAME.test(lower)) return false;
  return NO_NAMES.has(lower) && !/^(?:jr|sr|i+|iv|x+)\.?$/.test(lower) && !isListed(tokens, from, to);
}

const SURE_HEAD = /^(?:organi[sz]ation|university|ministry|association|federation|commission|department)$/;

/** "World Health Organization Partner": what follows the head noun and has none of its own is no part of the name. */
function hangsOnBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (ORGANIZATION_HEADS.has(tokens[to - 1]?.lower ?? '')) return false;
  return (
    tokens.slice(from + 1, to - 1).some((t) => SURE_HEAD.test(t.lower)) &&
    !tokens.slice(from, to).some((t) => t.lower === 'of' || t.lower === 'for')
  );
}
