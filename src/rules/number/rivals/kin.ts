import type { Article, Claim } from '../../../analysis/article';
import { firstFrom } from '../../../text/firstFrom';
import type { Span } from '../../../text/span';
import { eachParagraph } from '../../paragraphs';
import { cited, type Report } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { ownFigures } from '../figuresNear';
import { sentenceAt } from '../settings';

/** "her younger brother Wiremu", "his twin, Jan" */
const SIBLING =
  /\b(?:(younger|little|kid|baby)|(older|elder|big)|(twin))(?: (?:half-)?(?:brother|sister|sibling)\b| ?,)/giu;
/** From kin to their age: the name and nothing else. */
const TO_AGE =
  /^,?(?: \p{Lu}[\p{L}’'-]+){0,3}(?:,| \(|, who is| is| was|, aged|, now)? ?(?:now |only |just )?$/u;
/** How old a parent was at a birth, in front of the age and behind it. */
const PARENT: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    /\bwas(?: just| only)? $/i,
    /^(?: years old)?,? when (?:she gave birth|she had|he had|(?:her|his|their) (?:\p{Ll}+ )?(?:child|son|daughter|baby|boy|girl)\b[^.;]{0,40}\bborn\b)/u,
  ],
  [
    /\b(?:became a (?:father|mother|dad|mum|mom|parent)|gave birth|had (?:her|his) (?:\p{Ll}+ )?(?:child|son|daughter|baby)(?: \p{Lu}\p{L}+)?),? (?:at|aged|at the age of|at age)(?: just| only)? $/u,
    /^(?:[.,;]| and\b)/,
  ],
];
/** "11 years older than his wife" */
const APART = /^ (?:older|younger)\b|^ (?:his|her) (?:senior|junior)\b/;
/** "the youngest of the brothers, Frank" */
const FIRST_OF =
  /\b(?:(youngest)|(?:oldest|eldest))(?=[^.;]{0,30}?\b(?:of (?:the|them|his|her)\b|sister|brother|child|son|daughter|sibling|says|said)|[,”"])/giu;
const FAMILY = /\b(?:brothers|sisters|siblings|sons|daughters|children)\b/i;
/** An age of another day. */
const THEN =
  /^(?: years old)?,? (?:when|then|at the time|at (?:the|her|his|their) (?:wedding|marriage|birth)|on (?:the|her|his|their) wedding day)\b/;
const LEADS = /\b(?:is|are|was|were|aged|now|and|at|turned|nearly) $/i;

const isAge = (text: string, c: Claim): c is Figure =>
  isFigure(c) &&
  c.value < 120 &&
  ((c.kind === 'age' && c.unit === 'year') ||
    (c.kind === 'count' &&
      (c.subject === null || c.subject.end <= c.start) &&
      LEADS.test(text.slice(Math.max(0, c.start - 8), c.start))));

/** Ages of kin that do not go with who is the younger, or who was born when. */
export const kin = eachParagraph(function* (own): Iterable<Report> {
  const { text } = own;
  const all = ownFigures(own).filter((c): c is Figure => isAge(text, c));
  if (all.length < 2) return;
  const today = all.filter((c) => !isBirth(text, c) && !THEN.test(text.slice(c.end, c.end + 24)));
  yield* siblings(own, today);
  yield* parents(text, all, today);
  yield* yearsApart(own, today);
  yield* firsts(own, today);
}, 'claims');

const isBirth = (text: string, { start, end }: Span): boolean =>
  PARENT.some(
    ([before, behind]) =>
      before.test(text.slice(Math.max(0, start - 60), start)) && behind.test(text.slice(end, end + 100)),
  );

/** Ages that stand in so many sentences around a place. */
function around(
  { paragraphs: [own] }: Article,
  ages: readonly Figure[],
  at: number,
  reach: readonly [number, number],
): readonly Figure[] {
  const sentences = own?.content.sentences ?? [];
  const i = own ? sentenceAt(own.content, at) : -1;
  if (i < 0) return [];
  const [first, last] = [
    sentences[Math.max(0, i + reach[0])],
    sentences[Math.min(sentences.length - 1, i + reach[1])],
  ];
  if (!first || !last) return [];
  const from = firstFrom(ages.length, (n) => (ages[n]?.start ?? 0) >= first.start);
  const to = firstFrom(ages.length, (n) => (ages[n]?.end ?? 0) > last.end);
  return ages.slice(from, to);
}

function* siblings(own: Article, ages: readonly Figure[]): Iterable<Report> {
  const { text } = own;
  for (const match of text.matchAll(SIBLING)) {
    const [words, younger, , twin] = match;
    const end = match.index + words.length;
    const theirs = ages[firstFrom(ages.length, (n) => (ages[n]?.start ?? 0) >= end)];
    if (!theirs || !TO_AGE.test(text.slice(end, theirs.start))) continue;
    const nearest = [
      [0, 0],
      [-1, 0],
      [0, 1],
    ] as const;
    const others = nearest
      .map((reach) => around(own, ages, match.index, reach).filter((a) => a !== theirs))
      .find((found) => found.length > 0);
    const [other, third] = others ?? [];
    if (!other || third) continue;
    const isWrong = twin
      ? other.value !== theirs.value
      : younger
        ? theirs.value > other.value
        : theirs.value < other.value;
    if (isWrong) yield contradiction(text, { start: match.index, end: theirs.end }, other);
  }
}

function* parents(text: string, all: readonly Figure[], today: readonly Figure[]): Iterable<Report> {
  const [then, again] = all.filter((a) => isBirth(text, a));
  const [a, b, third] = today;
  if (!then || again || !a || !b || third) return;
  const gap = Math.abs(a.value - b.value);
  if (Math.abs(gap - then.value) > 1) yield contradiction(text, then, a, b);
}

function* yearsApart(own: Article, today: readonly Figure[]): Iterable<Report> {
  const { text, claims } = own;
  for (const claim of claims) {
    if (
      claim.kind !== 'duration' ||
      claim.unit !== 'year' ||
      !isFigure(claim) ||
      !APART.test(text.slice(claim.end, claim.end + 12))
    )
      continue;
    const [a, b, third] = around(own, today, claim.start, [-1, 1]);
    if (!a || !b || third || isOfAnother(text, claim, [a, b])) continue;
    if (Math.abs(Math.abs(a.value - b.value) - claim.value) > 1) yield contradiction(text, claim, a, b);
  }
}

function* firsts(own: Article, ages: readonly Figure[]): Iterable<Report> {
  const { text } = own;
  for (const match of text.matchAll(FIRST_OF)) {
    const [theirs] = around(own, ages, match.index, [0, 0]).filter((a) => a.start > match.index);
    const others = around(own, ages, match.index, [0, 1]).filter((a) => a !== theirs);
    if (!theirs || others.length < 2 || !FAMILY.test(text)) continue;
    const beyond = others.find((a) => (match[1] ? a.value < theirs.value : a.value > theirs.value));
    if (beyond) yield contradiction(text, { start: match.index, end: theirs.end }, beyond);
  }
}

/** "two years older than her husband, and has a brother who is 30": who the years are from is told no age. */
function isOfAnother(text: string, { end }: Claim, ages: readonly Figure[]): boolean {
  if (!/^ (?:older|younger) than\b/.test(text.slice(end, end + 16))) return false;
  const next = ages.find((a) => a.start > end);
  return !next || /, (?:and|but|while)\b/.test(text.slice(end, next.start));
}

const contradiction = (text: string, told: Span, ...others: readonly Figure[]): Report => ({
  start: told.start,
  end: told.end,
  message: '“{0}” contradicts “{1}”.',
  args: [text.slice(told.start, told.end), others.map((o) => o.text).join(', ')],
  related: cited(others),
});
