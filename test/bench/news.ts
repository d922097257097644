import { readdirSync, readFileSync } from 'node:fs';

/** A generator of equal runs for equal seeds (mulberry32): numbers from 0 up to 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Names of people and places in the samples; every article gives them others. */
const FIRST =
  'Dana|Marjorie|Omar|Elena|Carol|Roy|Tess|Nora|Declan|Colm|Hanne|Sinéad|Peig|Ingrid|Tomas|Piet|Lucia|Amara|Henrik|Jonas|Mirela|Ruth';
const FAMILY =
  'Whitfield|Lund|Haddad|Brandt|Stubbs|Petrakis|Keane|Moran|Devlin|Vestergaard|Garvey|Halvorsen|Okafor|Anselm|Ferrante|Nwosu|Sato|Wieland|Costa|Adeyemi';
const TOWN = 'Hartwell|Eastbrook|Inishcorra|Ballyrea|Carraig|Marlow|Teller|Asha|Kessen|Sarre';
const NAMES = new RegExp(`\\b(?:(${FIRST})|(${FAMILY})|(${TOWN}))\\b`, 'g');

const SYLLABLES =
  'bar|cor|dal|el|fen|gar|hol|iv|jor|kel|lan|mor|nev|or|pel|quin|ros|sel|tor|ul|ver|wes|yar|zan|ber|dun|ham|lok'.split(
    '|',
  );
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  family: ['sen', 'ez', 'ova', 'man', 'ski', 'wood', 'etti', 'aro', 'enko', 'ley'],
  town: ['ford', 'ton', 'mouth', 'ville', 'stad', 'by', 'field', 'burg'],
};

/** Common nouns that one article has in place of another's. */
const NOUNS: readonly (readonly string[])[] = [
  ['bridge', 'tunnel', 'causeway', 'viaduct', 'pier'],
  ['tram', 'train', 'coach', 'trolley'],
  ['river', 'lake', 'canal', 'estuary'],
  ['dam', 'lock', 'weir', 'barrage'],
  ['island', 'valley', 'peninsula', 'hamlet'],
  ['passengers', 'commuters', 'travellers', 'visitors'],
  ['county', 'council', 'province', 'district'],
  ['shop', 'bakery', 'café', 'pharmacy'],
  ['road', 'street', 'pavement', 'track'],
  ['government', 'cabinet', 'ministry', 'administration'],
  ['morning', 'afternoon', 'evening', 'night'],
  ['people', 'neighbours', 'residents', 'families'],
];
const NOUN = new Map(NOUNS.flatMap((set) => set.map((word) => [word, set] as const)));
const ANY_NOUN = new RegExp(`\\b(?:${[...NOUN.keys()].join('|')})\\b`, 'g');

type Random = () => number;
const pick = <T>(list: readonly T[], next: Random): T => list[Math.floor(next() * list.length)] as T;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const invented = (kind: 'family' | 'town', next: Random): string =>
  capital(pick(SYLLABLES, next) + pick(SYLLABLES, next) + pick(ENDINGS[kind] ?? [], next));

const QUOTED = /“[^“”]+”/g;
/** A word of an open class, with the ending that tells which. */
const OPEN = /\b\p{Ll}{2,}(ed|ing|ly|s|e|t|n|d|r|k)\b/gu;
/** Short words hold a sentence together. */
const SHORT = 2;

/** The words that stand in quotation marks, by ending. */
function quotedWords(articles: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byEnding = new Map<string, string[]>();
  for (const [quoted] of articles.join('\n').matchAll(QUOTED))
    for (const [word, ending = ''] of quoted.matchAll(OPEN))
      if (word.length > SHORT) byEnding.set(ending, [...(byEnding.get(ending) ?? []), word]);
  return byEnding;
}

/** Most of the longer quoted words are others, so that nobody says what somebody has said in another article. */
const otherWords = (article: string, words: ReadonlyMap<string, readonly string[]>, next: Random): string =>
  article.replace(QUOTED, (quoted) =>
    quoted.replace(OPEN, (word, ending: string) =>
      word.length > SHORT && next() < 0.6 ? pick(words.get(ending) ?? [word], next) : word,
    ),
  );

/** One article after another's pattern: other names, numbers and nouns, the same within the article. */
function variation(article: string, next: Random): string {
  const names = new Map<string, string>();
  const firsts = FIRST.split('|');
  const another = (name: string, first?: string, family?: string): string => {
    const known = names.get(name);
    if (known) return known;
    const made = first ? pick(firsts, next) : invented(family ? 'family' : 'town', next);
    names.set(name, made);
    return made;
  };
  return article
    .replace(NAMES, (name, first, family) => another(name, first, family))
    .replace(ANY_NOUN, (noun) => pick(NOUN.get(noun) ?? [noun], next))
    .replace(/(?<=\d)\d(?!\d)/g, () => String(Math.floor(next() * 10)));
}

const SAMPLES = 'samples';
const samples = (): readonly string[] =>
  readdirSync(SAMPLES)
    .filter((f) => f.endsWith('.article'))
    .sort()
    .map((f) => readFileSync(`${SAMPLES}/${f}`, 'utf8').trim());

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** News of so many words, made of the project's own articles; no paragraph need be like another. */
export function newsOf(words: number, seed = 1): string {
  const next = random(seed);
  const patterns = samples();
  const quoted = quotedWords(patterns);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words)
    for (const paragraph of otherWords(variation(pick(patterns, next), next), quoted, next).split(/\n\n+/)) {
      if (count >= words) break;
      paragraphs.push(paragraph);
      count += countWords(paragraph);
    }
  return `${paragraphs.join('\n\n')}\n`;
}
