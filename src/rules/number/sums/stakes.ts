import type { Article, Claim } from '../../../analysis/article';
import { cited, type Report } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { show, stepOf } from '../rounding';

/** An amount and the share of the whole that it is: "816,000 shares, or 11.3 percent". */
interface Stake {
  readonly amount: Figure;
  readonly share: Figure;
}

const OR = /^(?: \p{L}+){0,4},? (?:or|representing|equal to) (?:about |some |roughly )?$/u;
/** What leads from one stake to the other: the whole is the same. */
const FROM = /^[^.;:!?]{0,80}\b(?:from|up from|down from|compared with|against) $/;

/** "raised its stake to 816,000 shares, or 11.3 percent, from 453,000 shares, or 8.3 percent": two shares of one whole. */
export function* stakes({ claims: all, text }: Article): Iterable<Report> {
  if (all.length < 4) return;
  const claims = all.filter(({ kind }) => kind !== 'duration');
  for (const [i] of claims.entries()) {
    if (claims[i + 1]?.unit !== '%' || claims[i + 3]?.unit !== '%') continue;
    const [first, second] = [stakeAt(text, claims, i), stakeAt(text, claims, i + 2)];
    if (!first || !second) continue;
    if (!FROM.test(text.slice(first.share.end, second.amount.start)) || !areAlike(first, second)) continue;
    const real = (first.share.value * second.amount.value) / first.amount.value;
    if (mayBe(first, second, real)) continue;
    yield {
      start: second.share.start,
      end: second.share.end,
      message: '{0} is {1}, so {2} is {3} %, not {4}.',
      args: [first.amount.text, first.share.text, second.amount.text, show(real), second.share.text],
      related: cited([first.amount, first.share, second.amount]),
    };
  }
}

function stakeAt(text: string, claims: readonly Claim[], i: number): Stake | null {
  const [amount, share] = [claims[i], claims[i + 1]];
  if (!amount || !share || !isFigure(amount) || !isFigure(share)) return null;
  if (share.unit !== '%' || share.kind !== 'percentage') return null;
  return OR.test(text.slice(amount.end, share.start)) ? { amount, share } : null;
}

const areAlike = (a: Stake, b: Stake): boolean =>
  a.amount.kind === b.amount.kind &&
  (a.amount.kind === 'count' || a.amount.kind === 'money') &&
  a.amount.unit === b.amount.unit &&
  Math.min(a.amount.value, b.amount.value, a.share.value, b.share.value) > 0;

/** The whole may have grown a little in between: new shares are sold, old ones bought back. */
const GROWN = 0.15;

function mayBe(first: Stake, second: Stake, real: number): boolean {
  const loose =
    looseness(first.amount) +
    looseness(first.share) +
    looseness(second.amount) +
    looseness(second.share) +
    GROWN;
  return Math.abs(real - second.share.value) <= loose * Math.max(real, second.share.value);
}

const looseness = (figure: Figure): number => stepOf(figure) / 2 / Math.abs(figure.value);
