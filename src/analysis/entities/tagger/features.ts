import { hashText, joinHash } from './fold';
import { type Unit, UnitRole, type Zone } from './units';

/** Where a word stands as seen from the unit that is tagged. A run is a stretch of capitalized units without links. */
export enum Place {
  Here = 0,
  Before = 1,
  After = 2,
  Before2 = 3,
  After2 = 4,
  RunBefore = 5,
  RunAfter = 6,
  RunFirst = 7,
  RunLast = 8,
  ZoneFirst = 9,
  ZoneLast = 10,
  RunBefore2 = 11,
  RunAfter2 = 12,
  RunAfter3 = 13,
  /** The noun that says what the run names: "newspaper" behind "Sabela, a weekly newspaper in". */
  Apposition = 14,
}
export const PLACE_COUNT = 15;
export type FivePlaces = readonly [Place, Place, Place, Place, Place];

/** Places that each unit has for itself; the others are the same for all units of a run. */
export const OWN_PLACES: FivePlaces = [Place.Here, Place.Before, Place.After, Place.Before2, Place.After2];
export const RUN_PLACES: readonly FivePlaces[] = [
  [Place.RunBefore, Place.RunAfter, Place.RunFirst, Place.RunLast, Place.ZoneFirst],
  [Place.ZoneLast, Place.RunBefore2, Place.RunAfter2, Place.RunAfter3, Place.Apposition],
];

export const BOUNDARY = '\u0002';

