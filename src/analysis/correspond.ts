import { namingFacts } from './entities/facts';
import type { PlacedParagraph } from './parts';

/** Where offsets of a paragraph have gone, for every offset that its analysis speaks of. */
export type Moves = ReadonlyMap<number, number>;

/** Whether a paragraph says of names after an edit what it said before, each perhaps at another place; null where it doesn't. */
export function namesCorrespond(before: PlacedParagraph, after: PlacedParagraph): Moves | null {
  const same = new Comparison(before.paragraph.text, after.paragraph.text);
  return before.role === after.role && same.is(namingFacts(before), namingFacts(after)) && inOrder(same.moves)
    ? same.moves
    : null;
}

/** What stood before, around or beside something else still does. */
function inOrder(moves: Moves): boolean {
  const to = [...moves].sort(([a], [b]) => a - b).map(([, there]) => there);
  return to.every((there, i) => i === 0 || there > (to[i - 1] ?? 0));
}

/** Compares plain values; offsets must lead from one to the other, each always to the same place. */
class Comparison {
  readonly moves: Map<number, number>;

  constructor(before: string, after: string) {
    this.moves = new Map([
      [0, 0],
      [before.length, after.length],
    ]);
  }

  is(a: unknown, b: unknown): boolean {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
    if (Array.isArray(a))
      return Array.isArray(b) && a.length === b.length && a.every((value, i) => this.is(value, b[i]));
    const [keys, values] = [Object.keys(a), b as Readonly<Record<string, unknown>>];
    if (keys.length !== Object.keys(b).length) return false;
    return Object.entries(a).every(([key, value]) => this.isProperty(key, value, values[key]));
  }

  private isProperty(key: string, a: unknown, b: unknown): boolean {
    if ((key === 'start' || key === 'end') && typeof a === 'number' && typeof b === 'number')
      return this.leads(a, b);
    return this.is(a, b);
  }

  private leads(a: number, b: number): boolean {
    const known = this.moves.get(a);
    if (known === undefined) this.moves.set(a, b);
    return known === undefined || known === b;
  }
}
