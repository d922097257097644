import type { Article } from '../../../analysis/article';
import { inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { figureAt, ownFigures } from '../sums/near';
import { around } from './around';
import { change } from './changes';
import { gap } from './gaps';
import { hundreds } from './hundreds';
import { part } from './parts';
import { isStep, misnamed } from './points';
import type { Relation } from './relation';
import { rest } from './rest';
import { share } from './shares';
import { spans } from './spans';
import { total } from './totals';
import { wholes } from './wholes';

/** A figure is read as the first of these that it is told as. */
const RELATIONS: readonly Relation[] = [rest, gap, share, change, total, part];

/** By index: figures told as what comes of others, and as which relation. */
const toldIn = inEachParagraph(function* (own): Iterable<readonly [index: number, relation: number]> {
  for (const [i, claim] of ownFigures(own).entries()) {
    const relation = RELATIONS.findIndex((r) => r.isTold(own.text, claim));
    if (relation >= 0) yield [i, relation];
  }
}, 'claims');

const stepsIn = inEachParagraph(function* (own): Iterable<number> {
  for (const [i, claim] of ownFigures(own).entries()) if (isStep(own.text, claim)) yield i;
}, 'claims');

/** Figures that do not come of those near them, of which alone they can be told. */
export function* derived(article: Article): Iterable<Report> {
  yield* spans(article);
  yield* hundreds(article);
  yield* wholes(article);
  for (const { paragraph, found } of toldIn(article))
    for (const [index, which] of found) {
      const relation = RELATIONS[which];
      const told = figureAt(article, paragraph, index, SOFT);
      if (!relation || !told) continue;
      const near = around(article, told, index);
      const report = relation.report(told, near, article.text);
      if (report && !relation.isExplained(told, near, article.text)) yield report;
    }
}

/** Differences of shares told in percent. */
export function* misnamedSteps(article: Article): Iterable<Report> {
  for (const { paragraph, found } of stepsIn(article))
    for (const index of found) {
      const told = figureAt(article, paragraph, index, SOFT);
      const report = told && misnamed(told, around(article, told, index), article.text);
      if (report) yield report;
    }
}

/** Softened figures may be contradicted, too. */
const SOFT = /./;
