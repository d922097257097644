import type { Claim } from '../../../analysis/article';
import { eachParagraph } from '../../paragraphs';
import { isFigure } from '../figure';

/** How many of the smaller unit make one of the greater that it is told with. */
const MAKES: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['lb ounce', 16],
  ['stone lb', 14],
  ['hour minute', 60],
  ['minute second', 60],
]);

/** "7 pounds 18 ounces", "6 feet 13 inches": what makes one more of the greater unit is not told in the smaller. */
export const compounds = eachParagraph(function* ({ claims, text }) {
  for (const [i, great] of claims.entries()) {
    const small = claims[i + 1];
    if (!small || !isFigure(great) || !isFigure(small) || !Number.isInteger(great.value)) continue;
    const makes = MAKES.get(`${great.unit} ${small.unit}`);
    if (makes === undefined || small.value < makes || !/^,? (?:and )?$/.test(between(text, great, small)))
      continue;
    yield {
      start: small.start,
      end: small.end,
      message: '{0}: {1} make one more of the unit in front.',
      args: [small.text, String(makes)],
      related: [],
    };
  }
}, 'claims');

const between = (text: string, { end }: Claim, { start }: Claim): string => text.slice(end, start);
