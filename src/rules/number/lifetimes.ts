import type { Article } from '../../analysis/article';
import type { Span } from '../../text/span';
import { agesThen } from '../date/agesThen';
import { anniversariesIn } from '../date/anniversaries';
import { birthdays } from '../date/birthdays';
import { type Dated, hasYear } from '../date/dated';
import { lifespans, possibleAges } from '../date/lifespans';
import { lives } from '../date/lives';
import { turned } from '../date/turned';
import { eachParagraph } from '../paragraphs';
import { cited, type Report } from '../rule';
import { show } from './rounding';

/** Ages and anniversaries that are not as many years as lie between the dates told with them. */
export function* lifetimes(article: Article): Iterable<Report> {
  yield* atDeath(article);
  for (const { age, born, today } of birthdays(article)) yield* wrongAge(age, age.value, born, today);
  for (const { age, born, then } of agesThen(article)) yield* wrongAge(age, age.value, born, then);
  yield* turnings(article);
  yield* anniversaries(article);
}

function* atDeath(article: Article): Iterable<Report> {
  const seen = new Set<number>();
  for (const { born, died, age } of [...lifespans(article), ...lives(article)])
    if (age && !seen.has(age.start) && possibleAges(born, died)[1] >= 0)
      for (const report of wrongAge(age, age.years, born, died)) {
        seen.add(age.start);
        yield report;
      }
}

function* wrongAge(age: Span, told: number, born: Dated, then: Dated): Iterable<Report> {
  const [youngest, oldest] = possibleAges(born, then);
  if (told >= youngest && told <= oldest) return;
  if (oldest < 0) {
    yield { ...born, message: '{0} comes before {1}.', args: [then.text, born.text], related: cited([then]) };
    return;
  }
  yield wrongYears(age, told, born, then, youngest === oldest ? `${oldest}` : `${youngest}–${oldest}`);
}

/** "turned 40 on May 3, 2016": of a birth on May 3 the years must be right, and of any other the day is wrong. */
function* turnings(article: Article): Iterable<Report> {
  for (const { age, born, on } of turned(article)) {
    const isOtherDay =
      born.day !== null && on.day !== null && (born.month !== on.month || born.day !== on.day);
    if (isOtherDay)
      yield {
        start: on.start,
        end: on.end,
        message: '{0} is no birthday: born on {1}.',
        args: [on.text, born.text],
        related: cited([born]),
      };
    else if (hasYear(on) && on.year - born.year !== age.value)
      yield wrongYears(age, age.value, born, on, `${on.year - born.year}`);
  }
}

/** "founded in 1865 … its 150th anniversary in 2016" */
const anniversaries = eachParagraph(function* (own) {
  for (const { years, began, marked } of anniversariesIn(own)) {
    const real = marked.year - began.year;
    if (real !== years.count && real >= 0) yield wrongYears(years, years.count, began, marked, `${real}`);
  }
}, 'dates');

const wrongYears = ({ start, end }: Span, told: number, from: Dated, to: Dated, real: string): Report => ({
  start,
  end,
  message: 'From {0} to {1} is {2} years, not {3}.',
  args: [from.text, to.text, real, show(told)],
  related: cited([from, to]),
});
