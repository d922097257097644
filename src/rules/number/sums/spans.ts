import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { type Dated, hasYear } from '../../date/dated';
import { eachParagraph } from '../../paragraphs';
import { cited } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { slipOf } from '../rivals/slips';
import { STOP } from './near';

/** How a length follows from two years: "ending 34 years", "after 34 years", "then 54 years after". */
const LEADS =
  /\b(?:after|ending|ended|for|over|spanning|in (?:his|her|its|their)|(?:his|her|its|their)|spent|then|now|by then|had|was|were) (?:a career of |a reign of |a stretch of |some |just |only )?$/i;
/** A length that is somebody else's, or of what is to come. */
const OTHERS =
  /^(?:-old| old| ago| younger| older| as\b| in (?:prison|jail)|[-’' ](?:\p{Ll}+ )?(?:sentence|ban|contract|lease|term|plan|deal|loan|bond|mortgage|warranty)\b)/u;
const NOT_DONE =
  /\b(?:has|have|born|jail\w*|sentenc\w+|prison|banned|wife|husband|father|mother|son|daughter|aged?|predecessor|previous\w*|before|will|next|last|past|every|within|average)\b/i;
const TRADE =
  /^ (?:in|of) (?:the |his |her |their |its )?(?:trade|business|industry|profession|job|career|marriage|game|field)\b/;
/** What shares no end with the two years. */
const ELSE = /\b(?:another|other|further|more|later|earlier|since|ago)\b/i;
/** "after 20 years in the second division" are years of something else. */
const ENDS = /^(?:[.,;)]|$| (?:at|with|there|together|after being|behind)\b)/;
/** Shorter ones are off by a ten in no slip. */
const LEAST = 3;
const REACH = 160;

interface Wrong {
  readonly claim: Figure;
  readonly from: Dated;
  readonly to: Dated;
}

/** The only two years and the only length of a paragraph, where that is off by ten or has its digits swapped. */
function* wrongs({ text, claims, dates }: Article): Iterable<Wrong> {
  const years = dates.filter(hasYear);
  const [from, to, third] = years;
  if (from && to && !third) yield* apart(text, claims, from, to);
  if (!from || !to || third || to.year <= from.year) return;
  const lengths = claims.filter(isLength);
  const [claim] = lengths;
  if (!claim || lengths.length > 1) return;
  const real = to.year - from.year;
  if (!isSlip(claim.value, real)) return;
  const [before, behind] = [textBefore(text, claim.start, 40), text.slice(claim.end)];
  const between = text.slice(to.end, claim.start);
  // "By 2009, after 37 years in the trade"
  if (/\bby $/i.test(textBefore(text, to.start, 4)) || TRADE.test(behind)) return;
  const isNear = claim.start > to.end ? between.length < REACH && !STOP.test(between) : false;
  if (!isNear || !LEADS.test(before) || OTHERS.test(behind) || ELSE.test(between) || !ENDS.test(behind))
    return;
  if (NOT_DONE.test(text.slice(from.start, claim.end)) || /["“”]/.test(text.slice(from.start, claim.end)))
    return;
  yield { claim, from, to };
}

/** "closed in 2015, 81 years after it opened in 1924", "jailed in 2015, three years after his release in 2012" */
function* apart(text: string, claims: readonly Claim[], first: Dated, second: Dated): Iterable<Wrong> {
  const claim = claims.find((c) => c.start >= first.end && c.end <= second.start && isLength(c));
  if (!claim || !isLength(claim)) return;
  const way = /^ (before|after) /.exec(text.slice(claim.end, claim.end + 8))?.[1];
  const between = text.slice(claim.end, second.start);
  if (/,| and /.test(between)) return;
  if (
    !way ||
    STOP.test(between) ||
    between.length > REACH ||
    !/^,? (?:just |only )?$/.test(text.slice(first.end, claim.start))
  )
    return;
  const [from, to] = way === 'after' ? [second, first] : [first, second];
  if (!/\b(?:in|on|of) (?:\p{Lu}\p{L}+ )?$/u.test(textBefore(text, second.start, 16))) return;
  if (Math.abs(to.year - from.year - claim.value) > 1) yield { claim, from, to };
}

const isSlip = (told: number, real: number): boolean =>
  Math.min(told, real) >= LEAST &&
  (Math.abs(told - real) === 10 || (Math.abs(told - real) > 1 && slipOf(told, real) === 'swap'));

const isLength = (c: Claim): c is Figure => c.kind === 'duration' && c.unit === 'year' && isFigure(c);

/** "joined in 1987 and retired in 2011, ending 34 years at the same bench" */
export const spansTold = eachParagraph(function* (own) {
  for (const { claim, from, to } of wrongs(own)) {
    const at = { start: claim.start, end: claim.end, related: cited([from, to]) };
    // "in 2015, three years after his release in 2018"
    if (to.year < from.year)
      yield { ...at, message: '{0} comes before {1}.', args: [`${to.year}`, `${from.year}`] };
    else
      yield {
        ...at,
        message: 'From {0} to {1} is {2} years, not {3}.',
        args: [`${from.year}`, `${to.year}`, `${to.year - from.year}`, `${claim.value}`],
      };
  }
}, 'dates');
