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
  /^(?: of (?:its|their|the) (?:founding|opening|establishment|marriage|wedding|creation|launch|formation))?,? (?:in|on|this year,) $/u;
/** "celebrated her 60th birthday with a recital in London in March 2024" */
const OWN = /\b(?:celebrat(?:ed|es|ing)|mark(?:ed|s|ing)) (?:his|her|its|their) $/;
const OWN_REACH = 24;
const OWN_MARKED = /^[^.;:!?“”\d]{0,60} (?:in|on|this year,) $/;
/** "In 2016 it celebrated its 75th anniversary", "This year, 2016, the bridge marks its" */
const LED_BY = /(?:^|[.;,] )(?:[Ii]n|[Tt]his year,) $/;
const OWN_BEHIND =
  /^,? (?:[\p{L}’'-]+ ){1,5}(?:celebrat(?:ed|es|ing)|mark(?:ed|s|ing)) (?:his|her|its|their) $/u;
const BEGAN =
  /\b(?:founded|established|opened|married|wed|built|formed|launched|created|incorporated|started|began|signed|born)(?: (?:by|in|as|at|here|on)(?: \p{Lu}?[\p{L}.’'-]+){0,4})? (?:in|on) $/u;
const REACH = 60;
const NEAR = 250;

/** Anniversaries with the year they were marked in and, right before, the one beginning that is told with its year. */
export function* anniversariesIn({ text, dates }: Article): Iterable<Anniversary> {
  for (const match of text.matchAll(ANNIVERSARY)) {
    const before = dates.filter((d) => d.end <= match.index && match.index - d.end < NEAR).filter(hasYear);
    const last = before.at(-1);
    const isLed = last !== undefined && isLedBy(text, last, match.index);
    const marked = isLed ? last : markedBehind(text, match, dates);
    if (!marked) continue;
    // "opened in 1876, burned down in 1921 and was rebuilt": it may be of either.
    const [only, other] = isLed ? before.slice(0, -1) : before;
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

const isLedBy = (text: string, marked: Dated, at: number): boolean =>
  LED_BY.test(textBefore(text, marked.start, 14)) && OWN_BEHIND.test(text.slice(marked.end, at));

/** The year behind an anniversary, where it was marked then. */
function markedBehind(text: string, match: RegExpExecArray, dates: Article['dates']): Dated | null {
  const end = match.index + match[0].length;
  const marked = dates.find((d) => d.start >= end);
  if (!marked || !hasYear(marked)) return null;
  const isOwn = OWN.test(textBefore(text, match.index, OWN_REACH));
  return (isOwn ? OWN_MARKED : MARKED).test(text.slice(end, marked.start)) ? marked : null;
}
