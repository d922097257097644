import type { Article, Claim } from '../../../analysis/article';
import type { Report } from '../../rule';
import { report } from './breakdowns';
import { type Figure, isFigure } from './movement';

const SIZE = /-(?:seat|member|person|strong)$/;
const HAS =
  /^ (?:\p{L}+ ){0,2}(?:council|board|panel|committee|senate|house|commission|assembly|parliament|legislature|cabinet|jury|chamber|caucus|crew|class|choir|team) (?:has|had|have|is made up of|was made up of|consists of|consisted of|includes|comprises|with|of) $/iu;
const JOINT = /^(?:,|,? and) $/;
const CLOSES = /^(?:[.,;)]|$)/;
const MOST = 6;

/** "The 60-seat assembly has 31 Liberals, 20 Conservatives and 14 independents": more members than seats. */
export function* chambers({ claims, text }: Article): Iterable<Report> {
  for (const [i, size] of claims.entries()) {
    const first = claims[i + 1];
    if (!first || !isFigure(size) || !SIZE.test(size.text) || !HAS.test(text.slice(size.end, first.start)))
      continue;
    const parts = membersFrom(claims.slice(i + 1, i + 1 + MOST), text);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    if (parts.length > 1 && sum > size.value) yield report(size, parts, '+', sum);
  }
}

/** Counts of unlike members joined by commas and "and", up to the end of their clause; else none. */
function membersFrom(claims: readonly Claim[], text: string): readonly Figure[] {
  const parts: Figure[] = [];
  for (const [i, claim] of claims.entries()) {
    if (!isFigure(claim) || claim.kind !== 'count' || !claim.subject || claim.subject.start < claim.end)
      return [];
    parts.push(claim);
    const next = claims[i + 1];
    const between = next ? text.slice(claim.subject.end, next.start) : '';
    if (JOINT.test(between)) continue;
    const isLast = /,? and $/.test(text.slice(parts.at(-2)?.subject?.end ?? claim.start, claim.start));
    return isLast && CLOSES.test(text.slice(claim.subject.end, claim.subject.end + 1)) && areUnlike(parts)
      ? parts
      : [];
  }
  return [];
}

const areUnlike = (parts: readonly Figure[]): boolean =>
  new Set(parts.map(({ subject }) => subject?.text.toLowerCase())).size === parts.length;
