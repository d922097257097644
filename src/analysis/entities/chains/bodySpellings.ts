import { flatMap } from '../../../text/flatMap';
import { GENERIC } from '../names/commonWords';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS } from '../names/heads';
import { isPeople } from '../names/peoples';
import type { Body } from './body';
import { compact } from './key';
import { areNear, areVariants, soundOf } from './likeness';

/** How many that are filed alike are compared, latest first. */
const COMPARED = 12;

/** Shorter names of places are too near each other ("Chile", "Chiloé"). In letters. */
const SHORTEST_PLACE = 7;

/** What places and firms of one word are compared by; empty for others. */
function keyOfPlace({ type, clusters: [first] }: Body): string {
  if (!first || first.key.length < SHORTEST_PLACE) return '';
  if (type === 'place') return first.key;
  return type === 'organization' && isFirmsWord(first.key, first.mentions[0]?.text ?? '') ? first.key : '';
}

/** "Heineken", but neither letters nor "Alliance". */
const isFirmsWord = (key: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && !ORGANIZATION_HEADS.has(key) && !GENERIC.has(key);

/** "Edinburg, Texas, and Edinburgh": of two that one sentence names, one with its land, neither is a slip. */
const standTogether = (a: Body, b: Body): boolean => {
  const m = b.clusters[0]?.mentions[0];
  return a.clusters.some((c) =>
    c.mentions.some((n) => n.paragraph === m?.paragraph && n.sentence === m.sentence && (n.local || m.local)),
  );
};

/** "Halden" for a club and the town: one name of two. */
const isTownAndSide = (a: Body, b: Body): boolean =>
  a.type !== b.type && a.clusters[0]?.key === b.clusters[0]?.key;

/** Shorter names are too near each other: "Al-Ba", "Alba". In letters. */
const SHORTEST_BODY = 6;

/** Words of two names of bodies that may be one: a letter's slip in one of several words. Folded. */
export const areWordsNear = (a: string, b: string): boolean =>
  (areNear(a, b) || (a.length >= SHORTEST_WORD && areVariants(a, b))) &&
  !(PLACES.has(a) && PLACES.has(b)) &&
  !(isPeople(a) || isPeople(b));
const SHORTEST_WORD = 5;

/** Index of the one word in which two names of as many words differ; -1 where they differ in more or none. */
export function differsAt(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length || a.length < 2) return -1;
  const at = a.findIndex((w, i) => w !== b[i]);
  return at >= 0 && a.slice(at + 1).every((w, i) => w === b[at + 1 + i]) ? at : -1;
}

/** What bodies of several words are filed under: the name with each of its words left out. */
function gapsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2 || words.length > LONGEST) return [];
  return words.map((_, i) => words.map((w, j) => (i === j ? '*' : w)).join(' '));
}
/** Slips in longer names are joined by other ways or not at all. In words. */
const LONGEST = 6;

/** Everybody's spellings, filed for being found again. */
class Spellings {
  private readonly bySound = new Map<string, Body[]>();
  private readonly byLetters = new Map<string, Body[]>();
  private readonly byGap = new Map<string, Body[]>();

  /** Who has this name in another spelling. */
  known(body: Body): Body | undefined {
    const key = keyOfPlace(body);
    const place = key
      ? latest(this.bySound, soundOf(key)).find(
          (b) =>
            b.type === body.type && areVariants(b.clusters[0]?.key ?? '', key) && !standTogether(b, body),
        )
      : undefined;
    return place ?? this.respaced(body) ?? this.misspelt(body);
  }

  /** "Medi-Lux" of Medilux. */
  private respaced(body: Body): Body | undefined {
    const words = wordsOf(body);
    const letters = compact(words);
    if (body.type === 'person' || letters.length < SHORTEST_BODY) return undefined;
    return latest(this.byLetters, letters).find(
      (b) =>
        (b.type === 'organization' || body.type === 'organization') &&
        !isTownAndSide(b, body) &&
        !standTogether(b, body),
    );
  }

  /** "Halden & Pyke" of Halden & Pike. */
  private misspelt(body: Body): Body | undefined {
    if (body.type !== 'organization') return undefined;
    const words = wordsOf(body);
    for (const gap of gapsOf(words)) {
      const found = latest(this.byGap, gap).find((b) => {
        const others = wordsOf(b);
        const at = differsAt(words, others);
        return at >= 0 && areWordsNear(words[at] ?? '', others[at] ?? '') && !standTogether(b, body);
      });
      if (found) return found;
    }
    return undefined;
  }

  file(body: Body): void {
    const key = keyOfPlace(body);
    const words = wordsOf(body);
    if (key) file(this.bySound, soundOf(key), body);
    if (body.type === 'person') return;
    const letters = compact(words);
    if (letters.length >= SHORTEST_BODY) file(this.byLetters, letters, body);
    if (body.type === 'organization') for (const gap of gapsOf(words)) file(this.byGap, gap, body);
  }
}

const wordsOf = ({ clusters: [first] }: Body): readonly string[] => first?.words ?? [];

const latest = (register: ReadonlyMap<string, Body[]>, key: string): readonly Body[] =>
  register.get(key)?.slice(-COMPARED) ?? [];

function file(register: Map<string, Body[]>, key: string, body: Body): void {
  const known = register.get(key);
  if (known) known.push(body);
  else register.set(key, [body]);
}

/** Joins two spellings of a place or a body: "Zaporizhzhia" and "Zaporizhia". */
export function joinSpellings(bodies: readonly Body[]): readonly Body[] {
  const spellings = new Spellings();
  return flatMap(bodies, (body) => {
    const known = spellings.known(body);
    if (!known) {
      spellings.file(body);
      return [body];
    }
    known.clusters.push(...body.clusters);
    if (body.type === 'organization') known.type = body.type;
    return [];
  });
}
