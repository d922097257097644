import type { Article, ArticleParagraph, ParagraphFacts, ParagraphRole } from '../analysis/article';
import { firstFrom } from '../text/firstFrom';
import type { Paragraph } from '../text/paragraph';
import { rememberEach } from '../text/remember';
import { trimmed } from '../text/trimmed';
import { since } from './since';

/** What was found in one paragraph. */
export interface Found<T> {
  /** Offsets count from the paragraph's start. */
  readonly found: readonly T[];
  readonly paragraph: number;
}

/**
 * Looks for something in a paragraph, given as if it were all of the article but without its entities. What it finds is
 * best told in words, numbers and lists of them, without offsets: then most keys leave all that is found as it is.
 */
export type Find<T> = (own: Article) => Iterable<T>;

/** What a paragraph must have for anything to be found in it; null where that may be anything. */
export type Need = 'claims' | 'dates' | 'quotations' | null;

/** The index of the first place in a paragraph or behind it. */
export const placeFrom = (places: readonly Found<unknown>[], paragraph: number): number =>
  firstFrom(places.length, (i) => (places[i]?.paragraph ?? 0) >= paragraph);

/** Finders, each with what it needs and by its number. They are made once, as rules are loaded. */
const finders: (readonly [find: Find<unknown>, need: Need])[] = [];
const numberOf = rememberEach((_: Find<unknown>): number => finders.length);

/** Has a finder known before the first article is looked at. */
export function register(find: Find<unknown>, need: Need): void {
  if (numberOf(find) === finders.length) finders.push([find, need]);
}

const NOTHING: readonly never[] = [];
/** So many bits are kept in one number, which V8 then keeps without an object. */
const BITS = 30;

/**
 * A paragraph as if it were all of the article, with what finders have found in it, by their numbers; kept as long as
 * the article says the same of it. There are as many as paragraphs: what can be told from another field has none.
 */
class Alone implements Article {
  /** Which finders have been asked: a bit for each number. */
  private readonly asked = new Array<number>(Math.ceil(finders.length / BITS)).fill(0);
  /** The numbers of those that found something, each with what it found. Few do, so there is no room for all. */
  private found: readonly unknown[] = NOTHING;

  constructor(
    private readonly content: Paragraph,
    private readonly role: ParagraphRole,
    private readonly facts: ParagraphFacts,
    readonly dialect: Article['dialect'],
  ) {}

  /** What a finder found here; undefined where it has not been asked. */
  answer(finder: number): readonly unknown[] | undefined {
    if ((((this.asked[Math.floor(finder / BITS)] ?? 0) >> (finder % BITS)) & 1) === 0) return undefined;
    const at = this.found.indexOf(finder);
    return at < 0 ? NOTHING : (this.found[at + 1] as readonly unknown[]);
  }

  keep(finder: number, found: readonly unknown[]): void {
    const at = Math.floor(finder / BITS);
    this.asked[at] = (this.asked[at] ?? 0) | (1 << (finder % BITS));
    if (found.length > 0) this.found = this.found.concat(finder, [found]);
  }

  get text(): string {
    return this.content.text;
  }

  get paragraphs(): readonly ArticleParagraph[] {
    const { content, role, facts } = this;
    return [{ start: 0, end: content.text.length, role, content, facts }];
  }

  get quotations(): Article['quotations'] {
    return this.facts.quotations;
  }

  get attributions(): Article['attributions'] {
    return this.facts.attributions;
  }

  get claims(): Article['claims'] {
    return this.facts.claims;
  }

  get dates(): Article['dates'] {
    return this.facts.dates;
  }

  get entities(): Article['entities'] {
    return NOTHING;
  }

  get anchored(): Article['anchored'] {
    return NOTHING;
  }

  get references(): Article['references'] {
    return NOTHING;
  }
}

const known = new WeakMap<ParagraphFacts, Alone>();

/** Asks all finders about one paragraph after another, as long as it is gone on with. */
export function* askAhead(article: Article): Iterable<void> {
  for (const paragraph of article.paragraphs) {
    const own = alone(paragraph, article);
    finders.forEach(([find, need], number) => {
      if (!need || paragraph.facts[need].length > 0) askedOnce(find, number, own);
    });
    yield;
  }
}

/** What finders have found in an article. After an edit only paragraphs of which it says something else are looked at. */
class Survey {
  private readonly places = new Map<Find<unknown>, readonly Found<unknown>[]>();
  /** So many paragraphs at either end are as they were. */
  private readonly front: number;
  private readonly back: number;
  private readonly placesBefore: ReadonlyMap<Find<unknown>, readonly Found<unknown>[]> | null;
  private readonly lengthBefore: number;
  /** By paragraph, once one is asked for. */
  private readonly own: Alone[] = [];
  private readonly needed = new Map<
    Need,
    { readonly from: number; readonly to: number; readonly paragraphs: readonly number[] }
  >();

