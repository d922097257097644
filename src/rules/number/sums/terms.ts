import { eachParagraph } from '../../paragraphs';
import { cited } from '../../rule';
import { isFigure } from '../figure';

/** "12 years, from 1990 to 2004", "for six years (1990–2004)" */
const FROM_TO =
  /^(?: (?:in (?:office|power|prison|charge|parliament)|as (?:\p{Ll}+ ){1,3}?))?(?:,? from | \(|, )(1[89]\d\d|20\d\d)(?: (?:to|until|through) |[–-])((?:1[89]|20)\d\d)(?=[.,;)]|$| (?:and|as|in)\b)/u;
const REACH = 60;

/** A stretch of years that is not the one between its first and its last. */
export const termsTold = eachParagraph(function* ({ claims, text }) {
  for (const claim of claims) {
    if (claim.kind !== 'duration' || claim.unit !== 'year' || !isFigure(claim)) continue;
    const [words, first, last] = FROM_TO.exec(text.slice(claim.end, claim.end + REACH)) ?? [];
    if (words === undefined) continue;
    const years = Number(last) - Number(first);
    // The first and the last year may both be counted, or neither.
    if (years <= 0 || Math.abs(years - claim.value) <= 1) continue;
    yield {
      start: claim.start,
      end: claim.end,
      message: 'From {0} to {1} is {2} years, not {3}.',
      args: [`${first}`, `${last}`, `${years}`, `${claim.value}`],
      related: cited([{ start: claim.end, end: claim.end + words.length, text: `${first}–${last}` }]),
    };
  }
}, 'claims');
