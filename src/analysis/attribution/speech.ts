import { flatMap } from '../../text/flatMap';
import type { Paragraph } from '../../text/paragraph';
import { contains, type Span } from '../../text/span';
import { trimmed } from '../../text/trimmed';
import type { ParagraphRole } from '../article';
import type { Name } from '../entities/names/name';
import { attributionOf, type LocalAttribution, type LocalQuotation } from './local';
import { questionIn } from './questions';
import { findQuotations, personIn, type Sentence } from './quotations';
import { beatAfter } from './reports/beats';
import { toldBelow } from './reports/below';
import { guessSpeaker } from './reports/guesses';
import { creditAfter, creditLine, labelledSpeech } from './reports/labels';
import { canCarry, mainReport, type Report, speaks } from './reports/report';
import { reportsIn } from './reports/reports';
import { itemSpan } from './sentence/complements';
import type { Segment } from './sentence/item';
import { isDash } from './sentence/itemKinds';
import { segmentsOf } from './sentence/items';
import { outer } from './sentence/nature';
import { COMMON, type Vocabulary } from './sentence/vocabulary';

export type { LocalAttribution, LocalQuotation } from './local';

/** Everything one paragraph says about who speaks. */
export interface LocalSpeech {
  readonly quotations: readonly LocalQuotation[];
  /** Reported speech outside quotation marks, and with fragments in them. */
  readonly reports: readonly Report[];
  /** The last speaker named in the writer's own sentences, for quotations that follow. */
  readonly lastSpeaker: LocalAttribution | null;
  /** Does the paragraph end by announcing a speech ("He said:", "Smith was asked why.")? */
  readonly announces: LocalAttribution | null;
  /** Does the paragraph end with a question, so that whoever asked it is not who speaks next? */
  readonly asks: boolean;
  /** Is the paragraph a credit line ("— Ann Smith") for the quotation above it? */
  readonly credit: LocalAttribution | null;
  /** Nothing but quotations. */
  readonly whollyQuoted: boolean;
  /** Does the last quotation end with a question? */
  readonly endsAsking: boolean;
  /** The person its last sentence is about, where nobody speaks in it: a quotation right behind is likely theirs. */
  readonly about: LocalAttribution | null;
  /** Speaks of "him" or "her" and names nobody, so that who spoke before it is still on stage. */
  readonly staysWith: boolean;
}

/** How sure it is that whoever "shook his head" speaks next. */
const ACTED = 0.5;

/** How sure it is that whom the last sentence is about speaks next. */
const ABOUT = 0.35;

/** How sure it is that the next paragraph answers a question: see the calibration table in docs/accuracy.md. */
const ANSWERED = 0.7;

const SILENT: LocalSpeech = {
  quotations: [],
  reports: [],
  lastSpeaker: null,
  announces: null,
  asks: false,
  credit: null,
  whollyQuoted: false,
  endsAsking: false,
  about: null,
  staysWith: false,
};

/** Nobody speaks in these. */
const UNREAD: ReadonlySet<ParagraphRole> = new Set(['credit', 'boilerplate', 'caption', 'foreign']);

export function findSpeech(
  paragraph: Paragraph,
  role: ParagraphRole,
  names: readonly Name[],
  vocabulary: Vocabulary = COMMON,
): LocalSpeech {
  if (UNREAD.has(role)) return SILENT;
  const sentences = segmentsOf(paragraph, names, vocabulary).map((segment) => ({
    segment,
    reports: allReports(segment),
  }));
  const reports = flatMap(sentences, (s) => s.reports);
  const main = sentences.map((s) => mainReport(s.reports, paragraph.text));
  const last = main.findLast((r) => r !== null) ?? reports.findLast((r) => canCarry(r, paragraph.text));
  const question = questionAtEnd(sentences);
  const quotations = findQuotations(paragraph.text, sentences, vocabulary);
  const end = quotations.at(-1)?.spans.at(-1)?.end ?? 0;
  return {
    quotations: trimmed(quotations),
    reports: trimmed(flatMap(sentences, (s, i) => indirect(toEndOfTurn(s, sentences.slice(i + 1))))),
    lastSpeaker: last && !question ? attributionOf(last, 'carried-over', 0.7) : null,
    announces: announcement(sentences) ?? question?.answers ?? null,
    asks: question !== null,
    credit: creditOf(sentences),
    whollyQuoted: sentences.length > 0 && sentences.every((s) => s.segment.items.every((i) => i.quoted)),
    endsAsking: paragraph.text[end - 1] === '?',
    about: quotations.length > 0 ? null : aboutOf(sentences.at(-1)),
    staysWith: staysWithSpeaker(sentences),
  };
}

