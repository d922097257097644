import { textBefore } from '../../../text/around';
import { eachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { isPieceOf } from '../derived/each';
import { endWith, endWithSubject, type Figure, isFigure, isSame } from '../figure';
import { ownFigures, STOP } from '../figuresNear';
import { slipOf } from '../rivals/slips';
import { show, stepOf } from '../rounding';
import { wrongResult, wrongShare } from '../wrong';

/** What one of them costs or brings. */
const EACH =
  /^ (?:each|apiece|a head|(?:a|per) (?!cent\b|year|month|week|day|hour|share|night)\p{Ll}{3,})\b/u;
/** "$10,000 to each of the six schools" */
const EACH_OF = /^ (?:to|for|from) each of (?:the|its|his|her|their) $/;
/** "340 tickets at £12" */
const AT = /^ at (?:just |only )?$/;
const IN_ALL = /^,? (?:in all|in total|altogether|all told)\b/;
/** What all of them come to. */
const COMES_TO =
  /\b(?:(?:comes?|came|amounts?|adds? up|works? out)(?: in all)? (?:to|at)|(?:costs?|brings? in|brought in|earns?|earned|rais(?:es?|ed|ing)|bringing in|pays?|paid|fetch(?:es|ed)?|yields?|netted|takes in|took in|makes?|made|spen(?:t|ding)|paying|costing|worth|total of|totall?ing|for)(?: (?:the|him|her|them|it|its|their)(?: \p{Ll}{1,15})?)?)(?: (?:about|some|nearly|almost|only|just))? $/u;
/** "The bill of $165,000", "The total cost was $165,000": in the sentence behind, of what has just been told. */
const THE_BILL =
  /^[^.;:!?“”]+[.;] (?:The|Its|Their|That) (?:\p{Ll}+ )?(?:bill|cost|total|price|order|sum|deal|contract|outlay|purchase|takings|proceeds)(?: \p{Ll}+)? (?:of|was|is|came to|comes to|will be) (?:just |only )?$/u;
const OF_OTHERS =
  /\b(?:at least|up to|more than|between|including|excluding|discount|deposit|plus|after|rebate|grant|tax|VAT|another|and)\b/;
const UNSURE =
  /[;:!?“”]|\b(?:and|with|at least|up to|more than|between|from|including|discount|deposit|plus|or)\b/;
/** Told and true are no further apart. */
const FAR = 1.6;
const LOOSE = 0.03;

/** "12 lessons at $35 each comes to $420": so many at so much each, and what they are said to come to. */
export const products = eachParagraph(function* (own) {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, all] of claims.entries()) {
    const two = claims.slice(Math.max(0, i - 2), i);
    const each = two.find((c) => c.kind === 'money' || c.kind === 'rate');
    const many = two.find((c) => c !== each && (c.kind === 'count' || c.kind === 'measure'));
    const [first] = two;
    if (!many || !each || !first || !isFigure(all) || !isFigure(many) || !isFigure(each)) continue;
    // "600g … at €20 a gram", in the next sentence too.
    const isTied = isPieceOf(each, many);
    if (many.kind === 'measure' && !isTied) continue;
    if (!(all.kind === 'money' || all.kind === 'rate') || all.unit !== each.unit || many.value < 2) continue;
    const between = text.slice(first.end, all.start);
    if (between.length > (isTied ? 2 : 1) * LONGEST) continue;
    const isBill = THE_BILL.test(between);
    if ((isBill ? OF_OTHERS : UNSURE).test(between) || (!isBill && !isTied && STOP.test(between))) continue;
    const [behind, isEachToo] = [
      text.slice(each.end, each.end + 24),
      EACH.test(text.slice(all.end, all.end + 24)),
    ];
    const isAll =
      isBill ||
      COMES_TO.test(textBefore(text, all.start, 40)) ||
      IN_ALL.test(text.slice(all.end, all.end + 16));
    const isEach =
      EACH.test(behind) ||
      (first === each
        ? EACH_OF.test(text.slice(each.end, many.start))
        : AT.test(text.slice(endWithSubject(many), each.start)));
    if (!isEach || isEachToo || !isAll) continue;
    // A third figure of the sentence has its part in it.
    const before = claims[i - 3];
    if (before && !STOP.test(text.slice(before.end, first.start))) continue;
    if (isWrong(many, each, all, isTied))
      yield wrongResult(all, `${show(many.value)} × ${each.text}`, show(many.value * each.value), [
        many,
        each,
      ]);
  }
}, 'claims');
const LONGEST = 120;

