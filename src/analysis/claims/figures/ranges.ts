import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { directionOf } from '../lexicon/directions';
import { tidy } from '../lexicon/numbers';
import type { UnitAfter } from '../lexicon/units';
import { isDash, lowerAt } from '../reading';
import { type Part, partAt } from './parts';
import { endingUnit, unitAfter } from './unitAfter';

/** The upper end of a range, and the lower end as it is meant beside it ("2 to 3 million": 2e6). */
export interface Range {
  readonly low: number;
  readonly high: Part & { readonly value: number };
  /** "from 40 to 60" tells of two figures, not of one that lies between them. */
  readonly isChange: boolean;
}

/** Figures from here up are written out in full, and share no factor with the other end of a range. */
const WRITTEN_OUT = 1000;

/** What makes a range of the figure `low`: "40 to 60", "40-60", "between 40 and 60", "$2-3 million"; null for a figure alone. */
export function rangeAfter(tokens: readonly Token[], low: Part): Range | null {
  if (low.value === null || low.joined.length > 0) return null;
  const own = low.currency ? null : (writtenUnit(tokens, low) ?? unitAfter(tokens, low.to, false));
  const isChange = lowerAt(tokens, low.from - 1) === 'from' && !isSpan(tokens, low.from - 2);
  if (isChange && own) return null;
  const link = linkAt(tokens, low, low.to) ?? (own && linkAt(tokens, low, own.to));
  if (link === null) return null;
  const high = partAt(tokens, link);
  if (!high || high.value === null || (high.currency && !low.currency) || high.negative) return null;
  if (own && !sameUnit(tokens, own.unit, high)) return null;
  if (isFromAnother(tokens, high) || isStep(tokens, low, high)) return null;
  const shares = low.factor === 1 && high.factor > 1 && low.value < WRITTEN_OUT && high.factor >= WRITTEN_OUT;
  const value = shares ? tidy(low.value * high.factor) : low.value;
  // "beats him 46 to 40 percent": two shares, the larger one first.
  if (value > high.value && low.value <= 100 && unitAfter(tokens, high.to, false)?.unit === '%')
    return own ? null : { low: value, high: { ...high, value: high.value }, isChange: true };
  if (!isChange && (value >= high.value || (high.words !== low.words && !low.currency))) return null;
  return { low: value, high: { ...high, value: high.value }, isChange };
}

/** The unit written onto a figure, up to the token behind it: "28C". */
function writtenUnit(tokens: readonly Token[], part: Part): UnitAfter | null {
  const unit = endingUnit(tokens[part.to - 1], part.ending);
  return unit && { ...unit, to: part.to };
}

/** Does what stands in front of "from", at token `at`, tell of all that lies between: "take anywhere from six to eight weeks"? */
const isSpan = (tokens: readonly Token[], at: number): boolean => SPANS.has(lowerAt(tokens, at));
const SPANS = wordSet(
  'anywhere anything everywhere range ranges ranged ranging vary varies varied varying take takes took taking last lasts lasted lasting cost costs costing priced prices aged',
);

/** "by 3 percent to 8 percent from 5 percent": what stands before "from" is where it went, no end of a range. */
function isFromAnother(tokens: readonly Token[], high: Part): boolean {
  const at = unitAfter(tokens, high.to, high.currency !== null)?.to ?? high.to;
  return lowerAt(tokens, at) === 'from' && partAt(tokens, at + 1) !== null;
}

/** "fell $2 to $48", "rose 13p to 245p", "swelled by $3 billion to $90 billion": by how much, and to what. */
function isStep(tokens: readonly Token[], low: Part, high: Part): boolean {
  const isMoney =
    (low.currency !== null && (high.currency !== null || low.factor > 1)) ||
    (low.ending === 'p' && high.ending === 'p') ||
    unitAfter(tokens, high.to, false)?.kind === 'money';
  // "climbed 2-1/2 to 50-3/8"
  const isMixed = isCut(tokens, low) && isCut(tokens, high);
  const isFar = (high.value ?? 0) > FAR * (low.value ?? 0);
  const lead = lowerAt(tokens, low.from - 1);
  return (isMoney || isMixed) && isFar && (lead === 'by' || directionOf(lead) !== 0);
}
const FAR = 3;

/** Is it a figure with a fraction in digits? */
const isCut = (tokens: readonly Token[], { from, to }: Part): boolean =>
  tokens.slice(from, to).some(({ text }) => text === '/');

const sameUnit = (tokens: readonly Token[], unit: string, high: Part): boolean =>
  (writtenUnit(tokens, high) ?? unitAfter(tokens, high.to, high.currency !== null))?.unit === unit;

/** How far in front of "and" its "between" may stand, in tokens: "between the ages of 18 and 34". */
const BETWEEN_REACH = 4;

function linkAt(tokens: readonly Token[], low: Part, at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower === 'to' || (isDash(token.text) && isTight(tokens, at))) return at + 1;
  if (token.lower !== 'and') return null;
  for (let i = low.from - 1; i >= low.from - BETWEEN_REACH; i--)
    if (lowerAt(tokens, i) === 'between') return at + 1;
  return null;
}

/** A dash of a range stands between its figures alike: "40-60", "40 – 60" not "40 -60". */
const isTight = (tokens: readonly Token[], at: number): boolean => {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return !!before && !!dash && !!after && (before.end === dash.start) === (dash.end === after.start);
};
