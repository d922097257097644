import { flatMap } from '../../text/flatMap';
import { contains, type Span, sliceOf } from '../../text/span';
import { TITLES } from '../entities/names/titles';
import { isSomebody } from '../grammar/somebody';
import { labelInside, tagInside } from './insideMarks';
import { attributionOf, type LocalAttribution, type LocalQuotation } from './local';
import { afterword } from './reports/afterwords';
import { beatAfter, tagAfter } from './reports/beats';
import { guessBehindColon, guessLabel, guessSpeaker, namedInFront } from './reports/guesses';
import { guessInHeadline } from './reports/headlines';
import { reportOf } from './reports/outermost';
import { canCarry, mainReport, type Report, speaks } from './reports/report';
import { firstSubject } from './sentence/firstSubject';
import type { Item, Segment } from './sentence/item';
import { endsInComma, isDash } from './sentence/itemKinds';
import { kindOf, LONG, outer, wordCount } from './sentence/nature';
import { phraseAfter } from './sentence/phraseAfter';
import type { Phrase } from './sentence/phrases';
import type { Vocabulary } from './sentence/vocabulary';
import { isSpeech } from './speechOrNot';

/** A sentence of the writer's with what it reports. */
export interface Sentence {
  readonly segment: Segment;
  readonly reports: readonly Report[];
}

/** The quotations of a paragraph with whoever the paragraph itself says spoke. One walk over its sentences. */
export function findQuotations(
  text: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): readonly LocalQuotation[] {
  const found: LocalQuotation[] = [];
  let context: Context = { spoken: null, told: null, subject: null };
  for (const [i, sentence] of sentences.entries()) {
    const quotations = quotationsIn(text, sentence, context, sentences[i + 1]?.segment);
    found.push(...quotations);
    const told = mainReport(sentence.reports, text) ?? judging(sentence.reports, text);
    const spoken = flatMap(quotations, ({ attribution }) => (attribution?.speaker ? [attribution] : []));
    context = {
      spoken: spoken.findLast((a) => a.speaker === told?.speaker) ?? spoken.at(-1) ?? context.spoken,
      told: told ?? context.told,
      subject: personIn(sentence.segment) ?? context.subject,
    };
  }
  return withLaterTags(found).filter((q, i, all) => isSpeech(text, q, [all[i - 1], all[i + 1]], vocabulary));
}

const judging = (reports: readonly Report[], text: string): Report | null =>
  reports.findLast((r) => r.kind === 'judge' && canCarry(r, text) && isByNameOrPronoun(r, text)) ?? null;

const isByNameOrPronoun = ({ speaker }: Report, text: string): boolean =>
  speaker !== null && /(?!They$)\p{Lu}|^(?:he|she)$/u.test(sliceOf(text, speaker));

/** What the sentences before say about who is speaking. */
interface Context {
  /** Who spoke the quotation before. */
  readonly spoken: LocalAttribution | null;
  /** The last sentence that reports anything. */
  readonly told: Report | null;
  /** The person the sentence before is about. */
  readonly subject: Person | null;
}

interface Person extends Span {
  /** By a name, not a pronoun. */
  readonly named: boolean;
}

function quotationsIn(
  text: string,
  { segment, reports }: Sentence,
  context: Context,
  next: Segment | undefined,
): readonly LocalQuotation[] {
  if (!segment.hasQuotation) return [];
  const found: { readonly report: Report | null; readonly quotation: LocalQuotation }[] = [];
  segment.items.forEach((item, at) => {
    if (!item.quoted) return;
    const report = asideOf(text, segment, at) ?? reportOf(reports, item, text);
    const last = found.at(-1);
    if (last && report && last.report === report && isInterrupted(text, last.quotation, report, item)) {
      const [first, ...rest] = last.quotation.spans;
      found[found.length - 1] = {
        report,
        quotation: { ...last.quotation, spans: [first, ...rest, item.quoted] },
      };
      return;
    }
    const kind = isSetInPhrase(text, segment, at) ? 'partial' : kindOf(text, item.quoted);
    const stated =
      glossed(segment, at, last?.quotation) ??
      labelInside(text, item.quoted) ??
      tagInside(text, item.quoted) ??
      (report && attributionOf(report, report.basis, confidenceOf(report)));
    const spoken =
      found.findLast((f) => f.quotation.attribution?.speaker)?.quotation.attribution ?? context.spoken;
    const inherits = (kind === 'direct' || at === 0) && !isListedWith(segment, at, last?.quotation);
    const attribution =
      stated ??
      (kind === 'direct' && at === 0 ? tagged(segment, at) : null) ??
      (kind === 'direct' && (!spoken || endsInComma(item)) ? actor(segment, at, next) : null) ??
      (kind === 'direct' && segment.items[at - 1]?.text === ':' ? guessed(text, segment, at) : null) ??
      (inherits ? inherited(reports, item, { ...context, spoken }) : null) ??
      (isToldOn(text, { segment, reports }, at) ? stillTold(context) : null) ??
      guessed(text, segment, at);
    found.push({ report, quotation: { spans: [item.quoted], kind, attribution } });
  });
  return found.map((f) => f.quotation);
}

