import type { Article } from '../../analysis/article';
import { agesThen } from '../date/agesThen';
import { anniversaries } from '../date/anniversaries';
import { birthdays } from '../date/birthdays';
import { lifespans, possibleAges } from '../date/lifespans';
import { lives } from '../date/lives';
import { turned } from '../date/turned';
import { eachParagraph, startOf } from '../paragraphs';
import { cited, type Report, type Rule } from '../rule';
import { derived } from './derived/derived';
import { isMisnamed, isMistaken } from './percentagePoint';
import { show } from './rounding';
import { allotments } from './sums/allotments';
import { averages } from './sums/averages';
import { besides } from './sums/besides';
import { breakdowns } from './sums/breakdowns';
import { casualties } from './sums/casualties';
import { conversions } from './sums/conversions';
import { differences } from './sums/differences';
import { covers, divisions, fractions } from './sums/fractions';
import { inclusions } from './sums/inclusions';
import { itemisedSums } from './sums/itemisedSums';
import { labelled } from './sums/labelled';
import { mayBe } from './sums/likely';
import { margins } from './sums/margins';
import { movements, relative } from './sums/movement';
import { partings } from './sums/partings';
import { parts } from './sums/parts';
import { partsOver } from './sums/partsOver';
import { perShare } from './sums/perShare';
import { perTime } from './sums/perTime';
import { amounts, products } from './sums/products';
import { proportions } from './sums/proportions';
import { records } from './sums/records';
import { remainders } from './sums/remainders';
import { restated } from './sums/restated';
import { retold } from './sums/retold';
import { sameShares } from './sums/sameShares';
import { shares } from './sums/shares';
import { spansTold } from './sums/spans';
import { splits } from './sums/splits';
import { stakes } from './sums/stakes';
import { steps } from './sums/steps';
import { stretchesTold } from './sums/stretches';
import { ofSwing, swings } from './sums/swings';
import { tenuresTold } from './sums/tenures';
import { termsTold } from './sums/terms';
import { isTied } from './sums/ties';
import { totals } from './sums/totals';
import { turns } from './sums/turns';
import { tooMany, votes } from './sums/votes';
import { womenAndMen } from './sums/womenAndMen';

/** Figures that cannot all be right. */
export const arithmetic: Rule = {
  id: 'number/arithmetic',
  summary: 'Figures that do not add up',
  severity: 'warning',
  message: 'From {0} to {1} is a change of {2} %, not {3}.',
  *check(article) {
    yield* once(everywhere(article));
  },
};

/** A figure that two finders doubt is reported once, and so are figures that two finders set beside each other. */
export function* once(reports: Iterable<Report>): Iterable<Report> {
  const seen = new Set<number>();
  const compared = new Set<string>();
  for (const report of reports) {
    const figures = [report, ...report.related].map(({ start }) => start).sort((a, b) => a - b);
    const key = figures.join(' ');
    if (!seen.has(report.start) && !compared.has(key)) yield report;
    seen.add(report.start);
    compared.add(key);
  }
}

function* everywhere(article: Article): Iterable<Report> {
  yield* inOneParagraph(article);
  yield* tooMany(article);
  yield* casualties(article);
  yield* inclusions(article);
  yield* retold(article);
  yield* swung(article);
  yield* margins(article);
  yield* partings(article);
  yield* averages(article);
  yield* fractions(article);
  yield* divisions(article);
  yield* covers(article);
  yield* besides(article);
  yield* products(article);
  yield* amounts(article);
  yield* womenAndMen(article);
  yield* sameShares(article);
  yield* itemisedSums(article);
  yield* termsTold(article);
  yield* stretchesTold(article);
  yield* tenuresTold(article);
  yield* spansTold(article);
  yield* ages(article);
  yield* agesToday(article);
  yield* agesInYears(article);
  yield* birthdaysTold(article);
  yield* anniversariesTold(article);
  yield* derived(article);
}

const inOneParagraph = eachParagraph(compared, 'claims');

