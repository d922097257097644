import type { Article, Claim } from '../../../analysis/article';
import { type Span, shiftSpan } from '../../../text/span';
import { inEachParagraph, startOf } from '../../paragraphs';
import { isAnnouncing, type Listing } from './listing';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** An ordinal that opens a sentence and counts: "Second, …", "Thirdly, …", "Finally, …". */
const OPENING = new RegExp(
  `(?<=^|[.!?:;]["”’)]?\\s)(?:(${ORDINALS.join('|')})(?:ly)?(?: of all)?|(finally|last|lastly)),\\s`,
  'gi',
);

/** Most paragraphs enumerate nothing. */
const BEGINS = /\bfirst(?:ly| of all)?,/i;
const beginnings = inEachParagraph(({ text }) => (BEGINS.test(text) ? [true] : []));

/** A run of ordinals, from "First" on. */
interface Run {
  readonly paragraph: number;
  /** Of its last item so far. */
  readonly latest: number;
  readonly items: readonly Span[];
  /** The last one says that it is the last. */
  readonly closed: boolean;
}

/** "three reasons. First, … Second, … Finally, …": right only where the last one says that it is the last, or is too many. */
export function* ordinals(article: Article): Iterable<Listing> {
  let at = 0;
  for (const { paragraph, items, closed } of runs(article)) {
    const start = items[0]?.start ?? 0;
    while ((article.claims[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    const announced: Claim | undefined = article.claims[at - 1];
    if (!announced || !isAnnouncing(announced) || paragraph - announced.paragraph > 1) continue;
    // Behind all that were announced, "Finally" opens something else.
    if (closed && items.length === announced.value + 1) continue;
    if (items.length >= 2 && (closed || items.length > announced.value))
      yield { announced, items, most: items.length };
  }
}

function* runs(article: Article): Iterable<Run> {
  let run = null as Run | null;
  for (const opening of openings(article)) {
    const { paragraph, place, item } = opening;
    const longer: Run | null = run && goneOn(run, opening);
    if (run && (!longer || longer.closed)) yield longer ?? run;
    if (place === 0) run = { paragraph, latest: paragraph, items: [item], closed: false };
    else run = longer?.closed ? null : longer;
  }
  if (run) yield run;
}

interface Opening {
  readonly paragraph: number;
  /** 0 for "First", or `LAST`. */
  readonly place: number;
  /** It is the first word of its paragraph. */
  readonly leads: boolean;
  readonly item: Span;
}

function* openings(article: Article): Iterable<Opening> {
  let next = 0;
  for (const { paragraph: first } of beginnings(article)) {
    next = Math.max(next, first);
    for (; next < first + REACH; next++) yield* openingsIn(article, next);
  }
}

function* openingsIn({ paragraphs }: Article, paragraph: number): Iterable<Opening> {
  const { start, content } = paragraphs[paragraph] ?? {};
  if (start !== undefined && content)
    for (const match of content.text.matchAll(OPENING)) {
      const at = start + match.index;
      const place = match[2] ? LAST : ORDINALS.indexOf(match[1]?.toLowerCase() ?? '');
      yield {
        paragraph,
        place,
        leads: match.index === 0,
        item: { start: at, end: at + match[0].trimEnd().length - 1 },
      };
    }
}

/** Paragraphs from a "First" on in which the others are looked for. */
const REACH = 12;
const LAST = -1;

/** The run with one more ordinal; null where that is not the next. A "Finally" amid another paragraph closes something else. */
function goneOn(run: Run, { paragraph, place, leads, item }: Opening): Run | null {
  const last = place === LAST && (leads || paragraph === run.latest);
  return last || place === run.items.length
    ? { ...run, latest: paragraph, items: [...run.items, item], closed: last }
    : null;
}

/** "The first was the weather, the second the cost of steel": no adjectives. */
const TOLD_BY_ONE = new RegExp(
  `\\bthe (${ORDINALS.join('|')})(?=,| (?:is|was|are|were|will|would|has|had|deals?|covers?|concerns?|being|the|an?|that|to|with|about|on|by)\\b)`,
  'gi',
);

/** "three reasons … The first was … the second … the third … and the fourth": more than were announced. */
export function* toldOneByOne(article: Article): Iterable<Listing> {
  let at = 0;
  for (const place of oneByOne(article)) {
    const by = startOf(article, place);
    const start = (place.found[0]?.start ?? 0) + by;
    while ((article.claims[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    const announced: Claim | undefined = article.claims[at - 1];
    const items = place.found.map((item) => shiftSpan(item, by));
    if (!announced || !isAnnouncing(announced) || place.paragraph - announced.paragraph > 1) continue;
    if (items.length > announced.value && start - announced.end < NEAR)
      yield { announced, items, most: items.length };
  }
}

/** Between the count and the first of them, in UTF-16 units. */
const NEAR = 200;

/** The first run of a paragraph. */
const oneByOne = inEachParagraph(function* ({ text }): Iterable<Span> {
  let next = 0;
  for (const match of text.matchAll(TOLD_BY_ONE)) {
    if (ORDINALS.indexOf(match[1]?.toLowerCase() ?? '') !== next) return;
    next++;
    yield { start: match.index, end: match.index + match[0].length };
  }
});
