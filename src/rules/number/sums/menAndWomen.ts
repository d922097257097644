import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { type Figure, hasValue, isFigure } from '../figure';
import { wrongResult } from '../wrong';

const OPENS = /^(?: [a-z]+){0,4}(?::| ?[—–]| --?| \(|,|, including|, among them)\s?$/;
const ONLY_SOME = /\b(?:includ\w+|among|only|at least|mostly|mainly|also)\b/i;
const JOINS = /^,?(?: and)? $/;
const ONE_MORE = /^,?(?: and)? an? (?:man|woman|boy|girl|child|baby|toddler|teenager|infant)(?!\S*-)\b/;
const CLOSES = /^\s*(?:[.)]|$)/;
/** What opened with a dash may end with one; behind a colon the list goes on there. */
const DASH = /^\s*(?:[—–]|--)/;
const PEOPLE =
  /\b(?:men|women|boys|girls|children|adults|males|females|teenagers|teens|juveniles|minors|man|woman|boy|girl|child)$/i;

/** "Seven people died: three men, two women and a child." */
export function* menAndWomen({ claims, text }: Article): Iterable<Report> {
  for (const [i, total] of claims.entries()) {
    const next = claims[i + 1];
    if (!next || !isTotal(total)) continue;
    const opening = text.slice(total.subject.end, next.start);
    // "three men, three women and a child" go on with the list.
    if (!OPENS.test(opening) || (opening.includes(',') && PEOPLE.test(total.subject.text))) continue;
    const behindIt = claims.slice(i + 1, i + 6);
    const people = peopleFrom(behindIt, text);
    const {
      figures,
      values: addends,
      end: close,
    } = people.figures.length > 0 ? people : kindsFrom(behindIt, text, opening);
    const told = text.slice(Math.max(0, total.start - 20), close + 30).replace(opening, ' ');
    if (figures.length === 0 || ONLY_SOME.test(told)) continue;
    const rest = text.slice(close, close + 4);
    if (!CLOSES.test(rest) && !(DASH.test(rest) && /[—–-]\s?$/.test(opening))) continue;
    const sum = addends.reduce((a, b) => a + b, 0);
    if (addends.length < 2 || mayBe(total, sum)) continue;
    // "120 passengers, 60 men and 50 women" may have had children with them.
    if (/,(?: including| among them)?\s?$/.test(opening) && sum < total.value) continue;
    yield wrongCount(total, addends, sum, figures);
  }
}

/** All in figures, though the text may have words: "3 + 2 = 5, not 7". */
const wrongCount = (total: Count, addends: readonly number[], sum: number, of: readonly Count[]): Report =>
  wrongResult(
    { ...total, text: total.hedge ? total.text : String(total.value) },
    addends.join(' + '),
    String(sum),
    of,
  );

type Count = Figure & { readonly subject: NonNullable<Claim['subject']> };

const isTotal = (c: Claim): c is Count => c.kind === 'count' && hasValue(c) && c.subject !== null;

/** "nearly 300" may be 290, and not 350. */
function mayBe({ value, hedge }: Count, sum: number): boolean {
  if (hedge === null) return sum === value;
  if (MORE.test(hedge)) return sum >= value;
  return sum >= value * (1 - SOFTENED) && sum <= value * (LESS.test(hedge) ? 1 + SOFTENED / 4 : 1 + SOFTENED);
}
const MORE = /^(?:more than|over|at least|upwards of)$/i;
const LESS = /^(?:nearly|almost|fewer than|less than|under|up to|close to)$/i;
/** As a part of the total. */
const SOFTENED = 0.12;

const isCount = (c: Claim): c is Count => c.kind === 'count' && isFigure(c) && c.subject !== null;

interface People {
  readonly figures: readonly Count[];
  readonly values: readonly number[];
  readonly end: number;
}

/** "three men, two women and a child" */
export function peopleFrom(claims: readonly Claim[], text: string): People {
  const { figures, end } = listFrom(claims, text);
  const values = figures.map((f) => f.value);
  let close = end;
  for (
    let one = ONE_MORE.exec(behind(text, close));
    figures.length > 0 && one;
    one = ONE_MORE.exec(behind(text, close))
  ) {
    values.push(1);
    close += one[0].length;
  }
  return { figures, values, end: close };
}

/** "60 planes: 40 Boeings and 20 Airbuses": makes of what is counted. */
function kindsFrom(claims: readonly Claim[], text: string, opening: string): People {
  const { figures, end } = /: $/.test(opening) ? listFrom(claims, text, KIND) : { figures: [], end: 0 };
  return { figures, values: figures.map((f) => f.value), end };
}
/** "five changes: three rules, two fines and two inspectors" are no kinds of changes. */
const KIND = /^\p{Lu}[\p{L}-]+s$/u;

const behind = (text: string, from: number): string => text.slice(from, from + 30);

/** Counts of people that follow one another: "three men, two women". */
function listFrom(
  claims: readonly Claim[],
  text: string,
  noun = PEOPLE,
): { readonly figures: readonly Count[]; readonly end: number } {
  const figures: Count[] = [];
  let end = 0;
  for (const claim of claims) {
    if (!isCount(claim) || !noun.test(claim.subject.text)) break;
    if (figures.length > 0 && !JOINS.test(text.slice(end, claim.start))) break;
    figures.push(claim);
    end = claim.subject.end;
  }
  return { figures, end };
}
