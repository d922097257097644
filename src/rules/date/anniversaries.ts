import type { Article } from '../../analysis/article';
import { textBefore } from '../../text/around';
import type { Span } from '../../text/span';
import { type Dated, hasYear } from './dated';

/** "founded in 1865 … marked its 150th anniversary in 2016" */
interface Anniversary {
  readonly years: Span & { readonly count: number };
  readonly began: Dated;
  readonly marked: Dated;
}

const ANNIVERSARY =
  /\b(?:(\d{1,3})(?:st|nd|rd|th)(?: wedding)? (?:anniversary|birthday)|(centenary|centennial|bicentenary|bicentennial|golden jubilee|diamond jubilee))\b/g;
const NAMED: ReadonlyMap<string, number> = new Map([
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['golden jubilee', 50],
  ['diamond jubilee', 60],
]);
const MARKED =
  /^(?: of (?:its|their|the) (?:founding|opening|establishment|marriage|wedding|creation|launch|formation))?,? (?:in|on) $/u;
/** "celebrated her 60th birthday with a recital in London in March 2024" */
const OWN = /\b(?:celebrat(?:ed|es|ing)|mark(?:ed|s|ing)) (?:his|her|its|their) $/;
const OWN_REACH = 24;
const OWN_MARKED = /^[^.;:!?“”\d]{0,60} (?:in|on) $/;
const BEGAN =
  /\b(?:founded|established|opened|married|wed|built|formed|launched|created|incorporated|started|began|signed|born)(?: (?:by|in|as|at|here|on)(?: \p{Lu}?[\p{L}.’'-]+){0,4})? (?:in|on) $/u;
const REACH = 60;
const NEAR = 250;

/** Anniversaries with the year they were marked in and, right before, the one beginning that is told with its year. */
export function* anniversariesIn({ text, dates }: Article): Iterable<Anniversary> {
  for (const match of text.matchAll(ANNIVERSARY)) {
    const end = match.index + match[0].length;
    const marked = dates.find((d) => d.start >= end);
    if (!marked || !hasYear(marked)) continue;
    const isOwn = OWN.test(textBefore(text, match.index, OWN_REACH));
    if (!(isOwn ? OWN_MARKED : MARKED).test(text.slice(end, marked.start))) continue;
    // "opened in 1876, burned down in 1921 and was rebuilt": it may be of either.
    const [only, other] = dates
      .filter((d) => d.end <= match.index && match.index - d.end < NEAR)
      .filter(hasYear);
    // Who marries on February 29 counts in leap years.
    if (only?.month === 2 && only.day === 29) continue;
    const [words, digits, name = ''] = match;
    const length = digits ? digits.length + 2 : words.length;
    if (only && !other && BEGAN.test(textBefore(text, only.start, REACH)))
      yield {
        years: {
          start: match.index,
          end: match.index + length,
          count: digits ? Number(digits) : (NAMED.get(name) ?? 0),
        },
        began: only,
        marked,
      };
  }
}
