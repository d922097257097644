import { contains, type Span, shiftSpan } from '../text/span';
import type { ParagraphAnalysis } from './analyze';
import type { Article, Claim, IndirectAttribution, Quotation, Speaker, Words } from './article';
import { carryOver, type PlacedQuotation } from './attribution/carry';
import type { Report } from './attribution/reports';
import { NOBODY, resolveSpeakers, type SpeakerWords } from './attribution/resolve';
import type { LocalClaim } from './claims/claim';
import { resolveEntities } from './entities/resolve';

/** A paragraph's analysis with its place in the text. */
export interface PlacedParagraph extends ParagraphAnalysis, Span {
  /** It begins with a quotation mark that opens. */
  readonly opens: boolean;
  /** The paragraph after it does. */
  readonly continues: boolean;
}

/** Puts the paragraphs' results together: the light second pass, linear in the number of results. */
export function assemble(text: string, parts: readonly PlacedParagraph[]): Article {
  const entities = resolveEntities(parts);
  const startOf = (paragraph: number): number => parts[paragraph]?.start ?? 0;
  const carried = carryOver(parts);
  const referents = resolveSpeakers(text, speakersIn(parts, carried, startOf), entities);
  const words = (s: Span, by: number): Words => ({
    start: s.start + by,
    end: s.end + by,
    text: text.slice(s.start + by, s.end + by),
  });
  const speaker = (s: Span, by: number): Speaker => ({
    ...words(s, by),
    ...(referents.get(s.start + by) ?? NOBODY),
  });
  const place: Placer = { words, speaker, startOf };
  const quotations = carried.map((q) => placeQuotation(q, place));
  const attributions = parts.flatMap((p) => p.speech.reports.map((r) => placeReport(r, p.start, place)));
  return {
    text,
    paragraphs: parts.map(({ start, end, role }) => ({ start, end, role })),
    quotations,
    attributions,
    claims: claimsWithSources(parts, quotations, attributions, place),
    dates: parts.flatMap((p, paragraph) =>
      p.dates.map((d) => ({ ...d, ...shiftSpan(d, p.start), paragraph })),
    ),
    entities,
  };
}

/** Every span that names a speaker, once, in the order of the text. */
function speakersIn(
  parts: readonly PlacedParagraph[],
  carried: readonly PlacedQuotation[],
  startOf: (paragraph: number) => number,
): readonly SpeakerWords[] {
  const speakers = new Map<number, SpeakerWords>();
  const add = (s: Span | null | undefined, paragraph: number): void => {
    if (!s) return;
    const at = shiftSpan(s, startOf(paragraph));
    speakers.set(at.start, { ...at, paragraph });
  };
  for (const { attribution } of carried) if (attribution) add(attribution.speaker, attribution.paragraph);
  parts.forEach((p, paragraph) => {
    for (const r of p.speech.reports) add(r.speaker, paragraph);
  });
  return [...speakers.values()].sort((a, b) => a.start - b.start);
}

/** Turns offsets of a paragraph into words of the article. */
interface Placer {
  words(s: Span, by: number): Words;
  speaker(s: Span, by: number): Speaker;
  startOf(paragraph: number): number;
}

function placeQuotation({ quotation, paragraph, attribution }: PlacedQuotation, place: Placer): Quotation {
  const by = place.startOf(paragraph);
  const first = quotation.spans[0];
  const last = quotation.spans.at(-1) ?? first;
  const from = attribution ? place.startOf(attribution.paragraph) : 0;
  return {
    ...place.words({ start: first.start, end: last.end }, by),
    kind: quotation.kind,
    parts: quotation.spans.length > 1 ? quotation.spans.map((s) => shiftSpan(s, by)) : null,
    outer: shiftSpan({ start: first.open.start, end: last.close?.end ?? last.end }, by),
    closure: last.closure,
    paragraph,
    attribution: attribution && {
      speaker: attribution.speaker && place.speaker(attribution.speaker, from),
      cue: attribution.cue && place.words(attribution.cue, from),
      basis: attribution.basis,
      confidence: attribution.confidence,
    },
  };
}

function placeReport(report: Report, by: number, place: Placer): IndirectAttribution {
  const first = report.content[0];
  const last = report.content.at(-1);
  return {
    speaker: report.speaker && place.speaker(report.speaker, by),
    cue: place.words(report.cue, by),
    content: { start: (first?.start ?? report.cue.start) + by, end: (last?.end ?? report.cue.end) + by },
    confidence: report.kind === 'say' || report.kind === 'tell' ? 0.9 : 0.6,
  };
}

/** Every claim with whose number it is: the speaker of the innermost quotation or reported clause around it. */
function claimsWithSources(
  parts: readonly PlacedParagraph[],
  quotations: readonly Quotation[],
  attributions: readonly IndirectAttribution[],
  place: Placer,
): readonly Claim[] {
  const sources = [
    ...quotations.map((q) => ({ start: q.start, end: q.end, speaker: q.attribution?.speaker ?? null })),
    ...attributions.map((a) => ({ ...a.content, speaker: a.speaker })),
  ].sort((a, b) => a.start - b.start);
  let from = 0;
  const sourceOf = (s: Span): Speaker | null => {
    while ((sources[from]?.end ?? Number.POSITIVE_INFINITY) < s.start) from++;
    let best: (typeof sources)[number] | null = null;
    for (let i = from; i < sources.length; i++) {
      const candidate = sources[i];
      if (!candidate || candidate.start > s.start) break;
      if (contains(candidate, s) && (!best || candidate.end - candidate.start < best.end - best.start))
        best = candidate;
    }
    return best?.speaker ?? null;
  };
  return parts.flatMap((p, paragraph) =>
    p.claims.map((c) => placeClaim(c, p.start, paragraph, place, sourceOf)),
  );
}

function placeClaim(
  claim: LocalClaim,
  by: number,
  paragraph: number,
  place: Placer,
  sourceOf: (s: Span) => Speaker | null,
): Claim {
  const at = place.words(claim, by);
  return {
    ...claim,
    ...at,
    subject: claim.subject && place.words(claim.subject, by),
    source: sourceOf(at),
    paragraph,
  };
}
