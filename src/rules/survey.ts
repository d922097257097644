import type { Article, ArticleParagraph, ParagraphFacts } from '../analysis/article';
import { firstFrom } from '../text/firstFrom';
import { rememberEach } from '../text/remember';

/** What was found in one paragraph. */
export interface Found<T> {
  /** Offsets count from the paragraph's start. */
  readonly found: readonly T[];
  readonly paragraph: number;
}

/** Looks for something in a paragraph, given as if it were all of the article but without its entities. */
export type Find<T> = (own: Article) => Iterable<T>;

/**
 * What finders have found in a paragraph, by their numbers; kept as long as the article says the same of it. A map for
 * each paragraph would hold three megabytes more in 50,000 words.
 */
interface Notes {
  readonly own: Article;
  readonly found: (readonly unknown[] | undefined)[];
}

let finders = 0;
/** Finders are made once, as rules are loaded, and numbered as they are first asked. */
const numberOf = rememberEach((_: Find<never>): number => finders++);

const NOTHING: readonly never[] = [];
const notes = new WeakMap<ParagraphFacts, Notes>();

/** What finders have found in an article. After an edit only paragraphs of which it says something else are looked at. */
export class Survey {
  private readonly places = new Map<Find<unknown>, readonly Found<unknown>[]>();
  /** So many paragraphs at either end are as they were. */
  private readonly front: number = 0;
  private readonly back: number = 0;
  private readonly placesBefore: ReadonlyMap<Find<unknown>, readonly Found<unknown>[]> | null;
  private readonly lengthBefore: number;
  /** By paragraph, how many claims and quotations stand in front of it. */
  readonly claims: Uint32Array;
  readonly quotations: Uint32Array;

  constructor(
    private readonly article: Article,
    before: Survey | null,
  ) {
    const { paragraphs } = article;
    const old = before?.article.paragraphs ?? [];
    const most = Math.min(paragraphs.length, old.length);
    while (this.front < most && paragraphs[this.front]?.facts === old[this.front]?.facts) this.front++;
    while (
      this.back < most - this.front &&
      paragraphs[paragraphs.length - 1 - this.back]?.facts === old[old.length - 1 - this.back]?.facts
    )
      this.back++;
    this.placesBefore = before?.places ?? null;
    this.lengthBefore = old.length;
    this.claims = this.count('claims', before?.claims);
    this.quotations = this.count('quotations', before?.quotations);
  }

  /** The same list as before the edit where it has changed nothing that was found. */
  find<T>(find: Find<T>): readonly Found<T>[] {
    const known = this.places.get(find) as readonly Found<T>[] | undefined;
    if (known) return known;
    const before = this.placesBefore?.get(find) as readonly Found<T>[] | undefined;
    const places = before
      ? this.findAgain(find, before)
      : this.findIn(find, 0, this.article.paragraphs.length);
    this.places.set(find, places);
    return places;
  }

  private findAgain<T>(find: Find<T>, before: readonly Found<T>[]): readonly Found<T>[] {
    const { length } = this.article.paragraphs;
    const by = length - this.lengthBefore;
    const firstAt = (paragraph: number): number =>
      firstFrom(before.length, (i) => (before[i]?.paragraph ?? 0) >= paragraph);
    const [from, to] = [firstAt(this.front), firstAt(this.lengthBefore - this.back)];
    const now = this.findIn(find, this.front, length - this.back);
    if (by === 0 && from === to && now.length === 0) return before;
    const behind = before.slice(to);
    const moved = by === 0 ? behind : behind.map((p) => ({ found: p.found, paragraph: p.paragraph + by }));
    return before.slice(0, from).concat(now, moved);
  }

  private findIn<T>(find: Find<T>, from: number, to: number): Found<T>[] {
    const places: Found<T>[] = [];
    for (let paragraph = from; paragraph < to; paragraph++) {
      const found = this.ask(find, paragraph);
      if (found.length > 0) places.push({ found, paragraph });
    }
    return places;
  }

  private ask<T>(find: Find<T>, index: number): readonly T[] {
    const paragraph = this.article.paragraphs[index];
    if (!paragraph) return NOTHING;
    const { own, found } = notesOf(paragraph, this.article);
    const number = numberOf(find as Find<never>);
    const known = found[number] as readonly T[] | undefined;
    if (known) return known;
    const made = [...find(own)];
    found[number] = made.length > 0 ? made : NOTHING;
    return made;
  }

  /** Those of the paragraphs at either end are known. */
  private count(kind: 'claims' | 'quotations', before: Uint32Array = new Uint32Array(1)): Uint32Array {
    const { paragraphs } = this.article;
    const counts = new Uint32Array(paragraphs.length + 1);
    counts.set(before.subarray(0, this.front + 1));
    let sum = counts[this.front] ?? 0;
    const back = paragraphs.length - this.back;
    for (let i = this.front; i < back; i++) {
      sum += paragraphs[i]?.facts[kind].length ?? 0;
      counts[i + 1] = sum;
    }
    const moved = paragraphs.length - this.lengthBefore;
    const by = sum - (before[back - moved] ?? 0);
    for (let i = back; i < paragraphs.length; i++) counts[i + 1] = (before[i + 1 - moved] ?? 0) + by;
    return counts;
  }
}

function notesOf({ content, role, facts }: ArticleParagraph, { dialect }: Article): Notes {
  const known = notes.get(facts);
  if (known) return known;
  const { quotations, attributions, claims, dates } = facts;
  const { text } = content;
  const paragraphs = [{ start: 0, end: text.length, role, content, facts }];
  const own = { text, paragraphs, quotations, attributions, claims, dates, entities: [], dialect };
  const made: Notes = { own, found: [] };
  notes.set(facts, made);
  return made;
}

let last: Survey | null = null;

/** Of an article that was edited, from what was found before. */
export const surveyOf = rememberEach((article: Article): Survey => {
  last = new Survey(article, last);
  return last;
});
