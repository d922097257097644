import type { Article, Claim } from '../../analysis/article';
import { eachClaim } from '../paragraphs';
import type { Rule } from '../rule';
import { isSourcedIn, sourcesIn } from './sources';

/** A figure in the article's own voice, in a paragraph that says nothing of where it is from. */
export const unsourced: Rule = {
  id: 'number/unsourced',
  summary: 'A figure in the article’s own voice with no source in its paragraph',
  severity: 'information',
  message: 'Who says so? No source for {0} in this paragraph.',
  *check(article) {
    const isSourced = sourcesIn(article);
    const isOpen = (c: Claim): boolean => c.source === null && !isSourced(c.paragraph);
    const open = checkable(article).flatMap(([c]) => (isOpen(c) ? [c] : []));
    if (open.length === 0) return;
    const values = new Set(open.map((c) => c.value));
    const told = new Set(article.claims.filter((c) => values.has(c.value) && !isOpen(c)).map(figureOf));
    const asked = new Set<number>();
    for (const claim of open) {
      const figure = figureOf(claim);
      // A paragraph is asked once, whatever the number of its figures.
      if (!told.has(figure) && !asked.has(claim.paragraph)) {
        asked.add(claim.paragraph);
        yield { start: claim.start, end: claim.end, args: [claim.text], related: [] };
      }
      told.add(figure);
    }
  },
};

const checkable = eachClaim((claim, own) => (isCheckable(own, claim) && !isSourcedIn(own)) || null);

/** The same figure, wherever it stands. */
const figureOf = ({ value, high, unit }: Claim): string => `${value} ${high} ${unit}`;

/** Counts up to this are seen by whoever is there. */
const LARGE = 100;
/** What players and teams are said to have is the match's own record. */
const RECORD =
  /\b(?:goals?|points?|rebounds|assists|saves|yards|runs|wins|games|matches|shots|innings|seasons|titles|strokes|birdies|touchdowns|tackles|laps|victories|losses|steals|caps|tries|wickets|votes|ballots)$/i;

/** A figure that somebody must have counted, measured or set: no ages, scores, ranks, lengths or stretches of time. */
function isCheckable(
  { paragraphs }: Article,
  { kind, value, unit, subject, paragraph, text, source }: Claim,
): boolean {
  if (source !== null || value === null || paragraphs[paragraph]?.role !== 'body') return false;
  if (subject && RECORD.test(subject.text)) return false;
  switch (kind) {
    case 'money':
    case 'rate':
    case 'percentage':
      return true;
    case 'change':
      return unit === '%';
    case 'ratio':
      return subject !== null;
    case 'count':
      return value > LARGE && subject !== null && !text.includes('-');
    default:
      return false;
  }
}
