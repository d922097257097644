import type { Article, ArticleParagraph, ParagraphFacts } from '../analysis/article';
import type { Report } from './rule';
import type { Found } from './survey';

/** Some paragraphs, one behind another, as if they were all of the article. Between them stand only line breaks and spaces. */
export type Passage = Pick<Article, 'text' | 'paragraphs'>;

/** How many paragraphs of a passage stand in front of and behind the one that it is about. */
export interface Surroundings {
  readonly back: number;
  readonly on: number;
}

/** What a look at a passage gives; offsets and paragraphs count from where the passage begins. */
interface Seen<R> {
  readonly seen: readonly R[];
  /** Offset of the passage. */
  readonly start: number;
  /** Index of its first paragraph. */
  readonly paragraph: number;
}

/** What was seen, and all that it hangs on. */
interface Known<R> {
  readonly row: readonly ParagraphFacts[];
  readonly starts: readonly number[];
  readonly seen: readonly R[];
}

/** @param own what was found in the paragraph @param beside what was found next in front of and behind it, if within the passage */
type Look<T, R> = (passage: Passage, own: Found<T>, beside: readonly Found<T>[]) => readonly R[];

/**
 * Looks at what was found in a paragraph together with the paragraphs around it, and only again where the article says
 * something else of one of these, or one is further off. Gives the passages in which something is seen.
 */
export function inEachPassage<T, R>(
  placesIn: (article: Article) => readonly Found<T>[],
  { back, on }: Surroundings,
  look: Look<T, R>,
): (article: Article) => readonly Seen<R>[] {
  const known = new WeakMap<ParagraphFacts, Known<R>>();
  const seenAt = (
    { paragraphs }: Article,
    places: readonly Found<T>[],
    at: number,
    from: number,
    to: number,
  ): readonly R[] => {
    const facts = paragraphs[places[at]?.paragraph ?? -1]?.facts;
    if (!facts) return [];
    const before = known.get(facts);
    if (before && holds(before, paragraphs, from, to)) return before.seen;
    const row = paragraphs.slice(from, to);
    const [own, ...beside] = [at, at - 1, at + 1].flatMap((i) => placeWithin(places[i], from, to));
    const seen = own ? look(passageOf(row), own, beside) : [];
    const by = row[0]?.start ?? 0;
    known.set(facts, { row: row.map((p) => p.facts), starts: row.map((p) => p.start - by), seen });
    return seen;
  };
  return (article) => {
    const { paragraphs } = article;
    const places = placesIn(article);
    const all: Seen<R>[] = [];
    for (const [at, { paragraph: own }] of places.entries()) {
      const from = Math.max(0, own - back);
      const seen = seenAt(article, places, at, from, Math.min(paragraphs.length, own + on + 1));
      if (seen.length > 0) all.push({ seen, start: paragraphs[from]?.start ?? 0, paragraph: from });
    }
    return all;
  };
}

function holds(
  { row, starts }: Known<unknown>,
  paragraphs: readonly ArticleParagraph[],
  from: number,
  to: number,
): boolean {
  if (row.length !== to - from) return false;
  const by = paragraphs[from]?.start ?? 0;
  for (let i = 0; i < row.length; i++) {
    const here = paragraphs[from + i];
    if (here?.facts !== row[i] || here?.start !== by + (starts[i] ?? 0)) return false;
  }
  return true;
}

function placeWithin<T>(place: Found<T> | undefined, from: number, to: number): readonly Found<T>[] {
  if (!place || place.paragraph < from || place.paragraph >= to) return [];
  return [{ found: place.found, paragraph: place.paragraph - from }];
}

/** Its text hangs on nothing but those of the paragraphs and how far they are from each other. */
function passageOf(row: readonly ArticleParagraph[]): Passage {
  const by = row[0]?.start ?? 0;
  const paragraphs = row.map((p) => ({ ...p, start: p.start - by, end: p.end - by }));
  const pieces = paragraphs.map(
    ({ content, end }, i) => content.text + gap((paragraphs[i + 1]?.start ?? end) - end),
  );
  return { text: pieces.join(''), paragraphs };
}

const gap = (length: number): string => '\n\n'.padEnd(length).slice(0, length);

/** Reports that are found so, where they stand in the article. */
export function* reportsIn(seenIn: readonly Seen<Report>[]): Iterable<Report> {
  for (const { seen, start } of seenIn) for (const report of seen) yield shifted(report, start);
}

export const shifted = (report: Report, by: number): Report => ({
  ...report,
  start: report.start + by,
  end: report.end + by,
  related: report.related.map((r) => ({ ...r, start: r.start + by, end: r.end + by })),
});
