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
import type { PlacedParagraph } from './assemble';
import { correspond, type Moves } from './correspond';

/**
 * The article after an edit that changed no fact, as most keystrokes do: the one before with its offsets moved. Null
 * where more than one paragraph has changed, or one says something else than before. What stands in front of the edit
 * stays the same objects.
 */
export function moveArticle(
  article: Article,
  before: readonly PlacedParagraph[],
  after: readonly PlacedParagraph[],
  text: string,
): Article | null {
  const at = onlyChange(before, after);
  const [was, is] = [before[at], after[at]];
  const moves = was && is && was.start === is.start ? correspond(was, is) : null;
  if (!was || !is || !moves) return null;
  const move = new Mover(text, was, is.end - was.end, moves);
  const moved: Article = {
    text,
    paragraphs: after.map(({ start, end, role }) => ({ start, end, role })),
    quotations: article.quotations.map((q) => move.quotation(q)),
    attributions: article.attributions.map((a) => move.report(a)),
    claims: article.claims.map((c) => move.claim(c)),
    dates: article.dates.map((d) => move.words(d)),
    entities: article.entities.map((e) => move.entity(e)),
  };
  return move.isLost ? null : moved;
}

/** The only paragraph that is another than before; -1 where there are several or none. */
function onlyChange(before: readonly PlacedParagraph[], after: readonly PlacedParagraph[]): number {
  if (before.length !== after.length) return -1;
  const isChanged = (i: number): boolean => before[i]?.speech !== after[i]?.speech;
  let first = 0;
  while (first < after.length && !isChanged(first)) first++;
  for (let i = first + 1; i < after.length; i++) if (isChanged(i)) return -1;
  return first < after.length ? first : -1;
}

/** Moves whatever has offsets; what does not move stays itself. */
class Mover {
  /** An offset was met that the changed paragraph's analysis does not speak of. */
  isLost = false;
  /** A claim's source and its quotation's speaker are one object, and stay so. */
  private readonly speakers = new Map<Speaker, Speaker>();

  constructor(
    private readonly text: string,
    private readonly changed: Span,
    private readonly by: number,
    private readonly moves: Moves,
  ) {}

  quotation(q: Quotation): Quotation {
    const attribution = q.attribution && this.attribution(q.attribution);
    if (q.outer.end < this.changed.start) return attribution === q.attribution ? q : { ...q, attribution };
    return {
      ...this.words(q),
      parts: q.parts?.map((part) => this.span(part)) ?? null,
      outer: this.span(q.outer),
      attribution,
    };
  }

  report(a: IndirectAttribution): IndirectAttribution {
    if (Math.max(a.content.end, a.cue.end, a.speaker?.end ?? 0) < this.changed.start) return a;
    const { confidence } = a;
    return {
      speaker: a.speaker && this.speaker(a.speaker),
      cue: this.words(a.cue),
      content: this.span(a.content),
      confidence,
    };
  }

  claim(c: Claim): Claim {
    const source = c.source && this.speaker(c.source);
    const subject = c.subject && this.words(c.subject);
    if (c.end < this.changed.start && source === c.source && subject === c.subject) return c;
    return { ...this.words(c), subject, source };
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

  words<T extends Words | DateMention>(w: T): T {
    if (w.end < this.changed.start) return w;
    const [start, end] = [this.offset(w.start), this.offset(w.end)];
    return { ...w, start, end, text: w.start > this.changed.end ? w.text : this.text.slice(start, end) };
  }

  private attribution(a: Attribution): Attribution {
    const speaker = a.speaker && this.speaker(a.speaker);
    const cue = a.cue && this.words(a.cue);
    return speaker === a.speaker && cue === a.cue ? a : { ...a, speaker, cue };
  }

  private speaker(s: Speaker): Speaker {
    if (s.end < this.changed.start) return s;
    const known = this.speakers.get(s);
    if (known) return known;
    const moved = this.words(s);
    this.speakers.set(s, moved);
    return moved;
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
