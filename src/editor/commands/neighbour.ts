import type { Span } from '../../text/span';

export type Direction = 'next' | 'previous';

/** The next or previous span from an offset, going round at the ends; one that holds the offset is passed over. */
export function neighbour<T extends Span>(
  spans: readonly T[],
  offset: number,
  direction: Direction,
): T | undefined {
  if (direction === 'next') return spans.find((s) => s.start > offset) ?? spans[0];
  return spans.findLast((s) => s.end < offset) ?? spans.at(-1);
}
