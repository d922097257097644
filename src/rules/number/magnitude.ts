import type { Article, Claim } from '../../analysis/article';
import { isTabular } from '../../analysis/claims/tables';
import { textBefore } from '../../text/around';
import { flatMap } from '../../text/flatMap';
import { claimAt, eachClaim, inEachParagraph, keptWhile } from '../paragraphs';
import { cited, type Report, type Rule } from '../rule';
import type { Figure } from './figure';
import { apart } from './rivals/apart';
import { misprintsOf } from './rivals/misprints';
import { nominals } from './rivals/nominals';
import { isHeading, isOfOneVoice, isScaledWrong, type Place, type Rival } from './rivals/rival';
import { isLedByThe, thingsOf } from './rivals/sameThing';
import { type Told, toldOf } from './rivals/told';
import { differ, headStem, type Settings, settingsOf, shared } from './settings';

/** One figure, once in millions and once in billions, or with a zero too many. */
export const magnitude: Rule = {
  id: 'number/magnitude',
  summary: 'One figure in millions and in billions',
  severity: 'warning',
  message: '{0} here, {1} further up: one is {2} times the other.',
  *check(article) {
    yield* mixedRanges(article);
    yield* compared(article);
    const seen = new Set<number>();
    for (const rival of rivals(article)) {
      if (seen.has(rival.later.start)) continue;
      seen.add(rival.later.start);
      yield report(article, rival);
    }
  },
};

function* rivals(article: Article): Iterable<Rival> {
  const settings = settingsOf(article);
  for (const same of sameDigits(article)) {
    const [later] = scaledAt(article, same.later);
    const earlier = flatMap(same.earlier, (place) => scaledAt(article, place));
    const first = later && earlier.find((e) => isOneThing(article, settings, e, later));
    if (first) yield { first, later };
  }
  for (const misprint of misprintsOf(article)) if (misprint.slip === 'tens') yield misprint;
  for (const rival of nominals(article, settings)) if (isScaledWrong(rival)) yield rival;
}

function report(article: Article, { first, later }: Rival): Report {
  const times = Math.max(first.value / later.value, later.value / first.value);
  return {
    start: later.start,
    end: later.end,
    args: [later.text, first.text, Math.round(times).toLocaleString('en')],
    related: cited([first]),
    ...(isOfOneVoice(article, { first, later })
      ? {}
      : {
          message: '{0} here, {1} further up, from another source: one is {2} times the other.',
          atMost: 'information' as const,
        }),
  };
}

const SCALES = ['million', 'billion', 'trillion'];
const isMixedIn = (text: string): boolean => SCALES.filter((scale) => text.includes(scale)).length > 1;
const isMixed = eachClaim(({ text, value, high }) => {
  const times = value && high ? high / value : 0;
  return times > THOUSAND / 2 && times < 2 * THOUSAND && isMixedIn(text) ? Math.round(times) : null;
});
const THOUSAND = 1000;

/** By index: the later of two sums that are set beside each other, all but equal save for their scale. */
const scaleApart = inEachParagraph(({ claims, text }) => {
  const sums = flatMap(claims, (c, i) => (c.kind === 'money' && isScaled(c) ? [[c, i] as const] : []));
  return flatMap(sums, ([later, i], n) => {
    const first = sums[n - 1]?.[0];
    if (!first || later.unit !== first.unit) return [];
    const times = Math.max(first.value / later.value, later.value / first.value);
    if (times < THOUSAND / NEARLY || times > THOUSAND * NEARLY) return [];
    const between = text.slice(first.end, later.start);
    return BESIDE.test(between) ||
      (times < THOUSAND * NEAR && times > THOUSAND / NEAR && EXPECTED.test(between))
      ? [[claims.indexOf(first), i, Math.round(times)] as const]
      : [];
  });
}, 'claims');
/** A year's sums are hardly further apart. */
const NEARLY = 1.4;
/** Nor is what was expected of them. */
const NEAR = 1.15;
const EXPECTED =
  /^[^.;:!?]{0,90}\.\s+(?:\p{Lu}[\p{L}’'-]*|The \p{Ll}+) (?:[\p{L}’'-]+ ){0,8}(?:expected|predicted|forecast|estimated|projected|pencilled in)(?: (?:an?|about|some|revenue|sales|profits?|earnings|income))?(?: of)? $/u;
