import { type Part, partAt } from '../figures/parts';
import { readFigure, readWord } from '../lexicon/numbers';
import { isDash, isReading, lowerAt, type Outcome, type Scene, touches } from '../reading';

/**
 * "18- to 24-year-olds", "two- to three-year terms", "10-to-12-foot waves": the first figure leaves its word to the
 * last one, read by `read`; null where none is left out.
 */
export function suspendedAt(scene: Scene, at: number, read: (part: Part) => Outcome): Outcome {
  const { tokens } = scene;
  const token = tokens[at];
  if (!token) return null;
  const isSet = isDash(tokens[at + 1]?.text) && touches(tokens, at) && !touches(tokens, at + 1);
  // A word in letters takes its hyphen along.
  const isWord = token.kind === 'word' && token.lower.endsWith('-');
  if (!isSet && !isWord) return null;
  const link = isSet ? at + 2 : at + 1;
  if (!/^(?:to|and|or)$/.test(lowerAt(tokens, link))) return null;
  const low = readWord(token.lower.replace(/-$/, '')) ?? readFigure(token.lower)?.value ?? null;
  const high = partAt(tokens, link + 1);
  if (low === null || !high || high.joined.length === 0 || high.value === null || low >= high.value)
    return null;
  const outcome = read(high);
  if (!isReading(outcome) || outcome.value === null || outcome.high !== null) return null;
  const worth = outcome.value / high.value;
  return { ...outcome, from: at, value: low * worth, high: outcome.value };
}
