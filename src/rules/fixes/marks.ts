import type { Article, Quotation } from '../../analysis/article';
import { contains, sliceOf } from '../../text/span';
import type { Fix, TextEdit } from '../fix';
import { isSingle, OUTSIDE, SINGLE } from '../quote/american';
import { closingFor, openingFor, pairsOf } from '../quote/marks';
import { restyleArticle } from '../rewrites/quoteStyle';
import type { Finding } from '../rule';

/** The marks of the quotation the finding's mark belongs to, and those inside it; letters stay as they are. */
export function styleFixes(article: Article, finding: Finding): readonly Fix[] {
  if (finding.template === OUTSIDE.message) return insideFixes(article, finding);
  const quotation = article.quotations.find((q) => contains(q.outer, finding));
  if (!quotation) return [];
  if (finding.template === SINGLE.message) return doubleFixes(article, quotation);
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

const DOUBLED: Readonly<Record<string, string>> = { '‘': '“', '’': '”', "'": '"' };
const HALVED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" };

/** Double marks outside and single ones within; apostrophes stay. */
function doubleFixes({ text }: Article, quotation: Quotation): readonly Fix[] {
  const edits = pairsOf(text, quotation).flatMap(({ open, close }): readonly TextEdit[] => {
    const within = [...text.slice(open.end, close.start).matchAll(/[“”"]/g)].map(({ index, 0: mark }) => ({
      start: open.end + index,
      end: open.end + index + 1,
      text: HALVED[mark] ?? mark,
    }));
    const outer = [open, close]
      .filter((mark) => isSingle(sliceOf(text, mark)))
      .map((mark) => ({ ...mark, text: DOUBLED[sliceOf(text, mark)] ?? '' }));
    return [...outer, ...within];
  });
  return [{ title: 'Make these marks double', args: [], edits, preferred: false, all: ALL_DOUBLE }];
}

/** The mark and the point behind it change places. */
function insideFixes({ text }: Article, { start, end }: Finding): readonly Fix[] {
  const edits = [{ start, end, text: text.slice(end - 1, end) + text.slice(start, end - 1) }];
  return [{ title: 'Put it inside the marks', args: [], edits, preferred: false, all: ALL_INSIDE }];
}

const ALL_DOUBLE = { title: 'Make the marks of all {0} quotations double' };
const ALL_INSIDE = { title: 'Put all {0} points and commas inside the marks' };

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
