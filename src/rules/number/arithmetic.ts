import type { Article } from '../../analysis/article';
import { eachParagraph } from '../paragraphs';
import { cited, type Report, type Rule } from '../rule';
import { derived } from './derived/derived';
import { lifetimes } from './lifetimes';
import { isMisnamed, isMistaken } from './percentagePoint';
import { show } from './rounding';
import { aboard } from './sums/aboard';
import { allotments } from './sums/allotments';
import { breakdowns } from './sums/breakdowns';
import { casualties } from './sums/casualties';
import { compounds } from './sums/compounds';
import { conversions } from './sums/conversions';
import { exceeding } from './sums/exceeding';
import { fees } from './sums/fees';
import { covers, divisions, fractions } from './sums/fractions';
import { golf } from './sums/golf';
import { inclusions } from './sums/inclusions';
import { itemisedSums } from './sums/itemisedSums';
import { labelled } from './sums/labelled';
import { leads } from './sums/leads';
import { mayBe } from './sums/likely';
import { menAndWomen } from './sums/menAndWomen';
import { movements, relative } from './sums/movement';
import { multiples } from './sums/multiples';
import { partings } from './sums/partings';
import { partsOver } from './sums/partsOver';
import { perShare } from './sums/perShare';
import { perTime } from './sums/perTime';
import { prices } from './sums/prices';
import { amounts, products, takings } from './sums/products';
import { proportions } from './sums/proportions';
import { records } from './sums/records';
import { restated } from './sums/restated';
import { retold } from './sums/retold';
import { sameShares } from './sums/sameShares';
import { shares } from './sums/shares';
import { splits } from './sums/splits';
import { stakes } from './sums/stakes';
import { steps } from './sums/steps';
import { stretchesTold, timesLater } from './sums/stretches';
import { ofSwing, swings } from './sums/swings';
import { tenuresTold } from './sums/tenures';
import { isTied } from './sums/ties';
import { turns } from './sums/turns';
import { tooMany, votes } from './sums/votes';
import { winners } from './sums/winners';

type Finder = (article: Article) => Iterable<Report>;

/** Figures that cannot all be right. */
export const arithmetic: Rule = {
  id: 'number/arithmetic',
  summary: 'Figures that do not add up',
  severity: 'warning',
  message: 'From {0} to {1} is a change of {2} %, not {3}.',
  *check(article) {
    yield* once(allOf(FINDERS, article));
  },
};

/** A figure that two finders doubt is reported once, and so are figures that two finders set beside each other. */
function* once(reports: Iterable<Report>): Iterable<Report> {
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

/** Of figures that one paragraph tells together. */
const IN_ONE_PARAGRAPH: readonly Finder[] = [
  changes,
  turns,
  stakes,
  perShare,
  steps,
  proportions,
  perTime,
  menAndWomen,
  breakdowns,
  labelled,
  records,
  allotments,
  splits,
  shares,
  votes,
  conversions,
  prices,
  golf,
  restated,
  partsOver,
  aboard,
];

const FINDERS: readonly Finder[] = [
  eachParagraph((own) => allOf(IN_ONE_PARAGRAPH, own), 'claims'),
  winners,
  exceeding,
  compounds,
  multiples,
  tooMany,
  casualties,
  inclusions,
  retold,
  swung,
  leads,
  partings,
  fractions,
  divisions,
  covers,
  products,
  takings,
  fees,
  amounts,
  sameShares,
  itemisedSums,
  stretchesTold,
  timesLater,
  tenuresTold,
  lifetimes,
  derived,
];

function* allOf(finders: readonly Finder[], article: Article): Iterable<Report> {
  for (const find of finders) yield* find(article);
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
