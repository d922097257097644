import type { Article, Claim } from '../../../analysis/article';
import type { Span } from '../../../text/span';
import { inEachParagraph } from '../../paragraphs';
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
    if (items.length >= 2 && (closed || items.length > announced.value))
      yield { announced, items, most: items.length };
  }
}

function* runs(article: Article): Iterable<Run> {
  let run = null as Run | null;
  for (const { paragraph, place, item } of openings(article)) {
    const longer: Run | null = run && goneOn(run, place, item);
    if (run && (!longer || longer.closed)) yield longer ?? run;
    if (place === 0) run = { paragraph, items: [item], closed: false };
    else run = longer?.closed ? null : longer;
  }
  if (run) yield run;
}

interface Opening {
  readonly paragraph: number;
  /** 0 for "First", or `LAST`. */
  readonly place: number;
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
      yield { paragraph, place, item: { start: at, end: at + match[0].trimEnd().length - 1 } };
    }
}

/** Paragraphs from a "First" on in which the others are looked for. */
const REACH = 12;
const LAST = -1;

/** The run with one more ordinal; null where that is not the next. */
const goneOn = (run: Run, place: number, item: Span): Run | null =>
  place === LAST || place === run.items.length
    ? { ...run, items: [...run.items, item], closed: place === LAST }
    : null;
