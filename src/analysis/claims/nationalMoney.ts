import { flatMap } from '../../text/flatMap';
import type { Paragraph } from '../../text/paragraph';
import { rememberEach } from '../../text/remember';
import type { ArticleParagraph, Claim } from '../article';
import { isSharedName } from './lexicon/currencies';
import { codesNamed, isNation } from './lexicon/nations';

/** A sum in money that several nations call so, and none of them is named beside it: its unit is a name, and no code. */
const isOpen = ({ kind, unit }: Claim): boolean =>
  (kind === 'money' || kind === 'rate') && unit !== null && isSharedName(unit);

/** The words of nations in a paragraph. */
const nationsIn = rememberEach(({ tokens }: Paragraph): readonly string[] => [
  ...new Set(flatMap(tokens, ({ lower }) => (isNation(lower) ? lower : []))),
]);

/** Francs are Swiss in an article that names Switzerland, and no other nation with francs; else they stay francs. */
export function withNationalMoney(
  claims: readonly Claim[],
  paragraphs: readonly ArticleParagraph[],
): readonly Claim[] {
  if (!claims.some(isOpen)) return claims;
  const nations = new Set(flatMap(paragraphs, ({ content }) => nationsIn(content)));
  return claims.map((claim) => {
    if (!isOpen(claim) || claim.unit === null) return claim;
    const [code, other] = codesNamed(nations, claim.unit);
    return code === undefined || other !== undefined ? claim : { ...claim, unit: code };
  });
}