/** "$60,000 from 1,200 tickets at $50 each" */
export const takings = eachParagraph(function* (own) {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, all] of claims.entries()) {
    const [many, each] = [claims[i + 1], claims[i + 2]];
    if (!many || !each || many.kind !== 'count') continue;
    if (!isFigure(all) || !isFigure(many) || !isFigure(each) || all.unit !== each.unit) continue;
    if (all.kind !== 'money' || !/^ from (?:the sale of |selling )?$/.test(text.slice(all.end, many.start)))
      continue;
    if (!/^(?: [\p{L}-]+)? at $/u.test(text.slice(endWithSubject(many), each.start))) continue;
    if (EACH.test(text.slice(each.end, each.end + 24)) && isWrong(many, each, all))
      yield wrongResult(all, `${show(many.value)} × ${each.text}`, show(many.value * each.value), [
        many,
        each,
      ]);
  }
}, 'claims');

/** @param isTied whether the price is told by what there are so many of: then no more than a zero can be wrong */
function isWrong(many: Figure, each: Figure, all: Figure, isTied = false): boolean {
  const real = many.value * each.value;
  const loose = (stepOf(all) + stepOf(each) * many.value) / 2 + real * LOOSE;
  const isZero = isTied && slipOf(real, all.value) === 'tens';
  const isFar = !isZero && Math.max(real / all.value, all.value / real) > FAR;
  return !isFar && real !== all.value && (Math.abs(real - all.value) > loose || isExact(many, each, all));
}

/** A bill to the penny. */
const isExact = (many: Figure, each: Figure, all: Figure): boolean =>
  !isSame(many, each) &&
  many.value <= 20 &&
  all.value < 1000 &&
  Number.isInteger(each.value) &&
  !/00\b/.test(all.text);

/** What a share of a whole is said to come to: "45 percent of its capacity of 200 million litres, holding 110 million litres". */
const OF_WHOLE = /^ of (?:[\p{L}’'-]+ ){0,6}$/u;
const ON_WHOLE = /^ (?:interest |tax |duty )?(?:on|of) (?:the |a |an |its |his |her |their )?$/;
const AMOUNT =
  /^[^.;:!?“”\d]{0,50}, (?:or|holding|which (?:gave|is|has|holds)|that is|equal to|equivalent to|worth)(?: about| some| only)? $/u;
const MARGIN = /,? (?:a|giving (?:it )?a|for a) (?:\p{Ll}+ )?(?:margin|return|yield|rate|share) of $/u;
const ON_SALES = /^ (?:on|from) (?:[\p{L}’'-]+ ){1,4}of $/u;
/** In points. */
const [ROUGH, FARTHEST] = [1.5, 25];

/** A share of a whole that is not what it is said to come to. */
export const amounts = eachParagraph(function* (own) {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, a] of claims.entries()) {
    const [b, c] = [claims[i + 1], claims[i + 2]];
    if (!b || !c || !isFigure(a) || !isFigure(b) || !isFigure(c)) continue;
    const [ab, bc] = [text.slice(endWith(a), b.start), text.slice(endWith(b), c.start)];
    if (
      isPercent(a) &&
      areOfOne(b, c) &&
      (OF_WHOLE.test(ab) || ON_WHOLE.test(ab)) &&
      isAmount(text, b, c, bc)
    )
      yield* wrongAmount(a, b, c);
    if (isPercent(c) && areOfOne(a, b) && ON_SALES.test(ab) && MARGIN.test(bc)) yield* wrongAmount(c, b, a);
    // "the tax on a $200 coat at 8 percent comes to $16"
    if (
      isPercent(b) &&
      areOfOne(a, c) &&
      /^[^.;:!?\d]{0,30} at $/.test(ab) &&
      /^(?: (?:comes|came|amounts) to| (?:is|was|would be)) $/.test(bc)
    )
      yield* wrongAmount(b, a, c);
  }
}, 'claims');

const isPercent = ({ kind, unit }: Figure): boolean => kind === 'percentage' && unit === '%';
const areOfOne = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit &&
  a.value > 0 &&
  b.value > 0 &&
  (a.kind === 'money' || a.kind === 'measure' || a.kind === 'count');

const isAmount = (text: string, b: Figure, c: Figure, between: string): boolean =>
  b.value > c.value &&
  (AMOUNT.test(between) ||
    (/^[^.;:!?“”\d]{0,30}$/.test(between) &&
      /\b(?:would|will) cost (?:the \p{Ll}+ )?$|\bcomes? to $/u.test(text.slice(c.start - 24, c.start))));

function* wrongAmount(share: Figure, whole: Figure, part: Figure): Iterable<Report> {
  const off = Math.abs((part.value / whole.value) * 100 - share.value);
  const loose = Math.max(ROUGH, stepOf(share)) + (stepOf(part) / whole.value) * 50;
  const isSlip = slipOf((part.value / whole.value) * 100, share.value) === 'tens';
  if (off > loose && (off <= FARTHEST || isSlip)) yield wrongShare(part, whole, share);
}
