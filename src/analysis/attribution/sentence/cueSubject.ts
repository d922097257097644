import { indexBetween } from '../../../text/indexBetween';
import { TITLES } from '../../entities/names/titles';
import { isSomebody } from '../../grammar/somebody';
import { hasVerb } from './clauses';
import { opensSentence, skipAdjuncts } from './complements';
import type { Cue } from './cues';
import { firstSubject } from './firstSubject';
import type { Item } from './item';
import { endsInComma, isBreak, isComma, isNominal, isVerbal } from './itemKinds';
import { ownerOfParticiple } from './participleOwner';
import { phraseAfter } from './phraseAfter';
import { coreBefore, type Phrase, phraseBefore } from './phrases';
import { subjectBefore } from './subjects';
import { CAUSES, KEEPING } from './verbGroups';

/**
 * The subject of a reporting verb behind it in the sentence: its own, the one it shares with the verbs before it, or the
 * main clause's. Null where it has none.
 * @param main the subject of the report the sentence is about so far
 */
export function ownSubject(items: readonly Item[], cue: Cue, main: Phrase | null): Phrase | null {
  const before = items[cue.from - 1];
  if (isParticiple(items, cue)) {
    const at = adverbsBefore(items, cue.from);
    const own = ownerOfParticiple(items, at);
    if (own) return own;
    if (!items[at - 1] || isInFrontedPhrase(items, at))
      return main ?? firstSubject(items, mainClause(items), items.length);
    if (isExpletive(items)) return null;
    if (isAppended(items[at - 1]) || hasVerb(items, 0, at)) return subjectOfLastClause(items, at, main);
  }
  if (!before || before.quoted) return null;
  if (isRelativeThat(items, cue.from - 1)) return { from: cue.from - 1, to: cue.from };
  if (before.wordClass === 'conjunction') return sharedSubject(items, cue, main);
  const near = behindThing(items, behindCause(items, subjectBefore(items, cue.from, 0)));
  const subject =
    near &&
    (listOf(items, near) ??
      nameOf(items, cue, near) ??
      actingBefore(items, cue, near) ??
      namedAlso(items, near) ??
      near);
  return subject && isObjectInSeries(items, cue, subject) ? sharedSubject(items, cue, main) : subject;
}

/** Most people in a list of those who speak together. */
const LISTED = 6;

/** "Councillors Ann Osei, Bo Hart and Ada Lind said": all of a list of names; null where it is none. */
function listOf(items: readonly Item[], { from, to }: Phrase): Phrase | null {
  const and = indexBetween(items, from, to, (i) => i.lower === 'and');
  if (!isName(items, from) || and < 0 || !isName(items, and + 1) || !isName(items, to - 1)) return null;
  let first = from;
  for (let n = 0; n < LISTED && isComma(items[first - 1]) && isName(items, first - 2); n++) {
    const name = coreBefore(items, first - 1, 0);
    if (!name) break;
    first = name.from;
  }
  return first < from && opensSentence(items, first) ? { from: first, to } : null;
}

const isName = (items: readonly Item[], at: number): boolean => items[at]?.name?.type === 'person';

/** "Baker Ann Osei and friend of the family said": one person, and what else she is. */
function namedAlso(items: readonly Item[], { from, to }: Phrase): Phrase | null {
  const head = items[from];
  if (items[from - 1]?.lower !== 'and' || items[from - 2]?.name?.type !== 'person') return null;
  if (head?.wordClass !== 'other' || head.capital || !isSomebody(headOf(items, { from, to }))) return null;
  const name = phraseBefore(items, from - 1, 0);
  return name && opensSentence(items, name.from) ? { from: name.from, to } : null;
}

