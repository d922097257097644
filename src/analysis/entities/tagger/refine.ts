import type { Paragraph } from '../../../text/paragraph';
import type { Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import { isRoadAt } from '../names/behind';
import { isShortened } from '../names/borne';
import { datelineEnd } from '../names/dateline';
import { PLACES, STATES } from '../names/gazetteer';
import { isShouted, isTitleCase } from '../names/headline';
import { AGENCIES, ORGANIZATIONS } from '../names/knownBodies';
import type { Name } from '../names/name';
import { opensWords } from '../names/opening';
import { isAdjective, isPeople } from '../names/peoples';
import { nameLength, type Run } from '../names/runs';
import { partyLength, seatOf } from '../names/seats';
import { TITLES } from '../names/titles';
import { beforeHonours, behindLand, isCounsel, withAffixes } from './affixes';
import {
  afterField,
  afterOpener,
  afterRank,
  isHouse,
  isInState,
  isLoose,
  isSeatOfFirm,
  looseOf,
  withNicknames,
  withOrdinal,
  withParticles,
  withSphere,
} from './edges';
import { withJoins } from './joins';
import { withLists } from './lists';
import {
  areNoNames,
  arePeople,
  isAddress,
  isAddressed,
  isBodysLetters,
  isCommon,
  isCouple,
  isField,
  isNumbered,
  isOffice,
  isOfLead,
  isRestOfOffice,
} from './noNames';
import { behindOf, partsOf, placesJoined } from './parts';
import { holdsOffice, isRank, isTitled, ladiesAt, missAt, startBehindTitle } from './ranks';
import { isFieldOfMinister, isLaw } from './seats';
import { settledType } from './settledType';
import { afterDay, afterShout, beforeDay, beforeLoose, beforeVerb, isTag } from './tails';
import { beginsInFront, isOurLady, withWorks } from './works';

/** From here on a name of the rules stands although the tagger saw none. */
const SURE = 0.85;
/** Up to this a word that begins a sentence, where any word has a capital, is taken for no name; a thing is none at all there: "Turnout". */
const UNSURE = 0.6;
/** From here on a body is one, whatever state stands behind it. */
const BODY = 0.75;
/** Longer lines in title case are headlines; shorter ones are often names. In tokens. */
const HEADLINE = 8;
/** From so many words on a thing may begin with any word. */
const MANY = 3;

/**
 * What no corpus taught the tagger. Headlines in title case and datelines are the rules' own: there capitals tell
 * nothing, or layout tells all. A hyphenated name is whole ("Kuan-ho"); peoples are no names ("Costa Ricans").
 */
export function refine(
  paragraph: Paragraph,
  tagged: readonly Name[],
  ruled: readonly Name[],
): readonly Name[] {
  const { tokens } = paragraph;
  const inTitleCase = isTitleCase(tokens);
  if (inTitleCase && (tokens.length > HEADLINE || tokens.some(isTelling) || isShouted(tokens))) return ruled;
  const dash = tokens[datelineEnd(paragraph)]?.start ?? 0;
  const names = ruled.filter((n) => n.end <= dash);
  let at = 0;
  for (const name of tagged) {
    if (name.start < Math.max(dash, names.at(-1)?.end ?? 0)) continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.start) at++;
    let end = at;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < name.end) end++;
    names.push(...mended(paragraph, { from: at, to: end }, name, ruled));
  }
  const { text } = paragraph;
  const apart = inTitleCase || isShortLine(tokens) ? names.map((n) => beforeVerb(tokens, n)) : names;
  const whole = withNicknames(paragraph, withSure(text, apart, ruled));
  return withWorks(text, withLists(text, withAffixes(paragraph, withJoins(text, whole))));
}

/** "Okafor Wins Third Term in Lagos": small words that headlines have and names of bodies have not. */
const isTelling = (t: Token): boolean =>
  /^(?:in|at|to|after|as|over|with|from|by|against|amid|into|is|are)$/.test(t.text);

/** "Tom Amadi Quits": too short to tell a headline from a name, but where a verb is. */
const isShortLine = (tokens: readonly Token[]): boolean =>
  tokens.length <= HEADLINE && tokens.every((t) => t.kind !== 'word' || t.text !== t.lower);

