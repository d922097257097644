// What the words of a name tell of it by themselves, whatever the tagger makes of them.
import type { Token } from '../../../text/tokens';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS } from '../names/heads';
import { ORGANIZATIONS } from '../names/knownBodies';
import { isPeople } from '../names/peoples';

/** “Sione ‘Brick’ Tau”, “Sione ‘The Brick’ Tau”: words in marks between two names. */
export const isNicknamed = (words: readonly Token[]): boolean => {
  if (!/^[‘“"']$/.test(words[1]?.text ?? '')) return false;
  const close = words.findIndex((t, i) => i > 2 && i < 6 && /^[’”"']$/.test(t.text));
  const family = words[close + 1];
  return close > 0 && family !== undefined && family.text !== family.lower;
};

/** “Rhys ap Gwilym”, “Noura bint Saif”: what stands between a first name and a family's or the father's, and in no place. */
export const isWithParticle = (words: readonly Token[]): boolean =>
  words.length === 3 && /^(?:ap|arap|bin|bint|binti|ibn|von|zu|zur)$/.test(words[1]?.text ?? '');

/** “Norland Rugby”, “Westshire Water”: whatever a land or county has for what its people play or use. */
const SPHERE =
  /^(?:archery|athletics|badminton|baseball|basketball|boxing|bowls|cricket|curling|cycling|electricity|football|gas|golf|gymnastics|hockey|netball|power|rowing|rugby|sailing|skating|soccer|softball|squash|swimming|tennis|tourism|triathlon|volleyball|water|wrestling)$/;
export const isLandsOwn = (words: readonly Token[]): boolean => {
  const land = words.slice(0, -1).map((t) => t.lower);
  return SPHERE.test(words.at(-1)?.lower ?? '') && PLACES.has(land.join(' ')) && !isFirstName(land[0] ?? '');
};

/** The “Red Crescent” is a body. */
export const isCrescent = (words: readonly Token[]): boolean => words.at(-2)?.lower === 'red';

const PARTY = /^(?:democrat|democratic|republican|conservative|labour|liberal|tory|islamic)$/;
/** “Canadian Arctic” */
export const isPartOfLand = ([first, ...rest]: readonly Token[]): boolean =>
  rest.length > 0 &&
  isPeople(first?.lower ?? '') &&
  !PARTY.test(first?.lower ?? '') &&
  PLACES.has(rest.map((t) => t.lower).join(' '));

/** “Houston Post”: a town’s, though families have the head for a name. */
export const isTown = ([first]: readonly Token[]): boolean =>
  PLACES.has(first?.lower ?? '') && !isFirstName(first?.lower ?? '');

/** “Port Hale”, “Lake Amadi” */
export const beginsAsPlace = (words: readonly Token[]): boolean =>
  words.length > 1 && SOMEWHERE.test(words[0]?.lower ?? '');
const SOMEWHERE =
  /^(?:beinn|sgurr|sgùrr|slieve|loch|lough|jebel|jabal|gunung|pulau|kampung|bukit|sungai|wadi|koh|mount|mt\.|lake|cape|port|fort|ft\.|north|south|east|new|upper|lower|greater|county|camp|joint)$/;

/** “Halipuram”, “Tolmabad”: by what towns and villages of India and Pakistan end in. */
export const isIndianTown = ([word, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  /^\p{Lu}\p{Ll}{2,}(?:abad|ganj|garh|gudem|halli|nagar|nagaram|pahad|palle|palli|pally|patnam|puram)$/u.test(
    word?.text ?? '',
  );

/** “the All-Ireland”: a contest, by whom it is for. */
export const isOfAll = ([word, ...more]: readonly Token[]): boolean =>
  more.length === 0 && /^All-(?:America|England|Ireland|Stars?)$/.test(word?.text ?? '');

/** “Barangay Malaya”, “Cabo Sardo”, “Camp Baluyan”: what stands in front of the name of a settlement, a shore or barracks, and of no body’s. */
export const isSettlement = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  SETTLEMENT.test(words[0]?.lower ?? '') &&
  !ORGANIZATION_HEADS.has(words.at(-1)?.lower ?? '');
const SETTLEMENT =
  /^(?:aldeia|bahía|baía|barangay|barrio|brgy\.?|cabo|camp|cerro|colonia|desa|dusun|isla|ilha|kampong|kampung|kelurahan|laguna|playa|praia|poblacion|punta|purok|quebrada|sitio|vila)$/;

/** “Eastern Signal”, taken for somebody: what no person has for a first name. */
export const isQuartersOwn = ([first, ...more]: readonly Token[]): boolean =>
  more.length > 0 && isNobodysFirst(first?.lower ?? '');
/** Lower case or folded. */
export const isNobodysFirst = (word: string): boolean =>
  /^(?:(?:north|south)?(?:eastern|western)|northern|southern|central|national)$/.test(word);

/** “Vellin National Park”: three words and more of which the last but one is no family name’s beginning. */
export const isThing = (words: readonly Token[]): boolean =>
  /^(?:national|state|central|memorial|marine|game|nature|ski|hot)$/.test(words.at(-2)?.lower ?? '');

/** “Bank of Japan”, but not “Capital of Culture” nor “City of London” */
export const isBodyOf = ([head, of]: readonly Token[]): boolean =>
  of?.lower === 'of' && ORGANIZATION_HEADS.has(head?.lower ?? '') && !SOMEWHERE_OF.test(head?.lower ?? '');
const SOMEWHERE_OF =
  /^(?:capital|cent(?:er|re)|house|church|cathedral|mosque|commonwealth|library|gallery|museum|theat(?:er|re))$/;

/** A body the lists know, whose name nobody has for a first one. */
export const isListedBody = (words: readonly Token[]): boolean =>
  ORGANIZATIONS.has(words.map((t) => t.lower).join(' ')) && !isFirstName(words[0]?.lower ?? '');

/** “Kenya Red Cross”, “Philippine Red Cross”: whatever else the land’s name is. */
export const isListedBodyOf = (words: readonly Token[]): boolean =>
  words.length > 2 &&
  (PLACES.has(words[0]?.lower ?? '') || isPeople(words[0]?.lower ?? '')) &&
  ORGANIZATIONS.has(
    words
      .slice(1)
      .map((t) => t.lower)
      .join(' '),
  );

/** “Royal College London”: a body whose town stands last. */
export const isBodyIn = (words: readonly Token[]): boolean =>
  words.length > 2 &&
  /^(?:academy|college|hospital|institute|school|university)$/.test(words.at(-2)?.lower ?? '') &&
  PLACES.has(words.at(-1)?.lower ?? '');

/** “P&O”, “Reed & Hart”, “Marks & Spencer” */
export const isFirm = (words: readonly Token[]): boolean =>
  words.some((t) => /^\p{Lu}*&\p{Lu}*$/u.test(t.text));
