import type { Article } from '../../analysis/article';
import { contains, sliceOf } from '../../text/span';
import { closingFor, openingFor } from '../quote/marks';
import { restyleArticle } from '../rewrites/quoteStyle';
import type { Finding } from '../rule';
import type { Fix } from './fix';

/** The marks of the quotation the finding's mark belongs to, and those inside it; letters stay as they are. */
export function styleFixes(article: Article, finding: Finding): readonly Fix[] {
  const quotation = article.quotations.find((q) => contains(q.outer, finding));
  if (!quotation) return [];
  const curly = /^["']/.test(article.text.slice(finding.start, finding.end).trim());
  const edits = restyleArticle(article, curly ? 'curly' : 'straight', quotation.outer);
  if (edits.length === 0) return [];
  return [
    curly
      ? { title: 'Make these marks curly', args: [], edits, preferred: true, all: ALL_CURLY }
      : { title: 'Make these marks straight', args: [], edits, preferred: true, all: ALL_STRAIGHT },
  ];
}

const ALL_CURLY = { title: 'Make the marks of all {0} quotations curly' };
const ALL_STRAIGHT = { title: 'Make the marks of all {0} quotations straight' };

/** Gives a mark the partner of the one at the other end. */
export function pairFixes(article: Article, finding: Finding): readonly Fix[] {
  const [open, close] = finding.args;
  if (open === undefined || close === undefined) return [];
  const opens = article.quotations.some((q) =>
    (q.parts ?? [q]).some((part) => part.start >= finding.end && part.start - finding.end <= 1),
  );
  const text = opens ? openingFor(close) : closingFor(open);
  if (text === undefined || text === sliceOf(article.text, finding)) return [];
  const edits = [{ start: finding.start, end: finding.end, text }];
  return [{ title: 'Make the two marks match', args: [], edits, preferred: true, all: ALL_MATCH }];
}

const ALL_MATCH = { title: 'Make the marks of all {0} quotations match' };
