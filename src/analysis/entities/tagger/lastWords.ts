import type { Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import { COUNTRIES } from '../names/countries';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS, PLACE_STARTS } from '../names/heads';

/** “Odda West District”: what no family is called. */
const AREA = /^(?:city|district|county|municipality|township|constituency|region|barangay)$/;
/** “Amy Lund Market” */
const SHOP = /^(?:market|supermarket|deli|diner|grill|cafe|café|motel|pharmacy|salon|restaurant|feedlots)$/;

export const isShop = (word: string): boolean => SHOP.test(word);

/** … and what nobody is called at all. */
const STORE = /^(?:supermarket|diner|cafe|café|motel|pharmacy|restaurant|feedlots)$/;

/** Where guests stay: “Clayton Hotel”. */
const HOTEL = /^(?:hotel|inn|hostel|guesthouse)$/;

/** “Milner Road Baths”: what a street has for its own. */
const isOnStreet = (words: readonly Token[]): boolean =>
  words.slice(1, -1).some((t) => /^(?:avenue|lane|road|street)$/.test(t.lower)) &&
  !ORGANIZATION_HEADS.has(words.at(-1)?.lower ?? '');

/** “Cedar Ridge Unified School District”: a body, though districts are places. */
export const isSchoolDistrict = (words: readonly Token[]): boolean =>
  /^districts?$/.test(words.at(-1)?.lower ?? '') &&
  /^(?:school|schools|hospital|library)$/.test(words.at(-2)?.lower ?? '');

/** “Journal of Alpine Ecology” */
export const isJournal = ([head, of]: readonly Token[]): boolean =>
  of?.text === 'of' &&
  /^(?:Annals|Archives|Bulletin|Journal|Proceedings|Transactions)$/.test(head?.text ?? '');

/** “St Osmund’s Primary” */
export const isSchool = (words: readonly Token[]): boolean =>
  words.at(-2)?.lower === "'s" &&
  /^(?:Comprehensive|Grammar|High|Infants?|Juniors?|Prep|Primary|Secondary)$/.test(words.at(-1)?.text ?? '');

/** What the last word of a name tells that looks like somebody’s; null where it tells nothing. */
export function byLastWord(words: readonly Token[]): EntityType | null {
  const last = words.at(-1)?.lower ?? '';
  if (isSchoolDistrict(words)) return 'organization';
  if (isOnStreet(words)) return 'place';
  if (words.length > 1 && (AREA.test(last) || HOTEL.test(last))) return 'place';
  return (words.length > 2 && SHOP.test(last)) || (words.length > 1 && STORE.test(last))
    ? 'organization'
    : null;
}

/** “Vermont DOT”: the letters of a town’s or state’s department, school or club. */
export const isTownsOwn = (words: readonly Token[]): boolean =>
  words.length > 1 && /^(?:DOT|PD|FD|EMS|ISD|SD|DPS|DNR|FC|AFC|RFC|HQ)$/.test(words.at(-1)?.text ?? '');

/** “Woodland Ave.”, “Lake Shore Dr.”, “Mill St”, “Rua das Pedras” */
export const isRoad = (words: readonly Token[]): boolean => {
  const last = words.at(-1);
  return (
    /^(?:Av|Ave|Blvd|Hwy|Pkwy|Rd|Sts?|Tpke)\.?$|^Dr\.$/.test(last?.text ?? '') ||
    (FOREIGN_ROAD.test(words[0]?.text ?? '') && !ORGANIZATION_HEADS.has(last?.lower ?? ''))
  );
};
/** Roads and squares where their word stands in front, in languages of all desks. */
const FOREIGN_ROAD =
  /^(?:Avenida|Calle|Carrer|Corso|Heol|Jalan|Lebuh|Lorong|Paseo|Piazza|Plaça|Praça|Rambla|Rua|Rue|Sráid|Strada|Stryd|Ulica|Ulitsa|Viale)$/;

/** “Vellin Reach Care Home” */
export const isCareHome = (words: readonly Token[]): boolean =>
  words.at(-1)?.lower === 'home' && words.at(-2)?.lower === 'care';

/** “Enterprise Norland”: what a land has bodies for, in front of its name. */
export const isForLand = ([sphere, ...land]: readonly Token[]): boolean =>
  /^(?:Citizens|Consumer|Creative|Energy|Enterprise|Fairtrade|Film|Hospitality|Invest|Maritime|Retail|Screen|Skills|Tourism|Transparency|Visit|Zero)$/.test(
    sphere?.text ?? '',
  ) && PLACES.has(land.map((t) => t.lower).join(' '));

/** What is no firm in front of a land: “Upper Norland”, “Fascist Italy”, “Mughal India”. */
const PART_OR_AGE =
  /(?:ern|ian|an|al|ist|ish|ese|ic|er|st|wide|side)$|^(?:ancient|britain|communist|downtown|edwardian|french|greater|imperial|inland|inner|little|mainland|middle|mughal|nazi|new|norman|occupied|old|papua|rural|saudi|soviet|tudor|upstate|urban|vichy)$/;

/** “Merrick Ireland”, somewhere for the tagger: a firm’s arm in a land. */
export const isArmInLand = ([firm, land, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(firm?.text ?? '') &&
  COUNTRIES.has(land?.lower ?? '') &&
  !PLACES.has(firm?.lower ?? '') &&
  !PLACES.has(`${firm?.lower} ${land?.lower}`) &&
  !PLACE_STARTS.has(firm?.lower ?? '') &&
  !PART_OR_AGE.test(firm?.lower ?? '');

/** “IDA Norland” */
export const isLandsByLetters = ([letters, ...land]: readonly Token[]): boolean =>
  land.length > 0 &&
  /^[A-Z]{3,5}$/.test(letters?.text ?? '') &&
  !PLACES.has(letters?.lower ?? '') &&
  PLACES.has(land.map((t) => t.lower).join(' '));