/** What the tagged name over a run of tokens is: one name, several, or none. */
function mended(paragraph: Paragraph, run: Run, name: Name, ruled: readonly Name[]): readonly Name[] {
  const { tokens } = paragraph;
  if (name.type !== 'person' && isShortened(tokens[run.from - 1]?.text ?? ''))
    return mended(paragraph, run, { ...name, type: 'person' }, ruled);
  const party = partyLength(tokens, run.from);
  if (party > 0) return seatOf(tokens, run, party);
  const day = beforeDay(tokens, run, name.type);
  if (day < run.to)
    return mended(paragraph, { ...run, to: day }, { ...name, end: tokens[day - 1]?.end ?? name.end }, ruled);
  const isOne = name.type === 'person' || isCounsel(tokens, run);
  const to = isOne ? beforeHonours(tokens, run) : run.to;
  if (to < run.to) {
    const end = tokens[to - 1]?.end ?? name.end;
    return mended(paragraph, { ...run, to }, { ...name, type: 'person', end }, ruled);
  }
  const owned = behindLand(tokens, run);
  if (owned !== null) {
    const [place, rest] = [tokens[owned - 2]?.end ?? name.end, tokens[owned]?.start ?? name.start];
    return [
      { ...name, type: 'place', end: place },
      ...mended(paragraph, { ...run, from: owned }, { ...name, start: rest }, ruled),
    ];
  }
  const parts = partsOf(paragraph, run, name, ruled);
  if (parts) return parts;
  const first = behindOf(paragraph, run, name, ruled);
  const start = tokens[first]?.start ?? name.start;
  if (first > run.from) {
    const type = tokens[first - 1]?.lower === 'for' ? 'place' : name.type;
    return wholeName(paragraph, { from: first, to: run.to }, { ...name, type, start }, ruled);
  }
  const of = looseOf(tokens, run, name.type === 'person');
  if (of < 0) return wholeName(paragraph, run, name, ruled);
  const [end, place] = [tokens[of - 1]?.end ?? name.end, tokens[of + 1]?.start ?? name.end];
  return [
    ...wholeName(paragraph, { from: run.from, to: of }, { ...name, type: 'person', end }, ruled),
    { ...name, type: 'place', start: place },
  ];
}

const isWellKnown = (body: string): boolean => AGENCIES.has(body) || ORGANIZATIONS.has(body.toLowerCase());

/** Adds the names that the rules are sure of and the tagger has passed over. */
function withSure(text: string, names: readonly Name[], ruled: readonly Name[]): readonly Name[] {
  let at = 0;
  const isSure = ({ type, start, end, confidence }: Name): boolean =>
    type === 'organization' ? isWellKnown(text.slice(start, end)) : confidence >= SURE;
  const missed = ruled.filter((r) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= r.start) at++;
    return isSure(r) && (names[at]?.start ?? r.end) >= r.end;
  });
  return missed.length === 0 ? names : [...names, ...missed].sort((a, b) => a.start - b.start);
}

