import type { Article, Claim, Quotation } from '../analysis/article';
import type { Report } from './rule';
import { type Find, type Found, surveyOf } from './survey';

/**
 * Looks for something in each paragraph, given as if it were all of the article but without its entities; paragraphs
 * of which the article says what it said before are not asked again. Gives those where something is found.
 */
export const inEachParagraph =
  <T>(find: Find<T>) =>
  (article: Article): readonly Found<T>[] =>
    surveyOf(article).find(find);

/** The same for claims, picked one by one: those of the article that something is known of, with what it is. */
export function eachClaim<T>(
  pick: (claim: Claim, own: Article) => T | null,
): (article: Article) => readonly (readonly [claim: Claim, picked: T, index: number])[] {
  const picks = inEachParagraph(function* (own): Iterable<readonly [number, T]> {
    for (const [i, claim] of own.claims.entries()) {
      const picked = pick(claim, own);
      if (picked !== null) yield [i, picked];
    }
  });
  return (article) =>
    picks(article).flatMap(({ found, firstClaim }) =>
      found.flatMap(([i, picked]) => {
        const claim = article.claims[firstClaim + i];
        return claim ? [[claim, picked, firstClaim + i] as const] : [];
      }),
    );
}

/** The same for quotations. */
export function eachQuotation<T>(
  pick: (quotation: Quotation, own: Article) => T | null,
): (article: Article) => readonly (readonly [quotation: Quotation, picked: T, index: number])[] {
  const picks = inEachParagraph(function* (own): Iterable<readonly [number, T]> {
    for (const [i, quotation] of own.quotations.entries()) {
      const picked = pick(quotation, own);
      if (picked !== null) yield [i, picked];
    }
  });
  return (article) =>
    picks(article).flatMap(({ found, firstQuotation }) =>
      found.flatMap(([i, picked]) => {
        const quotation = article.quotations[firstQuotation + i];
        return quotation ? [[quotation, picked, firstQuotation + i] as const] : [];
      }),
    );
}

/** A rule's check where it looks at one paragraph at a time. */
export function eachParagraph(
  check: (own: Article) => Iterable<Report>,
): (article: Article) => Iterable<Report> {
  const reports = inEachParagraph(check);
  return function* (article) {
    for (const { found, start } of reports(article)) for (const report of found) yield shifted(report, start);
  };
}

const shifted = (report: Report, by: number): Report => ({
  ...report,
  start: report.start + by,
  end: report.end + by,
  related: report.related.map((r) => ({ ...r, start: r.start + by, end: r.end + by })),
});
