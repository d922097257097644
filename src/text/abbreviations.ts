/** Abbreviations of English-language news that keep their point (AP and Guardian styles, US states, months, ranks). */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon gen lt col maj capt cpl sgt pvt adm cmdr sen rep gov pres supt insp det const cst coun couns cllr cllrs ald atty wm chas thos robt benj th chr ' +
    'govs sens reps drs profs gens st mt ft messrs sr jr bros inc corp co ltd plc dept univ assn no nos vs v art sec fig vol p pp ed ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd etc approx est ext ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo alta ont que sask'
  ).split(' '),
);

/** Words of their own too: abbreviations only where a figure or a name follows ("No. 3", not "He said no."). */
const ALSO_WORDS = new Set(
  'no nos v art sec fig vol p pp ed mar sat sun est jan gen col rep hon ill ind mo la pa ga md va mass miss wash ore del co det st mt ft ext adm tex rd'.split(
    ' ',
  ),
);

/** Abbreviations that stand in front of a name, so their point never ends a sentence. */
const TITLES = new Set(
  'mr mrs ms dr prof rev hon gen lt col maj capt cpl sgt pvt adm cmdr sen rep gov pres supt insp det const cst coun couns cllr cllrs ald govs sens reps drs profs gens st mt ft messrs no nos vs wm chas thos robt benj th chr'.split(
    ' ',
  ),
);

/**
 * Does the point at `text[end]` belong to `word`, which ends there?
 * `word` may be of any case; single capitals (initials) are abbreviations too.
 */
export function keepsPoint(text: string, word: string, end: number): boolean {
  if (text[end] !== '.') return false;
  if (word.length === 1)
    return word >= 'A' && word <= 'Z' && /^\.[\s\u00a0]?\p{Lu}/u.test(text.slice(end, end + 4));
  // "D-Calif."
  const own = word.slice(word.lastIndexOf('-') + 1);
  const lower = own.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  if (!ALSO_WORDS.has(lower)) return true;
  const after = text.slice(end + 1, end + 4);
  if (/^\s?\d/.test(after)) return true;
  return own[0] !== lower[0] && /^(\s?\p{Lu}|\s\p{Ll}|,|\s[—–])/u.test(after);
}

/** Looked for by its point: nearly all text has other letters. */
const TITLE_POINT = new RegExp(`\\.(?= )(?<=(?<!\\p{L})(?:${[...TITLES].join('|')})\\.)`, 'giu');

/** The text with no point behind "Mr", "Gen" and the like, so that what looks for the ends of sentences finds none there. */
export const withoutTitlePoints = (text: string): string =>
  text.includes('. ') ? text.replace(TITLE_POINT, '') : text;

/** Can a sentence not end at this token, though it ends in a point? */
export const standsBeforeName = (lower: string): boolean =>
  lower.endsWith('.') && (TITLES.has(lower.slice(0, -1)) || /^\p{L}\.$/u.test(lower));
