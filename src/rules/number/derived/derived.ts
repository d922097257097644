import type { Article } from '../../../analysis/article';
import { inEachParagraph } from '../../paragraphs';
import { inEachPassage, reportsIn } from '../../passages';
import type { Report } from '../../rule';
import { figureAt, ownFigures } from '../sums/near';
import { around, PARAGRAPHS } from './around';
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

/** Softened figures may be contradicted, too. */
const SOFT = /./;

const stepsIn = inEachParagraph(function* (own): Iterable<number> {
  for (const [i, claim] of ownFigures(own).entries()) if (isStep(own.text, claim)) yield i;
}, 'claims');

/** Figures that do not come of those near them, of which alone they can be told. */
export function* derived(article: Article): Iterable<Report> {
  yield* spans(article);
  yield* hundreds(article);
  yield* wholes(article);
  yield* reportsIn(related(article));
}

const related = inEachPassage(toldIn, PARAGRAPHS, (passage, { paragraph, found }) =>
  found.flatMap(([index, which]) => {
    const relation = RELATIONS[which];
    const told = figureAt(passage, paragraph, index, SOFT);
    if (!relation || !told) return [];
    const near = around(passage, told, index);
    const report = relation.report(told, near, passage.text);
    return report && !relation.isExplained(told, near, passage.text) ? [report] : [];
  }),
);

/** Differences of shares told in percent. */
export const misnamedSteps = (article: Article): Iterable<Report> => reportsIn(misnamedIn(article));

const misnamedIn = inEachPassage(stepsIn, PARAGRAPHS, (passage, { paragraph, found }) =>
  found.flatMap((index) => {
    const told = figureAt(passage, paragraph, index, SOFT);
    return (told && misnamed(told, around(passage, told, index), passage.text)) ?? [];
  }),
);