/** "Many agree, among them Ann Osei — “It is late by a year” — and Bo Hart": the words of whoever stands in front of the dash. */
function asideOf(text: string, segment: Segment, at: number): Report | null {
  const { items } = segment;
  const quoted = items[at]?.quoted;
  if (!quoted || !isDash(items[at - 1]) || !isDash(items[at + 1]) || wordCount(text, quoted) < LONG)
    return null;
  // A dash may be two hyphens.
  const dash = isDash(items[at - 2]) ? at - 2 : at - 1;
  return items[dash - 1]?.name?.type === 'person' ? namedInFront(segment, dash, at) : null;
}

/** "called them “frijoleros” (“beaners”)": what the bracket says is the same again. */
const glossed = (
  { items }: Segment,
  at: number,
  before: LocalQuotation | undefined,
): LocalAttribution | null =>
  items[at - 1]?.text === '(' && items[at - 2]?.quoted && items[at - 2]?.quoted === before?.spans.at(-1)
    ? (before?.attribution ?? null)
    : null;

/** "with captions such as “Told you” and “Shame”": of words in a list either all are somebody's or none. */
const isListedWith = ({ items }: Segment, at: number, before: LocalQuotation | undefined): boolean =>
  before?.attribution === null &&
  /^(?:and|or|,)$/.test(items[at - 1]?.lower ?? '') &&
  items[at - 2]?.quoted === before.spans[0];

/** "on “The View,”", "a new “Manifesto.”": a few words behind a preposition or a noun are no sentence, whatever ends them. */
function isSetInPhrase(text: string, { items }: Segment, at: number): boolean {
  const quoted = items[at]?.quoted;
  const before = items[at - 1];
  if (!quoted || !before || before.quoted || before.cue || wordCount(text, quoted) >= LONG) return false;
  return /^(?:preposition|determiner|clitic|verb)$/.test(before.wordClass) || IN_PHRASE.has(before.tag);
}

const IN_PHRASE: ReadonlySet<Item['tag']> = new Set([
  'adjective',
  'noun',
  'finite',
  'base',
  'participle',
  'ing',
]);

const confidenceOf = (r: Report): number => (speaks(r) ? 0.95 : 0.83);

/** "The pier would “need to be made good”.": with nobody named, it is told on what the sentence before reports. */
function isToldOn(text: string, { segment: { items }, reports }: Sentence, at: number): boolean {
  const quoted = items[at]?.quoted;
  if (!quoted || reports.length > 0 || wordCount(text, quoted) < LONG) return false;
  return items.slice(0, at).some((i) => /^(?:would|could|should|might)$/.test(i.lower));
}

const stillTold = ({ told }: Context): LocalAttribution | null =>
  told && speaks(told) ? attributionOf(told, 'introduced', 0.5) : null;

/** A further quotation belongs to the speaker before it, a first one to the sentence before it. */
function inherited(reports: readonly Report[], item: Item, context: Context): LocalAttribution | null {
  const here = reports.filter((r) => r.cue.end <= item.start && r.speaker && speaks(r)).at(-1);
  const told = here ?? context.told;
  const { spoken, subject } = context;
  const spokenAt = spoken?.cue?.start ?? -1;
  // "The owner denies it. Now Ann Osei is waiting. “I am half prepared.”"
  const isOfOther = told && !here && subject?.named && subject.start > told.cue.end && !speaks(told);
  if (told && told.cue.start > spokenAt && !isOfOther)
    return attributionOf(told, 'introduced', speaks(told) ? 0.5 : 0.4);
  if (spoken && !(subject?.named && subject.start > spokenAt))
    return { ...spoken, basis: 'same-paragraph', confidence: Math.min(spoken.confidence, 0.97) };
  if (!subject) return null;
  const { start, end } = subject;
  return { speaker: { start, end }, cue: null, basis: 'introduced', confidence: 0.35 };
}

