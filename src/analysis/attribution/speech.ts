import type { QuotedSpan } from '../../text/marks';
import type { Paragraph } from '../../text/paragraph';
import { contains, type Span } from '../../text/span';
import type { Basis, ParagraphRole } from '../article';
import type { Name } from '../entities/name';
import { type Segment, segmentsOf } from './items';
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
  /** Nothing but quotations. */
  readonly whollyQuoted: boolean;
}

export function findSpeech(paragraph: Paragraph, role: ParagraphRole, names: readonly Name[]): LocalSpeech {
  if (role === 'credit' || role === 'boilerplate' || role === 'caption') return SILENT;
  const segments = segmentsOf(paragraph, names);
  const reports = segments.flatMap((s) => reportsIn(s));
  const quotations = inherit(attributed(paragraph, reports), segments, reports);
  const last = reports.filter((r) => r.speaker && (r.kind === 'say' || r.kind === 'tell')).at(-1);
  const announcing = reports.find((r) => r.announces) ?? null;
  return {
    quotations: quotations.filter((q) => q.attribution || isSpeech(paragraph, q)),
    reports: reports.filter((r) => r.content.length > 0 && !isOneQuotation(paragraph, r)),
    lastSpeaker: last ? attributionOf(last, 'carried-over', 0.7) : null,
    announces: announcing ? attributionOf(announcing, 'introduced', 0.9) : null,
    whollyQuoted: segments.length > 0 && segments.every((s) => s.items.every((i) => i.quoted)),
  };
}

const SILENT: LocalSpeech = {
  quotations: [],
  reports: [],
  lastSpeaker: null,
  announces: null,
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
    const report = innermost(reports, outer(quoted));
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
    const attribution = report ? attributionOf(report, 'stated', 0.95) : null;
    found.push({ report, quotation: { spans: [quoted], kind: kindOf(paragraph, quoted), attribution } });
  }
  return found.map((f) => f.quotation);
}

function innermost(reports: readonly Report[], s: Span): Report | null {
  let best: Report | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    const piece = report.content.find((c) => contains(c, s));
    if (!piece || piece.end - piece.start > size) continue;
    best = report;
    size = piece.end - piece.start;
  }
  return best;
}

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
  const sentence = reports
    .filter((r) => r.cue.end <= q.spans[0].start && r.speaker && (r.kind === 'say' || r.kind === 'tell'))
    .at(-1);
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

/** Without an attribution only whole sentences pass for speech; fragments are titles, terms and scare quotes. */
function isSpeech(paragraph: Paragraph, q: LocalQuotation): boolean {
  const first = q.spans[0];
  const words = paragraph.text.slice(first.start, first.end).split(/\s+/).length;
  return q.kind === 'direct' && words >= 4;
}
