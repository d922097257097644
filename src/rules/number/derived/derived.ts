import type { Article } from '../../../analysis/article';
import { inEachParagraph } from '../../paragraphs';
import { inEachPassage, reportsIn } from '../../passages';
import type { Report } from '../../rule';
import { figureAt, ownFigures } from '../figuresNear';
import { around, PARAGRAPHS } from './around';
import { change } from './changes';
import { share } from './each';
import { flow } from './flows';
import { gap } from './gaps';
import { hundreds } from './hundreds';
import { part } from './partAndWhole';
import { isStep, misnamed } from './points';
import type { Relation } from './relation';
import { rest } from './rest';
import { sets } from './sets';
import { speed } from './speeds';
import { total } from './totals';
import { trade } from './trades';
import { wholes } from './wholes';
import { years } from './years';

/** What a figure may be told as. */
const RELATIONS: readonly Relation[] = [rest, trade, flow, gap, speed, share, change, total, part];

/** By index: figures told as what comes of others, and as which relations. */
const toldIn = inEachParagraph(function* (own): Iterable<readonly [index: number, as: readonly Relation[]]> {
  for (const [i, claim] of ownFigures(own).entries()) {
    const as = RELATIONS.filter((r) => r.isTold(own.text, claim));
    if (as.length > 0) yield [i, as];
  }
}, 'claims');

/** Softened figures may be contradicted, too. */
const SOFT = /./;

const stepsIn = inEachParagraph(function* (own): Iterable<number> {
  for (const [i, claim] of ownFigures(own).entries()) if (isStep(own.text, claim)) yield i;
}, 'claims');

/** Figures that do not come of those near them, of which alone they can be told. */
export function* derived(article: Article): Iterable<Report> {
  yield* years(article);
  yield* hundreds(article);
  yield* sets(article);
  yield* wholes(article);
  yield* reportsIn(related(article));
}

const related = inEachPassage(toldIn, PARAGRAPHS, (passage, { paragraph, found }) =>
  found.flatMap(([index, as]) => {
    const told = figureAt(passage, paragraph, index, SOFT);
    if (!told) return [];
    const near = around(passage, told, index);
    const turned = firstOf(as, (relation) => relation.turned?.(told, near, passage.text) ?? null);
    if (turned) return [turned];
    const report = firstOf(as, (relation) => relation.report(told, near, passage.text));
    return report && !as.some((relation) => relation.isExplained(told, near, passage.text)) ? [report] : [];
  }),
);

function firstOf<T, R>(things: readonly T[], find: (thing: T) => R | null): R | null {
  for (const thing of things) {
    const found = find(thing);
    if (found !== null) return found;
  }
  return null;
}

/** Differences of shares told in percent. */
export const misnamedSteps = (article: Article): Iterable<Report> => reportsIn(misnamedIn(article));

const misnamedIn = inEachPassage(stepsIn, PARAGRAPHS, (passage, { paragraph, found }) =>
  found.flatMap((index) => {
    const told = figureAt(passage, paragraph, index, SOFT);
    return (told && misnamed(told, around(passage, told, index), passage.text)) ?? [];
  }),
);
