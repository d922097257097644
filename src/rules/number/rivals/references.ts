import type { Article, Claim } from '../../../analysis/article';
import { classOf } from '../../../analysis/grammar/words';
import { claimsOf, placedIn } from '../../../analysis/placer';
import { textBefore } from '../../../text/around';
import { eachClaim, inEachParagraph, keptWhile } from '../../paragraphs';
import { type Figure, isFigure } from '../figure';
import { headStem, type Settings, stemOf } from '../settings';
import { apart } from './apart';
import { figureAt, isBody, isHeading, type Place, type Rival } from './rival';
import { slipOf } from './slips';
import { type Told, toldOf } from './told';

/** "all six climbers", "the four gunmen": as many as were told of. */
const REFERS = /\b(all|the|these|those|each of the|all of the) $/i;
/** What narrows the noun, or goes on counting. */
const NARROWED =
  /^(?:[-–’']|,? (?:who|that|which|whose|of|in|from|at|with|for|on|to|other|others|more|and|or|left|remaining|it|they|he|she|we|\p{Lu}\p{L}+)\b|,[^.;]{0,25}\bwho(?:m|se)?\b)/u;
const NARROWED_AFTER_ALL = /^(?:[-–’']|,? (?:who|that|which|whose|and|or)\b)/;
/** Somebody or something more. */
const ANOTHER =
  /\b(?:another|others|(?:one|an?|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:more|others?))\b/i;
/** "one swam ashore", and neither "one pump" nor "one of them" */
const ONE = /\bone (\p{Ll}+)/giu;
const DOES = /(?:ed|swam|fled|drew|crept|who)$/;
/** The same in a sentence that speaks of what is counted. */
const MORE =
  /\b(?:other|more(?! than\b)|additional|further|also|second|third|fourth|fifth|sixth|seventh|new|extra|later|joined|total|both|rose|grew|first|next|last|previous|original\w*)\b/i;
/** Paragraphs behind which a story has gone on to other things. */
const NEAR = 6;
/** The same in UTF-16 units. */
const FURTHEST = 3000;
const [FEWEST, MOST] = [2, 200];

/** A count that refers back and is not the only one told: "Five climbers died … all six climbers". */
export function* references(article: Article, settings: Settings): Iterable<Rival> {
  for (const pair of unlike(article)) {
    const [first, later] = [figureAt(article, pair.first), figureAt(article, pair.later)];
    if (!first || !later || !isNear(article, first, later)) continue;
    if (isSame(article, settings, first, later, pair.refers)) yield { first, later };
  }
}

/** "Three companies have bid … the four bidders": those who do what was told. */
export function* doers(article: Article): Iterable<Rival> {
  const { text } = article;
  const told: { readonly claim: Figure; readonly stem: string }[] = [];
  for (const [claim, what] of doings(article)) {
    if (!isFigure(claim)) continue;
    const [role, stem = ''] = what.split(' ');
    if (role === 'does') {
      told.push({ claim, stem });
      continue;
    }
    const [first, other] = told.filter((t) => basesOf(stem).has(t.stem));
    if (!first || other || first.claim.value === claim.value) continue;
    const between = text.slice(first.claim.start, claim.start);
    const isTold = claim.paragraph - first.claim.paragraph <= 2 && STOPS.test(between);
    if (isTold && !ANOTHER.test(between) && !areMore(between, claim) && !CHANGED.test(between))
      yield { first: first.claim, later: claim };
  }
}
const STOPS = /[.!?]["”’)]?\s/;
const CHANGED = /\b(?:withdr\w+|quit|dropped out|pulled out|joined|shortlist\w*|of (?:the|them|whom))\b/i;

/** By index: "does bid" of "Three companies have bid", "doer bidder" of "the four bidders". */
const doings = eachClaim((claim, own) => {
  const { subject, end, start } = claim;
  if (claim.kind !== 'count' || !isFigure(claim) || !subject || subject.start < end || !isBody(own, claim))
    return null;
  const noun = subject.text.toLowerCase();
  const doer = /^(\p{Ll}{3,}[eo]r)s$/u.exec(noun)?.[1];
  if (doer && claim.value >= FEWEST && /\b(?:the|all) $/i.test(textBefore(own.text, start, 4)))
    return GOES_ON.test(own.text.slice(subject.end, subject.end + 12)) ? `doer ${doer}` : null;
  const verb = /^ (?:have |had |who )?(\p{Ll}{3,})\b/u.exec(
    own.text.slice(subject.end, subject.end + 24),
  )?.[1];
  return verb && classOf(verb) === 'other' ? `does ${stemOf(verb)}` : null;
});

/** "the four bidders is due", and not "the four bidders of last year" */
const GOES_ON =
  /^(?:[.,;]|$| (?:have|had|has|were|was|are|is|will|would|may|can|could|must|said|say|face)\b)/;

/** "bid" of "bidder", "drive" of "driver", as stems. */
const basesOf = (doer: string): ReadonlySet<string> => {
  const base = doer.slice(0, -2);
  return new Set([base, base.replace(/(\p{L})\1$/u, '$1'), `${base}e`].map(stemOf));
};

/** Counts of one head, as long as they are all of one size. */
interface Known {
  readonly first: Place;
  readonly value: number;
  isOne: boolean;
}

/** By their values alone. Most keys leave all counts as they are. */
const unlike = keptWhile(
  (article) => [counted(article)],
  (article) => {
    const pairs: { readonly first: Place; readonly later: Place; readonly refers: Reference }[] = [];
    const seen = new Map<string, Known>();
    for (const { paragraph, found } of counted(article))
      for (const [index, head, value, refers] of found) {
        const place = { paragraph, index };
        const known = seen.get(head);
        if (!known) {
          seen.set(head, { first: place, value, isOne: true });
          continue;
        }
        if (refers && known.isOne && mayRefer(refers, value, known.value))
          pairs.push({ first: known.first, later: place, refers });
        known.isOne &&= value === known.value;
      }
    return pairs;
  },
);

/** Great numbers are rounded and told of many things, unless one is the other with a slip of the hand. */
function mayRefer(refers: Reference, later: number, first: number): boolean {
  if (later > MOST) return slipOf(later, first) === 'swap';
  return (
    later > first || isSlightlyLess(later, first) || (refers === 'all' && slipOf(later, first) === 'swap')
  );
}

/** A few of many are some of them, and two men somebody may have named. */
const isSlightlyLess = (later: number, first: number): boolean =>
  later < first && later >= FEW && later >= first * HALF;
const [FEW, HALF] = [5, 0.5];

function isSame(
  article: Article,
  settings: Settings,
  first: Figure,
  later: Figure,
  refers: Reference,
): boolean {
  const [a, b] = [toldOf(article, settings, first), toldOf(article, settings, later)];
  // "a bus with 31 children … all 13 children": whatever else the two sentences tell.
  const isClose =
    refers === 'all' &&
    later.paragraph - first.paragraph < 2 &&
    !NUMBER.test(article.text.slice(first.end, later.start));
  if (!a || !b || (!isClose && apart(a, b)) || (refers === 'narrowed' && !isToldOf(a, b))) return false;
  // "Fourteen miners were trapped … the 14 trapped miners"
  const fate = stemOf(BECAME.exec(a.behind)?.[1] ?? '');
  const isKnown = (b.frame.own?.modifiers ?? []).every(
    (stem) => a.frame.own?.modifiers.includes(stem) || stem === fate,
  );
  const isElsewhere = b.setting.named.some(
    (n) => n.type === 'place' && n.end <= b.figure.start && n.start >= b.frame.start && !a.names.has(n.id),
  );
  return isKnown && !isElsewhere;
}

/** Some of them, perhaps. */
const NUMBER = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|most|half)\b/i;
const BECAME = /^(?: \p{L}+){1,2} (?:were|was|are|is|had been|have been) (\p{Ll}+ed)\b/u;

/** Does a count refer to what was told of: by itself, or with words that say which? */
type Reference = 'all' | 'bare' | 'narrowed' | null;

/** Counts in headings and running text, by index, with the stem of what they count and how they refer back. */
const counted = inEachParagraph(function* (
  own,
): Iterable<readonly [index: number, head: string, value: number, refers: Reference]> {
  for (const [index, claim] of own.claims.entries()) {
    if (claim.kind !== 'count' || !isFigure(claim) || !Number.isInteger(claim.value)) continue;
    if (!(isBody(own, claim) || isHeading(own, claim))) continue;
    const noun = nounOf(own, claim);
    const refers = noun && referenceOf(own, claim, noun.end);
    // "two of the practices" are some of them.
    if (noun && (refers || !SOME_OF.test(own.text.slice(claim.end, claim.end + 10))))
      yield [index, stemOf(noun.head), claim.value, refers];
  }
}, 'claims');

/** What stands behind a count: "six climbers", "all six of the climbers"; null where nothing does. */
function nounOf({ text }: Article, { subject, end }: Claim): { head: string; end: number } | null {
  if (subject) {
    // "19 crew … the 17 crew members"
    const body = MEMBERS.exec(subject.text)?.[1];
    const head = body ?? subject.text.split(' ').at(-1) ?? '';
    return subject.start < end ? null : { head, end: subject.end };
  }
  const [all, head = ''] = OF_THEM.exec(text.slice(end, end + 40)) ?? [];
  return all === undefined ? null : { head, end: end + all.length };
}
const MEMBERS = /\b(crew|staff|family|team|gang|board|panel|jury|council|band) members?$/;
const SOME_OF = /^ of (?:the|those|these|its|their)\b/;
const OF_THEM = /^ of (?:the|those|these) (\p{Ll}{2,})/u;

function referenceOf({ text }: Article, { start, value }: Figure, end: number): Reference {
  const lead = REFERS.exec(textBefore(text, start, 12))?.[1];
  if (lead === undefined || value < FEWEST) return null;
  const narrowed = /^all/i.test(lead) ? NARROWED_AFTER_ALL : NARROWED;
  if (narrowed.test(text.slice(end, end + 36))) return 'narrowed';
  return /^all/i.test(lead) ? 'all' : 'bare';
}

/** "the 26 who were taken to hospital", where the first were sent to hospital. */
function isToldOf(first: Told, later: Told): boolean {
  const [which = ''] = later.behind.split(/[.,;:()—]/);
  const [, ...stems] = (which.match(/\p{Ll}{3,}/gu) ?? []).map(stemOf);
  return stems.some((stem) => first.setting.stems.has(stem));
}

/** Not far behind, and nobody told of in between who could be added. */
function isNear(article: Article, first: Figure, later: Figure): boolean {
  if (later.paragraph - first.paragraph > NEAR || later.start - first.start > FURTHEST) return false;
  const between = article.text.slice(first.end, later.start);
  if (first.paragraph === later.paragraph && !/[.!?]["”’)]?\s/.test(between)) return false;
  if (areMore(article.text.slice(Math.max(0, first.start - 60), later.start), later)) return false;
  const rest = Math.abs(later.value - first.value);
  const head = headStem(later);
  const others = claimsAround(article, later).filter(
    (c) =>
      c.kind === 'count' &&
      c.start !== first.start &&
      c.start !== later.start &&
      (!isOfThings(c) || headStem(c) === head),
  );
  return !others.some(({ value }) => value === rest || value === later.value || value === null);
}

function areMore(between: string, { subject }: Figure): boolean {
  const isOneWho = ([, word = '']: RegExpExecArray): boolean =>
    DOES.test(word) || /^(?:auxiliary|verb)$/.test(classOf(word));
  if (ANOTHER.test(between) || [...between.matchAll(ONE)].some(isOneWho)) return true;
  const head = subject?.text.split(' ').at(-1)?.toLowerCase() ?? '';
  return between.split(/[.?!]["”’)]* /).some((s) => MORE.test(s) && s.toLowerCase().includes(head));
}

/** "three lanes", and neither "three women" nor "before two quit". */
const isOfThings = ({ subject }: Claim): boolean => {
  const noun = subject?.text ?? '';
  return /s$/i.test(noun) && !/\b(?:persons|victims|others)$/i.test(noun);
};

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
