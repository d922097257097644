import { eachParagraph } from '../paragraphs';
import type { Rule } from '../rule';
import { show, stepOf } from './rounding';
import { type Movement, movements, points, relative } from './sums/movement';

/** The difference of two shares called so many percent, where it is so many percentage points. */
export const percentagePoint: Rule = {
  id: 'number/percentage-point',
  summary: 'A difference of shares in percent instead of percentage points',
  severity: 'warning',
  message: 'From {0} to {1} is {2} percentage points, or {3} %.',
  check: eachParagraph(function* (article) {
    for (const movement of movements(article)) {
      const difference = points(movement);
      if (difference === null || !isMistaken(movement)) continue;
      const { from, to, stated } = movement;
      yield {
        start: stated.start,
        end: stated.end,
        args: [from.text, to.text, show(difference), show(relative(movement))],
        related: [from, to].map(({ start, end, text }) => ({ start, end, message: text })),
      };
    }
  }, 'claims'),
};

/** How many times the points the true percentage must be: near 100 % the two are all but one. */
const FAR = 1.5;

/** Is what is stated the difference in points, and nowhere near the one in per cent? */
export function isMistaken(movement: Movement): boolean {
  const stated = Math.abs(movement.stated.value);
  const step = stepOf(movement.stated);
  const difference = points(movement);
  // "by half" is never said of points.
  if (!/[%\d]|cent|pct/i.test(movement.stated.text)) return false;
  if (difference === null || Math.abs(difference - stated) > step / 2) return false;
  return relative(movement) >= stated * FAR && relative(movement) - stated > 2 * step;
}
