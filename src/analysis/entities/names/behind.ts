import { isCapitalized, type Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import { GENERIC } from './commonWords';
import { FOLLOWS_SPOT } from './cuePairs';
import { PLACES, STATES } from './gazetteer';
import { PLACE_HEADS } from './heads';
import { isNameWord } from './runs';
import { TITLES } from './titles';

/** What stands right behind a name, with no mark between, and tells what it is: "Steinfeld police", "the SJ councillor". */
export function besideBare(tokens: readonly Token[], from: number, to: number): EntityType | null {
  const [after, then] = [tokens[to], tokens[to + 1]];
  if (!after || !then) return null;
  if (to - from === 1) {
    if (FOLLOWS_SPOT.test(after.text) && tokens[from - 1]?.text !== 'the') return 'place';
    // "Charlbury based Cllr Ann Osei"
    if (after.text === 'based' && isCapitalized(then)) return 'place';
    if (GOVERNS.test(after.lower) && isCapitalized(then)) return 'place';
    if (TITLES.has(after.lower) && isActedFor(tokens[from], after)) return 'organization';
  }
  if (isSchooled(tokens, to) || isParted(tokens, to) || areListedPlaces(tokens, to)) return 'place';
  if (FOLLOWS_LAND.test(after.text) || isPoliced(tokens, from, to) || isOfDateline(tokens, from, to))
    return 'place';
  return /^(?:are|were|have)$/.test(after.text) && isOneSide(tokens, from, to) ? 'organization' : null;
}

/** "Camarin Sur 2nd district" */
const isParted = (tokens: readonly Token[], to: number): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[to]?.text ?? '') &&
  /^(?:congressional |legislative )?district$/i.test(tokens[to + 1]?.text ?? '');

/** "a Steinfeld primary school teacher" */
const isSchooled = (tokens: readonly Token[], to: number): boolean =>
  /^(?:primary|secondary|comprehensive|grammar|high)$/.test(tokens[to]?.text ?? '') &&
  tokens[to + 1]?.text === 'school' &&
  /^(?:teacher|head|headteacher|principal|pupils?|students?)$/.test(tokens[to + 2]?.text ?? '');

/** "Machakos Governor Ann Osei", "Jharpur collector Anil Rao" */
const GOVERNS = /^(?:governor|gov\.|mayor|prefect|collector|sho)$/;

/** "the SJ councillor" is of a party; "WA Premier", with two letters and capitals, of a state. */
const isActedFor = (t: Token | undefined, title: Token): boolean =>
  /^[A-Z]{3,6}$/.test(t?.text ?? '') ||
  (/^[A-Z]{2}$/.test(t?.text ?? '') &&
    title.text === title.lower &&
    !STATES.has(t?.text ?? '') &&
    !PLACES.has(t?.lower ?? ''));

/** "Steinfeld district" */
const FOLLOWS_LAND =
  /^(?:airport|airstrip|barangay|borough|canton|commune|constituency|county|district|governorate|hamlet|kebele|lga|locality|mandal|municipality|neighbou?rhood|oblast|panchayat|prefecture|province|raion|sub-?county|suburb|taluka?|tehsil|thana|township|upazila|village|woreda)$/;

/** "Steinfeld police", "Oak Hill police station", but not "railway police". */
function isPoliced(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.text !== 'police') return false;
  if (tokens[to + 1]?.text === 'station') return true;
  const { text = '', lower = '' } = tokens[from] ?? {};
  return (
    to - from === 1 &&
    tokens[from - 1]?.lower !== 'the' &&
    /^\p{Lu}.*\p{Ll}/u.test(text) &&
    !GENERIC.has(lower) &&
    !/(?:ary|ese|ian|ish|port|tan|way)$/.test(lower)
  );
}

/** "RANGEWORTH — The board": what the headline says of it tells less. */
const isOfDateline = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 &&
  /^(?:[—–]|--)$/.test(tokens[to]?.text ?? '') &&
  /^\p{Lu}{3,}$/u.test(tokens[to - 1]?.text ?? '');

/** "Halden were leading": one name that is many is a side's, where nobody stands in front with whom they would be two. */
const isOneSide = (tokens: readonly Token[], from: number, to: number): boolean =>
  (from === 0 ||
    /^(?:[.!?]|after|as|because|before|but|if|that|when|where|while)$/.test(tokens[from - 1]?.lower ?? '')) &&
  !tokens.slice(from, to).some((t) => t.lower === 'and');