const tagged = (segment: Segment, at: number): LocalAttribution | null => {
  const tag = tagAfter(segment, at);
  return tag && attributionOf(tag, 'stated', 0.8);
};

/** Whose words the next sentence says it was, or who acts right behind the quotation. */
function actor(segment: Segment, at: number, next: Segment | undefined): LocalAttribution | null {
  const isLast = at === segment.items.length - 1;
  const pointer = isLast && next ? afterword(next) : null;
  if (pointer) return attributionOf(pointer, 'stated', 0.8);
  const beat = isLast ? next && beatAfter(next, 0) : beatAfter(segment, at + 1);
  return beat ? attributionOf(beat, 'stated', 0.65) : null;
}

/** “Smith was furious. “This is wrong.””: the person a sentence without a quotation is about. */
export function personIn(segment: Segment): Person | null {
  const { items, hasQuotation } = segment;
  if (hasQuotation) return null;
  const beat = beatAfter(segment, 0)?.speaker;
  if (beat) return { ...beat, named: true };
  const phrase = firstSubject(items, 0, items.length);
  const words = phrase ? items.slice(phrase.from, phrase.to) : [];
  // "Ann Osei (Vt.), who lost, …"
  const bracket = words.findIndex((i) => i.text === '(');
  const first = words[0];
  const head = apposedName(items, phrase) ?? (bracket > 0 ? words[bracket - 1] : words.at(-1));
  if (!head || !first) return null;
  // A family name alone may be read as anything but a place or a body.
  const named = head.name?.type === 'person' || head.name?.type === 'other';
  const speaksOn = SPEAKS_ON.test(head.lower) || isSomebody(head.lower) || TITLES.has(head.lower);
  return named || speaksOn ? { start: first.start, end: head.end, named } : null;
}

/** "The director, Ann Osei, rang her": the end of the name that says who. */
function apposedName(items: readonly Item[], phrase: Phrase | null): Item | null {
  const comma = phrase ? items[phrase.to] : undefined;
  const name = phrase && comma?.text === ',' ? phraseAfter(items, phrase.to + 1, items.length) : null;
  const last = name ? items[name.to - 1] : undefined;
  const isName = name?.from === (phrase?.to ?? 0) + 1 && items[name.from]?.name?.type === 'person';
  return isName && last?.name?.type === 'person' && items[name.to]?.text === ',' ? last : null;
}

/** What the sentence before may be about without a name, and speak in the next. */
const SPEAKS_ON =
  /^(?:he|she|they|report|statement|letter|survey|study|memo|editorial|ruling|judgment|judgement)$/;

function guessed(text: string, segment: Segment, at: number): LocalAttribution | null {
  const item = segment.items[at];
  const before = segment.items[at - 1];
  if (!item?.quoted) return null;
  if (!before) {
    const report = guessInHeadline(segment);
    return report && attributionOf(report, 'stated', 0.65);
  }
  const colon = before.text === ':';
  const isLong = wordCount(text, item.quoted) >= LONG;
  const short = colon && kindOf(text, item.quoted) === 'direct' ? guessBehindColon : guessLabel;
  const report = isLong ? guessSpeaker(segment, at, colon) : short(segment, at);
  return report && attributionOf(report, 'stated', 0.65);
}

/** Does the tag stand between the two, and only the tag? */
function isInterrupted(text: string, before: LocalQuotation, report: Report, after: Item): boolean {
  const last = before.spans.at(-1);
  if (!last) return false;
  const gap = { start: outer(last).end, end: after.start };
  return contains(gap, report.cue) && !/[.?!]["”’']?\s*$/.test(sliceOf(text, gap));
}

/** How sure it is that a quotation is of whoever speaks the next one in its paragraph. */
export const LATER_TAG = 0.7;

/** “A.” “B,” he said. */
function withLaterTags(quotations: readonly LocalQuotation[]): readonly LocalQuotation[] {
  return quotations.map((q, i) => {
    const next = quotations[i + 1]?.attribution;
    if (q.attribution || q.kind === 'partial' || !next) return q;
    return { ...q, attribution: { ...next, basis: 'same-paragraph', confidence: LATER_TAG } };
  });
}
