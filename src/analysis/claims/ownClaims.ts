import { flatMap } from '../../text/flatMap';
import { contains, outside } from '../../text/span';
import type { Article, Claim } from '../article';

/** The numbers an article states in its own voice: attributed to nobody, and in nobody's quotation. */
export const ownClaims = ({ claims, quotations }: Article): readonly Claim[] =>
  outside(
    claims.filter((c) => !c.source),
    flatMap(quotations, (q) => q.parts ?? [q]),
  );

/** Does a number stand in a quotation, be it one that nobody is named for? */
export const isQuoted = ({ quotations }: Article, claim: Claim): boolean =>
  quotations.some((q) => (q.parts ?? [q]).some((part) => contains(part, claim)));
