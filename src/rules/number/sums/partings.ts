import type { Article, Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { inEachParagraph } from '../../paragraphs';
import { inEachPassage, type Passage, reportsIn } from '../../passages';
import type { Report } from '../../rule';
import { endWith, type Figure, headOf, isFigure, isSame, sumOf } from '../figure';
import { figureAt, figuresNear, isNearMiss, ownFigures, STOP } from '../figuresNear';
import { slackOf, stepOf } from '../rounding';
import { wrongSum } from '../wrong';

const SUMMED = new Set(['money', 'count', 'measure']);
const FEWEST = 2;
/** Parts that come to less may leave some out. */
const NEARLY = 0.06;
const MOST_PARTS = 7;
/** From one part to the next, in UTF-16 units. */
const REACH = 110;
/** Parts that overlap, are not all, or go on counting. */
const UNSURE =
  /\b(?:includ\w+|among|at least|each|every|apiece|per(?! cent\b)|or|up to|so far|both|respectively|if|than|rose|fell|grew|(?:up|down) from|from \d|about|nearly|almost|average|compared|against|last year|earlier|ago|(?:19|20)\d\d|another|further|more|extra|additional)\b/i;

/** In a paragraph that adds up two. */
const TOTALLED =
  /\b(?:in all|altogether|in total|all told|a total of|total(?:l?ing|led)|combined|together|between them|making|remaining|the (?:rest|other))\b/i;

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Three or more figures of one kind, one behind the other, as far as they may be parts of a whole. */
const runsIn = inEachParagraph(function* (own): Iterable<Run> {
  const { text } = own;
  const claims = ownFigures(own);
  let from = 0;
  // Two of a kind are found everywhere.
  const fewest = TOTALLED.test(text) ? FEWEST : FEWEST + 1;
  for (let i = 1; i <= claims.length; i++) {
    const [last, next] = [claims[i - 1], claims[i]];
    if (last && next && isPart(last) && isPart(next) && isNext(text, last, next)) continue;
    yield* runsFrom(text, claims, from, i, fewest);
    from = i;
  }
}, 'claims');

/** Of figures one behind the other: those of each sentence, and all; a whole that is told in front of its parts is of their kind. */
function* runsFrom(
  text: string,
  claims: readonly Claim[],
  from: number,
  to: number,
  fewest: number,
): Iterable<Run> {
  if (to - from < fewest) return;
  const starts = [from];
  for (let i = from + 1; i < to; i++) {
    const between = text.slice(claims[i - 1]?.end, claims[i]?.start);
    if (/[.;:—–]\s/.test(between)) starts.push(i);
  }
  const told = new Set<string>();
  // The whole may be the first of them, or the last.
  for (const [k, start] of starts.entries())
    for (const at of [start, start + 1])
      for (const end of endsOf(starts[k + 1] ?? to, to)) {
        const many = end - at;
        if (many < fewest || many > MOST_PARTS || told.has(`${at} ${end}`)) continue;
        told.add(`${at} ${end}`);
        if (isSure(text, claims[at], claims[end - 1])) yield { from: at, to: end };
      }
}

const endsOf = (next: number, to: number): ReadonlySet<number> => new Set([next, next - 1, to, to - 1]);

const isPart = (c: Claim): c is Figure =>
  isFigure(c) && SUMMED.has(c.kind) && c.value > 0 && !/-/.test(c.text);

function isNext(text: string, a: Claim, b: Claim): boolean {
  const isOne = a.unit === b.unit && a.kind === b.kind;
  // "210 acres and …; Lindale covers 150"
  const isBare = a.kind === 'measure' && b.kind === 'count' && b.subject === null;
  const between = text.slice(endWith(a), b.start);
  return (isOne || isBare) && between.length <= REACH && !/[“”"?!()]/.test(between);
}

const isSure = (text: string, first: Claim | undefined, last: Claim | undefined): boolean =>
  first !== undefined && last !== undefined && !UNSURE.test(text.slice(first.start, endWith(last)));

/** What says of a figure that it is all. */
const TOTAL_BEFORE =
  /\b(?:total(?:l?ing|led)?(?: of)?|combined(?: [\p{L}-]+){0,2}(?: of)?|in all,?|altogether,?|between them(?: (?:have|had|own|hold|cover))?|overall|all told,?|joint|(?:came|comes?|adds? up|added up|amount(?:s|ed)?) to)(?: (?:just|only|the))? $/iu;
const TOTAL_BEHIND =
  /^(?: [\p{L}-]+){0,3},? (?:in all|altogether|in total|all told|between them|combined|overall)\b/u;
/** Right in front of its parts. */
const OPENS = /^(?: [\p{L}’'-]+){0,6}(?::| ?[—–]| -{1,2}) (?:[\p{L}-]+ )?$/u;
const OF_THESE =
  /^(?: [\p{L}’'-]+){0,8}(?:\.|,|;) (?:[Oo]f (?:these|them|which|whom|those)|(?:these|those) (?:were|are|include)),? (?:[\p{L}-]+ )?$/u;
const BESIDE = /^(?: [\p{L}’'-]+){0,6}, (?:with |made up of |split between )?(?:[\p{L}-]+ )?$/u;
/** What follows is some of it. */
const SOME = /\b(?:includ\w+|among|such as|notably|led by|mostly|mainly)\b/i;
/** What each part is for, or where it is: one word leads them all. */
const LED = /^(?: [\p{L}’'-]+){0,4}? (in|for|to|from|by|at|on|against|as|with) (?:the |its )?\p{L}/u;

/** Parts that come nearly, but not quite, to what they are said to come to, in whatever sentence that is said. */
export function* partings(article: Article): Iterable<Report> {
  const seen = new Set<number>();
  for (const report of reportsIn(doubted(article))) {
    if (!seen.has(report.start)) yield report;
    seen.add(report.start);
  }
}

/** The whole may be told so far in front of its parts, and behind them. */
const NEAR = { back: 4, on: 1 };

const doubted = inEachPassage(runsIn, NEAR, (passage, { paragraph, found }) =>
  found.flatMap(({ from, to }) => {
    const parts = Array.from({ length: to - from }, (_, i) => figureAt(passage, paragraph, from + i)).filter(
      (f) => f !== null,
    );
    if (parts.length < to - from) return [];
    const near = figuresNear(passage, paragraph, from, NEAR);
    const rest = near.filter((c) => !parts.some((part) => isSame(part, c)));
    return reportOf(passage, parts, rest) ?? [];
  }),
);

function reportOf({ text }: Passage, parts: readonly Figure[], rest: readonly Claim[]): Report | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const sum = sumOf(parts);
  const others = rest.filter((c): c is Figure => c.value !== null && isOfKind(c, parts));
  const loose = slackOf(parts);
  const comesTo = (value: number, whole: number): boolean => Math.abs(value - whole) <= loose + 1e-9;
  // Said somewhere: what equals the sum is the whole.
  if (others.some(({ value }) => comesTo(sum, value))) return null;
  const wholes = others.filter((whole) => {
    if (!isFigure(whole) || parts.some(({ value }) => value >= whole.value)) return false;
    if (Math.abs(sum - whole.value) <= loose + stepOf(whole) / 2) return false;
    if (isSummed(text, whole, parts)) return isNearMiss(whole.value, sum);
    const isNear = isNearMiss(whole.value, sum, isListed(text, whole, first) ? undefined : NEARLY);
    return parts.length > FEWEST && isNear && isWhole(text, whole, parts, sum, rest);
  });
  const [whole] = wholes;
  if (!whole || wholes.length > 1) return null;
  // With one more or one less they come to it.
  const isElse = (value: number): boolean => comesTo(value, whole.value);
  if (
    parts.some(({ value }) => isElse(sum - value)) ||
    others.some((c) => c !== whole && isElse(sum + c.value))
  )
    return null;
  return wrongSum(whole, parts, '+', sum);
}

/** "420 to Lyon and 310 to Marseille, 730 crates in all", "$94 million, of which the state pays $61 million and the city the remaining $33 million" */
function isSummed(text: string, whole: Figure, parts: readonly Figure[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.paragraph !== whole.paragraph) return false;
  const between = text.slice(first.end, last.start);
  if (STOP.test(between) || SOME.test(between) || !/ and |\bthe other |\bthe rest/.test(between))
    return false;
  if (whole.end <= first.start) {
    const opening = text.slice(whole.end, first.start);
    if (opening.length > REACH || SOME.test(opening)) return false;
    if (IS_REST.test(between)) return !STOP.test(opening) && SHARED_OUT.test(opening);
    const lead = textBefore(text, whole.start, 60);
    return TOGETHER.test(lead) && /[:;.—–]\s(?:[\p{L}’'-]+ ){0,4}$/u.test(opening);
  }
  const gap = text.slice(endWith(last), whole.start);
  if (gap.length > REACH || STOP.test(gap)) return false;
  const isOne = isBehind(whole) && parts.every((part) => !isBehind(part) || headOf(part) === headOf(whole));
  if (TOTAL_BEHIND.test(text.slice(whole.end, whole.end + 40)))
    return /^[^.;:!?]{0,60},? $/.test(gap) && (isOne || !isBehind(whole));
  const areKinds = parts.every(isBehind) && new Set(parts.map(headOf)).size === parts.length;
  return MAKING.test(gap) && (isOne || areKinds || !isBehind(whole));
}
const IS_REST = /\b(?:the )?(?:remaining|other|balance of|rest,) $/;
const SHARED_OUT = /\b(?:of (?:which|whom|them)|split|divided|shared|with)\b|:/;
const MAKING =
  /,? (?:for|or|making|giving)(?: it| them)? (?:an? )?(?:(?:grand |combined )?total|roll|crew|cast|staff|fleet|crowd|tally|complement|squad|sum)(?: of|,)? $/;
const TOGETHER =
  /(?:^|[.!?]["”’)]?\s+)(?:Together|Between them|Combined|In all|Altogether),? (?:[\p{L}’'-]+ ){0,6}$/u;

/** Bare figures may be of whatever their whole is of: "940 kilowatts. The school's yield 410". */
function isOfKind(c: Claim, parts: readonly Figure[]): boolean {
  const [first] = parts;
  if (!first || (c.kind === first.kind && c.unit === first.unit)) return true;
  return c.kind === 'measure' && parts.every(({ kind, subject }) => kind === 'count' && subject === null);
}

/** Right in front of its list. */
function isListed(text: string, whole: Figure, first: Figure): boolean {
  const opening = text.slice(endWith(whole), first.start);
  return (
    whole.end < first.start &&
    whole.paragraph === first.paragraph &&
    opening.length < REACH &&
    (OPENS.test(opening) || OF_THESE.test(opening))
  );
}

function isWhole(
  text: string,
  whole: Figure,
  parts: readonly Figure[],
  sum: number,
  rest: readonly Claim[],
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || SOME.test(textBefore(text, first.start, 24))) return false;
  const before = textBefore(text, whole.start, 40);
  const behind = text.slice(whole.end, whole.end + 50);
  // In "Germany shed 18,000" it is Germany that is not counted.
  const heads = new Set(
    parts.map((part) => (isBehind(part) ? headOf(part) : null)).filter((head) => head !== null),
  );
  const isOne = [...heads].every((head) => head === headOf(whole));
  // "Of the 240 animals, 130 were dogs, 70 cats and 50 rabbits": whatever they are, they are no more.
  if (sum > whole.value && isOpening(text, whole, parts)) return true;
  const isTotal = TOTAL_BEFORE.test(before) || TOTAL_BEHIND.test(behind);
  const areLed = isLedAlike(text, parts);
  // "460 jobs … 180 posts in Leeds"
  if (isTotal && (isOne || (areLed && heads.size === 1))) return true;
  // "a crew of 31 – 14 Danes, nine Poles and six Greeks"
  const areApart = heads.size === parts.length && whole.subject === null;
  if (!isOne && !areApart) return false;
  const opening = text.slice(endWith(whole), first.start);
  const isBeside = whole.end < first.start && whole.paragraph === first.paragraph && opening.length < 70;
  if (isListed(text, whole, first) && (areLed || OPENS.test(opening))) return true;
  const isJoined = / and (?:[\p{L}’'-]+ ){0,3}$/u.test(text.slice(last.start - 30, last.start));
  const isEnd = /^[^.;:!?]{0,60}(?:\.(?:\s|$)|$)/.test(text.slice(last.end, last.end + 70));
  if (!isOne) return false;
  if (isBeside && BESIDE.test(opening) && areLed && isJoined && isEnd) return true;
  // "Three farms … 640 acres"
  return rest.some(
    (c) =>
      c.value === parts.length &&
      c.kind === 'count' &&
      c.paragraph === whole.paragraph &&
      c.end < whole.start &&
      whole.start - c.start < 60,
  );
}

const isBehind = ({ subject, end }: Claim): boolean => subject !== null && subject.start >= end;

const OF_ALL = /(?:^|[.!?”"]\s|, )(?:of|out of) (?:the |its |their |those |all |these )?$/iu;
const isOpening = (text: string, whole: Figure, parts: readonly Figure[]): boolean =>
  whole.paragraph === parts[0]?.paragraph &&
  OF_ALL.test(textBefore(text, whole.start, 20)) &&
  /^[^.;:!?]{0,110}, $/.test(text.slice(whole.end, parts[0].start)) &&
  // What is said anew of each may be true of one and the same, but nobody is dead and missing.
  (FATES.filter((fate) => fate.test(text.slice((parts[0]?.start ?? 0) - 24, (parts.at(-1)?.end ?? 0) + 40)))
    .length >= Math.min(3, parts.length) ||
    parts
      .slice(1)
      .every(({ end }) => !/^ (?:were|are|had|have|was|is|also)\b/.test(text.slice(end, end + 6))));
/** Each of somebody else. */
const FATES: readonly RegExp[] = [
  /\b(?:rescued|saved|alive|survived|survivors|picked up|safe|unhurt|pulled out)\b/i,
  /\b(?:died|dead|bodies|drowned|killed|deaths)\b/i,
  /\b(?:missing|unaccounted)\b/i,
];

function isLedAlike(text: string, parts: readonly Figure[]): boolean {
  const leads = parts.map((part) => LED.exec(text.slice(endWith(part), endWith(part) + 60))?.[1]);
  return leads[0] !== undefined && leads.every((lead) => lead === leads[0]);
}