/** "Awo Osei (31)" */
export const isAgeInBrackets = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  isYears(tokens[at + 1]) &&
  /\p{Ll}{2}/u.test(tokens[at - 1]?.text ?? '');
const isYears = (t: Token | undefined): boolean => t?.kind === 'number' && /^(?:[1-9]\d|10\d)$/.test(t.text);

/** "south of the Thule", "the banks of the Thule" */
export const liesBy = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === 'of' &&
  /^(?:banks?|downstream|east|estuary|mouth|north|shores?|source|south|upstream|valley|waters|west)$/.test(
    tokens[of - 1]?.lower ?? '',
  );

/** "of Romsey Court, St Dials," and "in Harbour Way, Hakin": where a street is. */
export const isBehindRoad = (tokens: readonly Token[], at: number): boolean =>
  /^(?:Avenue|Close|Court|Crescent|Drive|Gardens|Grove|Lane|Mews|Place|Road|Row|Street|Terrace|Walk|Way)$/.test(
    tokens[at]?.text ?? '',
  ) &&
  isNameWord(tokens[at - 1]) &&
  /^(?:at|from|in|into|near|of|on|to|\d+)$/.test(
    tokens[at - (isNameWord(tokens[at - 2]) ? 3 : 2)]?.lower ?? '',
  );

/** "the crew of the Mary Ellen", "aboard the Denise", "the Mary Ellen sank": a vessel, which has an article. Tokens `at` to `to` are the name behind "the". */
export function isVessel(tokens: readonly Token[], at: number, to: number): boolean {
  const [noun, before] = [tokens[at - 3]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return (
    /^(?:aboard|onboard)$/.test(before) ||
    (before === 'board' && noun === 'on') ||
    (before === 'of' && /^(?:crew|crewman|crewmen|deck|hull|skipper|wreck|wreckage)$/.test(noun)) ||
    /^(?:capsized|docked|foundered|moored|sank)$/.test(tokens[to]?.lower ?? '')
  );
}

/** "the Whangai and Ohara rivers", "Whangai, Ohara and Tolm mandals": any of a list that ends in what they are. */
export function areListedPlaces(tokens: readonly Token[], to: number): boolean {
  let at = to;
  for (let listed = 0; listed < MOST_LISTED && /^(?:,|and)$/.test(tokens[at]?.text ?? ''); listed++) {
    at++;
    if (!isNameWord(tokens[at])) return false;
    while (isNameWord(tokens[at])) at++;
  }
  return (
    LISTED_PLACES.test(tokens[at]?.text ?? '') ||
    (tokens[at]?.text === 'police' && tokens[at + 1]?.text === 'stations')
  );
}
const MOST_LISTED = 8;
const LISTED_PLACES =
  /^(?:rivers|lakes|valleys|counties|districts|provinces|regions|municipalities|islands|barangays|blocks|mandals|suburbs|tehsils|townships|upazilas|villages)$/;

/** "on Trail Drive" */
export const isRoadAt = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 &&
  /^(?:along|near|off|on|onto)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:Drive|Lane|Parkway|Road|Way)$/.test(tokens[to - 1]?.text ?? '');

/** "Lima, Sep 14 (Prensa Latina) The": an agency behind the day of its dateline. */
export const isDated = (tokens: readonly Token[], at: number): boolean =>
  at < DATELINE &&
  tokens[at]?.kind === 'number' &&
  /^(?:Jan|Feb|March?|April?|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/.test(tokens[at - 1]?.text ?? '');
/** So far into a paragraph a dateline goes, in tokens. */
const DATELINE = 8;

/** "a Solvane investment banker", "a Solvane engineer": who works for a firm, which has an article of theirs in front. Tokens `from` to `to` are the name. */
export function employsSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^an?$/.test(tokens[from - 1]?.lower ?? '') || PLACE_HEADS.has(tokens[to - 1]?.lower ?? ''))
    return false;
  return [tokens[to], tokens[to + 1]].some((t, i) => {
    const isNoun = EMPLOYEE.test(t?.text ?? '');
    return isNoun && (i === 0 || tokens[to]?.text === tokens[to]?.lower);
  });
}
const EMPLOYEE =
  /^(?:analyst|banker|economist|employee|engineer|executive|shareholder|stockholder|strategist|subsidiary|trader)$/;

/** "the Tolm Hale tribals": a people, and nobody. */
export const isTribe = (after: Token): boolean =>
  /^(?:clans?|clansmen|dialect|language|tribals?|tribes?|tribesmen|tribespeople)$/.test(after.text);
