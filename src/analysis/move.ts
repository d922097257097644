import type { Span } from '../text/span';
import type {
  Article,
  Attribution,
  Claim,
  DateMention,
  Entity,
  IndirectAttribution,
  Mention,
  Quotation,
  Speaker,
  Words,
} from './article';
import { articleParagraph } from './assemble';
import { correspond, type Moves, namesCorrespond } from './correspond';
import type { PlacedParagraph } from './parts';

/** The only paragraph that an edit has changed, as it was and as it is. */
export interface Change {
  readonly was: PlacedParagraph;
  readonly is: PlacedParagraph;
  /** How far everything behind it has moved; white space after the paragraph counts. */
  readonly by: number;
}

/** Null where an edit has changed several paragraphs, made or removed one. */
export function onlyChange(
  before: readonly PlacedParagraph[],
  after: readonly PlacedParagraph[],
  by: number,
): Change | null {
  if (before.length !== after.length) return null;
  const changed = after.flatMap((part, i) => (part.paragraph === before[i]?.paragraph ? [] : [i]));
  const [was, is] = [before[changed[0] ?? -1], after[changed[0] ?? -1]];
  return changed.length === 1 && was && is && was.start === is.start ? { was, is, by } : null;
}

/**
 * The article after an edit that changed no fact, as most keystrokes do: the one before with its offsets moved. Null
 * where the paragraph says something else than before. What stands in front of it stays the same objects.
 */
export function moveArticle(
  article: Article,
  change: Change,
  after: readonly PlacedParagraph[],
  text: string,
): Article | null {
  const moves = correspond(change.was, change.is);
  if (!moves) return null;
  const move = new Mover(change, moves);
  const moved: Article = {
    text,
    paragraphs: after.map((part, i) => {
      const before = article.paragraphs[i];
      return before?.start === part.start && before.content === part.paragraph
        ? before
        : articleParagraph(part);
    }),
    quotations: article.quotations.map((q) => move.quotation(q)),
    attributions: article.attributions.map((a) => move.report(a)),
    claims: article.claims.map((c) => move.claim(c)),
    dates: article.dates.map((d) => move.date(d)),
    entities: article.entities.map((e) => move.entity(e)),
    dialect: article.dialect,
  };
  return move.isLost ? null : moved;
}

/** The entities after an edit that changed no name; null where it did. */
export function moveEntities(entities: readonly Entity[], change: Change): readonly Entity[] | null {
  const moves = namesCorrespond(change.was, change.is);
  if (!moves) return null;
  const move = new Mover(change, moves);
  const moved = entities.map((e) => move.entity(e));
  return move.isLost ? null : moved;
}

/** Moves whatever has offsets; what does not move stays itself. Field by field, which costs a fraction of copying them. */
class Mover {
  /** An offset was met that the changed paragraph's analysis does not speak of. */
  isLost = false;
  /** A claim's source and its quotation's speaker are one object, and stay so. */
  private readonly speakers = new Map<Speaker, Speaker>();

  private readonly changed: Span;
  private readonly is: PlacedParagraph;
  private readonly by: number;

  constructor(
    { was, is, by }: Change,
    private readonly moves: Moves,
  ) {
    this.changed = was;
    this.is = is;
    this.by = by;
  }

  quotation(q: Quotation): Quotation {
    const attribution = q.attribution && this.attribution(q.attribution);
    const { kind, closure, paragraph } = q;
    if (q.outer.end < this.changed.start) return attribution === q.attribution ? q : { ...q, attribution };
    const { start, end, text } = this.words(q);
    const parts = q.parts?.map((part) => this.span(part)) ?? null;
    return { start, end, text, kind, parts, outer: this.span(q.outer), closure, paragraph, attribution };
  }

  report(a: IndirectAttribution): IndirectAttribution {
    if (Math.max(a.content.end, a.cue.end, a.speaker?.end ?? 0) < this.changed.start) return a;
    const { speaker, cue, content, confidence, paragraph } = a;
    return {
      speaker: speaker && this.speaker(speaker),
      cue: this.words(cue),
      content: this.span(content),
      confidence,
      paragraph,
    };
  }

  claim(c: Claim): Claim {
    const source = c.source && this.speaker(c.source);
    const subject = c.subject && this.words(c.subject);
    if (c.end < this.changed.start && source === c.source && subject === c.subject) return c;
    const { start, end, text } = this.words(c);
    const { kind, value, high, unit, hedge, period, paragraph } = c;
    return { start, end, text, kind, value, high, unit, hedge, subject, period, source, paragraph };
  }

  date(d: DateMention): DateMention {
    if (d.end < this.changed.start) return d;
    return { ...d, start: this.offset(d.start), end: this.offset(d.end) };
  }

  entity(e: Entity): Entity {
    const last = e.mentions.at(-1);
    if (!last || last.end < this.changed.start) return e;
    return { ...e, mentions: e.mentions.map((m) => this.mention(m)) };
  }

  private mention(m: Mention): Mention {
    if (m.end < this.changed.start) return m;
    const { text, paragraph, quoted } = m;
    return { start: this.offset(m.start), end: this.offset(m.end), text, paragraph, quoted };
  }

  private attribution(a: Attribution): Attribution {
    const speaker = a.speaker && this.speaker(a.speaker);
    const cue = a.cue && this.words(a.cue);
    const { basis, confidence } = a;
    return speaker === a.speaker && cue === a.cue ? a : { speaker, cue, basis, confidence };
  }

  private speaker(s: Speaker): Speaker {
    if (s.end < this.changed.start) return s;
    const known = this.speakers.get(s);
    if (known) return known;
    const { start, end, text } = this.words(s);
    const moved = { start, end, text, entity: s.entity, name: s.name, alternatives: s.alternatives };
    this.speakers.set(s, moved);
    return moved;
  }

  private words(w: Words): Words {
    if (w.end < this.changed.start) return w;
    const [start, end] = [this.offset(w.start), this.offset(w.end)];
    return { start, end, text: w.start > this.changed.end ? w.text : this.slice(start, end) };
  }

  /** Of the paragraph where the words are in it: a slice of the whole text would keep that in memory as long as they. */
  private slice(start: number, end: number): string {
    const { paragraph, start: by } = this.is;
    return paragraph.text.slice(start - by, end - by);
  }

  private span(s: Span): Span {
    return s.end < this.changed.start ? s : { start: this.offset(s.start), end: this.offset(s.end) };
  }

  private offset(at: number): number {
    if (at < this.changed.start) return at;
    if (at > this.changed.end) return at + this.by;
    const to = this.moves.get(at - this.changed.start);
    if (to === undefined) this.isLost = true;
    return this.changed.start + (to ?? 0);
  }
}
