import type { Article, Claim, DateMention } from '../../analysis/article';
import { datesOf } from '../../analysis/placer';
import { textBefore } from '../../text/around';
import { type Figure, isAge } from '../number/figure';
import { type Dated, hasYear } from './dated';
import { BORN } from './lifespans';

/** An age of today beside a year of birth, in an article whose dateline says when today is. */
interface Birthday {
  readonly age: Figure;
  readonly born: Dated;
  readonly today: Dated;
}

/** "OSLO, May 3, 2016 —", "OSLO (May 3, 2016) —" */
const DATELINE = /^\p{Lu}[\p{Lu} .’'-]+(?:, [\p{L}. ]{2,30})?(?:, |,? ?\()$/u;
const DASH = /^[,)]?\s*(?:[—–]|--?\s)/;
/** Whose age or birth that is, is no longer sure behind one of these; nor whether the age is today's. */
const UNSURE =
  /[.;!?]\s|\b(?:father|mother|brother|sister|sons?|daughters?|wife|husband|whose|parents?|widow|child(?:ren)?|when|then|at the time|died|was (?:only |just )?\d)\b/;

/** The ages an article gives with the years they can be checked by. */
export function* birthdays(article: Article): Iterable<Birthday> {
  const today = datelineOf(article);
  if (!today) return;
  const { dates, text } = article;
  const ages = article.claims.filter(isAge);
  let next = 0;
  for (const born of dates) {
    while ((ages[next]?.start ?? Number.POSITIVE_INFINITY) < born.start) next++;
    if (!hasYear(born) || !BORN.test(textBefore(text, born.start, REACH))) continue;
    const age = [ages[next - 1], ages[next]].find((a) => a && isBeside(article, a, born));
    if (age) yield { age, born, today };
  }
}

/** How far apart age and birth may stand, in UTF-16 units. */
const REACH = 60;

/** "Ann Reed, 47, was born in 1969"; "Born in 1969, Ann Reed, 47, …". */
function isBeside({ text }: Article, age: Claim, born: DateMention): boolean {
  if (text.slice(age.start - 2, age.start) !== ', ' || !/^[,.)]/.test(text.slice(age.end, age.end + 1)))
    return false;
  if (age.paragraph !== born.paragraph) return false;
  const between = age.end <= born.start ? text.slice(age.end, born.start) : text.slice(born.end, age.start);
  const names = between.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)?.length ?? 0;
  return between.length <= REACH && names <= 1 && !UNSURE.test(between);
}

/** The date that opens the lead, if it has its year: "OSLO, May 3, 2016 —". */
export function datelineOf({ paragraphs, text }: Article): Dated | null {
  const at = paragraphs.findIndex((p) => p.role === 'body');
  const lead = paragraphs[at];
  const date = lead && datesOf(lead, at)[0];
  if (!date || !hasYear(date)) return null;
  const opens =
    DATELINE.test(text.slice(lead.start, date.start)) && DASH.test(text.slice(date.end, date.end + 4));
  return opens ? date : null;
}
