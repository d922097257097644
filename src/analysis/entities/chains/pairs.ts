import { flatMap } from '../../../text/flatMap';
import type { Span } from '../../../text/span';
import type { EntityType } from '../../article';
import { PLACES } from '../names/gazetteer';
import { AGENCIES, ORGANIZATIONS } from '../names/knownBodies';
import { isPeople } from '../names/peoples';

/** What a name needs to be one with another. */
interface Called extends Span {
  readonly text: string;
  readonly key: string;
  /** Folded. */
  readonly words: readonly string[];
  readonly type: EntityType;
}

/** "Joko Widodo, popularly known as Jokowi" */
const CALLED =
  /^(?:,? (?:who (?:is|was) )?(?:(?:popularly|better|best|widely|commonly|often|also|usually) )?known (?:to \p{Ll}+ )?as(?: the)?|,? (?:aka|a\.k\.a\.)|,? (?:also|usually|often) (?:called|nicknamed)|, nicknamed) [“"‘']?$/u;
/** "Prince Aldo, the Duke of Wenlow" */
const NOBLE = /^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess) of /;
/** In UTF-16 units. */
const LONGEST_CALLED = 40;

/** Does what stands between two names tell that they are one? */
function isCalled(text: string, a: Called, b: Called): boolean {
  if (b.start - a.end > LONGEST_CALLED) return false;
  const between = text.slice(a.end, b.start);
  return CALLED.test(between) || (/^, (?:the )?$/.test(between) && NOBLE.test(b.text) && !NOBLE.test(a.text));
}

/** Keys of two names that the words between them or brackets declare to be one: "Long Name (SHORT)", "SHORT (Long Name)", "Long Name, or Short,". */
export function pairsIn(text: string, names: readonly Called[]): readonly (readonly [string, string])[] {
  return flatMap(names, (a, i) => {
    const b = names[i + 1];
    if (b && isCalled(text, a, b)) return [[a.key, b.key] as const];
    if (b && /^, or (?:the )?$/.test(text.slice(a.end, b.start)) && /[,.;)]/.test(text.charAt(b.end)))
      return contracts(b.text, a.text) || abbreviates(b.text, a.text) || isForeignAcronym(b, a)
        ? [[a.key, b.key] as const]
        : [];
    if (!b || text[b.end] !== ')' || !/^[’']?s? ?\((?:the )?$/.test(text.slice(a.end, b.start))) return [];
    const [long, short] = a.text.length > b.text.length ? [a, b] : [b, a];
    return abbreviates(short.text, long.text) ||
      isForeignAcronym(short, long) ||
      ((long.type === 'organization' || long.type === 'other') && contracts(short.text, long.text))
      ? [[long.key, short.key] as const]
      : [];
  });
}

/** "(PSOE)" behind the Spanish Socialist Workers' Party: letters of its own tongue. */
const isForeignAcronym = (short: Called, long: Called): boolean =>
  long.type === 'organization' &&
  long.words.length > 1 &&
  long.end < short.start &&
  /^[A-Z][A-Za-z-]{1,5}[A-Z]$/.test(short.text) &&
  !AGENCIES.has(short.text) &&
  !ORGANIZATIONS.has(short.text.toLowerCase()) &&
  !PLACES.has(short.text.toLowerCase());

/** Shorter ones may stand in brackets for another reason: "(Ohio)". In letters. */
const SHORTEST_CONTRACTION = 4;

/** "Cocobod" for "Ghana Cocoa Board": a word made of a longer name's letters, from the beginning of one of its words on. */
function contracts(short: string, long: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(short) || short.length < SHORTEST_CONTRACTION || !/\s/.test(long))
    return false;
  // "Quito Airport Center (Quito)" says where it is.
  if (long.split(/\s/).includes(short)) return false;
  const letters = short.toLowerCase();
  const words = long.toLowerCase();
  return [...words.matchAll(/(?:^|\s)\p{L}/gu)].some(({ index }) => {
    let at = index;
    for (const letter of letters) {
      at = words.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return words.slice(index).trimStart().startsWith(letters.slice(0, 1));
  });
}

/** "Danish Services Union (SU)": the people is no part of the acronym. */
function withoutPeople(name: string, letters: string): string {
  const [people = ''] = name.split(' ', 1);
  return isPeople(people.toLowerCase()) && people[0] !== letters[0] ? name.slice(people.length + 1) : name;
}

/** Are the letters of `short` letters of `long` in order, from its first on? "ICRC", "DoJ", "CryptoRel". */
function abbreviates(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '');
  const words = withoutPeople(long.replace(/^the /i, ''), letters);
  if (letters.length < 2 || letters.length > 8 || !/\s/.test(words)) return false;
  if (letters.replace(/\p{Ll}/gu, '').length < 2) return false;
  const from = words.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = from.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return from[0] === letters[0]?.toLowerCase();
}
