import type { Span } from '../text/span';
import type { Entity, Mention } from './article';
import { type Moves, namesCorrespond } from './correspond';
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
  let first = 0;
  while (first < after.length && after[first]?.paragraph === before[first]?.paragraph) first++;
  let last = after.length - 1;
  while (last > first && after[last]?.paragraph === before[last]?.paragraph) last--;
  const [was, is] = [before[first], after[first]];
  return first === last && was && is && was.start === is.start ? { was, is, by } : null;
}

/** The entities after an edit that changed no name; null where it did. What stands in front of it stays the same objects. */
export function moveEntities(entities: readonly Entity[], change: Change): readonly Entity[] | null {
  const moves = namesCorrespond(change.was, change.is);
  return moves && new Mover(change, moves).entities(entities);
}

/** Moves names; what does not move stays itself. Field by field, which costs a fraction of copying them. */
class Mover {
  /** A name was met that the changed paragraph's analysis does not speak of. */
  private isLost = false;
  private readonly changed: Span;
  private readonly by: number;

  constructor(
    { was, by }: Change,
    private readonly moves: Moves,
  ) {
    this.changed = was;
    this.by = by;
  }

  /** Null where a name was met that the changed paragraph's analysis does not speak of. */
  entities(entities: readonly Entity[]): readonly Entity[] | null {
    const moved = entities.map((e) => this.entity(e));
    return this.isLost ? null : moved;
  }

  private entity(e: Entity): Entity {
    const last = e.mentions.at(-1);
    if (!last || last.end < this.changed.start) return e;
    const { id, name, type, variants, role, gender } = e;
    return { id, name, type, mentions: e.mentions.map((m) => this.mention(m)), variants, role, gender };
  }

  private mention(m: Mention): Mention {
    if (m.end < this.changed.start) return m;
    const { text, paragraph, quoted } = m;
    return { start: this.offset(m.start), end: this.offset(m.end), text, paragraph, quoted };
  }

  private offset(at: number): number {
    if (at < this.changed.start) return at;
    if (at > this.changed.end) return at + this.by;
    const to = this.moves.get(at - this.changed.start);
    if (to === undefined) this.isLost = true;
    return this.changed.start + (to ?? 0);
  }
}
