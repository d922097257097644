import type { Article, Claim, Entity, ParagraphFacts } from '../analysis/article';
import { namingsOf } from '../analysis/entities/namings';
import { Placer } from '../analysis/placer';
import { flatMap } from '../text/flatMap';
import { rememberEach } from '../text/remember';
import { shifted } from './passages';
import type { Report } from './rule';
import { type Find, type Found, type Need, register, surveyOf } from './survey';

/**
 * Looks for something in each paragraph, given as if it were all of the article but without its entities; paragraphs
 * of which the article says what it said before are not asked again. Gives those where something is found.
 * @param need only paragraphs that have some are looked at
 */
export function inEachParagraph<T>(
  find: Find<T>,
  need: Need = null,
): (article: Article) => readonly Found<T>[] {
  register(find, need);
  return (article) => surveyOf(article).find(find, need);
}

/**
 * What is made of an article, kept as long as all it hangs on stays the same: lists of what was found, and who is named
 * where (`namedIn`).
 */
export function keptWhile<R>(
  hangsOn: (article: Article) => readonly unknown[],
  make: (article: Article) => R,
): (article: Article) => R {
  let last: { readonly on: readonly unknown[]; readonly made: R } | null = null;
  return (article) => {
    const on = hangsOn(article);
    if (!last?.on.every((part, i) => part === on[i])) last = { on, made: make(article) };
    return last.made;
  };
}

/** The same object as long as the same are named in the same paragraphs, wherever in these. */
export const namedIn = ({ anchored }: Article): object => namingsOf(anchored).rows;

/** Where a paragraph in which something is found begins. */
export const startOf = ({ paragraphs }: Article, { paragraph }: Found<unknown>): number =>
  paragraphs[paragraph]?.start ?? 0;

/** A claim of a paragraph, by its index there, where it stands in the article. */
export function claimAt({ paragraphs }: Article, paragraph: number, index: number): Claim | undefined {
  const { start = 0, facts } = paragraphs[paragraph] ?? {};
  const own = facts?.claims[index];
  return own && new Placer(start, paragraph).claim(own);
}

/** Of one kind of thing, picked one by one: those that something is known of, with what it is. */
const eachOf =
  <I>(
    thingsIn: (facts: ParagraphFacts) => readonly I[],
    placedBy: (placer: Placer, thing: I) => I,
    need: Need,
  ) =>
  <T>(
    pick: (thing: I, own: Article) => T | null,
  ): ((article: Article) => readonly (readonly [thing: I, picked: T])[]) => {
    const picks = inEachParagraph((own) => {
      const found: (readonly [number, T])[] = [];
      thingsIn(own).forEach((thing, i) => {
        const picked = pick(thing, own);
        if (picked !== null) found.push([i, picked]);
      });
      return found;
    }, need);
    return (article) => {
      const picked: (readonly [I, T])[] = [];
      for (const place of picks(article)) {
        const paragraph = article.paragraphs[place.paragraph];
        if (!paragraph) continue;
        const things = thingsIn(paragraph.facts);
        const placer = new Placer(paragraph.start, place.paragraph);
        for (const [i, what] of place.found) {
          const thing = things[i];
          if (thing !== undefined) picked.push([placedBy(placer, thing), what]);
        }
      }
      return picked;
    };
  };

export const eachClaim = eachOf(
  ({ claims }) => claims,
  (placer, claim) => placer.claim(claim),
  'claims',
);
export const eachQuotation = eachOf(
  ({ quotations }) => quotations,
  (placer, quotation) => placer.quotation(quotation),
  'quotations',
);

/** Picks entities, anchored, by what they say themselves: each is asked once as long as it stays the same. */
export function eachEntity<T extends object>(
  pick: (entity: Entity) => T | null,
): (article: Article) => readonly T[] {
  const picked = rememberEach(pick);
  let last: { readonly entities: readonly Entity[]; readonly picks: readonly (T | null)[] } | null = null;
  let all: readonly T[] = [];
  return ({ anchored }) => {
    if (anchored === last?.entities) return all;
    const { entities = [], picks: before = [] } = last ?? {};
    // Most stand where they stood, which costs less to see than to look up.
    const picks = anchored.map((e, i) => (e === entities[i] ? (before[i] ?? null) : picked(e)));
    last = { entities: anchored, picks };
    all = flatMap(picks, (p) => p ?? []);
    return all;
  };
}

/** A rule's check where it looks at one paragraph at a time. */
export function eachParagraph(
  check: (own: Article) => Iterable<Report>,
  need: Need = null,
): (article: Article) => Iterable<Report> {
  const reports = inEachParagraph(check, need);
  return function* (article) {
    for (const place of reports(article))
      for (const report of place.found) yield shifted(report, startOf(article, place));
  };
}
