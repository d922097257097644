// Names that run on behind an office and what it is of: "Mayor of Halden Ann Osei", "Minister of Foreign Affairs".
import type { Token } from '../../../text/tokens';
import { PLACES } from '../names/gazetteer';
import { FAMILY_NAME_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_STARTS } from '../names/heads';
import { ORGANIZATIONS } from '../names/knownBodies';
import type { Name } from '../names/name';
import { isPeople } from '../names/peoples';
import type { Run } from '../names/runs';
import { PORTFOLIOS } from '../names/titles';

const GOVERNS = /^(?:governor|mayor|prefect|regent|sheriff)$/;
const COMPASS = /^(?:central|east|north|south|west)$/;

/** A plain word that can be a person's: no head of a body or place, and no particle. */
const isPersons = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !ORGANIZATION_HEADS.has(lower) &&
  !PLACE_HEADS.has(lower) &&
  !PLACES.has(lower) &&
  !isPeople(lower);

const parted = (name: Name, last: Token, next: Token, type: 'place' | 'organization'): readonly Name[] => [
  { ...name, type, end: last.end },
  { ...name, type: 'person', start: next.start },
];

/** "Governor of Banga Litung Ridan Djamal", "Regent of West Banga Sukir": a place and whoever governs it; null for other names. */
export function behindGoverned(
  tokens: readonly Token[],
  { from, to }: Run,
  name: Name,
): readonly Name[] | null {
  if (tokens[from - 1]?.lower !== 'of' || !GOVERNS.test(tokens[from - 2]?.lower ?? '')) return null;
  const words = tokens.slice(from, to);
  if (words.length < 3 || words.length > 4 || PLACES.has(words.map((t) => t.lower).join(' '))) return null;
  const at = firstOfPerson(words) || (words.length === 3 && name.confidence < LOST ? 1 : 0);
  const [last, next] = [words[at - 1], words[at]];
  return last && next && words.slice(at).every(isPersons) ? parted(name, last, next, 'place') : null;
}

/** Below this the tagger can make nothing of the words together. */
const LOST = 0.5;

/** Where the person begins among the words behind "Governor of"; 0 where that is not known. */
function firstOfPerson([first, ...more]: readonly Token[]): number {
  const lower = first?.lower ?? '';
  if (more.length === 3) return PLACE_STARTS.has(lower) && !COMPASS.test(lower) ? 0 : 2;
  if (COMPASS.test(lower)) return 2;
  return PLACES.has(lower) ? 1 : 0;
}

/** "of the Arab League Bishar Khasan": a body that all know, and two words that are no part of it; null for other names. */
export function behindKnown(tokens: readonly Token[], { from, to }: Run, name: Name): readonly Name[] | null {
  const first = tokens[from];
  if (!first) return null;
  // "Arab | League Ahmed Ben Hallai"
  const start = ORGANIZATION_HEADS.has(first.lower) && !FAMILY_NAME_HEADS.has(first.lower) ? from - 1 : from;
  const [one, two, next] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  const rest = tokens.slice(start + 2, to);
  if (!one || !two || !next || rest.length < 2 || rest.length > 3 || !rest.every(isPersons)) return null;
  if (!ORGANIZATIONS.has(`${one.lower} ${two.lower}`) || one.text === one.lower) return null;
  return parted({ ...name, start: one.start }, two, next, 'organization');
}

const HOLDER = /^(?:minister|ministers|secretary|commissioner)$/;
/** "Foreign Affairs and International Trade" */
const LONGEST = 5;
/** Longest way from a minister to the last field, in tokens. */
const REACH = 8;

/** "Minister for Law": fields that families are called as well. */
export const isLaw = ([word, ...more]: readonly Token[]): boolean =>
  more.length === 0 && /^(?:Law|Lands|Mines|Power|Sport|Sports|Trade|Waters?|Works)$/.test(word?.text ?? '');

/** "Minister of Foreign Affairs and Expatriates", "Maritime Affairs and Fisheries Minister": fields of an office, which name no body. Tokens `from` to `to` are the name. */
export function isFieldOfMinister(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (
    words.length > LONGEST ||
    words.some((t) => ORGANIZATION_HEADS.has(t.lower) && !PORTFOLIOS.has(t.lower))
  )
    return false;
  const joint = words.findIndex((t) => t.lower === 'and');
  const isAffairs = PORTFOLIOS.has((joint > 0 ? words[joint - 1] : words.at(-1))?.lower ?? '');
  const [and, next, title] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (isAffairs && and?.lower === 'and' && PORTFOLIOS.has(next?.lower ?? '') && title?.text === 'Minister')
    return true;
  if (words.length > 1 ? !isAffairs : !/s$/.test(words[0]?.lower ?? '') && !isLaw(words)) return false;
  for (let i = from - 1; i > from - REACH && i > 0; i--) {
    const t = tokens[i];
    if (!t) return false;
    if (/^(?:of|for)$/.test(t.lower))
      return HOLDER.test(tokens[i - 1]?.lower ?? '') && tokens[i - 1]?.text !== tokens[i - 1]?.lower;
    const isField =
      t.lower === 'and' || t.text === ',' || PORTFOLIOS.has(t.lower) || (i < from - 1 && t.text !== t.lower);
    if (!isField) return false;
  }
  return false;
}
