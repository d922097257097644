import { smallerUnit } from '../figures/compounds';
import { changeOf } from '../lexicon/directions';
import { tidy } from '../lexicon/numbers';
import type { Reading, Scene } from '../reading';

export const worth = (value: number | null, factor: number): number | null =>
  value === null ? null : tidy(value * factor);

/** "rose 12 percent", "a 3-point drop": a change, with its sign. */
export function changed({ tokens }: Scene, reading: Reading): Reading {
  const direction = changeOf(tokens, reading.from, reading.to);
  const { value, high } = reading;
  if (direction === 0 || value === null) return reading;
  if (high === null) return { ...reading, kind: 'change', value: direction * Math.abs(value) };
  // A fall of 2 to 4 per cent is one from -4 to -2.
  return direction > 0
    ? { ...reading, kind: 'change' }
    : { ...reading, kind: 'change', value: -high, high: -value };
}

/** With what a smaller unit adds: "6lb 11oz". */
export function compound({ tokens }: Scene, reading: Reading): Reading {
  const smaller = reading.unit ? smallerUnit(tokens, reading.to, reading.unit) : null;
  if (!smaller || reading.value === null) return reading;
  // "2hr 11min 53sec", "two hours, 11 minutes and 53 seconds"
  const seconds = reading.unit === 'hour' ? smallerUnit(tokens, smaller.to, 'minute') : null;
  const adds = smaller.adds + (seconds ? seconds.adds / 60 : 0);
  return { ...reading, to: seconds?.to ?? smaller.to, value: tidy(reading.value + adds) };
}
