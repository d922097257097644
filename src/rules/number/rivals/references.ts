import type { Article, Claim } from '../../../analysis/article';
import { claimsOf, placedIn } from '../../../analysis/placer';
import { inEachParagraph, keptWhile } from '../../paragraphs';
import { headStem, type Settings } from '../settings';
import type { Figure } from '../sums/movement';
import { apart } from './apart';
import { figureAt, isBody, isHeading, isPlain, type Place, type Rival } from './rival';
import { toldOf } from './told';

/** "all six climbers", "the four gunmen": as many as were told of. */
const REFERS = /\b(all|the|these|those|each of the|all of the) $/i;
/** What narrows the noun, or goes on counting. */
const NARROWED =
  /^(?:[-–’']|,? (?:who|that|which|whose|of|in|from|at|with|for|on|to|other|others|more|and|or|left|remaining|it|they|he|she|we|\p{Lu}\p{L}+)\b|,[^.;]{0,25}\bwho(?:m|se)?\b)/u;
const NARROWED_AFTER_ALL = /^(?:[-–’']|,? (?:who|that|which|whose|and|or)\b)/;
/** One more came in between. */
const MORE =
  /\b(?:one|another|others?|more|additional|further|also|second|third|fourth|fifth|sixth|seventh|new|extra|later|joined|total|both|rose|grew|first|next|last|previous|original\w*)\b/i;
/** Paragraphs behind which a story has gone on to other things. */
const NEAR = 6;
/** The same in UTF-16 units. */
const FURTHEST = 3000;
const [FEWEST, MOST] = [2, 200];

/** A count that refers back and is larger than the only one told: "Five climbers died … all six climbers". */
export function* references(article: Article, settings: Settings): Iterable<Rival> {
  for (const pair of larger(article)) {
    const [first, later] = [figureAt(article, pair.first), figureAt(article, pair.later)];
    if (first && later && isLarger(article, first, later) && isSame(article, settings, first, later))
      yield { first, later };
  }
}

/** Counts of one head, as long as they are all of one size. */
interface Known {
  readonly first: Place;
  readonly value: number;
  isOne: boolean;
}

/** By their values alone. Most keys leave all counts as they are. */
const larger = keptWhile(
  (article) => [counted(article)],
  (article) => {
    const pairs: { readonly first: Place; readonly later: Place }[] = [];
    const seen = new Map<string, Known>();
    for (const { paragraph, found } of counted(article))
      for (const [index, head, value, refers] of found) {
        const place = { paragraph, index };
        const known = seen.get(head);
        if (!known) {
          seen.set(head, { first: place, value, isOne: true });
          continue;
        }
        if (refers && known.isOne && value > known.value && value <= MOST)
          pairs.push({ first: known.first, later: place });
        known.isOne &&= value === known.value;
      }
    return pairs;
  },
);

function isSame(article: Article, settings: Settings, first: Figure, later: Figure): boolean {
  const [a, b] = [toldOf(article, settings, first), toldOf(article, settings, later)];
  if (!a || !b || apart(a, b)) return false;
  const isKnown = (b.frame.own?.modifiers ?? []).every((stem) => a.setting.stems.has(stem));
  return isKnown && [...b.names].every((id) => !id.startsWith('place:') || a.names.has(id));
}

/** Counts in headings and running text, by index, with the stem of what they count and whether they refer back. */
const counted = inEachParagraph(function* (
  own,
): Iterable<readonly [index: number, head: string, value: number, refers: boolean]> {
  for (const [index, claim] of own.claims.entries()) {
    const head = headStem(claim);
    if (head === null || !isPlain(claim) || !(isBody(own, claim) || isHeading(own, claim))) continue;
    const refers = refersBack(own, claim);
    if (refers !== null) yield [index, head, claim.value, refers];
  }
}, 'claims');

/** Null where nothing is counted that stands behind the figure. */
function refersBack({ text }: Article, claim: Figure): boolean | null {
  const { kind, subject, start, end } = claim;
  if (kind !== 'count' || !subject || subject.start < end || !Number.isInteger(claim.value)) return null;
  const lead = REFERS.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  const narrowed = /^all/i.test(lead ?? '') ? NARROWED_AFTER_ALL : NARROWED;
  return (
    lead !== undefined && claim.value >= FEWEST && !narrowed.test(text.slice(subject.end, subject.end + 36))
  );
}

/** More than were told of, and nobody told of in between who could be added. */
function isLarger(article: Article, first: Figure, later: Figure): boolean {
  if (later.paragraph - first.paragraph > NEAR || later.start - first.start > FURTHEST) return false;
  const between = article.text.slice(first.end, later.start);
  if (first.paragraph === later.paragraph && !/[.!?]["”’)]?\s/.test(between)) return false;
  if (MORE.test(article.text.slice(Math.max(0, first.start - 60), first.start)) || MORE.test(between))
    return false;
  const rest = later.value - first.value;
  const others = claimsAround(article, later).filter(
    (c) => c.kind === 'count' && c.start !== first.start && c.start !== later.start,
  );
  return !others.some(({ value }) => value === rest || value === later.value || value === null);
}

/** A claim with some in front of it and behind it. */
function claimsAround({ paragraphs }: Article, { paragraph, start }: Claim): readonly Claim[] {
  let [from, to] = [paragraph, paragraph + 1];
  const inFront = placedIn(paragraphs, claimsOf, from, to).findIndex((c) => c.start === start);
  let more = COMPARED - inFront;
  while (from > 0 && more > 0) more -= paragraphs[--from]?.facts.claims.length ?? 0;
  let less = BEHIND - ((paragraphs[paragraph]?.facts.claims.length ?? 0) - inFront);
  while (to < paragraphs.length && less > 0) less -= paragraphs[to++]?.facts.claims.length ?? 0;
  const around = placedIn(paragraphs, claimsOf, from, to);
  const index = around.findIndex((c) => c.start === start);
  return around.slice(Math.max(0, index - COMPARED), index + BEHIND);
}

/** Claims from the later one on: "the six candidates debated before two quit". */
const BEHIND = 3;
/** Claims in front of the later one that may be added to the first. */
const COMPARED = 40;
