import type { Article } from '../../../analysis/article';
import { classOf } from '../../../analysis/grammar/words';
import { type Span, shiftSpan } from '../../../text/span';
import { claimAt, inEachParagraph, startOf } from '../../paragraphs';
import { sentenceAt } from '../settings';
import { isAnnouncing, type Listing } from './listing';

/** Between what is counted and the list: "in the north:", " — ". */
const OPENS = /^(?: [\p{L}’'.-]+){0,5}?(?:: | ?[—–] ?| --? )/u;
/** Words that make a list no list of all of them, or an item more than one. */
const ONLY_SOME =
  /\b(?:includ\w+|among|such as|for example|e\.g|like|etc|others?|more|elsewhere|along with|as well as|plus|with|both|either|from|between|who|which|where|whose|that|is|are|was|were|has|have|had|will)\b|…|[()[\]?!]/i;
/** Items of these have a comma inside: "Paris, Texas", "Ann Reed, a farmer". */
const WITH_COMMAS = /(?:cit(?:y|ies)|towns|villages|communities|places|locations|sites|venues)$/i;
const COUNTED_IN_WORDS = /^(?:one|first|second|another)\b/i;
/** The longest item, in words. */
const WORDS = 4;

/** "three reasons: cost, noise and time", "four mills — Aker, Bo, Dal and Eid — closed". */
export function* inline(article: Article): Iterable<Listing> {
  for (const place of inParagraphs(article)) {
    const by = startOf(article, place);
    for (const { i, items, most } of place.found) {
      const announced = claimAt(article, place.paragraph, i);
      if (announced && isAnnouncing(announced))
        yield { announced, most, items: items.map((item) => shiftSpan(item, by)) };
    }
  }
}

/** A list with the index of the claim that announces it. */
type LocalList = Parts & { readonly i: number };

const inParagraphs = inEachParagraph(function* (own): Iterable<LocalList> {
  const content = own.paragraphs[0]?.content;
  for (const [i, claim] of own.claims.entries()) {
    if (!isAnnouncing(claim) || WITH_COMMAS.test(claim.subject.text)) continue;
    const opening = OPENS.exec(own.text.slice(claim.subject.end, claim.subject.end + 80))?.[0];
    if (!opening) continue;
    const start = claim.subject.end + opening.length;
    const end = listEnd(
      own.text,
      start,
      content?.sentences[sentenceAt(content, claim.start)]?.end ?? start,
      /:/.test(opening),
    );
    // Items that are counts are parts of a sum.
    if (end === null || (own.claims[i + 1]?.start ?? end) < end) continue;
    const parts = listed(own.text, { start, end });
    if (parts) yield { i, ...parts };
  }
}, 'claims');

/** Where a list ends that ends its sentence, or the dash that closes what a dash opened. */
function listEnd(text: string, start: number, sentenceEnd: number, isColon: boolean): number | null {
  const rest = text.slice(start, sentenceEnd);
  const dash = rest.search(/ ?[—–]| --? /);
  if (dash >= 0) return isColon ? null : start + dash;
  const stop = /[.;]?["”’]?$/.exec(rest);
  return stop && rest.length > 0 ? start + stop.index : null;
}

function listed(text: string, span: Span): Parts | null {
  const words = text.slice(span.start, span.end);
  if (ONLY_SOME.test(words)) return null;
  const parts = words.includes(';') ? semicolons(words, span.start) : commas(words, span.start);
  if (!parts || parts.items.length < 2 || !isParallel(parts.items.map((i) => text.slice(i.start, i.end))))
    return null;
  return parts;
}

type Parts = Pick<Listing, 'items' | 'most'>;

/** Items between semicolons may have commas and "and" inside, and may then be several. */
function semicolons(words: string, by: number): Parts | null {
  const items = cut(words, /;\s+(?:and|or)?\s*/g, by);
  return /;\s+(?:and|or)\s/.test(words) && !words.split(';').some(hasJointBehindComma)
    ? { items, most: items.length }
    : null;
}

function hasJointBehindComma(words: string): boolean {
  const comma = words.search(/,\s/);
  return comma >= 0 && /\s(?:and|or)\s/.test(words.slice(comma + 2));
}

/** A list between commas is whole only where its last item has its "and". */
function commas(words: string, by: number): Parts | null {
  const last = words.slice(words.lastIndexOf(', ') + 1);
  const joints = [...words.matchAll(JOINT)].length;
  if (!/\s(?:and|or|&)\s/.test(last)) return null;
  const isOxford = words.includes(', ') && /^\s(?:and|or|&)\s/.test(last);
  const items = cut(words, isOxford ? OXFORD : PLAIN, by);
  return { items, most: items.length + joints - 1 };
}

const JOINT = /\s(?:and|or|&)(?=\s)/g;
const OXFORD = /,\s+(?:(?:and|or|&)\s+)?/g;
/** Commas, and the last joint of all. */
const PLAIN = /,\s+|\s(?:and|or|&)\s(?!.*(?:,|\s(?:and|or|&))\s)/g;

function cut(words: string, at: RegExp, by: number): readonly Span[] {
  const items: Span[] = [];
  let from = 0;
  for (const joint of words.matchAll(at)) {
    items.push({ start: by + from, end: by + joint.index });
    from = joint.index + joint[0].length;
  }
  items.push({ start: by + from, end: by + words.length });
  return items.filter((i) => i.end > i.start);
}

/** "Ann and Bo, Bo and Ann": a figure of speech. */
function isToldTwice(items: readonly string[]): boolean {
  const names = items.flatMap((item) => item.split(/\s(?:and|or|&)\s/));
  return new Set(names).size < names.length;
}

/** Short items that look alike: all names, or all common nouns, and no figures. */
function isParallel(items: readonly string[]): boolean {
  const capital = /^["“‘']?\p{Lu}/u.test(items[0] ?? '');
  return (
    !isToldTwice(items) &&
    items.every(
      (item) =>
        item.split(' ').length <= WORDS &&
        !/\d/.test(item) &&
        !COUNTED_IN_WORDS.test(item) &&
        /^["“‘']?\p{Lu}/u.test(item) === capital &&
        classOf(item.split(' ')[0]?.toLowerCase() ?? '') !== 'pronoun',
    )
  );
}