/** The name over a run of tokens, mended; nothing where they make none. */
function wholeName(
  paragraph: Paragraph,
  { from, to }: Run,
  name: Name,
  ruled: readonly Name[],
): readonly Name[] {
  const { tokens } = paragraph;
  const opening = from + (isTag(tokens, from) && from < to - 1 ? 1 : 0);
  const behindDay = afterDay(tokens, { from: opening, to });
  const field = afterField(tokens, { from: behindDay, to }, name.type === 'person');
  let first = afterRank(tokens, { from: field, to });
  if (/^(?:C[EFOT]O|MD)$/.test(tokens[first]?.text ?? '') && first < to - 2) first++;
  if (name.type === 'person') first = afterShout(tokens, first, to);
  const rank = isRank(tokens, first, to, name) ? 1 : 0;
  first += rank;
  while (first < to - 1 && isLoose(tokens[first], name)) first++;
  // “her film These Birds Walk”: what has a capital where no sentence begins is part of a work’s name
  if (name.type !== 'other' || to - first < MANY || opensWords(paragraph, first))
    first = afterOpener(paragraph, { from: first, to }, name, ruled);
  const words = tokens.slice(first, beforeLoose(tokens, first, to));
  const last = words.at(-1);
  const lower = words.map((t) => t.lower).join(' ');
  if (!last || areNoNames(words) || arePeople(words) || isOffice(words, name)) return [];
  if (isField(words, tokens[to]) || isNumbered(words, tokens[to])) return [];
  if ((name.type !== 'person' || isLaw(words)) && isFieldOfMinister(tokens, first, first + words.length))
    return [];
  if (isCouple(words))
    return PLACES.has(last.lower) ? [{ ...name, type: 'place', start: last.start, end: last.end }] : [];
  const team = ladiesAt(tokens, first, words);
  if (team !== null) return [{ ...name, type: 'organization', start: team, end: last.end }];
  const vessel = name.type === 'person' ? missAt(tokens, first, words) : null;
  if (vessel !== null) return [{ ...name, type: 'other', start: vessel, end: last.end }];
  if (isAddressed(tokens[first - 1], words, name) || isRestOfOffice(tokens, first, words)) return [];
  if (words.length === 1 && isPeople(`${tokens[first - 1]?.lower} ${lower}`)) return [];
  if (isAddress(paragraph.text, name.start) || /n't$/.test(lower)) return [];
  if (
    words.length === 1 &&
    TITLES.has(lower) &&
    name.confidence < SURE &&
    !ruled.some((r) => r.start === last.start)
  )
    return [];
  if (isAdjective(words, tokens[to])) return [];
  const unsure = words.length === 1 && (name.type === 'other' || name.confidence <= UNSURE);
  if (
    ((isCommon(lower) && isOfLead(tokens, first)) ||
      ((isCommon(lower) || unsure) && opensWords(paragraph, first))) &&
    !ruled.some((r) => r.start === words[0]?.start)
  )
    return [];
  const start = startOf(
    paragraph,
    first,
    first > from ? (words[0]?.start ?? name.start) : name.start,
    name,
    ruled,
  );
  const end =
    words.length < to - first
      ? last.end
      : Math.max(name.end, last.start + nameLength(last), fullEnd(name, start, ruled));
  const holds = holdsOffice(tokens, first, first + words.length, to);
  const inState = name.type === 'organization' && name.confidence < BODY && isInState(tokens, first, to);
  const type =
    inState || isSeatOfFirm(tokens, first) || isSomewhere(tokens, { from: first, to }, lower)
      ? 'place'
      : name.type === 'person' && isHouse(tokens, first, to)
        ? 'organization'
        : rank > 0 || field > behindDay || isTitled(tokens, first, words, ruled)
          ? 'person'
          : isBodysLetters(words, tokens[to], name)
            ? 'organization'
            : settledType(holds ? { ...name, type: holderType(name) } : name, words, ruled);
  const confidence = inState ? BODY : sureness(name, type);
  const settled = { ...name, type, start, end, confidence };
  return placesJoined(words, settled) ?? [type === 'place' ? withSphere(paragraph, first, settled) : settled];
}

/** How sure a name is of another type than the tagger's: a family may have the town's name, and the article decides; a body is one by its own words. */
const sureness = ({ type, confidence }: Name, settled: EntityType): number =>
  type === 'person' && settled === 'place'
    ? Math.min(confidence, UNSURE)
    : type !== settled && settled === 'organization'
      ? Math.max(confidence, UNSURE)
      : confidence;

/** Whoever has a chief executive is nobody. */
const holderType = ({ type }: Name): EntityType => (type === 'person' ? 'organization' : type);

/** "of Arizona", "Indiana Gov. …", "Reno, Nev.": a place, though a family may have its name. */
function isSomewhere(tokens: readonly Token[], { from, to }: Run, lower: string): boolean {
  if (isRoadAt(tokens, from, to)) return true;
  const before = tokens[from - 1]?.lower ?? '';
  if (before === ',' && to - from === 1 && STATES.has(tokens[from]?.text ?? '')) return true;
  if (before === 'of' && SEATED.test(tokens[from - 3]?.lower ?? '')) return true;
  // “Ann Osei, 74, of Oro Valley”
  if (before === 'of' && tokens[from - 2]?.text === ',' && tokens[from - 3]?.kind === 'number') return true;
  if (!PLACES.has(lower)) return false;
  // “the Amazon”, unlike Amazon
  if (ORGANIZATIONS.has(lower)) return before === 'the';
  return /^(?:of|in|near)$/.test(before) || TITLES.has(tokens[to]?.lower ?? '');
}

/** "Lord Amory of Dunster", "King Edric of Veldania" */
const SEATED =
  /^(?:king|queen|prince|princess|lord|lady|baron|baroness|viscount|duke|duchess|earl|emir|sultan)$/;

/** Where a name begins that begins at `start` in token `at` for the tagger: a person's takes its particles in. */
function startOf(
  paragraph: Paragraph,
  at: number,
  start: number,
  { type }: Name,
  ruled: readonly Name[],
): number {
  if (type !== 'place') {
    const unit = withOrdinal(paragraph, at);
    if (unit !== null) return unit;
  }
  if (isOurLady(paragraph, at) || (type === 'other' && beginsInFront(paragraph, at)))
    return paragraph.tokens[at - 1]?.start ?? start;
  if (type !== 'person' || start !== paragraph.tokens[at]?.start) return start;
  const titled = startBehindTitle(paragraph, at, ruled);
  if (titled !== null) return titled;
  return paragraph.tokens[withParticles(paragraph, at)]?.start ?? start;
}

/** "Ministry of Agriculture, Forestry and Fisheries": the tagger stops at the comma or the "and", the rules do not. */
function fullEnd({ type, end }: Name, start: number, ruled: readonly Name[]): number {
  const rule = type === 'organization' ? ruled.find((r) => r.start === start) : undefined;
  return rule && rule.type === 'organization' && rule.confidence >= SURE ? Math.max(rule.end, end) : end;
}
