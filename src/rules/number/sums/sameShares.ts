import type { Claim } from '../../../analysis/article';
import { eachParagraph } from '../../paragraphs';
import { cited } from '../../rule';
import { type Figure, SOFT } from '../figure';
import { ownFigures } from '../figuresNear';
import { show } from '../rounding';

/** ", or 40 percent,", " voters, or 40 percent,": the share again. */
const AGAIN =
  /^(?: [\p{L}’'-]+){1,4}, or (?:about |some |just |nearly |almost |roughly )?$|^(?: (?:of|in) [^,.;:!?“”\d]{2,40})?(?:,? \(|, (?:or |that is |i\.e\. )?)(?:about |some |just |nearly |almost |roughly )?$/u;
const CLOSES = /^(?:[.,;)]|$)/;
const OPENS =
  /^(?: (?:of|in) [^,.;:!?“”\d]{2,40})?(?:,? \(|, (?:or |that is )?)(?:about |some |just |nearly |almost |roughly )?$/;
/** Points by which a share in words may be off, and a softened one. */
const [ROUGH, ROUGHER] = [4.5, 10];

/** "A third of the voters, 43 per cent,", "40 percent, or one in four, said": a share in words that the per cent beside it are not. */
export const sameShares = eachParagraph(function* (own) {
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
    const [ratio, percent] = a.kind === 'ratio' ? [a, b] : [b, a];
    const loose = a.hedge || b.hedge ? ROUGHER : ROUGH;
    if (Math.abs(ratio.value * 100 - percent.value) <= loose) continue;
    yield {
      start: b.start,
      end: b.end,
      message: '{0} is {1} %, not {2}.',
      args: [ratio.text, show(ratio.value * 100), percent.text],
      related: cited([a]),
    };
  }
}, 'claims');

const isShare = (c: Claim): c is Figure =>
  c.value !== null &&
  c.high === null &&
  (c.hedge === null || SOFT.test(c.hedge)) &&
  ((c.kind === 'ratio' && c.unit === null && c.value < 1) || (c.kind === 'percentage' && c.unit === '%'));
