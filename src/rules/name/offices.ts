import { PORTFOLIOS } from '../../analysis/entities/names/titles';
import { remember } from '../../text/remember';

/** An office as the words beside a name give it. */
export interface Office {
  /** What its holder is, abbreviations and both genders in one: "senator", "prime minister". */
  readonly head: string;
  /** The same as it is written, in lower case: "congresswoman". */
  readonly word: string;
  /** Second in it: a deputy, a vice president. */
  readonly second: boolean;
  /** What it is for: "foreign", "health". */
  readonly fields: readonly string[];
}

const FORMS: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  councilman: 'councillor',
  councilwoman: 'councillor',
  chairman: 'chair',
  chairwoman: 'chair',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  premier: 'prime minister',
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  maj: 'major',
  col: 'colonel',
  gen: 'general',
  adm: 'admiral',
  cpl: 'corporal',
  insp: 'inspector',
  supt: 'superintendent',
};

/**
 * Offices of one line rule each other out: nobody holds two at a time or is called by one for another. What may well
 * go together (a minister and senator, a cardinal and archbishop) shares no line, nor what runs in families (a president
 * and a governor by the name of Bush).
 */
const SERIES: readonly (readonly string[])[] = [
  ['president', 'prime minister', 'chancellor'],
  ['senator', 'representative', 'governor', 'mayor', 'ambassador'],
  ['minister', 'secretary'],
  ['sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'admiral', 'corporal'],
  ['constable', 'sergeant', 'inspector', 'superintendent'],
];

const KNOWN = new Set([...SERIES.flat(), 'chair', 'spokesperson', 'councillor']);
/** Is the word, in lower case and without its point, one for an office that rules others out? */
export const isOfficeWord = (word: string): boolean => KNOWN.has(FORMS[word] ?? word);

const OFFICE_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:${[...Object.keys(FORMS), ...KNOWN].join('|')})(?!\p{L})`,
  'iu',
);
/** Does a text speak of an office that rules others out? */
export const hasOffice = (text: string): boolean => OFFICE_WORD.test(text);

const FIELDED = new Set(['minister', 'secretary']);
/** Heads whose seconds are not called by the full office for short. */
const WITH_SECOND = new Set(['president', 'prime minister', 'governor', 'mayor']);

/** Held once, perhaps some day, or for another. */
const NOT_NOW =
  /\b(?:former|formerly|ex|then|late|past|previous|onetime|one-time|retired|acting|interim|caretaker|outgoing|incoming|elect|designate|nominee|candidate|hopeful|future|emeritus|shadow|honorary)\b/;
/** "Attorney General", "press secretary", "party secretary": offices of their own. */
const OF_THEIR_OWN =
  /\b(?:(?:attorney|solicitor|surgeon|secretary|governor|director|consul|inspector|adjutant)[ -]general|(?:press|party|private|permanent|general|executive|first|cabinet|parliamentary|chief) secretary|first minister|judge president)\b/;
const SECOND = /\b(?:deputy|vice|lieutenant|lt\.?)[ -]+(?=\S)/;
/** Words that say no field. */
const NO_FIELD = new Set(
  'deputy|executive|federal|first|former|general|national|prime|senior|under|vice|acting|assistant|associate|chief|lead|permanent|principal|lord|grand|supreme|great|affairs|public|special'.split(
    '|',
  ),
);

/** The office that some words name, which may be preceded by whose it is and followed by what it is for; none where it is none that rules another out. */
const read = remember(2_000, (role): { readonly office: Office | null } => {
  const text = role.toLowerCase().replaceAll('.', '');
  if (NOT_NOW.test(text) || OF_THEIR_OWN.test(text)) return { office: null };
  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  const cut = words.findIndex((w) => /^(?:of|for|at|in|to)$/.test(w));
  const before = cut < 0 ? words : words.slice(0, cut);
  const word = before.at(-1) ?? '';
  const head = word === 'minister' && before.includes('prime') ? 'prime minister' : (FORMS[word] ?? word);
  if (!KNOWN.has(head)) return { office: null };
  const fields = words.filter((w) => PORTFOLIOS.has(w) && !NO_FIELD.has(w));
  return { office: { head, word, second: SECOND.test(text), fields } };
});

export const officeIn = (role: string): Office | null => read(role).office;

/** Can the two not be one person's, at one time? @param sameName whether both stand beside the full name */
export function ruleOut(a: Office, b: Office, sameName: boolean): boolean {
  if (a.head === b.head)
    return gendersDiffer(a.word, b.word) || ranksDiffer(a, b, sameName) || fieldsDiffer(a, b);
  const line = SERIES.find((s) => s.includes(a.head) && s.includes(b.head));
  if (!line) return false;
  return !FIELDED.has(a.head) || (a.second === b.second && !fieldsDiffer(a, b));
}

/** "chairman", "chairwoman" */
const gendersDiffer = (a: string, b: string): boolean => {
  const stem = (word: string): string => word.replace(/(?:wo)?man$/, '');
  return a !== b && stem(a) === stem(b) && stem(a) !== a && stem(b) !== b;
};

const ranksDiffer = (a: Office, b: Office, sameName: boolean): boolean =>
  sameName && WITH_SECOND.has(a.head) && a.second !== b.second;

/** Two ministries; one that is named in part only ("food" for "agriculture and food") shares a word. */
const fieldsDiffer = (a: Office, b: Office): boolean =>
  FIELDED.has(a.head) &&
  a.fields.length > 0 &&
  b.fields.length > 0 &&
  !a.fields.some((field) => b.fields.includes(field));
