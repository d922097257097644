import type { Article, DateMention } from '../../analysis/article';
import { textBefore } from '../../text/around';
import { type Figure, isAge } from '../number/figure';
import { eachClaim } from '../paragraphs';
import { datelineOf } from './birthdays';
import type { Dated } from './dated';
import { birthsOf, isOfKin } from './lives';

/** "turned 40 on May 3, 2016", beside a birth that the article tells. */
export interface Turn {
  readonly age: Figure;
  readonly born: Dated;
  /** Its year may be that of the dateline. */
  readonly on: DateMention;
}

/** Does somebody turn so old, and no club? */
function isSomebody(before: string): boolean {
  const words = before.trimEnd().split(' ');
  const [who, verb] = [words.at(-2) ?? '', words.at(-1)];
  if (verb !== 'turned') return false;
  return (
    /^(?:s?he|who|and)$/i.test(who) || /^\p{Lu}/u.test(who) || (who.endsWith(',') && words.includes('who'))
  );
}
const ON = /^,? (?:on|in) $/;

const turns = eachClaim((claim, { text, dates }) => {
  if (claim.kind !== 'age' || !isSomebody(textBefore(text, claim.start, 80))) return null;
  const on = dates.find((date) => date.start >= claim.end);
  return on && ON.test(text.slice(claim.end, on.start)) ? on.start - claim.start : null;
});

/** The birthdays that an article dates, with the one birth it tells. */
export function* turned(article: Article): Iterable<Turn> {
  const told = turns(article);
  if (told.length === 0) return;
  const [born, other] = birthsOf(article);
  if (!born || other) return;
  for (const [age, by] of told) {
    const on = article.dates.find((date) => date.start === age.start + by);
    if (isAge(age) && on && !isOfKin(article, age))
      yield { age, born, on: on.year === null ? lately(article, on) : on };
  }
}

/** The last such day before the dateline's, where there is a dateline. */
function lately(article: Article, on: DateMention): DateMention {
  const today = datelineOf(article);
  if (!today || on.month === null) return on;
  const isPast =
    on.month < (today.month ?? 0) || (on.month === today.month && (on.day ?? 0) <= (today.day ?? 0));
  return { ...on, year: isPast ? today.year : today.year - 1 };
}
