import type { Article, ArticleParagraph } from '../analysis/article';
import { flatMap } from '../text/flatMap';
import { orNothing } from '../text/trimmed';
import type { Report } from './rule';
import { type Since, since } from './since';
import { type Found, placeFrom } from './survey';

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
  surroundings: Surroundings,
  look: Look<T, R>,
): (article: Article) => readonly Seen<R>[] {
  let last: Known<T, R> = { paragraphs: [], places: [], seen: [] };
  return (article) => {
    const passages = new Passages(article.paragraphs, placesIn(article), surroundings, look);
    last = passages.lookAgain(last);
    return passages.thatShow(last.seen);
  };
}

/** The passages of an article around what was found in it. */
class Passages<T, R> {
  constructor(
    private readonly paragraphs: readonly ArticleParagraph[],
    private readonly places: readonly Found<T>[],
    private readonly surroundings: Surroundings,
    private readonly look: Look<T, R>,
  ) {}

  /** Passages that lie in front of the edit or behind it are not even asked about. */
  lookAgain(before: Known<T, R>): Known<T, R> {
    const { paragraphs, places, surroundings } = this;
    const then = since(before.paragraphs, paragraphs);
    const front = placeFrom(places, then.front - surroundings.on);
    const end = Math.max(front, placeFrom(places, then.end + surroundings.back));
    const edited = places
      .slice(front, end)
      .map(({ paragraph }, i) => this.knownAt(paragraph, before, then) ?? this.lookAt(front + i));
    const seen = before.seen
      .slice(0, front)
      .concat(edited, before.seen.slice(before.seen.length - (places.length - end)));
    return { paragraphs, places, seen };
  }

  thatShow(seen: readonly (readonly R[])[]): readonly Seen<R>[] {
    return flatMap(seen, (here, at) => {
      if (here.length === 0) return [];
      const [from] = this.around(this.places[at]?.paragraph ?? 0);
      return { seen: here, start: this.paragraphs[from]?.start ?? 0, paragraph: from };
    });
  }

  /** What was seen before around a paragraph, if it is the same now. */
  private knownAt(paragraph: number, before: Known<T, R>, then: Since): readonly R[] | undefined {
    const { paragraphs, places, seen } = before;
    const was = then.was(paragraph);
    const at = placeFrom(places, was);
    const [from, to] = this.around(paragraph);
    const [began, ended] = this.around(was, paragraphs.length);
    const isWhole = paragraph - from === was - began && to - paragraph === ended - was;
    return places[at]?.paragraph === was && isWhole && then.isAlike(from, to) ? seen[at] : undefined;
  }

  private lookAt(at: number): readonly R[] {
    const { places, paragraphs } = this;
    const place = places[at];
    const [from, to] = this.around(place?.paragraph ?? 0);
    const [own, ...beside] = [place, places[at - 1], places[at + 1]].flatMap((p) => placeWithin(p, from, to));
    return orNothing(own ? this.look(passageOf(paragraphs.slice(from, to)), own, beside) : []);
  }

  private around(paragraph: number, length = this.paragraphs.length): readonly [from: number, to: number] {
    const { back, on } = this.surroundings;
    return [Math.max(0, paragraph - back), Math.min(length, paragraph + on + 1)];
  }
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
