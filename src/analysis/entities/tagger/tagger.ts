import type { Paragraph } from '../../../text/paragraph';
import { findNames } from '../names/findNames';
import type { Name, NameFinder } from '../names/name';
import { hintsAround, jointKeys, phrasesOf, type Scene, sceneOf, wordAt } from './context';
import { decode } from './decode';
import { type FivePlaces, OWN_PLACES, PLACE_COUNT, Place, placesOf, RUN_PLACES } from './features';
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

/** A single word that ends as no common one does. */
const STRANGE =
  /^(?!.*(?:ing|ed|ers?|ors?|ly|tions?|ments?|ness|ists?|ies|al|ic|ics|ous|ive|est|ful|less|able|ish|ary|men|ans|s)$)\p{Lu}\p{Ll}{3,}$/u;
const HALF_SURE = 0.45;
/** Where a name stands that begins a sentence. */
const SURER = 0.61;

/** Scores the units of zones with one hidden layer and reads names off the best tags. */
class Tagger {
  private readonly lexicon: Lexicon;
  private readonly hidden: Float32Array;
  private readonly places = new Int32Array(PLACE_COUNT);
  /** The run of capitalized units at work, as unit indices, and what its places add to the hidden layer. */
  private readonly run: { first: number; last: number; readonly effect: Float32Array };
  private scores = new Float32Array(64 * TAG_COUNT);

  constructor(private readonly model: Model) {
    this.lexicon = new Lexicon(model);
    this.hidden = new Float32Array(model.hidden);
    this.run = { first: -1, last: -1, effect: new Float32Array(model.hidden) };
  }

  names(paragraph: Paragraph): readonly Name[] {
    const units = unitsOf(paragraph);
    const zones = zonesOf(units);
    if (zones.length === 0) return [];
    const ruled = findNames(paragraph);
    this.lexicon.tidy();
    const scene = sceneOf(units, zones, ruled, this.lexicon);
    const tagged: Name[] = [];
    for (const zone of zones) {
      this.score(scene, zone);
      const decoded = decode(this.model, this.scores, zone.end - zone.start);
      if (decoded) tagged.push(...namesOfZone(units, zone, decoded));
    }
    return refine(
      paragraph,
      tagged.map((name) => this.asStrange(paragraph.text, name)),
      ruled,
    );
  }

  /** "Sudarmanto had": a word that no text has taught the tagger is seldom an English one, so its capital counts where a sentence begins, too. */
  private asStrange(text: string, name: Name): Name {
    const { type, start, end, confidence } = name;
    if (type === 'other' || confidence < HALF_SURE || confidence >= SURER) return name;
    const word = text.slice(start, end);
    return STRANGE.test(word) && this.lexicon.word(word).entry < 0 ? { ...name, confidence: SURER } : name;
  }

  private score(scene: Scene, zone: Zone): void {
    const length = zone.end - zone.start;
    if (this.scores.length < length * TAG_COUNT) this.scores = new Float32Array(2 * length * TAG_COUNT);
    this.run.first = -1;
    const phrases = phrasesOf(scene, zone, (hash) => this.lexicon.phrase(hash));
    for (let i = 0; i < length; i++) {
      this.fillHidden(scene, zone, zone.start + i, phrases[i] ?? [0, 0]);
      this.fillScores(i * TAG_COUNT);
    }
  }

  private fillHidden(scene: Scene, zone: Zone, at: number, phrase: readonly [number, number]): void {
    const { hidden, places, lexicon, run } = this;
    placesOf(scene.units, zone, at, places);
    if (places[Place.RunFirst] !== run.first || places[Place.RunLast] !== run.last) this.enterRun(scene);
    hidden.set(run.effect);
    this.addFive(scene, OWN_PLACES, hidden);
    const shape = scene.words[at]?.shapeHash ?? 0;
    const hints = lexicon.hintEffect(hintsAround(scene, at), shape);
    for (let h = 0; h < hidden.length; h++) hidden[h] = (hidden[h] ?? 0) + (lexicon.rows[hints + h] ?? 0);
    for (const key of jointKeys(scene, zone, at, places, phrase)) lexicon.add(key, hidden, 0);
  }

  /** What stands around a run is the same for all its units. */
  private enterRun(scene: Scene): void {
    const { run, places, model } = this;
    run.first = places[Place.RunFirst] ?? -1;
    run.last = places[Place.RunLast] ?? -1;
    run.effect.set(model.hiddenBias);
    for (const five of RUN_PLACES) this.addFive(scene, five, run.effect);
  }

  /** Adds what stands at five places in one pass, which reads and writes `into` once in place of five times; each sum is rounded as an element would be. */
  private addFive(scene: Scene, [one, two, three, four, five]: FivePlaces, into: Float32Array): void {
    const { fround } = Math;
    const a = this.effect(scene, one);
    const b = this.effect(scene, two);
    const c = this.effect(scene, three);
    const d = this.effect(scene, four);
    const e = this.effect(scene, five);
    const { rows } = this.lexicon;
    for (let h = 0; h < into.length; h++) {
      const sum = fround(fround((into[h] ?? 0) + (rows[a + h] ?? 0)) + (rows[b + h] ?? 0));
      into[h] = fround(fround(sum + (rows[c + h] ?? 0)) + (rows[d + h] ?? 0)) + (rows[e + h] ?? 0);
    }
  }

  private effect(scene: Scene, place: Place): number {
    return this.lexicon.effect(wordAt(scene, this.places[place] ?? -1), place);
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
