import type { Article, ArticleParagraph, Claim, Quotation } from '../analysis/article';
import { rememberEach } from '../text/remember';
import type { Report } from './rule';

/** What was found in one paragraph, which begins at `start`. */
export interface Found<T> {
  /** Offsets count from the paragraph's start. */
  readonly found: readonly T[];
  readonly paragraph: number;
  readonly start: number;
  /** Indices of its first claim and its first quotation among those of the article. */
  readonly firstClaim: number;
  readonly firstQuotation: number;
}

/** What rules have found in a paragraph, each at an index of its own; kept as long as the article says the same of it. */
interface Notes {
  readonly own: Article;
  readonly found: (readonly unknown[] | undefined)[];
}

const NOTHING: readonly never[] = [];
const known = new WeakMap<ArticleParagraph['facts'], Notes>();

function notesOf({ content, role, facts }: ArticleParagraph, { dialect }: Article): Notes {
  const notes = known.get(facts);
  if (notes) return notes;
  const { quotations, attributions, claims, dates } = facts;
  const { text } = content;
  const paragraphs = [{ start: 0, end: text.length, role, content, facts }];
  const own = { text, paragraphs, quotations, attributions, claims, dates, entities: [], dialect };
  const made = { own, found: [] };
  known.set(facts, made);
  return made;
}

/** Looked up once for all rules that are asked about an article. */
const notesIn = rememberEach((article: Article) => article.paragraphs.map((p) => notesOf(p, article)));

let finders = 0;

/**
 * Looks for something in each paragraph, given as if it were all of the article but without its entities; paragraphs
 * of which the article says what it said before are not asked again. Gives those where something is found.
 */
export function inEachParagraph<T>(
  find: (own: Article) => Iterable<T>,
): (article: Article) => readonly Found<T>[] {
  const index = finders++;
  return (article) => {
    const places: Found<T>[] = [];
    let [firstClaim, firstQuotation] = [0, 0];
    const notes = notesIn(article);
    for (let paragraph = 0; paragraph < notes.length; paragraph++) {
      const note = notes[paragraph];
      if (!note) break;
      note.found[index] ??= foundBy(find, note.own);
      const found = note.found[index] as readonly T[];
      if (found.length > 0) {
        const start = article.paragraphs[paragraph]?.start ?? 0;
        places.push({ found, paragraph, start, firstClaim, firstQuotation });
      }
      firstClaim += note.own.claims.length;
      firstQuotation += note.own.quotations.length;
    }
    return places;
  };
}

function foundBy<T>(find: (own: Article) => Iterable<T>, own: Article): readonly T[] {
  const found = [...find(own)];
  return found.length > 0 ? found : NOTHING;
}

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
