import type { Name } from '../names/name';
import { APPOSITION_REACH, BOUNDARY, casing, flagKey, Place, pairKey, phraseKey, sizeKey } from './features';
import { joinHash } from './fold';
import { hintsOf } from './hints';
import type { Lexicon, Word } from './lexicon';
import { type Unit, UnitRole, type Zone } from './units';

/** Longest phrase in the lists, in words. */
const MAX_PHRASE = 4;

/** What the tagger sees of a paragraph. */
export interface Scene {
  readonly units: readonly Unit[];
  /** By unit; filled in and around zones, which is all that is asked for. */
  readonly words: readonly (Word | undefined)[];
  readonly boundary: Word;
  readonly casing: 0 | 1 | 2;
  /** What the rules take each unit for. */
  readonly hints: Uint8Array;
}

export function sceneOf(
  units: readonly Unit[],
  zones: readonly Zone[],
  names: readonly Name[],
  lexicon: Pick<Lexicon, 'word'>,
): Scene {
  return {
    units,
    words: wordsAround(units, zones, lexicon),
    boundary: lexicon.word(BOUNDARY),
    casing: casing(units),
    hints: hintsOf(units, names),
  };
}

/** The word of a unit; the boundary past the ends, which is asked first: an index below 0 is a slow one. */
export const wordAt = ({ words, boundary }: Scene, at: number): Word =>
  (at < 0 || at >= words.length ? undefined : words[at]) ?? boundary;

/** How far the features of a unit reach out of its zone, in units. */
const REACH = 3;
const reachBehind = (units: readonly Unit[], end: number): number =>
  units[end]?.text === ',' ? APPOSITION_REACH : REACH;

function wordsAround(
  units: readonly Unit[],
  zones: readonly Zone[],
  lexicon: Pick<Lexicon, 'word'>,
): readonly (Word | undefined)[] {
  const words = new Array<Word | undefined>(units.length).fill(undefined);
  for (const zone of zones)
    fillWords(words, units, lexicon, zone.start - REACH, zone.end + reachBehind(units, zone.end));
  return words;
}

function fillWords(
  words: (Word | undefined)[],
  units: readonly Unit[],
  lexicon: Pick<Lexicon, 'word'>,
  from: number,
  to: number,
): void {
  for (let i = Math.max(0, from); i < Math.min(units.length, to); i++)
    words[i] ??= lexicon.word(units[i]?.text ?? '');
}

/** What the rules take the unit and its neighbours for, as one number below 2 ** 18. */
export const hintsAround = ({ hints }: Scene, at: number): number =>
  ((hints[at - 1] ?? 0) << 12) | ((hints[at] ?? 0) << 6) | (hints[at + 1] ?? 0);

const NO_PHRASE = [0, 0] as const;
const LONE = [NO_PHRASE] as const;

/** For each unit of the zone, list bits and part (0 first, 1 inner, 2 last) of the longest phrase over it; 0 for none. */
export function phrasesOf(
  scene: Scene,
  zone: Zone,
  lookUp: (hash: number) => number,
): readonly (readonly [number, number])[] {
  if (zone.end - zone.start === 1) return LONE;
  const marks = new Array<readonly [number, number]>(zone.end - zone.start).fill(NO_PHRASE);
  for (let from = zone.start; from < zone.end - 1; ) {
    let hash = scene.words[from]?.hash ?? 0;
    let found = 0;
    let bits = 0;
    for (let to = from + 1; to < Math.min(zone.end, from + MAX_PHRASE); to++) {
      hash = joinHash(hash, scene.words[to]?.hash ?? 0);
      const lists = lookUp(hash);
      if (lists) [found, bits] = [to, lists];
    }
    if (!found) {
      from++;
      continue;
    }
    for (let i = from; i <= found; i++) marks[i - zone.start] = [bits, i === from ? 0 : i === found ? 2 : 1];
    from = found + 1;
  }
  return marks;
}

/** Keys of the features of unit `at` that neither one word nor the rules decide. */
export function jointKeys(
  scene: Scene,
  zone: Zone,
  at: number,
  places: Int32Array,
  phrase: readonly [number, number],
): readonly number[] {
  const { units } = scene;
  const here = wordAt(scene, at);
  const keys = [
    pairKey(wordAt(scene, at - 1).hash, here.hash),
    pairKey(here.hash, wordAt(scene, at + 1).hash),
  ];
  if (scene.casing) keys.push(flagKey(scene.casing, here.shapeHash));
  if (at > 0 && units[at - 1]?.end === units[at]?.start) keys.push(flagKey(3, here.shapeHash));
  if (units[at + 1]?.start === units[at]?.end && units[at + 1]?.role !== UnitRole.None)
    keys.push(flagKey(4, here.shapeHash));
  const first = places[Place.RunFirst] ?? at;
  const last = places[Place.RunLast] ?? at;
  keys.push(sizeKey(last - first + 1, at - first, zone.end - zone.start - (last - first + 1)));
  for (let bit = 0; bit < 8; bit++) if (phrase[0] & (1 << bit)) keys.push(phraseKey(bit, phrase[1]));
  return keys;
}