  constructor(
    private readonly article: Article,
    before: Survey | null,
  ) {
    const old = before?.article.paragraphs ?? [];
    const { front, end } = since(old, article.paragraphs);
    this.front = front;
    this.back = article.paragraphs.length - end;
    this.placesBefore = before?.places ?? null;
    this.lengthBefore = old.length;
  }

  /** The same list as before the edit where the same is found. */
  find<T>(find: Find<T>, need: Need): readonly Found<T>[] {
    const known = this.places.get(find) as readonly Found<T>[] | undefined;
    if (known) return known;
    const before = this.placesBefore?.get(find) as readonly Found<T>[] | undefined;
    const places = before
      ? this.findAgain(find, need, before)
      : this.findIn(find, need, 0, this.article.paragraphs.length);
    this.places.set(find, places);
    return places;
  }

  private findAgain<T>(find: Find<T>, need: Need, before: readonly Found<T>[]): readonly Found<T>[] {
    const { length } = this.article.paragraphs;
    const by = length - this.lengthBefore;
    const [from, to] = [placeFrom(before, this.front), placeFrom(before, this.lengthBefore - this.back)];
    const now = this.findIn(find, need, this.front, length - this.back);
    if (by === 0 && areAlike(now, from, to, before)) return before;
    const behind = before.slice(to);
    const moved = by === 0 ? behind : behind.map((p) => ({ found: p.found, paragraph: p.paragraph + by }));
    return before.slice(0, from).concat(now, moved);
  }

  private findIn<T>(find: Find<T>, need: Need, from: number, to: number): Found<T>[] {
    const places: Found<T>[] = [];
    const number = numberOf(find);
    for (const paragraph of this.having(need, from, to)) {
      const own = this.alone(paragraph);
      const found = own ? askedOnce(find, number, own) : NOTHING;
      if (found.length > 0) places.push({ found, paragraph });
    }
    return places;
  }

  /** The paragraphs that have what is needed: nearly always asked for between the same two ends, by dozens of finders. */
  private having(need: Need, from: number, to: number): readonly number[] {
    const known = this.needed.get(need);
    if (known?.from === from && known.to === to) return known.paragraphs;
    const paragraphs: number[] = [];
    for (let i = from; i < to; i++) {
      const facts = this.article.paragraphs[i]?.facts;
      if (facts && (!need || facts[need].length > 0)) paragraphs.push(i);
    }
    this.needed.set(need, { from, to, paragraphs });
    return paragraphs;
  }

  private alone(index: number): Alone | null {
    const before = this.own[index];
    if (before) return before;
    const paragraph = this.article.paragraphs[index];
    if (!paragraph) return null;
    const made = alone(paragraph, this.article);
    this.own[index] = made;
    return made;
  }
}

function askedOnce<T>(find: Find<T>, number: number, own: Alone): readonly T[] {
  const before = own.answer(number) as readonly T[] | undefined;
  if (before) return before;
  const made = listOf(find(own));
  own.keep(number, made);
  return made;
}

/** Nearly all find nothing, which `[...found]` takes half as long again for. */
function listOf<T>(found: Iterable<T>): readonly T[] {
  if (Array.isArray(found)) return trimmed(found);
  const rest = found[Symbol.iterator]();
  const first = rest.next();
  if (first.done) return NOTHING;
  const list = [first.value];
  for (let next = rest.next(); !next.done; next = rest.next()) list.push(next.value);
  return trimmed(list);
}

/** Is what is found now the same that was found at some places before? */
const areAlike = (
  now: readonly Found<unknown>[],
  from: number,
  to: number,
  before: readonly Found<unknown>[],
): boolean =>
  now.length === to - from &&
  now.every(
    ({ paragraph, found }, i) =>
      before[from + i]?.paragraph === paragraph && isSame(before[from + i]?.found, found),
  );

/** Words, numbers and lists of them that say the same, and objects that are the same. */
const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((part, i) => isSame(part, b[i])));

function alone({ content, role, facts }: ArticleParagraph, { dialect }: Article): Alone {
  const before = known.get(facts);
  if (before) return before;
  const made = new Alone(content, role, facts, dialect);
  known.set(facts, made);
  return made;
}

let last: Survey | null = null;

/** Of an article that was edited, from what was found before; a paragraph that a finder asks others about is no article. */
export const surveyOf = rememberEach((article: Article): Survey => {
  if (article instanceof Alone) return new Survey(article, null);
  last = new Survey(article, last);
  return last;
});
