import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachParagraph } from '../../paragraphs';
import { isReckonedWrong } from '../derived/relation';
import { type Figure, isFigure } from '../figure';
import { ownFigures } from '../figuresNear';
import { stepOf } from '../rounding';
import { wrongShare } from '../wrong';

const FEE =
  'deposit|commission|fee|levy|tip|premium|surcharge|royalty|down ?payment|stamp duty|VAT|sales tax|service charge';
/** "the usual 10 per cent deposit, $64,000", "a commission of 2 percent came to" */
const BEHIND = new RegExp(
  `^ (?:${FEE})(?:,| of| —|,? (?:which )?(?:came|comes|amounts|amounted|works? out) (?:to|at)) $`,
);
const BEFORE = new RegExp(`\\b(?:${FEE}) of (?:just |only )?$`);
const COMES_TO = /^(?:,| —|,? (?:which )?(?:came|comes|amounts|amounted|works? out) (?:to|at)) $/;
/** Of more than the one sum told. */
const OTHERS = /\b(?:each|per(?! cent\b)|month|annual\w*|balance|remaining|first|next|above|over)\b/i;
const REACH = 200;
/** In points. */
const LOOSE = 0.5;

/** A deposit or fee that is another share of the only sum told in front of it than it is called. */
export const fees = eachParagraph(function* (own) {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, share] of claims.entries()) {
    const fee = claims[i + 1];
    if (share.unit !== '%' || !fee || !isFigure(share) || !isSum(fee)) continue;
    const between = text.slice(share.end, fee.start);
    const isNamed = BEFORE.test(textBefore(text, share.start, REACH / 4)) && COMES_TO.test(between);
    if ((!isNamed && !BEHIND.test(between)) || / of\b/.test(text.slice(fee.end, fee.end + 3))) continue;
    const sum = sumOf(text, claims, share);
    if (!sum || sum.unit !== fee.unit || claims[i + 2]?.kind === 'money') continue;
    const told = text.slice(sum.end, share.start);
    if (told.length > REACH || OTHERS.test(told)) continue;
    const real = (fee.value / sum.value) * 100;
    const loose = LOOSE + (stepOf(fee) / sum.value) * 50;
    if (Math.abs(real - share.value) > loose && isReckonedWrong(share.value, real))
      yield wrongShare(fee, sum, share);
  }
}, 'claims');

/** The only sum told so far, or the last of them that something went for. */
function sumOf(text: string, claims: readonly Claim[], share: Figure): Figure | null {
  const sums = claims.filter((c) => c.kind === 'money' && c.end < share.start);
  const last = sums.at(-1);
  if (!last || !isSum(last)) return null;
  return sums.length === 1 || WENT_FOR.test(textBefore(text, last.start, REACH / 4)) ? last : null;
}
const WENT_FOR =
  /\b(?:sold for|went for|bought for|fetched|(?:hammer|gavel) (?:fell|came down) at|knocked down (?:for|at)|price of) (?:just |only )?$/;

const isSum = (claim: Claim): claim is Figure => claim.kind === 'money' && isFigure(claim);
