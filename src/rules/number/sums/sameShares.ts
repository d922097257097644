import type { Article, Claim } from '../../../analysis/article';
import { inEachParagraph, startOf } from '../../paragraphs';
import type { Report } from '../../rule';
import type { Figure } from '../figure';
import { show } from '../rounding';
import { ownFigures } from './near';

/** ", or 40 percent,": the share again. */
const AGAIN =
  /^(?: (?:of|in) [^,.;:!?“”\d]{2,40})?(?:,? \(|, (?:or |that is |i\.e\. )?)(?:about |some |just |nearly |almost |roughly )?$/;
const CLOSES = /^(?:[.,;)]|$)/;
const OPENS =
  /^(?: (?:of|in) [^,.;:!?“”\d]{2,40})?(?:,? \(|, (?:or |that is )?)(?:about |some |just |nearly |almost |roughly )?$/;
/** Points by which a share in words may be off, and a softened one. */
const [ROUGH, ROUGHER] = [5, 10];
const SOFT = /^(?:about|almost|around|nearly|roughly|close to|some|just (?:under|over))$/i;

interface Told {
  readonly ratio: Figure;
  readonly percent: Figure;
}

/** "A third of the voters, 43 per cent,", "40 percent, or one in four, said" */
const toldIn = inEachParagraph(function* (own): Iterable<Told> {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, a] of claims.entries()) {
    const b = claims[i + 1];
    if (!b || !isShare(a) || !isShare(b) || a.kind === b.kind) continue;
    const between = text.slice(a.end, b.start);
    if (!(a.kind === 'ratio' ? AGAIN : OPENS).test(between) || !CLOSES.test(text.slice(b.end, b.end + 1)))
      continue;
    // Behind a second share it is one of a list.
    if (/^, (?:\p{Ll}+ )?(?:and )?\d/u.test(text.slice(b.end, b.end + 16))) continue;
    yield a.kind === 'ratio' ? { ratio: a, percent: b } : { ratio: b, percent: a };
  }
}, 'claims');

const isShare = (c: Claim): c is Figure =>
  c.value !== null &&
  c.high === null &&
  (c.hedge === null || SOFT.test(c.hedge)) &&
  ((c.kind === 'ratio' && c.unit === null && c.value < 1) || (c.kind === 'percentage' && c.unit === '%'));

/** A share in words that the per cent beside it are not. */
export function* sameShares(article: Article): Iterable<Report> {
  for (const place of toldIn(article)) {
    const by = startOf(article, place);
    for (const { ratio, percent } of place.found) {
      const loose = ratio.hedge || percent.hedge ? ROUGHER : ROUGH;
      if (Math.abs(ratio.value * 100 - percent.value) <= loose) continue;
      const [first, later] = ratio.start < percent.start ? [ratio, percent] : [percent, ratio];
      yield {
        start: later.start + by,
        end: later.end + by,
        message: '{0} is {1} %, not {2}.',
        args: [ratio.text, show(ratio.value * 100), percent.text],
        related: [{ start: first.start + by, end: first.end + by, message: first.text }],
      };
    }
  }
}
