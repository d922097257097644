import type { Article } from '../../../analysis/article';
import { inEachParagraph, startOf } from '../../paragraphs';
import type { Report } from '../../rule';
import { isFigure } from '../figure';

/** "12 years, from 1990 to 2004", "for six years (1990–2004)" */
const FROM_TO =
  /^(?: (?:in (?:office|power|prison|charge|parliament)|as (?:\p{Ll}+ ){1,3}?))?(?:,? from | \(|, )(1[89]\d\d|20\d\d)(?: (?:to|until|through) |[–-])((?:1[89]|20)\d\d)(?=[.,;)]|$| (?:and|as|in)\b)/u;
const REACH = 60;

interface Term {
  readonly i: number;
  readonly first: string;
  readonly last: string;
  readonly end: number;
}

const terms = inEachParagraph(function* ({ claims, text }): Iterable<Term> {
  for (const [i, claim] of claims.entries()) {
    if (claim.kind !== 'duration' || claim.unit !== 'year' || !isFigure(claim)) continue;
    const match = FROM_TO.exec(text.slice(claim.end, claim.end + REACH));
    if (match) yield { i, first: match[1] ?? '', last: match[2] ?? '', end: claim.end + match[0].length };
  }
}, 'claims');

/** A stretch of years that is not the one between its first and its last. */
export function* termsTold(article: Article): Iterable<Report> {
  for (const place of terms(article))
    for (const { i, first, last, end } of place.found) {
      const claim = article.paragraphs[place.paragraph]?.facts.claims[i];
      const years = Number(last) - Number(first);
      // The first and the last year may both be counted, or neither.
      if (!claim || claim.value === null || years <= 0 || Math.abs(years - claim.value) <= 1) continue;
      const by = startOf(article, place);
      const stretch = `${first}–${last}`;
      yield {
        start: claim.start + by,
        end: claim.end + by,
        message: 'From {0} to {1} is {2} years, not {3}.',
        args: [first, last, `${years}`, `${claim.value}`],
        related: [{ start: claim.end + by, end: end + by, message: stretch }],
      };
    }
}
