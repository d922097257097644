import { type Span, shiftSpan } from '../text/span';
import type {
  Article,
  ArticleParagraph,
  Attribution,
  Claim,
  DateMention,
  Entity,
  IndirectAttribution,
  Quotation,
  Speaker,
  Words,
} from './article';
import { carryOver, type PlacedAttribution, type PlacedQuotation } from './attribution/carry';
import type { Report } from './attribution/report';
import { NOBODY, type Referent, resolveSpeakers, type SpeakerWords } from './attribution/resolve';
import { type Stranger, strangersIn } from './attribution/strangers';
import type { LocalClaim } from './claims/claim';
import type { Dialect } from './dialect';
import type { PlacedParagraph } from './parts';

/** Puts the paragraphs' results together: the light second pass, linear in the number of results. */
export function assemble(
  text: string,
  parts: readonly PlacedParagraph[],
  entities: readonly Entity[],
  dialect: Dialect | null,
): Article {
  const carried = carryOver(parts);
  const speakers = speakersIn(parts, carried);
  const referents = resolveSpeakers(text, speakers, entities, (i) => strangersNear(parts, i));
  const place = new Placer(parts, referents);
  const quotations = carried.map((q) => place.quotation(q));
  const attributions: IndirectAttribution[] = [];
  for (const [i, p] of parts.entries())
    for (const r of p.speech.reports) attributions.push(place.report(r, i));
  return {
    text,
    paragraphs: parts.map(articleParagraph),
    quotations,
    attributions,
    claims: claimsWithSources(parts, quotations, attributions, place),
    dates: datesOf(parts),
    entities,
    dialect,
  };
}

/** A paragraph as the article shows it. */
export const articleParagraph = ({ start, end, role, paragraph }: PlacedParagraph): ArticleParagraph => ({
  start,
  end,
  role,
  content: paragraph,
});

const strangersNear = (parts: readonly PlacedParagraph[], paragraph: number): readonly Stranger[] =>
  parts
    .slice(Math.max(0, paragraph - 1), paragraph + 1)
    .flatMap(({ paragraph: p, start }) => strangersIn(p).map((s) => ({ ...s, ...shiftSpan(s, start) })));

/** Every span that names a speaker, once, in the order of the text. */
function speakersIn(
  parts: readonly PlacedParagraph[],
  carried: readonly PlacedQuotation[],
): readonly SpeakerWords[] {
  const byStart = new Map<number, SpeakerWords>();
  const add = (s: Span | null | undefined, paragraph: number): void => {
    if (!s) return;
    const by = parts[paragraph]?.start ?? 0;
    byStart.set(s.start + by, { start: s.start + by, end: s.end + by, paragraph });
  };
  for (const { attribution } of carried) if (attribution) add(attribution.speaker, attribution.paragraph);
  for (const [i, p] of parts.entries()) for (const r of p.speech.reports) add(r.speaker, i);
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Turns what paragraphs say into what the article says. Field by field, which costs a fraction of copying them. */
class Placer {
  constructor(
    private readonly parts: readonly PlacedParagraph[],
    private readonly referents: ReadonlyMap<number, Referent>,
  ) {}

  quotation({ quotation, paragraph, attribution }: PlacedQuotation): Quotation {
    const { spans, kind } = quotation;
    const by = this.parts[paragraph]?.start ?? 0;
    const [first] = spans;
    const last = spans.at(-1) ?? first;
    const { start, end, text } = this.words({ start: first.start, end: last.end }, paragraph);
    return {
      start,
      end,
      text,
      kind,
      parts: spans.length > 1 ? spans.map((s) => shiftSpan(s, by)) : null,
      outer: { start: first.open.start + by, end: (last.close?.end ?? last.end) + by },
      closure: last.closure,
      paragraph,
      attribution: attribution && this.attribution(attribution),
    };
  }

  report({ speaker, cue, content, kind }: Report, paragraph: number): IndirectAttribution {
    const by = this.parts[paragraph]?.start ?? 0;
    const [first, last] = [content[0], content.at(-1)];
    return {
      speaker: speaker && this.speaker(speaker, paragraph),
      cue: this.words(cue, paragraph),
      content: { start: (first?.start ?? cue.start) + by, end: (last?.end ?? cue.end) + by },
      confidence: kind === 'say' || kind === 'tell' ? 0.9 : 0.6,
      paragraph,
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
      subject: subject && this.words(subject, paragraph),
      period,
      source,
      paragraph,
    };
  }

  private attribution({ speaker, cue, basis, confidence, paragraph }: PlacedAttribution): Attribution {
    return {
      speaker: speaker && this.speaker(speaker, paragraph),
      cue: cue && this.words(cue, paragraph),
      basis,
      confidence,
    };
  }

  private speaker(s: Span, paragraph: number): Speaker {
    const { start, end, text } = this.words(s, paragraph);
    const { entity, name, alternatives } = this.referents.get(start) ?? NOBODY;
    return { start, end, text, entity, name, alternatives };
  }

  /** Cut from the paragraph: a slice of the whole text would keep that in memory as long as the words. */
  private words({ start, end }: Span, paragraph: number): Words {
    const part = this.parts[paragraph];
    const by = part?.start ?? 0;
    return { start: start + by, end: end + by, text: part?.paragraph.text.slice(start, end) ?? '' };
  }
}

/** Every claim with whose number it is: the speaker of the innermost quotation or reported clause around it that has one. */
function claimsWithSources(
  parts: readonly PlacedParagraph[],
  quotations: readonly Quotation[],
  attributions: readonly IndirectAttribution[],
  place: Placer,
): readonly Claim[] {
  const sources: (Span & { readonly speaker: Speaker | null })[] = [];
  for (const { start, end, parts: pieces, attribution } of quotations) {
    const speaker = attribution?.speaker;
    if (speaker) sources.push({ start, end, speaker });
    // The tag between two pieces is the writer's, and an age in it.
    for (const [i, piece] of (pieces ?? []).slice(1).entries())
      sources.push({ start: pieces?.[i]?.end ?? piece.start, end: piece.start, speaker: null });
  }
  for (const { content, speaker } of attributions) if (speaker) sources.push({ ...content, speaker });
  sources.sort((a, b) => a.start - b.start);
  let from = 0;
  const sourceOf = (start: number, end: number): Speaker | null => {
    while ((sources[from]?.end ?? Number.POSITIVE_INFINITY) < start) from++;
    let best: (typeof sources)[number] | null = null;
    for (let i = from; i < sources.length; i++) {
      const candidate = sources[i];
      if (!candidate || candidate.start > start) break;
      if (end <= candidate.end && (!best || candidate.end - candidate.start < best.end - best.start))
        best = candidate;
    }
    return best?.speaker ?? null;
  };
  const claims: Claim[] = [];
  for (const [i, p] of parts.entries())
    for (const c of p.claims)
      claims.push(place.claim(c, p.start, i, sourceOf(c.start + p.start, c.end + p.start)));
  return claims;
}

function datesOf(parts: readonly PlacedParagraph[]): readonly DateMention[] {
  const dates: DateMention[] = [];
  for (const [paragraph, p] of parts.entries())
    for (const { start, end, text, year, month, day, weekday } of p.dates)
      dates.push({ start: start + p.start, end: end + p.start, text, year, month, day, weekday, paragraph });
  return dates;
}
