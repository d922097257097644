import type { Article } from '../../analysis/article';
import { eachParagraph } from '../paragraphs';
import { cited, type Report, type Rule } from '../rule';
import { misnamedSteps } from './derived/derived';
import { show, stepOf } from './rounding';
import { type Movement, movements, points, relative } from './sums/movement';
import { type Swing, swings } from './sums/swings';
import { maySpeakOf } from './sums/ties';

/** The difference of two shares called so many percent, where it is so many percentage points. */
export const percentagePoint: Rule = {
  id: 'number/percentage-point',
  summary: 'A difference of shares in percent instead of percentage points',
  severity: 'warning',
  message: 'From {0} to {1} is {2} percentage points, or {3} %.',
  *check(article) {
    const here = [...inOneSentence(article)];
    yield* here;
    for (const report of [...elsewhere(article), ...misnamedSteps(article)])
      if (!here.some(({ start }) => start === report.start)) {
        here.push(report);
        yield report;
      }
  },
};

const inOneSentence = eachParagraph(function* (article) {
  for (const movement of movements(article)) if (isMistaken(movement)) yield report(movement);
}, 'claims');

/** "The share rose by 20 percent from 35 percent", where a paragraph above it is at 55. */
function* elsewhere(article: Article): Iterable<Report> {
  for (const swing of swings(article))
    if (isMisnamed(swing) && maySpeakOf(article, swing)) yield report(swing);
}

function report(movement: Movement): Report {
  const { from, to, stated } = movement;
  const difference = points(movement);
  const related = cited([from, to]);
  const { start, end } = stated;
  if (difference === null)
    return {
      start,
      end,
      message: 'From {0} to {1} is {2} %, not percentage points.',
      args: [from.text, to.text, show(relative(movement))],
      related,
    };
  return { start, end, args: [from.text, to.text, show(difference), show(relative(movement))], related };
}

/** Percent called points, or points called percent. */
export function isMisnamed(swing: Swing): boolean {
  if (swing.by === 'percent') return isMistaken(swing);
  if (swing.by !== 'points' || points(swing) !== null) return false;
  const { from, to, stated } = swing;
  const value = Math.abs(stated.value);
  // An index has points of its own.
  if (Math.abs(to.value - from.value) === value) return false;
  return Math.abs(relative(swing) - value) <= stepOf(stated) / 2;
}

/** How many times the points the true percentage must be: near 100 % the two are all but one. */
const FAR = 1.4;

/** Is what is stated the difference in points, and nowhere near the one in per cent? */
export function isMistaken(movement: Movement): boolean {
  const stated = Math.abs(movement.stated.value);
  const step = stepOf(movement.stated);
  const difference = points(movement);
  // "by half" is never said of points.
  if (!/[%\d]|cent|pct/i.test(movement.stated.text)) return false;
  if (difference === null || Math.abs(difference - stated) > step / 2) return false;
  return relative(movement) >= stated * FAR && relative(movement) - stated > step;
}
