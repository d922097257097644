import { unitOf } from '../lexicon/units';
import { lowerAt, type Reading, type Scene } from '../reading';

/** "a day and a half", "a mile and a half": the half stands behind the unit. @param at the token of the article */
export function oneAndAHalf({ tokens }: Scene, at: number): Reading | null {
  if (lowerAt(tokens, at + 4) !== 'half' || lowerAt(tokens, at + 2) !== 'and') return null;
  const unit = lowerAt(tokens, at + 3) === 'a' ? unitOf(lowerAt(tokens, at + 1)) : undefined;
  if (!unit || lowerAt(tokens, at) === 'many') return null;
  return { kind: unit.kind, from: at, to: at + 5, value: 1.5 * unit.worth, high: null, unit: unit.unit };
}