function* compared(article: Article): Iterable<Report> {
  yield* changes(article);
  yield* turns(article);
  yield* differences(article);
  yield* stakes(article);
  yield* perShare(article);
  yield* steps(article);
  yield* proportions(article);
  yield* perTime(article);
  yield* parts(article);
  yield* totals(article);
  yield* remainders(article);
  yield* breakdowns(article);
  yield* labelled(article);
  yield* records(article);
  yield* allotments(article);
  yield* splits(article);
  yield* shares(article);
  yield* votes(article);
  yield* conversions(article);
  yield* restated(article);
  yield* partsOver(article);
}

function* changes(article: Article): Iterable<Report> {
  for (const movement of movements(article)) {
    if (isMistaken(movement) || mayBe(movement)) continue;
    const { from, to, stated } = movement;
    yield {
      start: stated.start,
      end: stated.end,
      args: [from.text, to.text, show(relative(movement)), stated.text],
      related: cited([from, to]),
    };
  }
}

/** "Thefts fell 15 percent. … There were 3,600, down from 4,800" */
function* swung(article: Article): Iterable<Report> {
  for (const swing of swings(article)) {
    if (isMisnamed(swing) || !isTied(article, swing)) continue;
    yield ofSwing(swing);
  }
}

function* ages(article: Article): Iterable<Report> {
  const seen = new Set<number>();
  for (const life of [...lifespans(article), ...lives(article)]) {
    const [youngest, oldest] = possibleAges(life);
    const { born, died, age } = life;
    if (!age || oldest < 0 || (age.years >= youngest && age.years <= oldest) || seen.has(age.start)) continue;
    seen.add(age.start);
    yield {
      start: age.start,
      end: age.end,
      message: 'From {0} to {1} is {2} years, not {3}.',
      args: [born.text, died.text, spread(youngest, oldest), `${age.years}`],
      related: cited([born, died]),
    };
  }
}

/** "turned 40 on May 3, 2016": of a birth on May 3 the years must be right, and of any other the day is wrong. */
function* birthdaysTold(article: Article): Iterable<Report> {
  for (const { age, born, on } of turned(article)) {
    const related = cited([born]);
    const isOtherDay =
      born.day !== null && on.day !== null && (born.month !== on.month || born.day !== on.day);
    if (isOtherDay) {
      yield {
        start: on.start,
        end: on.end,
        message: '{0} is no birthday: born on {1}.',
        args: [on.text, born.text],
        related,
      };
    } else if (on.year !== null && on.year - born.year !== age.value) {
      yield {
        start: age.start,
        end: age.end,
        message: 'From {0} to {1} is {2} years, not {3}.',
        args: [born.text, on.text, `${on.year - born.year}`, show(age.value)],
        related: cited([born, on]),
      };
    }
  }
}

/** "founded in 1865 … its 150th anniversary in 2016" */
function* anniversariesTold(article: Article): Iterable<Report> {
  for (const place of anniversaries(article))
    for (const { years, began, marked } of place.found) {
      const by = startOf(article, place);
      const real = marked.year - began.year;
      if (real === years.count || real < 0) continue;
      yield {
        start: years.start + by,
        end: years.end + by,
        message: 'From {0} to {1} is {2} years, not {3}.',
        args: [began.text, marked.text, `${real}`, `${years.count}`],
        related: [began, marked].map((d) => ({ start: d.start + by, end: d.end + by, message: d.text })),
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
      related: cited([born, today]),
    };
  }
}

/** "born in 1948 … In 1966, at 21, he" */
function* agesInYears(article: Article): Iterable<Report> {
  for (const { age, born, then } of agesThen(article)) {
    const [youngest, oldest] = possibleAges({ born, died: then });
    if (age.value >= youngest && age.value <= oldest) continue;
    yield {
      start: age.start,
      end: age.end,
      message: 'From {0} to {1} is {2} years, not {3}.',
      args: [born.text, then.text, spread(youngest, oldest), show(age.value)],
      related: cited([born, then]),
    };
  }
}

const spread = (youngest: number, oldest: number): string =>
  youngest === oldest ? `${oldest}` : `${youngest}–${oldest}`;
