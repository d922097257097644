import type { Article, Claim } from '../../analysis/article';
import { textBefore } from '../../text/around';
import { type Figure, isFigure } from '../number/figure';
import { eachClaim } from '../paragraphs';
import { type Dated, hasYear } from './dated';
import { birthsOf, isOfKin } from './lives';

/** "In 1966, at 21, he", "in 1966, aged 21", "was 21 when he … in 1966": how old somebody was in a year that is told. */
interface AgeThen {
  readonly age: Figure;
  readonly born: Dated;
  readonly then: Dated;
}

const AT =
  /^,? (?:at|aged|(?:and )?at the age of|at age|(?:when )?(?:s?he|\p{Lu}\p{L}+) was)(?: just| only)? $/u;
const BEHIND_AGE = /^(?:[,.;)]| and\b)/;
/** "was 21 when she joined in 1966", "joined at 21 in 1966" */
const WAS = /\b(?:[Ss]?[Hh]e|\p{Lu}\p{L}{1,20}) was(?: just| only)? $/u;
const WHEN =
  /^(?: years old)?,? when (?:s?he|\p{Lu}\p{L}+) (?:[\p{L}’'-]+ ){1,8}?(?:in|on) (?:\p{Lu}\p{L}+ )?$/u;
/** "was 21 in 1966" */
const IN = /^(?: years old)? in $/;
const JOINED = /\b(?:at|aged|at the age of|at age)(?: just| only)? $/;
const LINKS = /^,? (?:in|on) $/;
const REACH = 80;

/** Where the year of an age stands, from where the age begins. */
const told = eachClaim((claim, { text, dates }): number | null => {
  if (!isYears(claim)) return null;
  const before = textBefore(text, claim.start, REACH);
  const earlier = dates.findLast(({ end }) => end <= claim.start);
  if (
    earlier &&
    AT.test(text.slice(earlier.end, claim.start)) &&
    BEHIND_AGE.test(text.slice(claim.end, claim.end + 5))
  )
    return earlier.start - claim.start;
  const later = dates.find(({ start }) => start >= claim.end);
  const between = later && text.slice(claim.end, later.start);
  const isThen =
    between !== undefined &&
    ((WAS.test(before) && (WHEN.test(between) || IN.test(between))) ||
      (JOINED.test(before) && LINKS.test(between)));
  return later && isThen ? later.start - claim.start : null;
});

/** Ages in years that are told, of the one somebody whose birth is told. */
export function* agesThen(article: Article): Iterable<AgeThen> {
  const ages = told(article);
  if (ages.length === 0) return;
  const [born, other] = birthsOf(article);
  if (!born || other) return;
  for (const [age, by] of ages) {
    const then = article.dates.find(({ start }) => start === age.start + by);
    if (isYears(age) && then && hasYear(then) && then.year > born.year && !isOfKin(article, age))
      yield { age, born, then };
  }
}

const isYears = (c: Claim): c is Figure =>
  (c.kind === 'age' || (c.kind === 'count' && c.subject === null)) && isFigure(c);
