import type { Article, ArticleParagraph } from '../analysis/article';
import { firstFrom } from '../text/firstFrom';
import { flatMap } from '../text/flatMap';
import { orNothing } from '../text/trimmed';
import type { Report } from './rule';
import { type Since, since } from './since';
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

/** What was seen of an article, by place. */
interface Known<T, R> {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly places: readonly Found<T>[];
  readonly seen: readonly (readonly R[])[];
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
  const around = (paragraph: number, length: number): readonly [from: number, to: number] => [
    Math.max(0, paragraph - back),
    Math.min(length, paragraph + on + 1),
  ];
  const lookAt = (paragraphs: Known<T, R>['paragraphs'], places: Known<T, R>['places'], at: number) => {
    const place = places[at];
    const [from, to] = around(place?.paragraph ?? 0, paragraphs.length);
    const [own, ...beside] = [place, places[at - 1], places[at + 1]].flatMap((p) => placeWithin(p, from, to));
    return orNothing(own ? look(passageOf(paragraphs.slice(from, to)), own, beside) : []);
  };
  /** What was seen before around a paragraph, if it is the same now. */
  const knownAt = ({ paragraphs, places, seen }: Known<T, R>, then: Since, paragraph: number) => {
    const was = then.was(paragraph);
    const at = firstFrom(places.length, (i) => (places[i]?.paragraph ?? 0) >= was);
    const [from, to] = around(paragraph, then.now.length);
    const [began, ended] = around(was, paragraphs.length);
    const isWhole = paragraph - from === was - began && to - paragraph === ended - was;
    return places[at]?.paragraph === was && isWhole && then.isAlike(from, to) ? seen[at] : undefined;
  };
  let last: Known<T, R> = { paragraphs: [], places: [], seen: [] };
  return (article) => {
    const { paragraphs } = article;
    const places = placesIn(article);
    const then = since(last.paragraphs, paragraphs);
    // Passages that lie in front of the edit or behind it are not even asked about.
    const firstAt = (paragraph: number): number =>
      firstFrom(places.length, (i) => (places[i]?.paragraph ?? 0) >= paragraph);
    const front = firstAt(then.front - on);
    const end = Math.max(front, firstAt(then.end + back));
    const edited = places
      .slice(front, end)
      .map(({ paragraph }, i) => knownAt(last, then, paragraph) ?? lookAt(paragraphs, places, front + i));
    const seen = last.seen
      .slice(0, front)
      .concat(edited, last.seen.slice(last.seen.length - (places.length - end)));
    last = { paragraphs, places, seen };
    return flatMap(seen, (here, at) => {
      if (here.length === 0) return [];
      const [from] = around(places[at]?.paragraph ?? 0, paragraphs.length);
      return { seen: here, start: paragraphs[from]?.start ?? 0, paragraph: from };
    });
  };
}

function placeWithin<T>(place: Found<T> | undefined, from: number, to: number): readonly Found<T>[] {
  if (!place || place.paragraph < from || place.paragraph >= to) return [];
  return [{ found: place.found, paragraph: place.paragraph - from }];
}

/** Its text hangs on nothing but those of the paragraphs and how far they are from each other; most looks do without it. */
function passageOf(row: readonly ArticleParagraph[]): Passage {
  const by = row[0]?.start ?? 0;
  const paragraphs = row.map((p) => ({ ...p, start: p.start - by, end: p.end - by }));
  let text: string | null = null;
  return {
    paragraphs,
    get text() {
      text ??= textOf(paragraphs);
      return text;
    },
  };
}

const textOf = (paragraphs: readonly ArticleParagraph[]): string =>
  paragraphs
    .map(({ content, end }, i) => content.text + gap((paragraphs[i + 1]?.start ?? end) - end))
    .join('');

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
