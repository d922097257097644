import { contains, type Span, shiftSpan } from '../text/span';
import type {
  Article,
  Attribution,
  Claim,
  Entity,
  IndirectAttribution,
  Quotation,
  Speaker,
  Words,
} from './article';
import { carryOver, type PlacedAttribution, type PlacedQuotation } from './attribution/carry';
import type { Report } from './attribution/reports';
import { NOBODY, type Referent, resolveSpeakers, type SpeakerWords } from './attribution/resolve';
import type { LocalClaim } from './claims/claim';
import type { PlacedParagraph } from './parts';

/** Puts the paragraphs' results together: the light second pass, linear in the number of results. */
export function assemble(
  text: string,
  parts: readonly PlacedParagraph[],
  entities: readonly Entity[],
): Article {
  const carried = carryOver(parts);
  const place = new Placer(text, parts, resolveSpeakers(text, speakersIn(parts, carried), entities));
  const quotations = carried.map((q) => place.quotation(q));
  const attributions: IndirectAttribution[] = [];
  for (const p of parts) for (const r of p.speech.reports) attributions.push(place.report(r, p.start));
  return {
    text,
    paragraphs: parts.map(({ start, end, role }) => ({ start, end, role })),
    quotations,
    attributions,
    claims: claimsWithSources(parts, quotations, attributions, place),
    dates: parts.flatMap((p, paragraph) =>
      p.dates.map((d) => ({ ...d, start: d.start + p.start, end: d.end + p.start, paragraph })),
    ),
    entities,
  };
}

/** Every span that names a speaker, once, in the order of the text. */
function speakersIn(
  parts: readonly PlacedParagraph[],
  carried: readonly PlacedQuotation[],
): readonly SpeakerWords[] {
  const byParagraph = new Map<number, Map<number, SpeakerWords>>();
  const add = (s: Span | null | undefined, paragraph: number): void => {
    if (!s) return;
    const by = parts[paragraph]?.start ?? 0;
    const words = { start: s.start + by, end: s.end + by, paragraph };
    const there = byParagraph.get(paragraph) ?? new Map<number, SpeakerWords>();
    byParagraph.set(paragraph, there.set(words.start, words));
  };
  for (const { attribution } of carried) if (attribution) add(attribution.speaker, attribution.paragraph);
  parts.forEach((p, paragraph) => {
    for (const r of p.speech.reports) add(r.speaker, paragraph);
  });
  return parts.flatMap((_, i) => [...(byParagraph.get(i)?.values() ?? [])].sort((a, b) => a.start - b.start));
}

/** Turns what paragraphs say into what the article says. Field by field, which costs a fraction of copying them. */
class Placer {
  constructor(
    private readonly text: string,
    private readonly parts: readonly PlacedParagraph[],
    private readonly referents: ReadonlyMap<number, Referent>,
  ) {}

  startOf(paragraph: number): number {
    return this.parts[paragraph]?.start ?? 0;
  }

  words(s: Span, by: number): Words {
    const [start, end] = [s.start + by, s.end + by];
    return { start, end, text: this.text.slice(start, end) };
  }

  speaker(s: Span, by: number): Speaker {
    const [start, end] = [s.start + by, s.end + by];
    const { entity, name, alternatives } = this.referents.get(start) ?? NOBODY;
    return { start, end, text: this.text.slice(start, end), entity, name, alternatives };
  }

  quotation({ quotation, paragraph, attribution }: PlacedQuotation): Quotation {
    const { spans, kind } = quotation;
    const by = this.startOf(paragraph);
    const [first] = spans;
    const last = spans.at(-1) ?? first;
    const [start, end] = [first.start + by, last.end + by];
    return {
      start,
      end,
      text: this.text.slice(start, end),
      kind,
      parts: spans.length > 1 ? spans.map((s) => shiftSpan(s, by)) : null,
      outer: { start: first.open.start + by, end: (last.close?.end ?? last.end) + by },
      closure: last.closure,
      paragraph,
      attribution: attribution && this.attribution(attribution),
    };
  }

  private attribution({ speaker, cue, basis, confidence, paragraph }: PlacedAttribution): Attribution {
    const by = this.startOf(paragraph);
    return {
      speaker: speaker && this.speaker(speaker, by),
      cue: cue && this.words(cue, by),
      basis,
      confidence,
    };
  }

  report({ speaker, cue, content, kind }: Report, by: number): IndirectAttribution {
    const [first, last] = [content[0], content.at(-1)];
    return {
      speaker: speaker && this.speaker(speaker, by),
      cue: this.words(cue, by),
      content: { start: (first?.start ?? cue.start) + by, end: (last?.end ?? cue.end) + by },
      confidence: kind === 'say' || kind === 'tell' ? 0.9 : 0.6,
    };
  }

  claim(claim: LocalClaim, by: number, paragraph: number, source: Speaker | null): Claim {
    const { kind, value, high, unit, hedge, subject, period, text } = claim;
    return {
      start: claim.start + by,
      end: claim.end + by,
      text,
      kind,
      value,
      high,
      unit,
      hedge,
      subject: subject && this.words(subject, by),
      period,
      source,
      paragraph,
    };
  }
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
    p.claims.map((c) => {
      const at = shiftSpan(c, p.start);
      return place.claim(c, p.start, paragraph, sourceOf(at));
    }),
  );
}
