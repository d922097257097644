import type { Span } from '../text/span';
import { orNothing } from '../text/trimmed';
import type {
  Attribution,
  Claim,
  DateMention,
  IndirectAttribution,
  ParagraphFacts,
  Quotation,
  Speaker,
  Words,
} from './article';
import type { PlacedAttribution, PlacedQuotation } from './attribution/carry';
import type { Report } from './attribution/reports/report';
import { NOBODY, type Referent } from './attribution/speakers/referent';
import type { LocalClaim } from './claims/claim';
import type { Part } from './parts';
import type { Telling } from './telling';

/** What is known once who speaks has been resolved. */
export interface Told extends Telling {
  readonly parts: readonly Part[];
  /** Where each paragraph begins. */
  readonly starts: Uint32Array;
  /** Whom the words mean that name who speaks. */
  readonly referents: readonly (readonly Referent[])[];
}

/** Turns what a paragraph says into what the article says of it. Field by field, which costs a fraction of copying them. */
export class FactFinder {
  constructor(
    private readonly told: Told,
    /** The paragraph's index. */
    private readonly paragraph: number,
  ) {}

  facts(): ParagraphFacts {
    const part = this.told.parts[this.paragraph];
    if (!part) return { quotations: [], attributions: [], claims: [], dates: [] };
    const quoted = this.carried().map((q) => this.quotation(q));
    const attributions = part.speech.reports.map((r) => this.report(r));
    const sources = part.claims.length > 0 ? sourcesIn(quoted, attributions) : [];
    return {
      quotations: orNothing(quoted),
      attributions: orNothing(attributions),
      claims: orNothing(part.claims.map((c) => this.claim(c, sourceOf(c, sources)))),
      dates: orNothing(part.dates.map(dateOf)),
    };
  }

  /** Whether the facts found before are still right; what stands in the paragraph itself is unchanged. */
  areStill({ quotations, attributions }: ParagraphFacts): boolean {
    const now = this.carried();
    const reports = this.told.parts[this.paragraph]?.speech.reports ?? [];
    return (
      quotations.length === now.length &&
      quotations.every((q, i) => this.isAttribution(q.attribution, now[i]?.attribution ?? null)) &&
      attributions.every((a, i) => this.isSpeaker(a.speaker, reports[i]?.speaker ?? null, this.paragraph))
    );
  }

  private carried(): readonly PlacedQuotation[] {
    return this.told.carried[this.paragraph] ?? [];
  }

  private isAttribution(was: Attribution | null, is: PlacedAttribution | null): boolean {
    if (!was || !is) return was === is;
    return (
      was.basis === is.basis &&
      was.confidence === is.confidence &&
      this.areWords(was.cue, is.cue, is.paragraph) &&
      this.isSpeaker(was.speaker, is.speaker, is.paragraph)
    );
  }

  private isSpeaker(was: Speaker | null, is: Span | null, paragraph: number): boolean {
    if (!was || !is) return was === is;
    const { entity, name, alternatives } = this.referent(is, paragraph);
    return (
      was.entity === entity &&
      was.name === name &&
      was.alternatives.length === alternatives.length &&
      was.alternatives.every((id, i) => id === alternatives[i]) &&
      this.areWords(was, is, paragraph)
    );
  }

  private areWords(was: Words | null, is: Span | null, paragraph: number): boolean {
    if (!was || !is) return was === is;
    const by = this.by(paragraph);
    if (was.start !== is.start + by || was.end !== is.end + by) return false;
    return paragraph === this.paragraph || was.text === this.text(is, paragraph);
  }

  private quotation({ quotation, attribution }: PlacedQuotation): Quotation {
    const { spans, kind } = quotation;
    const [first] = spans;
    const last = spans.at(-1) ?? first;
    const { start } = first;
    const { end } = last;
    return {
      start,
      end,
      text: this.text({ start, end }, this.paragraph),
      kind,
      parts: spans.length > 1 ? spans.map((s) => ({ start: s.start, end: s.end })) : null,
      outer: { start: first.open.start, end: last.close?.end ?? end },
      closure: last.closure,
      paragraph: 0,
      attribution: attribution && this.attribution(attribution),
    };
  }

  private report({ speaker, cue, content, kind }: Report): IndirectAttribution {
    const [first, last] = [content[0], content.at(-1)];
    return {
      speaker: speaker && this.speaker(speaker, this.paragraph),
      cue: this.words(cue, this.paragraph),
      content: { start: first?.start ?? cue.start, end: last?.end ?? cue.end },
      confidence: kind === 'say' || kind === 'tell' ? 0.9 : 0.6,
      paragraph: 0,
    };
  }

  private claim(claim: LocalClaim, source: Speaker | null): Claim {
    const { start, end, kind, value, high, unit, hedge, subject, topic, period, text } = claim;
    return { start, end, text, kind, value, high, unit, hedge, subject, topic, period, source, paragraph: 0 };
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
    const { entity, name, alternatives } = this.referent(s, paragraph);
    return { start, end, text, entity, name, alternatives };
  }

  private referent({ start }: Span, paragraph: number): Referent {
    const at = this.told.speakers[paragraph]?.findIndex((s) => s.start === start) ?? -1;
    return this.told.referents[paragraph]?.[at] ?? NOBODY;
  }

  private words(s: Span, paragraph: number): Words {
    const by = this.by(paragraph);
    return { start: s.start + by, end: s.end + by, text: this.text(s, paragraph) };
  }

  /** How far another paragraph begins behind this one; negative where in front of it. */
  private by(paragraph: number): number {
    if (paragraph === this.paragraph) return 0;
    const { starts } = this.told;
    return (starts[paragraph] ?? 0) - (starts[this.paragraph] ?? 0);
  }

  /** Cut from the paragraph: a slice of the whole text would keep that in memory as long as the words. */
  private text({ start, end }: Span, paragraph: number): string {
    return this.told.parts[paragraph]?.paragraph.text.slice(start, end) ?? '';
  }
}

const dateOf = ({ start, end, text, year, month, day, weekday }: Omit<DateMention, 'paragraph'>) => ({
  start,
  end,
  text,
  year,
  month,
  day,
  weekday,
  paragraph: 0,
});

/** Words that are somebody's; the writer's own where the speaker is null. */
export interface Source extends Span {
  readonly speaker: Speaker | null;
}

export function sourcesIn(
  quotations: readonly Quotation[],
  attributions: readonly IndirectAttribution[],
): readonly Source[] {
  const sources: Source[] = [];
  for (const { start, end, parts, attribution } of quotations) {
    const speaker = attribution?.speaker;
    if (speaker) sources.push({ start, end, speaker });
    // The tag between two pieces is the writer's, and an age in it.
    for (const [i, piece] of (parts ?? []).slice(1).entries())
      sources.push({ start: parts?.[i]?.end ?? piece.start, end: piece.start, speaker: null });
  }
  for (const { content, speaker } of attributions)
    if (speaker) sources.push({ start: content.start, end: content.end, speaker });
  return sources.sort((a, b) => a.start - b.start);
}

/** Whose number it is: the speaker of the innermost quotation or reported clause around it that has one. */
export function sourceOf({ start, end }: Span, sources: readonly Source[]): Speaker | null {
  let best: Source | null = null;
  for (const source of sources) {
    if (source.start > start) break;
    if (end <= source.end && (!best || source.end - source.start < best.end - best.start)) best = source;
  }
  return best?.speaker ?? null;
}
