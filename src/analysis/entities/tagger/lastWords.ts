import type { Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS } from '../names/heads';

/** “Odda West District”: what no family is called. */
const AREA = /^(?:district|county|municipality|township|constituency|region|barangay)$/;
/** “Amy Lund Market” */
const SHOP = /^(?:market|supermarket|deli|diner|grill|cafe|café|motel|pharmacy|salon|restaurant|feedlots)$/;

export const isShop = (word: string): boolean => SHOP.test(word);

/** … and what nobody is called at all. */
const STORE = /^(?:supermarket|diner|cafe|café|motel|pharmacy|restaurant|feedlots)$/;

/** What the last word of a name tells that looks like somebody’s; null where it tells nothing. */
export function byLastWord(words: readonly Token[]): EntityType | null {
  const last = words.at(-1)?.lower ?? '';
  if (words.length > 1 && AREA.test(last)) return 'place';
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

/** “IDA Norland” */
export const isLandsByLetters = ([letters, ...land]: readonly Token[]): boolean =>
  land.length > 0 &&
  /^[A-Z]{3,5}$/.test(letters?.text ?? '') &&
  !PLACES.has(letters?.lower ?? '') &&
  PLACES.has(land.map((t) => t.lower).join(' '));
