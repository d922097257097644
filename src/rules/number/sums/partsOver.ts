import type { Article } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { cited, type Report } from '../../rule';
import { endWithSubject, type Figure, isFigure } from '../figure';

/** "including five children", "among them nine women" */
const INCLUDING = /^[^.;:!?()“”"]{0,60}?(?:,| —)? ?(?:including|among them) (?:some |about )?$/;
/** ", £21 million of which" */
const OF_WHICH = /^ of (?:which|whom|it|that|them)\b/;
const BEFORE_PART = /^[^.;:!?()“”"\d]{0,40}, $/;
/** "12 of the nation's 10" */
const OF_THE =
  /^ (?:out )?of (?:the|its|their|his|her|our|those|these) (?:(?:[\p{L}-]+ )?[\p{L}-]+['’]s )?$/u;
const EVERYBODY = /^(?:people|persons?|passengers|victims|employees|members|workers|students|pupils|lives)$/i;
/** "56 passengers and 10 of the crew, among them 30 children" */
const JOINED = /\b(?:and|or) $/;
const FAMILY = /\bfamily of $/;

/** A part that is more than its whole. */
export function* partsOver({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isFigure(a) || !isFigure(b) || a.kind !== b.kind) continue;
    if (a.unit !== b.unit || !(a.kind === 'money' || a.kind === 'count')) continue;
    const [part, whole] = OF_THE.test(text.slice(a.end, b.start)) ? [a, b] : [b, a];
    if (part.value <= whole.value || JOINED.test(textBefore(text, a.start, 5))) continue;
    if (!isPart(text, a, b)) continue;
    yield {
      start: part.start,
      end: part.end,
      message: '{0} is more than the {1} it is part of.',
      args: [part.text, whole.text],
      related: cited([whole]),
    };
  }
}

function isPart(text: string, a: Figure, b: Figure): boolean {
  const between = text.slice(a.end, b.start);
  if (OF_THE.test(between)) return a.kind === 'count' && !a.text.includes('-') && !b.text.includes('-');
  const behind = text.slice(endWithSubject(a), b.start);
  if (OF_WHICH.test(text.slice(b.end, b.end + 10)))
    return a.kind === 'money' ? BEFORE_PART.test(behind) : behind === ', ';
  return INCLUDING.test(behind) && (a.kind === 'money' || isEverybody(text, a, b));
}

/** Crews include more people than there are crews. */
const isEverybody = (text: string, a: Figure, b: Figure): boolean =>
  FAMILY.test(textBefore(text, a.start, 10)) ||
  EVERYBODY.test(a.subject?.text.split(' ').at(-1) ?? '') ||
  (a.subject !== null && a.subject.text === b.subject?.text);
