import type { Article } from '../../analysis/article';
import { birthdays } from '../date/birthdays';
import { lifespans, possibleAges } from '../date/lifespans';
import { eachParagraph } from '../paragraphs';
import type { Report, Rule } from '../rule';
import { allotments } from './allotments';
import { breakdowns } from './breakdowns';
import { type Movement, movements, relative } from './movement';
import { multiples } from './multiples';
import { isMistaken } from './percentagePoint';
import { show, stepOf } from './rounding';
import { shares } from './shares';
import { parts } from './sums';
import { tooMany, votes } from './votes';

/** Figures of one sentence that cannot all be right. */
export const arithmetic: Rule = {
  id: 'number/arithmetic',
  summary: 'Figures of one sentence that do not add up',
  severity: 'warning',
  message: 'From {0} to {1} is a change of {2} %, not {3}.',
  *check(article) {
    yield* inOneParagraph(article);
    yield* tooMany(article);
    yield* ages(article);
    yield* agesToday(article);
  },
};

const inOneParagraph = eachParagraph(function* (article) {
  yield* changes(article);
  yield* multiples(article);
  yield* parts(article);
  yield* breakdowns(article);
  yield* allotments(article);
  yield* shares(article);
  yield* votes(article);
});

function* changes(article: Article): Iterable<Report> {
  for (const movement of movements(article)) {
    if (isMistaken(movement) || mayBe(movement)) continue;
    const { from, to, stated } = movement;
    yield {
      start: stated.start,
      end: stated.end,
      args: [from.text, to.text, show(relative(movement)), stated.text],
      related: [from, to].map(({ start, end, text }) => ({ start, end, message: text })),
    };
  }
}

/** Could the percentage be right for some figures that are rounded to those written? Its own rounding may be careless. */
function mayBe({ from, to, stated }: Movement): boolean {
  const [a, b] = [stepOf(from) / 2, stepOf(to) / 2];
  const sign = Math.sign(to.value - from.value);
  const change = (x: number, y: number): number => (sign * (y - x) * 100) / x;
  const least = change(from.value + sign * a, to.value - sign * b);
  const most = change(Math.max(from.value - sign * a, Number.EPSILON), to.value + sign * b);
  const step = stepOf(stated);
  return Math.abs(stated.value) >= least - step && Math.abs(stated.value) <= most + step;
}

function* ages(article: Article): Iterable<Report> {
  for (const life of lifespans(article)) {
    const [youngest, oldest] = possibleAges(life);
    const { born, died, age } = life;
    if (!age || oldest < 0 || (age.years >= youngest && age.years <= oldest)) continue;
    yield {
      start: age.start,
      end: age.end,
      message: 'From {0} to {1} is {2} years, not {3}.',
      args: [born.text, died.text, spread(youngest, oldest), `${age.years}`],
      related: [born, died].map(({ start, end, text }) => ({ start, end, message: text })),
    };
  }
}

function* agesToday(article: Article): Iterable<Report> {
  for (const { age, born, today } of birthdays(article)) {
    const [youngest, oldest] = possibleAges({ born, died: today });
    if (age.value >= youngest && age.value <= oldest) continue;
    yield {
      start: age.start,
      end: age.end,
      message: 'From {0} to {1} is {2} years, not {3}.',
      args: [born.text, today.text, spread(youngest, oldest), show(age.value)],
      related: [born, today].map(({ start, end, text }) => ({ start, end, message: text })),
    };
  }
}

const spread = (youngest: number, oldest: number): string =>
  youngest === oldest ? `${oldest}` : `${youngest}–${oldest}`;
