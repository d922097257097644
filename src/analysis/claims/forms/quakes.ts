import type { Part } from '../figures/parts';
import { unitAfter } from '../figures/unitAfter';
import { lowerAt, type Reading, type Scene, touches } from '../reading';

/** What a quake is measured by goes up to this. */
const STRONGEST = 10;
/** How far in front of "measured 7.1" its quake may stand, in tokens. */
const REACH = 12;
const QUAKE = /^(?:quakes?|earthquakes?|tremors?|temblors?|aftershocks?|foreshocks?)$/;

type Tokens = Scene['tokens'];

/** "magnitude 6.1", "a magnitude of 6.1", "the quake measured 7.1", "7.1 on the Richter scale" */
export function isMagnitude(tokens: Tokens, part: Part): boolean {
  const before = lowerAt(tokens, part.from - 1);
  if (before === 'magnitude' || (before === 'of' && lowerAt(tokens, part.from - 2) === 'magnitude'))
    return true;
  return isQuake(tokens, part);
}

function isQuake(tokens: Tokens, { from, to, value, currency, factor }: Part): boolean {
  if (value === null || value >= STRONGEST || currency !== null || factor !== 1) return false;
  if (lowerAt(tokens, to) === 'on' && lowerAt(tokens, to + 2) === 'richter') return true;
  if (!/^(?:measure[sd]?|measuring)$/.test(lowerAt(tokens, from - 1)) || unitAfter(tokens, to, false))
    return false;
  return tokens.slice(Math.max(0, from - REACH), from).some((t) => QUAKE.test(t.lower));
}

/** "a magnitude-6.1 quake": the point and what is behind it are tokens of their own. */
export function joinedMagnitude({ tokens }: Scene, at: number): Reading | null {
  const whole = /^magnitude-(\d)$/.exec(lowerAt(tokens, at))?.[1];
  if (whole === undefined) return null;
  const hasTenths =
    tokens[at + 1]?.text === '.' &&
    touches(tokens, at) &&
    touches(tokens, at + 1) &&
    /^\d$/.test(lowerAt(tokens, at + 2));
  const value = Number(hasTenths ? `${whole}.${lowerAt(tokens, at + 2)}` : whole);
  return { kind: 'measure', from: at, to: hasTenths ? at + 3 : at + 1, value, high: null, unit: 'magnitude' };
}
