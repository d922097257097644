import type { Claim } from '../../../analysis/article';
import { eachParagraph } from '../../paragraphs';
import { endWith, type Figure, hasValue, isAtLeast, isFigure } from '../figure';
import { ownFigures } from '../figuresNear';
import { ofSwing } from './swings';

/** ", ", ", or ", ", more than ": a multiple is told of the figure in front, or a verb of it. */
const OF_THAT =
  /^(?:[^.;:!?“”"\d]{0,24}(?:,| [—–-]) (?:or |which (?:is|was) |that is |roughly |about |almost |nearly |more than |over |just under )?| (?:has |have |had )?(?:more than |almost |nearly |roughly )?)$/;
/** " as many as the ", " the ", " last year’s ", " the previous record of " */
const THAN =
  /^(?: as (?:many|much|big|large|long|high|heavy|far|tall|fast) as)? (?:the |its |their |his |her )?(?:(?:last|the previous) (?:year|month|week|season|quarter)[’']s |\d{4}[’']s )?(?:(?:original|previous|first|old|earlier|usual|normal) )?(?:(?:estimate|record|figure|number|price|cost|total|budget|average|mark|level|bid|offer) of )?(?:just |only )?$/;
/** "twice the 8,000 or so" */
const HEDGED = /^ (?:or (?:so|more)|to \d)/;
/** Words for a multiple are said of a little more and less. */
const [LOOSE, ALL_BUT] = [0.2, 0.97];

/** "900 people, three times as many as the 450 it had": a figure that is another multiple of a second one than is told. */
export const multiples = eachParagraph(function* (own) {
  const { text } = own;
  const claims = ownFigures(own);
  for (const [i, stated] of claims.entries()) {
    const [to, from] = [claims[i - 1], claims[i + 1]];
    if (stated.unit !== 'times' || !hasValue(stated) || !to || !from || !isFigure(to) || !isFigure(from))
      continue;
    if (!areOfOneThing(to, from) || HEDGED.test(text.slice(from.end, from.end + 8))) continue;
    if (!OF_THAT.test(text.slice(endWith(to), stated.start))) continue;
    if (!THAN.test(text.slice(stated.end, from.start)) || mayBe(stated, to.value / from.value)) continue;
    yield ofSwing({ from, to, stated, by: 'times', isOnly: false });
  }
}, 'claims');

/** "12,000 cars a day, twice the 8,000 it was built for": by the day, too. */
const areOfOneThing = (to: Figure, from: Claim): boolean =>
  to.unit === from.unit &&
  to.value > 0 &&
  (to.kind === from.kind || (to.kind === 'rate' && from.kind !== 'rate'));

function mayBe(stated: Figure, real: number): boolean {
  if (isAtLeast(stated)) return stated.value > 1 ? real >= stated.value * ALL_BUT : real <= 1;
  return Math.abs(real - stated.value) <= LOOSE * stated.value;
}
