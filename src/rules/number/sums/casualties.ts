import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { inEachParagraph, startOf } from '../../paragraphs';
import { cited, type Report } from '../../rule';
import type { Figure } from '../figure';
import { type Fate, fatesIn } from '../rivals/tolls';
import { written } from '../rounding';
import { peopleFrom } from './menAndWomen';

/** "The dead included", "Among the injured were", "The victims, " */
const GROUP =
  /\b(?:[Tt]he|[Tt]hose) (dead|killed|victims|injured|wounded|hurt|missing|arrested)(?: (?:include|included|were|are)|,| —|:) $/;
const FATES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['victims', 'killed'],
  ['injured', 'hurt'],
  ['wounded', 'hurt'],
  ['hurt', 'hurt'],
  ['missing', 'missing'],
  ['arrested', 'arrested'],
]);
const REACH = 40;

interface List {
  readonly fate: Fate;
  readonly figures: readonly Claim[];
  readonly values: readonly number[];
  readonly end: number;
}

/** Who the dead or hurt were, as a list of men, women and children. */
const lists = inEachParagraph(function* ({ claims, text }): Iterable<List> {
  for (const [i, first] of claims.entries()) {
    const group = GROUP.exec(textBefore(text, first.start, REACH))?.[1];
    const fate = group && FATES.get(group);
    if (!fate) continue;
    const { figures, values, end } = peopleFrom(claims.slice(i, i + 5), text);
    if (values.length > 1) yield { fate, figures, values, end };
  }
}, 'claims');

/** "The dead included eight women, five men and two children", where 14 are dead. */
export function* casualties(article: Article): Iterable<Report> {
  for (const place of lists(article))
    for (const { fate, figures, values, end } of place.found) {
      const [first] = figures;
      const toll = onlyToll(article, fate);
      const sum = values.reduce((a, b) => a + b, 0);
      if (!first || !toll || sum <= toll.value) continue;
      const by = startOf(article, place);
      const parts = values.map((value) => ({ value }));
      yield {
        start: first.start + by,
        end: end + by,
        message: '{0} = {1}, not {2}.',
        args: [...written(parts, '+', sum), toll.text],
        related: cited([toll]),
      };
    }
}

/** The one figure an article gives for all of a fate; null where it gives several. */
function onlyToll(article: Article, fate: Fate): Figure | null {
  const [toll, ...others] = fatesIn(article, fate);
  return toll && others.every(({ value }) => value === toll.value) ? toll : null;
}
