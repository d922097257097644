import type { Span } from '../../text/span';
import type { Entity, Mention } from '../article';

/** Finds the entity whose name stands at or inside a span; null where none does. Logarithmic in the number of mentions. */
export type EntityAt = (span: Span) => Entity | null;

interface Placed {
  readonly entity: Entity;
  readonly mention: Mention;
}

/**
 * An index of all mentions by position. Where several stand inside a span ("Rogers spokesperson Andrea Goldstein"), a
 * person goes before anything else, and of two people the later, whom the words before describe.
 */
export function indexMentions(entities: readonly Entity[]): EntityAt {
  const placed = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  return (span) => {
    let best: Placed | null = null;
    for (let i = firstEndingAfter(placed, span.start); i < placed.length; i++) {
      const candidate = placed[i];
      if (!candidate || candidate.mention.start >= Math.max(span.end, span.start + 1)) break;
      if (!best || candidate.entity.type === 'person') best = candidate;
    }
    return best?.entity ?? null;
  };
}

/** Mentions do not overlap, so that they end in the order they start in. */
function firstEndingAfter(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.mention.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
