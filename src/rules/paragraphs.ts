import type { Article } from '../analysis/article';
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

/** Where a paragraph in which something is found begins. */
export const startOf = ({ paragraphs }: Article, { paragraph }: Found<unknown>): number =>
  paragraphs[paragraph]?.start ?? 0;

/** The index of its first claim among those of the article. */
export const firstClaimOf = (article: Article, { paragraph }: Pick<Found<unknown>, 'paragraph'>): number =>
  surveyOf(article).claims[paragraph] ?? 0;

const firstQuotationOf = (article: Article, { paragraph }: Found<unknown>): number =>
  surveyOf(article).quotations[paragraph] ?? 0;

/** Of one kind of thing, picked one by one: those that something is known of, with what it is and their index in the article. */
const eachOf =
  <I>(
    thingsIn: (article: Article) => readonly I[],
    firstOf: (article: Article, place: Found<unknown>) => number,
  ) =>
  <T>(
    pick: (thing: I, own: Article) => T | null,
  ): ((article: Article) => readonly (readonly [thing: I, picked: T, index: number])[]) => {
    const picks = inEachParagraph(function* (own): Iterable<readonly [number, T]> {
      for (const [i, thing] of thingsIn(own).entries()) {
        const picked = pick(thing, own);
        if (picked !== null) yield [i, picked];
      }
    });
    return (article) => {
      const things = thingsIn(article);
      const picked: (readonly [I, T, number])[] = [];
      for (const place of picks(article)) {
        const first = firstOf(article, place);
        for (const [i, what] of place.found) {
          const thing = things[first + i];
          if (thing !== undefined) picked.push([thing, what, first + i]);
        }
      }
      return picked;
    };
  };

export const eachClaim = eachOf(({ claims }) => claims, firstClaimOf);
export const eachQuotation = eachOf(({ quotations }) => quotations, firstQuotationOf);

/** A rule's check where it looks at one paragraph at a time. */
export function eachParagraph(
  check: (own: Article) => Iterable<Report>,
): (article: Article) => Iterable<Report> {
  const reports = inEachParagraph(check);
  return function* (article) {
    for (const place of reports(article))
      for (const report of place.found) yield shifted(report, startOf(article, place));
  };
}

const shifted = (report: Report, by: number): Report => ({
  ...report,
  start: report.start + by,
  end: report.end + by,
  related: report.related.map((r) => ({ ...r, start: r.start + by, end: r.end + by })),
});
