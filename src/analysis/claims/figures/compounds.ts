import type { Token } from '../../../text/tokens';
import { tidy } from '../lexicon/numbers';
import { isDash, lowerAt } from '../reading';
import { partAt } from './parts';
import { endingUnit, unitAfter } from './unitAfter';

/** How many of the smaller unit make one of the larger. */
const WITHIN: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['lb ounce', 16],
  ['stone lb', 14],
  ['hour minute', 60],
  ['minute second', 60],
  ['year month', 12],
  ['week day', 7],
  ['mile yard', 1760],
]);

/** What a smaller unit adds to a figure in `unit` that ends before token `at`: "5 feet 9 inches", "two hours and 10 minutes". */
export function smallerUnit(
  tokens: readonly Token[],
  at: number,
  unit: string,
): { readonly to: number; readonly adds: number } | null {
  const from = lowerAt(tokens, at) === 'and' || tokens[at]?.text === ',' ? at + 1 : at;
  if (unit === 'foot' && isDash(tokens[at]?.text)) return inches(tokens, at + 1);
  const joined = unit === 'foot' ? /^(\d|1[01])ins?$/.exec(lowerAt(tokens, at)) : null;
  if (joined) return { to: at + 1, adds: tidy(Number(joined[1]) / 12) };
  const part = partAt(tokens, from);
  if (!part || part.value === null || part.currency || part.negative || part.joined.length > 0) return null;
  const written = endingUnit(tokens[part.to - 1], part.ending);
  const second = written ? { ...written, to: part.to } : unitAfter(tokens, part.to, false);
  const within = second && WITHIN.get(`${unit} ${second.unit}`);
  if (!second || !within || part.value >= within) return null;
  return { to: second.to, adds: tidy(part.value / within) };
}

/** "5-foot-9". */
function inches(tokens: readonly Token[], at: number): { readonly to: number; readonly adds: number } | null {
  const figure = tokens[at];
  if (!figure || !/^(?:\d|1[01])(?:-inch)?$/.test(figure.text) || tokens[at - 1]?.end !== figure.start)
    return null;
  return { to: at + 1, adds: tidy(Number.parseInt(figure.text, 10) / 12) };
}
