import type { Paragraph } from '../../../text/paragraph';
import { findNames } from '../findNames';
import type { Name, NameFinder } from '../name';
import { jointKeys, phrasesOf, type Scene, sceneOf } from './context';
import { decode } from './decode';
import { PLACE_COUNT, type Place, placesOf } from './features';
import { Lexicon } from './lexicon';
import { type Model, readModel } from './model';
import { namesOfZone } from './names';
import { refine } from './refine';
import { TAG_COUNT } from './tags';
import { unitsOf, type Zone, zonesOf } from './units';

/**
 * The name finder of a model file.
 * @throws RangeError where the bytes are no model of this version
 */
export function loadTagger(bytes: Uint8Array): NameFinder {
  const tagger = new Tagger(readModel(bytes));
  return (paragraph) => tagger.names(paragraph);
}

/** Scores the units of zones with one hidden layer and reads names off the best tags. */
class Tagger {
  private readonly lexicon: Lexicon;
  private readonly hidden: Float32Array;
  private readonly places = new Int32Array(PLACE_COUNT);
  private scores = new Float32Array(64 * TAG_COUNT);

  constructor(private readonly model: Model) {
    this.lexicon = new Lexicon(model);
    this.hidden = new Float32Array(model.hidden);
  }

  names(paragraph: Paragraph): readonly Name[] {
    const units = unitsOf(paragraph);
    const zones = zonesOf(units);
    if (zones.length === 0) return [];
    const ruled = findNames(paragraph);
    const scene = sceneOf(units, zones, ruled, this.lexicon);
    const tagged = zones.flatMap((zone) => {
      this.score(scene, zone);
      const decoded = decode(this.model, this.scores, zone.end - zone.start);
      return decoded ? namesOfZone(units, zone, decoded) : [];
    });
    return refine(paragraph, tagged, ruled);
  }

  private score(scene: Scene, zone: Zone): void {
    const length = zone.end - zone.start;
    if (this.scores.length < length * TAG_COUNT) this.scores = new Float32Array(2 * length * TAG_COUNT);
    const phrases = phrasesOf(scene, zone, (hash) => this.lexicon.phrase(hash));
    for (let i = 0; i < length; i++) {
      this.fillHidden(scene, zone, zone.start + i, phrases[i] ?? [0, 0]);
      this.fillScores(i * TAG_COUNT);
    }
  }

  private fillHidden(scene: Scene, zone: Zone, at: number, phrase: readonly [number, number]): void {
    const { hidden, model, places, lexicon } = this;
    hidden.set(model.hiddenBias);
    placesOf(scene.units, zone, at, places);
    for (let place = 0; place < PLACE_COUNT; place++) {
      const word = scene.words[places[place] ?? -1] ?? scene.boundary;
      const effect = lexicon.effect(word, place as Place);
      for (let h = 0; h < hidden.length; h++) hidden[h] = (hidden[h] ?? 0) + (effect[h] ?? 0);
    }
    for (const key of jointKeys(scene, zone, at, places, phrase)) lexicon.add(key, hidden);
  }

  private fillScores(row: number): void {
    const { hidden, scores, model } = this;
    scores.set(model.tagBias, row);
    for (let h = 0; h < hidden.length; h++) {
      const value = hidden[h] ?? 0;
      if (value <= 0) continue;
      const from = h * TAG_COUNT;
      for (let t = 0; t < TAG_COUNT; t++)
        scores[row + t] = (scores[row + t] ?? 0) + value * (model.tagWeights[from + t] ?? 0);
    }
  }
}
