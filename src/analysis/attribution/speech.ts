import type { QuotedSpan } from '../../text/marks';
import type { Paragraph } from '../../text/paragraph';
import { contains, type Span } from '../../text/span';
import type { Basis, ParagraphRole } from '../article';
import type { Name } from '../entities/name';
import { guessSpeaker } from './guesses';
import { type Segment, segmentsOf } from './items';
import { creditAfter, creditLine, labelledSpeech } from './labels';
import { type Report, reportsIn } from './reports';

export interface LocalAttribution {
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly basis: Basis;
  readonly confidence: number;
}

/** A quotation as its paragraph shows it; offsets relative to the paragraph. */
export interface LocalQuotation {
  /** One span, or several where the attribution stands in the middle. */
  readonly spans: readonly [QuotedSpan, ...QuotedSpan[]];
  readonly kind: 'direct' | 'partial';
  readonly attribution: LocalAttribution | null;
}

/** Everything one paragraph says about who speaks. */
export interface LocalSpeech {
  readonly quotations: readonly LocalQuotation[];
  /** Reported speech outside quotation marks, and with fragments in them. */
  readonly reports: readonly Report[];
  /** The last speaker named in the writer's own sentences, for quotations that follow. */
  readonly lastSpeaker: LocalAttribution | null;
  /** Does the paragraph end by announcing a speech ("He said:")? */
  readonly announces: LocalAttribution | null;
  /** Is the paragraph a credit line ("— Ann Smith") for the quotation above it? */
  readonly credit: LocalAttribution | null;
  /** Nothing but quotations. */
  readonly whollyQuoted: boolean;
}

export function findSpeech(paragraph: Paragraph, role: ParagraphRole, names: readonly Name[]): LocalSpeech {
  if (role === 'credit' || role === 'boilerplate' || role === 'caption') return SILENT;
  const segments = segmentsOf(paragraph, names);
  const reports = segments.flatMap(allReports);
  const quotations = inherit(attributed(paragraph, reports), segments, reports)
    .map((q) => (q.attribution ? q : { ...q, attribution: guessed(paragraph, q, segments) }))
    .filter((q) => isSpeech(paragraph, q));
  const named = reports.filter((r) => r.speaker);
  const last = named.filter(speaks).at(-1) ?? named.at(-1);
  const announcing = reports.find((r) => r.announces);
  const first = segments[0];
  const credit = first && creditLine(first);
  return {
    quotations,
    reports: reports.filter((r) => r.content.length > 0 && !isOneQuotation(paragraph, r)),
    lastSpeaker: last ? attributionOf(last, 'carried-over', 0.7) : null,
    announces: announcing
      ? attributionOf(announcing, 'introduced', 0.9)
      : announcedBySubject(segments.at(-1)),
    credit: credit ? attributionOf(credit, 'credit', 0.9) : null,
    whollyQuoted: segments.length > 0 && segments.every((s) => s.items.every((i) => i.quoted)),
  };
}

/** "He then listed what it takes:": the subject of a last sentence that ends in a colon. */
function announcedBySubject(segment: Segment | undefined): LocalAttribution | null {
  if (segment?.items.at(-1)?.text !== ':') return null;
  const report = guessSpeaker(segment, segment.items.length - 1, true);
  return report && attributionOf(report, 'introduced', 0.7);
}

/** A label or a credit line says more surely who speaks than any verb inside what they said. */
function allReports(segment: Segment): readonly Report[] {
  const label = labelledSpeech(segment) ?? creditAfter(segment);
  return label ? [label, ...reportsIn(segment)] : reportsIn(segment);
}

const speaks = (r: Report): boolean => r.kind === 'say' || r.kind === 'tell';

/** Long enough that somebody must have said it. In words. */
const LONG = 4;

const wordCount = (paragraph: Paragraph, q: LocalQuotation): number =>
  q.spans.reduce((sum, s) => sum + paragraph.text.slice(s.start, s.end).split(/\s+/).length, 0);

