import type { Article } from '../../../analysis/article';
import type { Report } from '../../rule';
import { show, stepOf } from '../rounding';
import { isFigure } from './movement';

/** "leads by 10 points", "up 10 points", "a 10-point lead" */
const LEADS =
  /\b(?:(?:leads?|led|leading|ahead|up|trails?|trailed|trailing|behind|down)(?: [\p{L}.]+){0,3}?(?: by)?|(?:lead|margin|edge|gap) of)(?: just| only)? $/u;
const POINTS = /^ ?(?:percentage )?points?$/;
const BETWEEN = /^(?: (?:over|on) \p{Lu}[\p{L}.]+)?(?:,|:| ?[—–]| \() ?$/u;

/** A lead in points beside the two shares it is the difference of: "up 10 points, 46% to 36%". */
export function* leads({ claims, text }: Article): Iterable<Report> {
  for (const [i, by] of claims.entries()) {
    const [a, b] = [claims[i + 1], claims[i + 2]];
    if (!a || !b || !isFigure(by) || !isFigure(a) || !isFigure(b) || b.paragraph !== by.paragraph) continue;
    if (a.unit !== '%' || b.unit !== '%') continue;
    const end = by.subject && by.subject.start >= by.end ? by.subject.end : by.end;
    const isInPoints = by.unit === 'percentage point' || POINTS.test(text.slice(by.end, end));
    if (!isInPoints || !LEADS.test(text.slice(Math.max(0, by.start - REACH), by.start))) continue;
    if (!BETWEEN.test(text.slice(end, a.start)) || !TO.test(text.slice(a.end, b.start))) continue;
    const real = Math.abs(a.value - b.value);
    if (Math.abs(real - Math.abs(by.value)) <= stepOf(a)) continue;
    yield {
      start: by.start,
      end: by.end,
      message: '{0} = {1}, not {2}.',
      args: [[a, b].map(({ value }) => show(value)).join(' − '), show(a.value - b.value), by.text],
      related: [a, b].map(({ start, end: to, text: words }) => ({ start, end: to, message: words })),
    };
  }
}
const REACH = 40;
const TO = /^(?: to |-| against )(?:his |her |their )?$/;