/** Classes of the word lists; one bit each. */
export const LIST_COUNT = 8;

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\d+$/, '9'],
  [/^\p{Lu}\.$/u, 'A.'],
  [/^(?:\p{L}\.){2,}$/u, 'A.B.'],
  [/^\p{Lu}$/u, 'A'],
  [/^\p{Lu}{2,3}$/u, 'AB'],
  [/^\p{Lu}{4,6}$/u, 'ABCD'],
  [/^[\p{Lu}\p{N}&]+$/u, 'AB9'],
  [/^\p{Lu}[\p{Lu}&]+s$/u, 'ABs'],
  [/^\p{Lu}\p{Ll}+$/u, 'Ab'],
  [/^\p{Lu}['’]\p{Lu}\p{Ll}+$/u, "O'A"],
  [/^(?:Mc|Mac|De|Di|Le|La|Fitz|Van)\p{Lu}\p{Ll}+$/u, 'McA'],
  [/^\p{Lu}\p{Ll}+\.$/u, 'Ab.'],
  [/^\p{Lu}.*\p{Lu}/u, 'AbC'],
  [/^\p{Ll}.*\p{Lu}/u, 'aB'],
  [/^\p{L}+$/u, 'a'],
  [/\p{N}/u, 'a9'],
];

export function shapeOf(text: string): string {
  for (const [pattern, shape] of SHAPES) if (pattern.test(text)) return shape;
  return text.length === 1 ? text : '?';
}

const key = (place: Place, kind: string, value: string): number =>
  hashText(value, (place << 8) | kind.charCodeAt(0));
/** A word's own identity; the trainer hides some of these so that the model learns to do without. */
export const wordKey = (place: Place, folded: string): number => key(place, 'w', folded);

const WITH_ENDING = new Set<Place>([Place.Here, Place.Before, Place.After, Place.RunLast, Place.RunFirst]);
const WITH_LISTS = new Set<Place>([
  Place.Here,
  Place.Before,
  Place.After,
  Place.RunLast,
  Place.RunFirst,
  Place.RunBefore,
  Place.RunAfter,
]);

/** What keys are made of: a word folded, its shape and the bits of the lists it is in. */
interface Written {
  readonly folded: string;
  readonly shape: string;
  readonly lists: number;
}

/** Keys of what a word says by itself at `place`; its identity comes first. */
export function wordKeys(place: Place, { folded, shape, lists }: Written): readonly number[] {
  const keys = [wordKey(place, folded), key(place, 's', shape)];
  if (WITH_ENDING.has(place)) keys.push(key(place, '3', folded.slice(-3)));
  if (WITH_LISTS.has(place)) {
    for (let bit = 0; bit < LIST_COUNT; bit++)
      if (lists & (1 << bit)) keys.push(key(place, 'l', String(bit)));
    keys.push(key(place, 'L', String(lists)));
  }
  if (place !== Place.Here) return keys;
  keys.push(
    key(place, '2', folded.slice(-2)),
    key(place, '4', folded.slice(-4)),
    key(place, 'p', folded.slice(0, 3)),
    key(place, 'q', folded.slice(0, 2)),
    key(place, 'n', String(Math.min(folded.length, 12))),
  );
  return keys;
}

/** Keys of what only the words together say, made from the hashes of words and shapes: text is hashed once a word. */
export const pairKey = (before: number, here: number): number => joinHash(before ^ 7, here);
export const flagKey = (flag: number, shape: number): number => joinHash(0x10000 + flag, shape);
export const phraseKey = (list: number, part: number): number => joinHash(0x20000 + list, part);
export const sizeKey = (runLength: number, position: number, links: number): number =>
  joinHash(0x30000, 64 * Math.min(runLength, 6) + 8 * Math.min(position, 4) + Math.min(links, 2));
/** The rules' hint `offset` units away, by itself and with the shape of the unit that is tagged. */
const hintKey = (offset: number, hint: number): number => joinHash(0x40000 + offset, hint);
const hintShapeKey = (hint: number, shape: number): number => joinHash(hint, shape);

/** Keys of the features of these hints, for a unit of this shape. */
export const hintKeys = (around: number, shape: number): readonly number[] =>
  [-1, 0, 1].flatMap((offset) => {
    const hint = (around >> (6 - 6 * offset)) & 63;
    return [hintKey(offset, hint), hintShapeKey(64 * (offset + 2) + hint, shape)];
  });

const isLetter = (text: string): boolean => {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (code > 127 && /^\p{L}/u.test(text));
};

/** How a paragraph is cased: 0 as usual, 1 in title case, 2 all capitals. */
export function casing(units: readonly Unit[]): 0 | 1 | 2 {
  let words = 0;
  let capital = 0;
  let full = 0;
  for (const u of units) {
    if (u.text.length < 4 || !isLetter(u.text)) continue;
    words++;
    if (u.role !== UnitRole.Capital) continue;
    capital++;
    if (u.text === u.text.toUpperCase()) full++;
  }
  if (words < 3) return 0;
  if (full > 0.7 * words) return 2;
  return capital > 0.75 * words ? 1 : 0;
}

/** Fills `out` with the unit index at each place (-1 or `units.length` past the ends). */
export function placesOf(units: readonly Unit[], zone: Zone, at: number, out: Int32Array): void {
  const capital = (i: number): boolean => units[i]?.role === UnitRole.Capital;
  let first = at;
  let last = at;
  if (!capital(at)) {
    while (first > zone.start && !capital(first)) first--;
    while (last < zone.end - 1 && !capital(last)) last++;
  }
  while (first > zone.start && capital(first - 1)) first--;
  while (last < zone.end - 1 && capital(last + 1)) last++;
  out[Place.Here] = at;
  out[Place.Before] = at - 1;
  out[Place.After] = at + 1;
  out[Place.Before2] = at - 2;
  out[Place.After2] = at + 2;
  out[Place.RunBefore] = first - 1;
  out[Place.RunAfter] = last + 1;
  out[Place.RunFirst] = first;
  out[Place.RunLast] = last;
  out[Place.ZoneFirst] = zone.start;
  out[Place.ZoneLast] = zone.end - 1;
  out[Place.RunBefore2] = first - 2;
  out[Place.RunAfter2] = last + 2;
  out[Place.RunAfter3] = last + 3;
  out[Place.Apposition] = appositionAt(units, last + 1);
}

/** The farthest a noun in apposition stands behind its name, in units. */
export const APPOSITION_REACH = 10;
const DETERMINER = /^(?:an?|the|his|her|its|their|one)$/;
const PHRASE_END =
  /^(?:of|in|at|on|for|with|from|to|by|near|and|or|but|who|whose|which|that|where|when|[,.;:()!?–—"”“-])$/;

/** Index of the last noun of ", a weekly newspaper in" at unit `comma`; -1 where none is in apposition. */
function appositionAt(units: readonly Unit[], comma: number): number {
  if (units[comma]?.text !== ',' || !DETERMINER.test(units[comma + 1]?.text ?? '')) return -1;
  for (let i = comma + 3; i < comma + APPOSITION_REACH; i++)
    if (PHRASE_END.test(units[i]?.text ?? '.')) return i - 1;
  return -1;
}