function guessed(
  paragraph: Paragraph,
  q: LocalQuotation,
  segments: readonly Segment[],
): LocalAttribution | null {
  const start = q.spans[0].open.start;
  const segment = segments.find((s) => s.start <= start && start < s.end);
  const at = segment?.items.findIndex((i) => i.quoted === q.spans[0]) ?? -1;
  if (!segment || at < 1) return null;
  const possessed = /(?:['’]s|\b(?:his|her|their|as(?: an?| the)?))$/i.test(
    paragraph.text.slice(0, start).trimEnd(),
  );
  if (wordCount(paragraph, q) < LONG && !possessed) return null;
  const report = guessSpeaker(segment, at, segment.items[at - 1]?.text === ':');
  return report && attributionOf(report, 'stated', 0.5);
}

const SILENT: LocalSpeech = {
  quotations: [],
  reports: [],
  lastSpeaker: null,
  announces: null,
  credit: null,
  whollyQuoted: false,
};

const attributionOf = (r: Report, basis: Basis, confidence: number): LocalAttribution => ({
  speaker: r.speaker,
  cue: r.cue,
  basis,
  confidence,
});

const outer = (q: QuotedSpan): Span => ({ start: q.open.start, end: q.close?.end ?? q.end });

/** Each quoted span with the innermost report around it; spans that one tag interrupts become one quotation. */
function attributed(paragraph: Paragraph, reports: readonly Report[]): readonly LocalQuotation[] {
  const found: { report: Report | null; quotation: LocalQuotation }[] = [];
  for (const quoted of paragraph.quoted) {
    const report = innermost(reports, outer(quoted), paragraph.text);
    const last = found.at(-1);
    if (
      last &&
      report &&
      last.report === report &&
      isInterrupted(paragraph, last.quotation, report, quoted)
    ) {
      const [first, ...rest] = last.quotation.spans;
      found[found.length - 1] = { report, quotation: { ...last.quotation, spans: [first, ...rest, quoted] } };
      continue;
    }
    const attribution =
      labelInside(paragraph, quoted) ?? (report ? attributionOf(report, 'stated', 0.95) : null);
    found.push({ report, quotation: { spans: [quoted], kind: kindOf(paragraph, quoted), attribution } });
  }
  return found.map((f) => f.quotation);
}

const LABEL_INSIDE = /^(?:\p{Lu}[\p{Lu}.’' -]{1,40}|[QA])(?=:\s)/u;

/** `“SMITH: We had to.”`: a transcript whose every line stands in quotation marks. */
function labelInside(paragraph: Paragraph, { start, end }: QuotedSpan): LocalAttribution | null {
  const label = LABEL_INSIDE.exec(paragraph.text.slice(start, Math.min(end, start + 60)))?.[0];
  if (!label) return null;
  const colon = start + label.length;
  return {
    speaker: { start, end: colon },
    cue: { start: colon, end: colon + 1 },
    basis: 'label',
    confidence: 0.95,
  };
}

/**
 * The innermost report whose cue speaks; a judgement or a belief inside it is part of what was said. Among judgements
 * a pronoun's ("condemned what he called a “breach”") gives way to the one around it, which names him.
 */
function innermost(reports: readonly Report[], s: Span, text: string): Report | null {
  const around = reports.filter((r) => r.content.some((c) => contains(c, s)));
  const spoken = around.filter(speaks);
  const size = (r: Report): number =>
    Math.min(...r.content.filter((c) => contains(c, s)).map((c) => c.end - c.start));
  const candidates = spoken.length > 0 ? spoken : around;
  const best = smallest(candidates, size);
  if (!best || spoken.length > 0 || !isPronoun(best, text)) return best;
  return (
    smallest(
      candidates.filter((r) => r !== best),
      size,
    ) ?? best
  );
}

const smallest = (reports: readonly Report[], size: (r: Report) => number): Report | null =>
  reports.reduce<Report | null>((best, r) => (best && size(best) <= size(r) ? best : r), null);

const isPronoun = (r: Report, text: string): boolean =>
  r.speaker !== null && /^(?:he|she|it|they|who|we)$/i.test(text.slice(r.speaker.start, r.speaker.end));

/** Does the tag stand between the two, and only the tag? */
function isInterrupted(
  paragraph: Paragraph,
  before: LocalQuotation,
  report: Report,
  after: QuotedSpan,
): boolean {
  const last = before.spans.at(-1);
  if (!last) return false;
  const gap = { start: outer(last).end, end: after.open.start };
  return contains(gap, report.cue) && !/[.?!]["”’']?\s*$/.test(paragraph.text.slice(gap.start, gap.end));
}

/** Whole sentences begin with a capital and end with a mark of their own. */
function kindOf(paragraph: Paragraph, q: QuotedSpan): 'direct' | 'partial' {
  const text = paragraph.text.slice(q.start, q.end);
  const begins = /^[\s[(…'‘"“.-]*[\p{Lu}\p{N}]/u.test(text);
  const ends =
    !q.close ||
    /[.,?!…:;—–-]["”’'\])]*$/.test(text) ||
    /^["”’']*\s*[.?!,]/.test(paragraph.text.slice(q.close.end, q.close.end + 3));
  return begins && ends ? 'direct' : 'partial';
}

const isOneQuotation = (paragraph: Paragraph, r: Report): boolean =>
  r.content.every((c) => paragraph.quoted.some((q) => contains(outer(q), c)));

/** A further quotation in a paragraph belongs to the speaker before it, and a first one to the sentence before it. */
function inherit(
  quotations: readonly LocalQuotation[],
  segments: readonly Segment[],
  reports: readonly Report[],
): readonly LocalQuotation[] {
  const result: LocalQuotation[] = [];
  for (const q of quotations) {
    const attribution = q.attribution ?? inherited(q, result, segments, reports);
    result.push(attribution === q.attribution ? q : { ...q, attribution });
  }
  return result.map((q, i) =>
    q.attribution || q.kind === 'partial' ? q : { ...q, attribution: fromLater(quotations.slice(i + 1)) },
  );
}

function inherited(
  q: LocalQuotation,
  before: readonly LocalQuotation[],
  segments: readonly Segment[],
  reports: readonly Report[],
): LocalAttribution | null {
  if (q.kind === 'partial' && !opensSegment(q, segments)) return null;
  const previous = before.filter((b) => b.attribution).at(-1);
  const spoken = previous?.attribution;
  const sentence = reports.filter((r) => r.cue.end <= q.spans[0].start && r.speaker && speaks(r)).at(-1);
  if (sentence && (!spoken?.cue || sentence.cue.start > spoken.cue.start))
    return attributionOf(sentence, 'introduced', 0.85);
  return spoken ? { ...spoken, basis: 'same-paragraph', confidence: 0.93 } : null;
}

const opensSegment = (q: LocalQuotation, segments: readonly Segment[]): boolean =>
  segments.some((s) => s.start === q.spans[0].open.start);

/** “A.” “B,” he said. */
function fromLater(after: readonly LocalQuotation[]): LocalAttribution | null {
  const next = after[0]?.attribution;
  return next ? { ...next, basis: 'same-paragraph', confidence: 0.8 } : null;
}

/** Without an attribution only whole sentences pass for speech; titles, terms and scare quotes are nobody's. */
function isSpeech(paragraph: Paragraph, q: LocalQuotation): boolean {
  const first = q.spans[0];
  if (isTitle(paragraph.text.slice(first.start, first.end))) return false;
  return q.attribution !== null || (q.kind === 'direct' && wordCount(paragraph, q) >= LONG);
}

const SMALL = /^(?:a|an|the|of|in|on|at|for|to|and|or|with|from|by|vs\.?|de|la)$/i;

/** “The Morning Show”: two words or more, each with a capital but the small ones; a sentence's own mark makes it speech. */
function isTitle(text: string): boolean {
  if (/[.?!]$/.test(text)) return false;
  const words = text.split(/[\s-]+/).filter((w) => /\p{L}/u.test(w));
  const large = words.filter((w) => !SMALL.test(w));
  return words.length >= 2 && large.length >= 2 && large.every((w) => /^[^\p{L}]*\p{Lu}/u.test(w));
}
