import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { written } from '../rounding';
import { type Figure, isFigure } from './movement';

const MAJORITY =
  /\b(?:an?|his|her|its|their|the) (?:\w+ )?(?:majority|margin|lead)(?: (?:of|was|is)(?: just| only)?| was just)? $/i;
const VOTES = /\bvotes?\b/i;
/** Somebody else's, or of another vote. */
const UNSURE =
  /\b(?:after|from|recount|last time|previous|previously|earlier|(?:19|20)\d\d|about|some|more than|at least|needed|combined|between them)\b/i;
/** "… in 2010" */
const BEHIND = 12;
/** Fewer are no count of votes. */
const FEWEST = 20;

/** "won 5,210 votes to Hart's 4,870, a majority of 430"; in one sentence or in three. */
export function* majorities({ claims, text }: Article): Iterable<Report> {
  for (const [i, margin] of claims.entries()) {
    const [a, b] = [claims[i - 2], claims[i - 1]];
    if (!a || !b || !isVotes(margin) || !isVotes(a) || !isVotes(b) || a.paragraph !== margin.paragraph)
      continue;
    if (!MAJORITY.test(text.slice(Math.max(0, margin.start - 40), margin.start))) continue;
    const told = text.slice(a.start, margin.end + BEHIND);
    if (!VOTES.test(text.slice(a.end, a.end + 20)) || UNSURE.test(told) || isThird(claims, i, a)) continue;
    if (a.value <= b.value || margin.value >= a.value || a.value - b.value === margin.value) continue;
    yield {
      start: margin.start,
      end: margin.end,
      message: '{0} = {1}, not {2}.',
      args: [...written([a, b], '−', a.value - b.value), margin.text],
      related: [a, b].map(({ start, end, text: words }) => ({ start, end, message: words })),
    };
  }
}

/** A third one's votes stand right in front or behind. */
const isThird = (claims: readonly Claim[], i: number, first: Claim): boolean =>
  [claims[i - 3], claims[i + 1]].some((c) => c?.paragraph === first.paragraph && isVotes(c));

const isVotes = (c: Claim): c is Figure =>
  isFigure(c) &&
  c.kind === 'count' &&
  c.value >= FEWEST &&
  (c.subject === null || VOTES.test(c.subject.text));
