import type { Paragraph } from '../../../text/paragraph';
import { overlaps, type Span } from '../../../text/span';
import { isCapitalized, type Token } from '../../../text/tokens';
import { TITLES } from '../../entities/names/titles';
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
  const seen: Sighting[] = [];
  let q = 0;
  for (let at = 0; at < tokens.length; at++) {
    const the = tokens[at];
    if (the?.lower !== 'the') continue;
    while ((quoted[q]?.end ?? Number.POSITIVE_INFINITY) <= the.start) q++;
    const noun = tokens[at + 1];
    // What nobody is called is not asked of the article.
    if (
      !noun ||
      !(TITLES.has(noun.lower) || isSomebody(noun.lower)) ||
      (quoted[q]?.start ?? Number.POSITIVE_INFINITY) <= the.start
    )
      continue;
    const words = { start: the.start, end: noun.end, paragraph, text };
    const { holders, isNamedBefore } = known();
    const holding = holdersOf(noun.lower, holders);
    if (holding.size === 0 || goesOn(tokens[at + 2], tokens[at + 3])) continue;
    const who = only([...holding].filter((e) => isNamedBefore(e, words)));
    if (!who || apart.some((span) => overlaps(span, words))) continue;
    const weight = the.text === 'The' ? prominenceOf(text, words) : 0;
    seen.push({ ...words, who, spoke: false, called: null, weight });
  }
  return seen;
}

/** "the coach driver", "the mayor of Hale", "the sister Ann": more of the phrase, which may be somebody else. */
const goesOn = (next: Token | undefined, then: Token | undefined): boolean =>
  next !== undefined &&
  (next.lower === 'of' ||
    (next.lower === 'for' && then !== undefined && isCapitalized(then)) ||
    isSomebody(next.lower) ||
    (next.kind === 'word' && isCapitalized(next)));
