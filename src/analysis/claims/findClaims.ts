import type { Paragraph } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Dialect } from '../dialect';
import type { LocalClaim } from './claim';
import { withCarriedTopics } from './context/carried';
import { withElidedUnits } from './context/elided';
import { inContext } from './context/inContext';
import { numberAt } from './numberAt';
import { isTitleCase, type Scene } from './reading';

/** The numbers a paragraph states as fact, in order; what stands in its dates is none. One pass over its tokens. */
export function findClaims(
  { text, tokens, sentences }: Paragraph,
  dates: readonly Span[],
  dialect: Dialect | null,
): readonly LocalClaim[] {
  const claims: LocalClaim[] = [];
  const scene: Scene = { text, tokens, titleCase: isTitleCase(tokens), dialect };
  let date = 0;
  let sentence = 0;
  for (let at = 0; at < tokens.length; ) {
    const start = tokens[at]?.start ?? 0;
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= start) date++;
    const isDate = (dates[date]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const outcome = isDate ? null : numberAt(scene, at);
    if (outcome === null || typeof outcome === 'number') {
      at = Math.max(at + 1, outcome ?? 0);
      continue;
    }
    while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) <= at) sentence++;
    const { claim, next } = inContext(scene, outcome, sentences[sentence]);
    claims.push(claim);
    at = Math.max(next, at + 1);
  }
  return withCarriedTopics(withElidedUnits(claims, text), text);
}
