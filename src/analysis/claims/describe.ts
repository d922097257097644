import type { Claim } from '../article';

/** How a claim was read: "more than 14,000 Ukrainian lives", "2.5 billion USD, since 2014". */
export function describeClaim(claim: Claim): string {
  const { value, high, unit, hedge, subject, period } = claim;
  const amount =
    value === null ? claim.text : high === null ? readable(value) : `${readable(value)} to ${readable(high)}`;
  const words = [hedge, amount, unit, subject?.text].filter((part) => part !== null && part !== undefined);
  const phrase = words.join(' ').replace(' %', '%');
  return period ? `${phrase}, ${period}` : phrase;
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** 2500000000 → "2.5 billion", 14000 → "14,000"; four digits after the point at most. */
function readable(value: number): string {
  for (const [scale, word] of SCALES) {
    if (Math.abs(value) >= scale) return `${trim(value / scale)} ${word}`;
  }
  return trim(value);
}

const trim = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });
