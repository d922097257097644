import { flatMap } from '../../../text/flatMap';
import type { Paragraph } from '../../../text/paragraph';
import { overlaps, type Span } from '../../../text/span';
import { isCapitalized, type Token } from '../../../text/tokens';
import { isSomebody } from '../../grammar/somebody';
import { type Known, only } from './described';
import { holdersOf } from './offices';
import { prominenceOf } from './prominence';
import type { Sighting } from './who';

/**
 * Who is spoken of by what they are: "She thanked the brother for coming. ¶ He replied" means the one whose brother has
 * been named. Nobody where two could be, or a name or more of the phrase stands behind.
 * @param apart the names and the words for who speaks, which are seen by themselves
 */
export function spokenOfAgain(
  { text, tokens, quoted }: Paragraph,
  paragraph: number,
  apart: readonly Span[],
  known: () => Known,
): readonly Sighting[] {
  let q = 0;
  return flatMap(tokens, ({ lower, start, text: the }, at): Sighting[] => {
    if (lower !== 'the') return NONE;
    while ((quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= start) q++;
    const noun = tokens[at + 1];
    if (!noun || noun.lower.length < 4 || (quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= start)
      return NONE;
    const words = { start, end: noun.end, paragraph, text };
    const { holders, isNamedBefore } = known();
    const who = only([...holdersOf(noun.lower, holders)].filter((e) => isNamedBefore(e, words)));
    if (!who || goesOn(tokens[at + 2], tokens[at + 3]) || apart.some((span) => overlaps(span, words)))
      return NONE;
    return [
      { ...words, who, spoke: false, called: null, weight: the === 'The' ? prominenceOf(text, words) : 0 },
    ];
  });
}

const NONE: Sighting[] = [];

/** "the coach driver", "the mayor of Hale", "the sister Ann": more of the phrase, which may be somebody else. */
const goesOn = (next: Token | undefined, then: Token | undefined): boolean =>
  next !== undefined &&
  (next.lower === 'of' ||
    (next.lower === 'for' && then !== undefined && isCapitalized(then)) ||
    isSomebody(next.lower) ||
    (next.kind === 'word' && isCapitalized(next)));
