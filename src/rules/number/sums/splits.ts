import type { Article } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import type { Report } from '../../rule';
import { type Figure, isCount } from '../figure';
import { unequal } from '../wrong';

const ADULTS =
  /\b(?:members|lawmakers|legislators|senators|deputies|delegates|jurors|judges|justices|ministers|candidates|teachers|officers|soldiers|employees|workers|adults|voters)$/i;
const CHILDREN = /\b(?:students|pupils|children|minors|infants|babies)$/i;
const WERE = '(?: of (?:them|whom))?(?: (?:were|are|was|is|remained))?';
const way = (words: string): RegExp => new RegExp(`^${WERE} (?:${words})\\b`, 'u');

/** Two parts nobody belongs to both of; `all` is counted only where everybody belongs to one: passengers may be children, too. */
interface Exclusive {
  readonly ways: readonly [RegExp, RegExp];
  readonly all: RegExp | null;
}

const EXCLUSIVE: readonly Exclusive[] = [
  { ways: [way('men'), way('women')], all: ADULTS },
  { ways: [way('boys'), way('girls')], all: CHILDREN },
  { ways: [way('males?'), way('females?')], all: /./ },
  {
    ways: [
      way(
        'badly|seriously|severely|critically|gravely|in (?:a )?(?:critical|serious|grave) condition|with serious injuries',
      ),
      way(
        'lightly|slightly|mildly|with (?:minor|slight|light) injuries|in (?:a )?(?:stable|good|fair) condition',
      ),
    ],
    all: /./,
  },
  { ways: [way('Republicans?'), way('Democrats?')], all: null },
  { ways: [way('children|minors|pupils|juveniles'), way('adults|grown-ups|teachers')], all: null },
  { ways: [way('civilians'), way('soldiers|troops|fighters|rebels|militants')], all: null },
  { ways: [way('killed|dead|died'), way('survived|rescued|unhurt|unharmed|alive')], all: null },
  { ways: [way('approved|accepted|granted'), way('rejected|refused|denied|turned down')], all: null },
  {
    ways: [way('(?:voted )?(?:for|in favou?r)|voted to \\p{Ll}+'), way('(?:voted )?(?:against|no)')],
    all: null,
  },
];
const BEFORE_SPLIT = /^(?: [\p{Ll}’']+){0,6}(?:,(?: of (?:whom|which|them))?|:| ?[—–]| \() ?$/u;
const OF = /\b[Oo]f (?:the |its |their |those |all )?(?:\p{L}+['’]s )?$/u;
/** Behind the last part: its clause must end there, or others may follow. */
const CLAUSE_END = /^(?:\.|$)/;
/** "… against it, with 20 absent", and not "against another". */
const GOES_ON = /^(?: (?:it|them|him|her))?(?:$|[.,;:)—–]| (?:with|in|on)\b)/;
/** Parts that are not all, that overlap, or that are only thought of. */
const UNSURE =
  /\b(?:includ\w+|among|only|at least|mostly|mainly|also|each|every|per(?! cent\b)|or|plus|up to|so far|both|respectively|if|would|could|than|rose|fell|another|about|average|compared)\b/i;
const REACH = 30;
const WAY_REACH = 40;

/** "120 members, 70 men and 60 women"; "nine people were hurt, four badly and three lightly". */
export function* splits({ claims, text }: Article): Iterable<Report> {
  for (const [i, total] of claims.entries()) {
    const [a, b] = [claims[i + 1], claims[i + 2]];
    if (!a || !b || !isCount(total) || !total.subject || !isCount(a) || !isCount(b)) continue;
    const opening = text.slice(Math.max(total.end, total.subject.end), a.start);
    if (BEFORE_SPLIT.test(opening)) yield* split(text, total, [a, b], opening);
  }
}

function* split(
  text: string,
  total: Figure,
  parts: readonly [Figure, Figure],
  opening: string,
): Iterable<Report> {
  const [a, b] = parts;
  const [one, other] = parts.map(({ end }) => text.slice(end, end + WAY_REACH));
  const pair = pairOf(one ?? '', other ?? '');
  if (!pair || !/^[^,.;:]{0,30},? (?:and|while|with) $/.test(text.slice(a.end + pair.one, b.start))) return;
  if (!GOES_ON.test(text.slice(b.end + pair.other, b.end + pair.other + REACH))) return;
  const before = textBefore(text, total.start, REACH);
  if (UNSURE.test(before) || UNSURE.test(text.slice(total.end, b.end))) return;
  const isEnd =
    text.slice(a.end + pair.one, b.start) === ' and ' && CLAUSE_END.test(text.slice(b.end + pair.other));
  const isWhole = OF.test(before) || /^(?: \p{L}+){0,2}, $/u.test(opening) || pair.all?.source === '.';
  const isAll = isEnd && isWhole && pair.all?.test(total.subject?.text ?? '') === true;
  if (a.value + b.value > total.value || isAll) yield* unequal(total, parts);
}

interface Pair {
  readonly all: RegExp | null;
  /** How far the words of either part reach. */
  readonly one: number;
  readonly other: number;
}

function pairOf(one: string, other: string): Pair | null {
  for (const { ways, all } of EXCLUSIVE)
    for (const [x, y] of [ways, [ways[1], ways[0]]] as const) {
      const [p, q] = [x.exec(one), y.exec(other)];
      if (p && q) return { all, one: p[0].length, other: q[0].length };
    }
  return null;
}
