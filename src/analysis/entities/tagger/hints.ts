import type { Name } from '../names/name';
import { Part, TYPES, tagOf } from './tags';
import type { Unit } from './units';

/** From here on the rules are sure of a name's type. */
const SURE = 0.7;

/**
 * What the rules take each unit for: 0 for no name, else the tag it would have, doubled, plus one where the rules are
 * sure. The tagger learns how far to trust them.
 */
export function hintsOf(units: readonly Unit[], names: readonly Name[]): Uint8Array {
  const hints = new Uint8Array(units.length);
  let at = 0;
  for (const name of names) {
    while (at < units.length && (units[at]?.start ?? 0) < name.start) at++;
    const first = at;
    while (at < units.length && (units[at]?.end ?? 0) <= name.end) at++;
    const type = TYPES.indexOf(name.type);
    const sure = name.confidence >= SURE ? 1 : 0;
    for (let i = first; i < at; i++) hints[i] = 2 * tagOf(type, partOf(i, first, at)) + sure;
  }
  return hints;
}

function partOf(i: number, first: number, end: number): Part {
  if (end - first === 1) return Part.Only;
  if (i === first) return Part.Begin;
  return i === end - 1 ? Part.Last : Part.Inside;
}
