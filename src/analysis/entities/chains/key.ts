/** One key for every way a country or body is written that no likeness of letters would join. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'united states',
    usa: 'united states',
    'united states of america': 'united states',
    america: 'united states',
    uk: 'united kingdom',
    'great britain': 'united kingdom',
    britain: 'united kingdom',
    uae: 'united arab emirates',
    emirates: 'united arab emirates',
    eu: 'european union',
    un: 'united nations',
    au: 'african union',
    drc: 'democratic republic of congo',
    'democratic republic of the congo': 'democratic republic of congo',
    'republic of korea': 'south korea',
    'peoples republic of china': 'china',
    'washington dc': 'washington',
    dc: 'washington',
    kiev: 'kyiv',
    kharkov: 'kharkiv',
    lvov: 'lviv',
    odessa: 'odesa',
    lugansk: 'luhansk',
    zaporozhye: 'zaporizhzhia',
    donbass: 'donbas',
    chornobyl: 'chernobyl',
    turkiye: 'turkey',
    czechia: 'czech republic',
    burma: 'myanmar',
    swaziland: 'eswatini',
    'cote divoire': 'ivory coast',
    'cabo verde': 'cape verde',
    'timor-leste': 'east timor',
    bombay: 'mumbai',
    calcutta: 'kolkata',
    bangalore: 'bengaluru',
    madras: 'chennai',
    'lib dem': 'liberal democrats',
    'lib dems': 'liberal democrats',
    macao: 'macau',
    marrakesh: 'marrakech',
  }),
);

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  þ: 'th',
};

/** Lower case without accents: "Erdoğan" → "erdogan". */
export const foldName = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łøđðßæœıəþ]/g, (c) => LETTERS[c] ?? c);

const FIRM = / (?:inc|corp|corporation|co|ltd|limited|llc|llp|plc|pllc|ag|sa|gmbh)$/;
/** "Reichhart Chemical Inc": whose name ends in a legal form is a firm. */
export const isIncorporated = (text: string): boolean => INCORPORATED.test(text);
const INCORPORATED =
  /\s(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLLC|Plc|PLC|plc|AG|SA|S\.A|GmbH|NV|N\.V|SpA|Pty|Bhd|Cos?)\.?$/;
const SHORTENED: Readonly<Record<string, string>> = {
  st: 'saint',
  mt: 'mount',
  ft: 'fort',
  '&': 'and',
  abo: 'abu',
};

const NICKNAME = /(?<=\S) (?:“[^“”]{1,24}”|"[^"]{1,24}"|‘[^‘’]{1,24}’|'[^']{1,24}'|\([^()]{1,24}\)) (?=\S)/;

/** "William “Bill” Ashdown" may be called Bill, but "Dwayne “the Rock” Ashdown" has no more words to his name. */
const asMiddleName = (nickname: string): string => /^ .(\p{L}+). $/u.exec(nickname)?.[1] ?? '';

/** What nicknames begin with: found missing many times faster than the whole expression. */
const OPENS_NICKNAME = / [“"‘'(]/;

/** The key of a name without the nickname in it; null where it has none. */
export const keyWithoutNickname = (text: string): string | null =>
  OPENS_NICKNAME.test(text) && NICKNAME.test(text)
    ? keyOf(text.replace(NICKNAME, ' ').replace('  ', ' '))
    : null;

const memo = new Map<string, string>();
const MEMO_LIMIT = 20_000;

/**
 * What two mentions of the same words share: folded, without "the", possessive, points or a firm's legal form;
 * the usual other names of countries are made one. Empty where nothing is left.
 */
export function keyOf(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const key = makeKey(text);
  memo.set(text, key);
  return key;
}

/** States as datelines shorten them, with their point: "La." is no "la". */
const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Ala.': 'alabama',
    'Ariz.': 'arizona',
    'Ark.': 'arkansas',
    'Calif.': 'california',
    'Colo.': 'colorado',
    'Conn.': 'connecticut',
    'Del.': 'delaware',
    'Fla.': 'florida',
    'Ga.': 'georgia',
    'Ill.': 'illinois',
    'Ind.': 'indiana',
    'Kan.': 'kansas',
    'Ky.': 'kentucky',
    'La.': 'louisiana',
    'Md.': 'maryland',
    'Mass.': 'massachusetts',
    'Mich.': 'michigan',
    'Minn.': 'minnesota',
    'Mo.': 'missouri',
    'Mont.': 'montana',
    'Neb.': 'nebraska',
    'Nev.': 'nevada',
    'N.H.': 'new hampshire',
    'N.J.': 'new jersey',
    'N.M.': 'new mexico',
    'N.Y.': 'new york',
    'N.C.': 'north carolina',
    'N.D.': 'north dakota',
    'Okla.': 'oklahoma',
    'Ore.': 'oregon',
    'Pa.': 'pennsylvania',
    'R.I.': 'rhode island',
    'S.C.': 'south carolina',
    'S.D.': 'south dakota',
    'Tenn.': 'tennessee',
    'Vt.': 'vermont',
    'Va.': 'virginia',
    'Wash.': 'washington',
    'W.Va.': 'west virginia',
    'Wis.': 'wisconsin',
    'Wyo.': 'wyoming',
    'Ont.': 'ontario',
    'Que.': 'quebec',
    'Alta.': 'alberta',
    'Sask.': 'saskatchewan',
    'Man.': 'manitoba',
    'B.C.': 'british columbia',
  }),
);

function makeKey(text: string): string {
  const state = STATES.get(text);
  if (state !== undefined) return state;
  const plain = foldName(text)
    .replace(NICKNAME, (nickname) => ` ${asMiddleName(nickname)} `)
    .replace(/[’‘ʻ]/g, "'")
    .replace(/'s?$/, '')
    .replace(/[.,']/g, '')
    .replace(/^u (?=[skn]\b)/, 'u')
    .replace(/[‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(FIRM, '')
    .replace(/ hc$/, ' high court')
    .replace(/(?:^|(?<= ))(?:st|mt|ft|abo|&)(?= )/g, (w) => SHORTENED[w] ?? w)
    .trim();
  return ALIASES.get(plain) ?? plain;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv']);
/** The length is looked at first, which is quicker. */
const isSuffix = (word: string): boolean => word.length <= 3 && SUFFIXES.has(word);

/** "Jr" of a name's words; null where there is none. */
export const suffixOf = (words: readonly string[]): string | null => words.find(isSuffix) ?? null;

/** The words without a generation's suffix. */
export const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 1 && words.some(isSuffix) ? words.filter((w) => !isSuffix(w)) : words;

/** The last word that is no generation's suffix: the family name, where that stands last. */
export const familyName = (words: readonly string[]): string => words.findLast((w) => !isSuffix(w)) ?? '';

/** In one word: "Kim Jong-un" and "Kim Jong Un" are one. */
export const compact = (words: readonly string[]): string => words.join('').replaceAll('-', '');

const TRANSLITERATIONS = new Set(
  'kiev kharkov lvov odessa lugansk zaporozhye donbass chornobyl marrakesh macao turkiye'.split(' '),
);

/** "Kiev" and "Kyiv": one word by two ways to write a foreign script. Folded. */
export const areTransliterations = (a: string, b: string): boolean =>
  a !== b &&
  (TRANSLITERATIONS.has(a) || TRANSLITERATIONS.has(b)) &&
  (ALIASES.get(a) ?? a) === (ALIASES.get(b) ?? b);
