import type { Article, Claim } from '../../analysis/article';
import type { Report } from '../rule';
import { type Figure, isFigure, sameVoice } from './movement';
import { show, slack, stepOf } from './rounding';

/** Sums and products of figures that one sentence gives together with what they come to. */
export function* breakdowns(article: Article): Iterable<Report> {
  for (const [i, total] of article.claims.entries()) {
    if (!isFigure(total) || !SUMMED.has(total.kind)) continue;
    const figures = article.claims.slice(i + 1, i + 1 + MOST_PARTS);
    yield* listed(article.text, total, figures);
    yield* split(article, total, figures);
    yield* product(article.text, total, figures);
  }
}

const SUMMED = new Set(['money', 'count']);
const MOST_PARTS = 8;

/** Parts that are not all, that overlap, or that are only thought of. */
const UNSURE =
  /\b(?:includ\w+|among|only|at least|mostly|mainly|also|each|every|per(?! cent\b)|or|plus|up to|so far|both|respectively|if|would|could|than|from|rose|fell|another|about|average|compared)\b/i;

const BEHIND_TOTAL = /^(?: [a-z]+){0,4}(?::| ?[—–]| --?| \()\s?$/;
/** What a part is for, and what joins the next one to it. */
const NEXT_PART = /^ (?:for|in|to|on|by|as|at|against|toward)(?: [\p{L}'’&-]+){1,6}(?:(,)|(,? and)) $/u;
const LAST_PART =
  /^ (?:for|in|to|on|by|as|at|against|toward)(?: [\p{L}'’&-]+){1,6}(?:\)|(?<!\b\p{Lu}\p{Ll}{0,2})\.|$)/u;
const REACH = 90;

/** "$10 million: $4 million for roads and $5 million for schools". */
function* listed(text: string, total: Figure, claims: readonly Claim[]): Iterable<Report> {
  const [first] = claims;
  if (!first || first.paragraph !== total.paragraph) return;
  if (!BEHIND_TOTAL.test(text.slice(endOf(total), first.start))) return;
  const parts: Figure[] = [];
  for (const [i, claim] of claims.entries()) {
    if (!isPartOf(total, claim)) return;
    parts.push(claim);
    const next = claims[i + 1];
    const link = NEXT_PART.exec(text.slice(endOf(claim, total), next?.start ?? endOf(claim)));
    if (link) continue;
    const last = LAST_PART.exec(text.slice(endOf(claim, total), endOf(claim, total) + REACH));
    const joined = parts.at(-2);
    if (!last || !joined || !/ and $/.test(text.slice(joined.end, claim.start))) return;
    const told = text.slice(Math.max(0, total.start - REACH / 3), claim.end + last[0].length);
    if (!UNSURE.test(told) && isOver(total, parts)) yield* unequal(total, parts);
    return;
  }
}

/** "Split three ways: 10 for …" counts the parts, and not what is in them. */
const isOver = (total: Figure, parts: readonly Figure[]): boolean =>
  total.value !== parts.length && parts.every(({ value }) => value < total.value);

/** Of one kind and one voice, and counting nothing else: "40 seats: 20 for …". */
const isPartOf = (total: Figure, part: Claim): part is Figure =>
  isFigure(part) &&
  part.paragraph === total.paragraph &&
  part.kind === total.kind &&
  part.unit === total.unit &&
  sameVoice(part, total) &&
  (part.kind === 'money' || part.subject === null || part.subject.text === total.subject?.text);

/** The end of a figure with what it counts; of a part's, only where that is what the total counts. */
const endOf = (figure: Claim, total = figure): number =>
  figure.kind === 'count' && (figure === total || figure.subject?.text === total.subject?.text)
    ? Math.max(figure.subject?.end ?? 0, figure.end)
    : figure.end;

const ADULTS =
  /\b(?:members|lawmakers|legislators|senators|deputies|delegates|jurors|judges|justices|ministers|candidates|teachers|officers|soldiers|employees|workers|adults|voters)$/i;
const CHILDREN = /\b(?:students|pupils|children|minors|infants|babies)$/i;

/** Parts that nobody belongs to twice, and of whom everybody belongs to one: passengers may be children, too. */
const EXCLUSIVE = [
  { ways: [/^men$/, /^women$/], all: ADULTS },
  { ways: [/^boys$/, /^girls$/], all: CHILDREN },
  { ways: [/^males$/, /^females$/], all: /./ },
  {
    ways: [/^(?:badly|seriously|severely|critically|gravely)$/, /^(?:lightly|slightly|mildly)$/],
    all: /./,
  },
  { ways: [/^Republicans?$/, /^Democrats?$/], all: null },
] as const;
const WORD = /^(?: (?:were|are|was|is))? (\p{L}+)/u;
const BEFORE_SPLIT = /^(?: (?:people|were|was|are|is|hurt|injured|wounded))*, $/;
const OF = /\b[Oo]f (?:the |its |their )?$/;
/** Behind the last part: its clause must end there, or others may follow. */
const CLAUSE_END = /^(?:\.|$)/;

/** "120 members, 70 men and 60 women"; "nine people were hurt, four badly and three lightly". */
function* split({ text }: Article, total: Figure, [a, b]: readonly Claim[]): Iterable<Report> {
  if (total.kind !== 'count' || !total.subject || !a || !b || b.paragraph !== total.paragraph) return;
  if (!isFigure(a) || !isFigure(b) || a.kind !== 'count' || b.kind !== 'count') return;
  if (!sameVoice(a, total) || !sameVoice(b, total)) return;
  if (!BEFORE_SPLIT.test(text.slice(total.subject.end, a.start))) return;
  const [one, other] = [WORD.exec(text.slice(a.end, a.end + 30)), WORD.exec(text.slice(b.end, b.end + 30))];
  const kind = EXCLUSIVE.find(({ ways: [x, y] }) => isPair(x, y, one?.[1] ?? '', other?.[1] ?? ''));
  if (!kind || !one || !other || text.slice(a.end + one[0].length, b.start) !== ' and ') return;
  const end = b.end + other[0].length;
  if (!CLAUSE_END.test(text.slice(end, end + 1))) return;
  const before = text.slice(Math.max(0, total.start - REACH / 3), total.start);
  if (UNSURE.test(before) || UNSURE.test(text.slice(total.end, end))) return;
  const isWhole = OF.test(before) || /^(?: \p{L}+){0,2}, $/u.test(text.slice(total.subject.end, a.start));
  const isAll = isWhole && kind.all?.test(total.subject.text) === true;
  if (a.value + b.value > total.value || isAll) yield* unequal(total, [a, b]);
}

const isPair = (x: RegExp, y: RegExp, one: string, other: string): boolean =>
  (x.test(one) && y.test(other)) || (x.test(other) && y.test(one));

const PRICE = new Set(['money', 'rate']);
const COMES_TO =
  /^ (?:each|apiece)(?:,? (?:and |which |that )?(?:brought(?: in)?|bringing in|raised|raising|cost|came to|totall?ed|totall?ing|for a total of|fetched)) $/;

/** "40 tickets at $5 each brought in $250". */
function* product(text: string, count: Figure, [price, total]: readonly Claim[]): Iterable<Report> {
  if (count.kind !== 'count' || !count.subject || !price || !total || !isFigure(price) || !isFigure(total))
    return;
  if (!PRICE.has(price.kind) || total.kind !== 'money' || price.unit !== total.unit) return;
  if (text.slice(count.subject.end, price.start) !== ' at ') return;
  if (!COMES_TO.test(text.slice(price.end, total.start))) return;
  if (!/^(?:[.,;]|$| (?:for|on)\b)/.test(text.slice(total.end, total.end + 5))) return;
  const most = (count.value + slack(count)) * (price.value + slack(price)) + stepOf(total) / 2;
  const least = (count.value - slack(count)) * (price.value - slack(price)) - stepOf(total) / 2;
  if (total.value >= least && total.value <= most) return;
  yield report(total, [count, price], '×', count.value * price.value);
}

/** Parts that come to less than this share of the total are hardly meant to be all. */
const NEARLY_ALL = 0.7;

function* unequal(total: Figure, parts: readonly Figure[]): Iterable<Report> {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const loose = parts.reduce((all, part) => all + slack(part), stepOf(total) / 2);
  if (sum >= total.value * NEARLY_ALL && Math.abs(sum - total.value) > loose)
    yield report(total, parts, '+', sum);
}

function report(total: Figure, figures: readonly Figure[], sign: string, result: number): Report {
  const scale = figures.every(({ value }) => value >= 1e6) ? 1e6 : 1;
  const word = scale > 1 ? ' million' : '';
  return {
    start: total.start,
    end: total.end,
    message: '{0} = {1}, not {2}.',
    args: [
      figures.map(({ value }) => show(value / scale)).join(` ${sign} `),
      `${show(result / scale)}${word}`,
      total.text,
    ],
    related: figures.map(({ start, end, text }) => ({ start, end, message: text })),
  };
}