/** "Market traders reject move, say stalls are dear": in a headline the many who say so have another verb first, which may be a noun. */
function actingBefore(items: readonly Item[], cue: Cue, { from, to }: Phrase): Phrase | null {
  if (from !== 0 || !isComma(items[cue.from - 1])) return null;
  const form = items[cue.at]?.cue?.form;
  // "Judge orders boats out, asks"
  const acts = form === 's' ? indexBetween(items, 1, to, (i) => i.cue?.form === 's') : -1;
  if (acts > 0) return { from, to: acts };
  if (form !== 'base') return null;
  const many = indexBetween(items, 0, to - 2, (i) => /[^s']s$/.test(i.lower) && !i.name);
  return many < 0 ? null : { from, to: many + 1 };
}

/** "a film that says", "letters that said": that stands for what is in front of it. */
export const isRelativeThat = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'that' && at > 0 && isNominal(items[at - 1]) && items[at - 1]?.tag === 'noun';

/** "Ann Osei, head of the yard said the pier was shut": the name that a phrase with a comma on one side only explains. */
function nameOf(items: readonly Item[], cue: Cue, { from, to }: Phrase): Phrase | null {
  const comma = from - 1;
  // "Ann Osei, who said": who stands for the name; "Ann Osei, whose mother said"
  if (items[from]?.wordClass === 'relative' || items[from]?.lower === 'whose') return null;
  if (!isComma(items[comma]) || to !== cue.from || items[comma - 1]?.name?.type !== 'person') return null;
  // "Ann Osei, the mayor said, was late"
  const behind = skipAdjuncts(items, cue.to, cue);
  if (isComma(items[behind]) && !items[behind + 1]?.quoted) return null;
  const head = headOf(items, { from, to });
  if (/s$/.test(head)) return null;
  // "Ann Osei, Hale’s MP said", "Ann Osei, Hale district secretary of the union said"
  const isOwned = items[from + 1]?.wordClass === 'clitic' || isPost(items, { from, to }, head);
  const name = items[from]?.capital && !isOwned ? null : coreBefore(items, comma, 0);
  return name && opensSentence(items, name.from) ? name : null;
}

/** What somebody is: a title in small letters, with no name of a person behind. */
const isPost = (items: readonly Item[], { from, to }: Phrase, head: string): boolean =>
  TITLES.has(head) &&
  items[to - 1]?.name?.type !== 'person' &&
  items.slice(from, to).some((i) => i.lower === head && !i.capital);

/** The noun a phrase is about: the last in front of "of", "for" or "at". */
function headOf(items: readonly Item[], { from, to }: Phrase): string {
  const link = indexBetween(items, from, to, (i) => i.wordClass === 'preposition');
  return items[(link < 0 ? to : link) - 1]?.lower ?? '';
}

/** Things that somebody says something of. */
const THING =
  /^(?:bill|book|change|charge|claim|deal|decision|fact|figure|film|gap|honou?r|idea|issue|job|law|lesson|line|move|movement|number|plan|point|policy|problem|project|role|rule|song|step|story|thing|way|word)$/;

/** "an honour Osei said she wanted", "a movement Osei said could grow": what is spoken of is no part of the subject. */
function behindThing(items: readonly Item[], subject: Phrase | null): Phrase | null {
  if (!subject) return null;
  const at = items.findIndex(
    (x, i) => i > subject.from && i < subject.to && /^(?:person|organization)$/.test(x.name?.type ?? ''),
  );
  const thing = items[at - 1];
  if (at < 1 || !thing) return subject;
  if (items[at]?.name?.type === 'organization')
    return /^(?:proceedings|talks|hearings)$/.test(thing.lower) && isFronted(items, subject.from)
      ? { from: at, to: subject.to }
      : subject;
  const isThing = THING.test(thing.lower) || (WRITING.test(thing.lower) && isFronted(items, subject.from));
  return isThing ? { from: at, to: subject.to } : subject;
}

/** "In an afterword Osei explains", "In a 2014 interview Osei said": no comma parts where it stands from who wrote it. */
const isFronted = (items: readonly Item[], from: number): boolean =>
  /^(?:in|at|on|during)$/.test(items[from - 1]?.lower ?? '') && opensSentence(items, from - 1);
const WRITING =
  /^(?:\p{Ll}*word|preface|introduction|memoir|letter|e-?mail|essay|article|blog|post|tweet|statement|speech|interview|lecture|podcast|video|note|memo|message|report|testimony|column|diary|book|meeting|conference|hearing|debate|press)$/u;

/** "prompting his office to accuse her": what makes somebody speak is no part of the subject. */
function behindCause(items: readonly Item[], subject: Phrase | null): Phrase | null {
  const cause = subject && items[subject.from];
  return subject && cause && CAUSES.test(cause.lower) && subject.to - subject.from > 1
    ? { from: subject.from + 1, to: subject.to }
    : subject;
}

/** "She praised the plan, called it “bold” and left": the verbs of a series have one subject. */
function sharedSubject(items: readonly Item[], cue: Cue, main: Phrase | null): Phrase | null {
  const near =
    main === null || isFrontedSubject(items, main) ? subjectOfVerbBefore(items, cue.from - 1) : null;
  return near ?? main ?? firstSubject(items, 0, cue.from);
}

/** "She left after they lost": of a clause behind the main one, whose subject is no more than a pronoun. */
const isMeantime = (items: readonly Item[], { from }: Phrase): boolean =>
  items[from]?.wordClass === 'pronoun' &&
  /^(?:as|after|before|while)$/.test(items[from - 1]?.lower ?? '') &&
  hasVerb(items, 0, from - 1);

/** "when my mother spoke of it, I laughed and said": of a clause in front of the main one. */
const isFrontedSubject = (items: readonly Item[], { from }: Phrase): boolean =>
  /^(?:when|while|after|as|before|since|once|until)$/.test(items[from - 1]?.lower ?? '');

/** "when Hart knocked Osei on trade and called him a “moderate”": the subject of the verb in front of "and". */
function subjectOfVerbBefore(items: readonly Item[], and: number): Phrase | null {
  for (let i = and - 1; i > Math.max(0, and - 14); i--) {
    const item = items[i];
    if (!item || item.text === ';') return null;
    if (!isVerbal(item)) continue;
    let from = i;
    while (items[from - 1]?.wordClass === 'auxiliary' || items[from - 1]?.wordClass === 'adverb') from--;
    // "was late and struck Hart and said"
    if (isComma(items[from - 1]) || items[from - 1]?.lower === 'and') continue;
    const subject = from === 0 ? null : subjectBefore(items, from, 0);
    // "She wept for those who drowned, and spoke": the comma ends their clause.
    const isTheirs = isComma(items[and - 1]) && items[from - 1]?.wordClass === 'relative';
    if (isTheirs) return null;
    // "She cheered them as they spoke and even told the crowd": the clause with "as" is no part of the series.
    if (subject && subject.from > 1 && isMeantime(items, subject)) continue;
    return subject;
  }
  return null;
}

/** Is what looks like the subject the object of the verb before, in a series of verbs? */
const isObjectInSeries = (items: readonly Item[], cue: Cue, subject: Phrase): boolean =>
  isComma(items[cue.from - 1]) &&
  subject.to === cue.from - 1 &&
  (isMainVerb(items[subject.from - 1]) ||
    (!isBreak(items[subject.from - 1]) &&
      items[cue.at]?.tag === 'finite' &&
      hasVerb(items, 0, subject.from)));

const isMainVerb = (item: Item | undefined): boolean => isVerbal(item) && item?.wordClass !== 'auxiliary';

/** "adding", "saying" without an auxiliary of its own, or ", having said". */
export const isParticiple = (items: readonly Item[], cue: Cue): boolean =>
  (isBreak(items[cue.from - 1]) && items[cue.from]?.lower === 'having') ||
  (items[cue.at]?.cue?.form === 'ing' &&
    items[cue.from]?.wordClass !== 'auxiliary' &&
    items[cue.from]?.wordClass !== 'clitic' &&
    !items.slice(cue.from, cue.at).some((i) => KEEPING.test(i.lower)));

/** "It is hard for a captain to refrain from answering": "it" is nobody who answers. */
const isExpletive = (items: readonly Item[]): boolean =>
  items[0]?.lower === 'it' && /^(?:is|was|'s)$/.test(items[1]?.lower ?? '') && items[2]?.tag === 'adjective';

/** "Holding signs calling it a “tax”, the drivers …": the subject is still to come. */
const isInFrontedPhrase = (items: readonly Item[], at: number): boolean =>
  items[0]?.tag === 'ing' && !items.slice(0, at).some((i) => endsInComma(i) || isVerbal(i));

/** "The work stalled, and he fought the council, calling it “idle”": of clauses side by side the last has the subject. */
function subjectOfLastClause(items: readonly Item[], at: number, main: Phrase | null): Phrase | null {
  const and = items.findLastIndex((_, i) => i < at && isJoint(items, i));
  if (and > 0 && (!main || main.from < and)) {
    const subject = phraseAfter(items, and + 1, at);
    const verb = subject && behindWho(items, subject.to, at);
    if (verb && hasVerb(items, verb, Math.min(at, verb + 2))) return subject;
  }
  return main ?? firstSubject(items, 0, at);
}

/** "Bo Hart, who lives there, spoke": where the verb stands. */
function behindWho(items: readonly Item[], from: number, to: number): number {
  if (!isComma(items[from]) || items[from + 1]?.wordClass !== 'relative') return from;
  return indexBetween(items, from + 1, to, isComma) + 1 || from;
}

/** ", and", ", but", ";" */
const isJoint = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === ';' || (items[at]?.wordClass === 'conjunction' && endsInComma(items[at - 1]));

const adverbsBefore = (items: readonly Item[], from: number): number => {
  let at = from;
  while (items[at - 1]?.wordClass === 'adverb') at--;
  return at;
};

/** ", adding that …", "by saying …": the subject is the main clause's. */
const isAppended = (before: Item | undefined): boolean =>
  isBreak(before) ||
  !!before?.quoted ||
  /^(?:preposition|conjunction|subordinator)$/.test(before?.wordClass ?? '');

const mainClause = (items: readonly Item[]): number => {
  const comma = items.findIndex((x) => endsInComma(x));
  return comma < 0 ? items.length : comma + 1;
};