/** "Osei has run the shop since May." */
function aboutOf(last: Sentence | undefined): LocalAttribution | null {
  const person = last ? personIn(last.segment) : null;
  if (!person?.named) return null;
  const { start, end } = person;
  return { speaker: { start, end }, cue: null, basis: 'introduced', confidence: ABOUT };
}

const staysWithSpeaker = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => s.segment.items.some((i) => i.lower === 'he' || i.lower === 'she')) &&
  !sentences.some((s) => s.segment.items.some((i) => i.name?.type === 'person'));

/** A label or a credit says more surely who speaks than any verb inside what they said. */
function allReports(segment: Segment): readonly Report[] {
  const label = labelledSpeech(segment) ?? creditAfter(segment);
  return label ? [label, ...reportsIn(segment)] : reportsIn(segment);
}

/** "SMITH: We had to. There was no road.": whoever a label names speaks up to the next label or the paragraph's end. */
function toEndOfTurn(sentence: Sentence, rest: readonly Sentence[]): Sentence {
  const [label, ...others] = sentence.reports;
  const [content] = label?.content ?? [];
  if (label?.basis !== 'label' || !content || rest.length === 0) return sentence;
  const next = rest.findIndex((s) => s.reports[0]?.basis === 'label');
  const last = (next < 0 ? rest.at(-1) : rest[next - 1])?.segment;
  const end = Math.max(content.end, last?.end ?? 0);
  return { ...sentence, reports: [{ ...label, content: [{ start: content.start, end }] }, ...others] };
}

/** The reports of a sentence that are more than the attribution of one quotation. */
function indirect({ segment, reports }: Sentence): readonly Report[] {
  if (reports.length === 0) return reports;
  const quoted = flatMap(segment.items, (i) => (i.quoted ? [outer(i.quoted)] : []));
  return reports.filter(
    (r) =>
      r.content.length > 0 &&
      !r.content.every((c) => quoted.some((q) => contains(q, c))) &&
      !isHeldInside(r, reports, quoted),
  );
}

/** "She said that she wants the pier open": what is said is what she wants, which is no report of its own unless it has its words. */
function isHeldInside(r: Report, reports: readonly Report[], quoted: readonly Span[]): boolean {
  if (r.kind !== 'think' || quoted.some((q) => r.content.some((c) => contains(c, q)))) return false;
  return reports.some((o) => o !== r && o.content.some((c) => contains(c, r.cue)));
}

/** "She replied:", or a last sentence that ends in a colon ("He then listed what it takes:"). */
function announcement(sentences: readonly Sentence[]): LocalAttribution | null {
  const last = sentences.at(-1);
  const report = last?.reports.find((r) => r.announces);
  if (report) return attributionOf(report, 'introduced', 0.95);
  const below = last && toldBelow(last.segment);
  if (below) return attributionOf(below, 'introduced', 0.8);
  const beat = last?.segment.hasQuotation ? null : last && beatAfter(last.segment, 0);
  if (beat) return attributionOf(beat, 'introduced', ACTED);
  if (!last || !endsOpen(last.segment)) return null;
  const told = last.reports.find((r) => speaks(r) && isNamedBy(last.segment, r));
  if (told) return attributionOf(told, 'introduced', 0.55);
  const guess = guessSpeaker(last.segment, last.segment.items.length, true);
  return guess && attributionOf(guess, 'introduced', 0.55);
}

/** "They are these:", "He cabled as follows —" */
const endsOpen = ({ items }: Segment): boolean =>
  items.at(-1)?.text === ':' || (isDash(items.at(-1)) && items.at(-2)?.lower === 'follows');

/** "As Osei noted, the winner was somebody else:": by a name, or what has a capital. */
const isNamedBy = ({ items }: Segment, { speaker }: Report): boolean =>
  speaker !== null && items.some((i) => i.capital && speaker.start <= i.start && i.end <= speaker.end);

/** The question the last sentence puts, and the attribution of what answers it. */
function questionAtEnd(sentences: readonly Sentence[]): { readonly answers: LocalAttribution | null } | null {
  const segment = sentences.at(-1)?.segment;
  const question = segment && questionIn(segment);
  if (!question) return null;
  const { answerer } = question;
  const speaker = answerer && itemSpan(segment.items, answerer.from, answerer.to);
  return { answers: speaker && { speaker, cue: null, basis: 'introduced', confidence: ANSWERED } };
}

function creditOf([first]: readonly Sentence[]): LocalAttribution | null {
  const credit = first && creditLine(first.segment);
  return credit ? attributionOf(credit, 'credit', 0.95) : null;
}
