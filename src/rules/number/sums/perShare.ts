import type { Article, Claim } from '../../../analysis/article';
import { cited, type Report } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { written } from '../rounding';

/** A sum and what of it falls to each share: "$12.3 million, or 45 cents a share". */
interface Earnings {
  readonly sum: Figure;
  readonly each: Figure;
}

const OR = /^,? (?:or|and) (?:an? )?$/;
const SHARE = /\b(?:share|shr|unit)$/;
/** From one to the other: the shares are about as many. */
const BESIDE =
  /^[^.;:!?]{0,90}\b(?:from|vs\.?|versus|against|than|compared (?:with|to))(?: [\p{L}’'-]+){0,6} $/u;
/** Shares are split and issued, but hardly eight for one. */
const FAR = 8;

/** "$12.3 billion, or 45 cents a share, compared with $10.1 million, or 38 cents a share": a thousand times the shares. */
export function* perShare({ claims: all, text }: Article): Iterable<Report> {
  if (all.length < 4) return;
  const claims = all.filter(({ kind, unit }) => kind !== 'duration' && unit !== '%');
  for (const [i] of claims.entries()) {
    const [first, second] = [earningsAt(text, claims, i), earningsAt(text, claims, i + 2)];
    if (!first || !second) continue;
    if (!BESIDE.test(text.slice(endOf(first.each), second.sum.start)) || first.sum.unit !== second.sum.unit)
      continue;
    const [a, b] = [sharesOf(first), sharesOf(second)];
    if (Math.max(a / b, b / a) < FAR) continue;
    yield {
      start: second.sum.start,
      end: second.each.end,
      message: '{0} and {1} make {2} shares, {3} and {4} make {5}.',
      args: [first.sum.text, first.each.text, rounded(a), second.sum.text, second.each.text, rounded(b)],
      related: cited([first.sum, first.each]),
    };
  }
}

function earningsAt(text: string, claims: readonly Claim[], i: number): Earnings | null {
  const [sum, each] = [claims[i], claims[i + 1]];
  if (!sum || !each || !isFigure(sum) || !isFigure(each)) return null;
  const isEach = each.kind === 'rate' && SHARE.test(each.period ?? '');
  if (sum.kind !== 'money' || !isEach || sum.unit !== each.unit || each.value === 0) return null;
  return OR.test(text.slice(sum.end, each.start)) ? { sum, each } : null;
}

const sharesOf = ({ sum, each }: Earnings): number => Math.abs(sum.value / each.value);

const endOf = ({ end, period }: Claim): number => end + (period ? period.length + 1 : 0);

const rounded = (value: number): string => written([{ value }], '+', Number(value.toPrecision(2)))[1];
