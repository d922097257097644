import type { Claim } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { cited, type Report } from '../../rule';
import { type Figure, hasValue } from '../figure';
import { show } from '../rounding';
import { relative } from '../sums/movement';
import { type Around, BEFORE, NEXT, onlyTwo } from './around';
import { gap } from './gaps';

/** The true percentage is so many times the points, or they may be meant. */
const FAR = 1.15;

/** Is it so many percent, told as what one share is more or less than another? */
export const isStep = (text: string, claim: Claim): boolean =>
  hasValue(claim) &&
  claim.unit === '%' &&
  /%|cent|pct/i.test(claim.text) &&
  gap.isTold(text, { ...claim, kind: 'count', unit: null, value: Math.abs(claim.value) });

/** "up from 32 percent: a rise of 8 percent": the difference of the two shares told with it, to the digit. */
export function misnamed(told: Figure, near: readonly Around[], text: string): Report | null {
  // "Turnout fell by six per cent. Just 42 per cent voted, compared with 48"
  const isOne = (c: Claim): boolean => isShare(c) && !isStep(text, c);
  const two =
    onlyTwo(near, BEFORE, isOne) ??
    onlyTwo(near, NEXT, (c) => isOne(c) && (c.subject === null || c.subject.text === 'those'));
  const [a, b] = two ?? [];
  if (!a || !b || !hasValue(a) || !hasValue(b)) return null;
  const [more, less] = a.value > b.value ? [a, b] : [b, a];
  const value = Math.abs(told.value);
  if (Math.abs(more.value - less.value - value) > 1e-9) return null;
  const [from, to] = isFallTold(text, told) ? [more, less] : [less, more];
  const real = relative({ from, to, stated: told });
  if (real < FAR * value) return null;
  return {
    start: told.start,
    end: told.end,
    args: [from.text, to.text, show(value), show(real)],
    related: cited([from, to]),
  };
}

const isShare = (c: Claim): boolean => c.kind === 'percentage' && c.unit === '%' && hasValue(c);
const isFallTold = (text: string, told: Figure): boolean =>
  told.value < 0 ||
  /\b(?:fall|drop|cut|decline|decrease|reduction|dip|down|fell)\b[^.]{0,12}$/i.test(
    textBefore(text, told.start, 24),
  );
