import type { Span } from '../text/span';
import { orNothing } from '../text/trimmed';
import type {
  Attribution,
  Claim,
  DateMention,
  Entity,
  IndirectAttribution,
  Mention,
  ParagraphFacts,
  Quotation,
  Speaker,
  Words,
} from './article';
import type { Moves } from './correspond';
import { keepNamings, namingsOf } from './entities/namings';
import { type Source, sourceOf, sourcesIn } from './facts';
import type { Part } from './parts';

/** The only paragraph that an edit has changed, as it was and as it is. */
export interface Change {
  readonly was: Part;
  readonly is: Part;
  /** Where it begins, before and after. */
  readonly start: number;
  readonly index: number;
  /** How far everything behind it has moved; white space after the paragraph counts. */
  readonly by: number;
}

/** Moves whatever has offsets. Field by field, which costs a fraction of copying them. */
export class Mover {
  /** An offset was met that the changed paragraph's analysis does not speak of. */
  isLost = false;
  private readonly changed: Span;
  private readonly text: string;
  private readonly index: number;
  private readonly by: number;
  /** Where offsets count from, before and after. */
  private from = 0;
  private to = 0;

  constructor(
    { was, is, start, index, by }: Change,
    private readonly moves: Moves,
  ) {
    this.changed = { start, end: start + was.paragraph.text.length };
    this.text = is.paragraph.text;
    this.index = index;
    this.by = by;
  }

  /** The facts of a paragraph that began at one offset and begins at another. */
  facts(
    { quotations, attributions, claims, dates }: ParagraphFacts,
    from: number,
    to: number,
  ): ParagraphFacts {
    [this.from, this.to] = [from, to];
    const quoted = quotations.map((q) => this.quotation(q));
    const reported = attributions.map((a) => this.report(a));
    // Which words are the innermost around a number may change with their length.
    const sources = claims.length > 0 ? sourcesIn(quoted, reported) : [];
    return {
      quotations: orNothing(quoted),
      attributions: orNothing(reported),
      claims: orNothing(claims.map((c) => this.claim(c, sources))),
      dates: orNothing(dates.map((d) => this.date(d))),
    };
  }

  /** Anchored entities: those that are not named in the changed paragraph stay the same objects. */
  entities(entities: readonly Entity[]): readonly Entity[] {
    const namings = namingsOf(entities);
    const [first, last] = [namings.from(this.index), namings.from(this.index + 1)];
    if (first === last) return entities;
    [this.from, this.to] = [this.changed.start, this.changed.start];
    const moved = entities.slice();
    for (let i = first; i < last; i++) {
      const owner = namings.owner(i);
      const entity = entities[owner];
      if (entity && entity === moved[owner]) moved[owner] = this.entity(entity);
    }
    keepNamings(moved, namings);
    return moved;
  }

  private quotation(q: Quotation): Quotation {
    const { kind, closure, paragraph } = q;
    const { start, end, text } = this.words(q);
    const parts = q.parts?.map((part) => this.span(part)) ?? null;
    const attribution = q.attribution && this.attribution(q.attribution);
    return { start, end, text, kind, parts, outer: this.span(q.outer), closure, paragraph, attribution };
  }

  private report({ speaker, cue, content, confidence, paragraph }: IndirectAttribution): IndirectAttribution {
    return {
      speaker: speaker && this.speaker(speaker),
      cue: this.words(cue),
      content: this.span(content),
      confidence,
      paragraph,
    };
  }

  private claim(c: Claim, sources: readonly Source[]): Claim {
    const { start, end, text } = this.words(c);
    const { kind, value, high, unit, hedge, period, paragraph } = c;
    const subject = c.subject && this.words(c.subject);
    const topic = c.topic && this.words(c.topic);
    const source = sourceOf({ start, end }, sources);
    return { start, end, text, kind, value, high, unit, hedge, subject, topic, period, source, paragraph };
  }

  private date(d: DateMention): DateMention {
    return { ...d, start: this.offset(d.start), end: this.offset(d.end) };
  }

  private attribution({ speaker, cue, basis, confidence }: Attribution): Attribution {
    return {
      speaker: speaker && this.speaker(speaker),
      cue: cue && this.words(cue),
      basis,
      confidence,
    };
  }

  private speaker(s: Speaker): Speaker {
    const { start, end, text } = this.words(s);
    return { start, end, text, entity: s.entity, name: s.name, alternatives: s.alternatives };
  }

  private entity(e: Entity): Entity {
    const { id, name, type, variants, role, gender } = e;
    return { id, name, type, mentions: e.mentions.map((m) => this.mention(m)), variants, role, gender };
  }

  private mention(m: Mention): Mention {
    if (m.paragraph !== this.index) return m;
    const { text, paragraph, quoted } = m;
    return { start: this.offset(m.start), end: this.offset(m.end), text, paragraph, quoted };
  }

  private words(w: Words): Words {
    const [start, end] = [this.offset(w.start), this.offset(w.end)];
    const isInside = w.start + this.from >= this.changed.start && w.end + this.from <= this.changed.end;
    const by = this.to - this.changed.start;
    return { start, end, text: isInside ? this.text.slice(start + by, end + by) : w.text };
  }

  private span(s: Span): Span {
    return { start: this.offset(s.start), end: this.offset(s.end) };
  }

  private offset(at: number): number {
    return this.moved(at + this.from) - this.to;
  }

  private moved(at: number): number {
    if (at < this.changed.start) return at;
    if (at > this.changed.end) return at + this.by;
    const to = this.moves.get(at - this.changed.start);
    if (to === undefined) this.isLost = true;
    return this.changed.start + (to ?? 0);
  }
}
