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

const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    pc: 'constable',
    const: 'constable',
    cst: 'constable',
    ds: 'sergeant',
    di: 'inspector',
    dci: 'inspector',
    dcs: 'superintendent',
    cllr: 'councillor',
    coun: 'councillor',
    councilor: 'councillor',
    ceo: 'chief executive',
    cfo: 'finance chief',
    coo: 'chief operating officer',
  }),
);

/** Offices whose last word alone tells too little. */
const COMPOUND: readonly (readonly [office: string, words: RegExp])[] = [
  ['chief executive', /\bchief executive(?: officer)?$/],
  ['finance chief', /\b(?:chief financ(?:e|ial) officer|finance (?:chief|director))$/],
  ['chief operating officer', /\bchief operating officer$/],
  ['attorney general', /\battorney[ -]general$/],
  ['solicitor general', /\bsolicitor[ -]general$/],
  ['district attorney', /\bdistrict attorney$/],
  ['first officer', /\bfirst officer$/],
  ['defender', /\b(?:defen[cs]e (?:lawyer|attorney|counsel|barrister)|public defender)$/],
];

/**
 * Offices of one line rule each other out: nobody holds two at a time or is called by one for another. What may well
 * go together (a minister and senator, a cardinal and archbishop) shares no line, nor what runs in families (a president
 * and a governor by the name of Bush).
 */
const SERIES: readonly (readonly string[])[] = [
  ['president', 'prime minister', 'chancellor'],
  ['senator', 'representative', 'governor', 'mayor', 'ambassador', 'consul'],
  ['minister', 'secretary'],
  ['mayor', 'treasurer', 'clerk', 'sheriff', 'comptroller'],
  ['sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'admiral', 'corporal'],
  ['constable', 'sergeant', 'inspector', 'superintendent'],
  ['councillor', 'mp'],
  ['chief executive', 'finance chief', 'chief operating officer'],
  ['chief executive', 'chair'],
  ['attorney general', 'solicitor general', 'district attorney', 'defender'],
  ['judge', 'coroner'],
  ['prosecutor', 'defender'],
  ['bishop', 'archbishop'],
  ['principal', 'superintendent'],
  ['captain', 'first officer'],
  ['professor', 'doctor'],
];

/** Forms of address that tell what somebody is, capitalized in front of a name: "a professor", "a doctor" are no such. */
const ADDRESS: ReadonlyMap<string, Office> = new Map(
  Object.entries({
    Dr: { head: 'doctor', word: 'dr', second: false, fields: [] },
    Prof: { head: 'professor', word: 'prof', second: false, fields: [] },
    Professor: { head: 'professor', word: 'professor', second: false, fields: [] },
  }),
);
/** Of "Prof" and "Dr", without their point. */
export const officeOfAddress = (word: string): Office | null => ADDRESS.get(word) ?? null;

export const isOfAddress = ({ head }: Office): boolean => BY_ADDRESS.has(head);

/** In court: "Ann Osei, prosecuting, said". */
export const officeInCourt = (word: string): Office => ({
  head: word === 'defending' ? 'defender' : 'prosecutor',
  word,
  second: false,
  fields: [],
});

const BY_ADDRESS = new Set(['professor', 'doctor']);
const KNOWN = new Set(
  [...SERIES.flat(), 'chair', 'chief', 'spokesperson', 'councillor'].filter((head) => !BY_ADDRESS.has(head)),
);
/** The last words of offices of several. */
const ENDS = /^(?:executive|officer|general|attorney|lawyer|counsel|barrister|defender|director|chief)$/;
/** Is the word, in lower case and without its point, one for an office that rules others out? */
export const isOfficeWord = (word: string): boolean => KNOWN.has(FORMS.get(word) ?? word) || ENDS.test(word);

const OFFICE_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:${[...FORMS.keys(), ...KNOWN].join('|')}|prof|professor|dr|prosecuting|defending|lawyer|counsel|barrister|director|executive|attorney)(?!\p{L})`,
  'iu',
);
/** Does a text speak of an office that rules others out? */
export const hasOffice = (text: string): boolean => OFFICE_WORD.test(text);

const FIELDED = new Set(['minister', 'secretary', 'chief']);
/** Heads whose seconds are not called by the full office for short. */
const WITH_SECOND = new Set(['president', 'prime minister', 'governor', 'mayor']);

/** Held once, perhaps some day, or for another. */
const NOT_NOW =
  /\b(?:former|formerly|ex|then|late|past|previous|onetime|one-time|retired|acting|interim|caretaker|outgoing|incoming|elect|designate|nominee|candidate|hopeful|future|emeritus|shadow|honorary)\b/;
/** "Attorney General", "press secretary", "party secretary": offices of their own. */
const OF_THEIR_OWN =
  /\b(?:(?:surgeon|secretary|governor|director|consul|inspector|adjutant)[ -]general|(?:press|party|private|permanent|general|executive|first|cabinet|parliamentary|chief) secretary|first minister|judge president)\b/;
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
  const compound = COMPOUND.find(([, form]) => form.test(before.join(' ')))?.[0];
  const head =
    compound ??
    (word === 'minister' && before.includes('prime') ? 'prime minister' : (FORMS.get(word) ?? word));
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