const BESIDE = /^[^.;:!?]{0,90}(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus) (?:[\p{L}’'-]+ ){0,6}$/u;

/** "17.4 billion dollars, up from 16.4 million" */
function* compared(article: Article): Iterable<Report> {
  for (const { paragraph, found } of scaleApart(article))
    for (const [a, b, times] of found) {
      const [first, later] = [claimAt(article, paragraph, a), claimAt(article, paragraph, b)];
      if (!first || !later) continue;
      yield {
        start: later.start,
        end: later.end,
        args: [later.text, first.text, times.toLocaleString('en')],
        related: cited([first]),
      };
    }
}

/** "$3.45 million to $3.7 billion": no range is so wide. */
function* mixedRanges(article: Article): Iterable<Report> {
  for (const [{ start, end, text }, times] of isMixed(article))
    yield {
      start,
      end,
      message: '{0}: one end is {1} times the other.',
      args: [text, times.toLocaleString('en')],
      related: [],
    };
}

/** Earlier figures of the same digits that a later one is compared with. */
const COMPARED = 4;

/** Figures in millions or more with those before them that have their digits and unit, and another value. */
const sameDigits = keptWhile(
  (article) => [scaled(article)],
  (article) => {
    const pairs: { readonly later: Place; readonly earlier: readonly Place[] }[] = [];
    const seen = new Map<string, (Place & { readonly value: number })[]>();
    for (const { paragraph, found } of scaled(article))
      for (const [index, key, value] of found) {
        const known = seen.get(key) ?? [];
        const earlier = known.filter((e) => e.value !== value);
        if (earlier.length > 0) pairs.push({ later: { paragraph, index }, earlier });
        if (known.length < COMPARED) known.push({ paragraph, index, value });
        seen.set(key, known);
      }
    return pairs;
  },
);

const firstBody = ({ paragraphs }: Article): number => paragraphs.findIndex((p) => p.role === 'body');

/** However it is hedged. */
function scaledAt(article: Article, { paragraph, index }: Place): readonly Figure[] {
  const claim = claimAt(article, paragraph, index);
  return claim && isScaled(claim) ? [claim] : [];
}

/** Figures in millions or more, by index, with their digits and unit. */
const scaled = inEachParagraph(
  ({ claims }) =>
    flatMap(claims, (claim, index): readonly (readonly [index: number, key: string, value: number])[] =>
      isScaled(claim) ? [[index, `${digitsOf(claim.value)} ${claim.unit}`, claim.value]] : [],
    ),
  'claims',
);

const SCALED = /[mbr]illions?(?: \p{L}+)?$|\d ?[mbt]n?$/iu;

const isScaled = (c: Claim): c is Figure =>
  c.value !== null && c.high === null && /^(?:money|count|rate)$/.test(c.kind) && SCALED.test(c.text);

/** What powers of a thousand leave of a figure: 2.5 of 2.5e9 and 2.5e6, 25 of 2.5e7. */
function digitsOf(value: number): number {
  let digits = Math.abs(value);
  while (digits >= 1000) digits /= 1000;
  return Number(digits.toPrecision(6));
}

/** Words two sentences must share for their figures to be of one thing; by how many digits the figures have, from 1. */
const SHARED = [3, 2, 1];

function isOneThing(article: Article, settings: Settings, a: Figure, b: Figure): boolean {
  const [here, there] = [settings.of(b), settings.of(a)];
  if (!here || !there || here === there || isTabular(here.tokens) || isTabular(there.tokens)) return false;
  const inCommon = shared(here, there).length;
  const digits = precision(a.value);
  if (digits > 1 && isThatSum(article, a, b)) return true;
  const isTop = isHeading(article, a) && b.paragraph <= firstBody(article) + 1;
  if (
    digits < SHARED.length &&
    !isTop &&
    (differ(here.times, there.times) || differ(here.names, there.names))
  )
    return false;
  const needed = SHARED[Math.min(digits, SHARED.length) - 1] ?? 1;
  const [first, later] = [toldOf(article, settings, a), toldOf(article, settings, b)];
  if (!first || !later) {
    const isOne = headStem(a) !== null && headStem(a) === headStem(b);
    return inCommon >= needed - (isOne ? 1 : 0);
  }
  return inCommon >= needed - (isNamedIn(first, later) ? 1 : 0) || isReference(first, later);
}

/** "its $3.1 billion of debt. … a third of that $3.1 million": said again in the next sentence or two, and of nothing else. */
function isThatSum({ text }: Article, first: Figure, later: Figure): boolean {
  return (
    later.start - first.end < NEXT &&
    !text.slice(first.end, later.start).includes(later.text) &&
    THAT.test(textBefore(text, later.start, 8)) &&
    /^(?:[.,;:)]|$| (?:and|to|in|by|on|was|is|has|will|would|comes)\b)/.test(
      text.slice(later.end, later.end + 8),
    )
  );
}
const THAT = /\b(?:that|this|the) $/;
const NEXT = 300;

/** Is what one figure counts or prices ("the $2.5 million bridge", "revenue of $2.5 million") spoken of beside the other? */
function isNamedIn(first: Told, later: Told): boolean {
  const [one, other] = [headStem(first.figure), headStem(later.figure)];
  if (one !== null && other !== null) return one === other;
  if ((one !== null && later.setting.stems.has(one)) || (other !== null && first.setting.stems.has(other)))
    return true;
  const heads = new Set(thingsOf(first.frame).map(({ head }) => head));
  return thingsOf(later.frame).some(({ head }) => heads.has(head));
}

/** "The city will borrow $45 million. … The $45 billion bond …": nothing else was told to have these digits. */
function isReference(first: Told, later: Told): boolean {
  const { own } = later.frame;
  const isBare = own !== null && own.modifiers.length === 0 && first.frame.own === null;
  // Of "the fund paid $45 million" the fund is who paid.
  const isActor = own !== null && first.setting.stems.has(own.head);
  return isBare && !isActor && isLedByThe(later.frame) && !apart(first, later);
}

/** Significant digits; of 1, 20 and 150, which meet by chance, as of one. */
const precision = (value: number): number =>
  String(digitsOf(value))
    .replaceAll('.', '')
    .replace(/(?<!0)0+$/, '')
    .replace(/^(\d)5$/, '$1').length;
