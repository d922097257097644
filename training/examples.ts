import { findNames } from '../src/analysis/entities/names/findNames';
import { hintsAround, jointKeys, phrasesOf, sceneOf } from '../src/analysis/entities/tagger/context';
import {
  hintKeys,
  PLACE_COUNT,
  type Place,
  placesOf,
  shapeOf,
  wordKeys,
} from '../src/analysis/entities/tagger/features';
import { fold, hashText } from '../src/analysis/entities/tagger/fold';
import type { Word } from '../src/analysis/entities/tagger/lexicon';
import { trimmedUnits } from '../src/analysis/entities/tagger/names';
import { Part, tagOf } from '../src/analysis/entities/tagger/tags';
import { type Unit, unitsOf, type Zone, zonesOf } from '../src/analysis/entities/tagger/units';
import { makeParagraph } from '../src/text/paragraph';
import type { GoldParagraph, GoldType, Source } from './corpora';
import { type Lists, phraseHash } from './lists';

/** An example before its feature keys are rows: the keys that are too rare are known only after all are seen. */
export interface Draft {
  readonly units: readonly { words: Int32Array; joint: readonly number[]; allowed: number }[];
  readonly weight: number;
}

const TYPE_INDEX: Readonly<Record<GoldType, number>> = { PER: 0, ORG: 1, LOC: 2, MISC: 3 };
const OTHER_TAGS = ((1 << 4) - 1) << tagOf(TYPE_INDEX.MISC, Part.Begin);

/** Numbers words as they are met and turns marked paragraphs into drafts. */
export class Drafter {
  readonly words: Word[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly phrases = new Map<number, number>();

  constructor(private readonly lists: Lists) {
    for (const [phrase, bits] of lists.phrases) this.phrases.set(phraseHash(phrase), bits);
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    const shape = shapeOf(text);
    this.numbers.set(text, this.words.length);
    this.words.push({
      text,
      folded,
      hash: hashText(folded),
      shape,
      shapeHash: hashText(shape, 9),
      entry: -1,
      lists: this.lists.words.get(folded) ?? 0,
      effects: [],
    });
    return this.words.length - 1;
  }

  draft(gold: GoldParagraph, source: Source): readonly Draft[] {
    const paragraph = makeParagraph(gold.text, 'prose', false, false);
    const units = unitsOf(paragraph);
    const zones = zonesOf(units);
    if (zones.length === 0) return [];
    const scene = sceneOf(units, zones, findNames(paragraph), {
      word: (text) => this.words[this.number(text)],
    });
    const names = namesOfUnits(units, gold);
    const places = new Int32Array(PLACE_COUNT);
    return zones.flatMap((zone) => {
      const phrases = phrasesOf(scene, zone, (hash) => this.phrases.get(hash) ?? 0);
      const drafts = [];
      for (let i = zone.start; i < zone.end; i++) {
        placesOf(units, zone, i, places);
        drafts.push({
          words: places.map((at) => this.number(units[at]?.text ?? scene.boundary.text)),
          joint: [
            ...jointKeys(scene, zone, i, places, phrases[i - zone.start]),
            ...hintKeys(hintsAround(scene, i), scene.words[i]?.shapeHash ?? 0),
          ],
          allowed: allowedTags(names, gold, source, zone, i),
        });
      }
      return [{ units: drafts, weight: source.weight }];
    });
  }

  /** Keys of word `n` at each place, its identity first. */
  keys(n: number): readonly (readonly number[])[] {
    return Array.from({ length: PLACE_COUNT }, (_, place) => wordKeys(place as Place, this.words[n]));
  }
}

/** Number of the gold name each unit belongs to; -1 for none. Outer "the", possessives and titles are left out. */
function namesOfUnits(units: readonly Unit[], gold: GoldParagraph): Int32Array {
  const names = new Int32Array(units.length).fill(-1);
  gold.names.forEach((name, n) => {
    const inside = units
      .map((_, i) => i)
      .filter((i) => units[i].start < name.end && units[i].end > name.start);
    const first = inside[0] ?? 0;
    const span = trimmedUnits(units, first, first + inside.length, name.type === 'PER');
    for (let i = span.start; i < span.end; i++) names[i] = n;
  });
  return names;
}

/** The tags that agree with the marking. What of a name lies outside the zone (lower-case words) is cut off. */
function allowedTags(names: Int32Array, gold: GoldParagraph, source: Source, zone: Zone, i: number): number {
  const name = gold.names[names[i]];
  if (!name) return 1 | (source.marksOther ? 0 : OTHER_TAGS);
  const begins = i === zone.start || names[i - 1] !== names[i];
  const ends = i === zone.end - 1 || names[i + 1] !== names[i];
  const part = begins ? (ends ? Part.Only : Part.Begin) : ends ? Part.Last : Part.Inside;
  return 1 << tagOf(TYPE_INDEX[name.type], part);
}
