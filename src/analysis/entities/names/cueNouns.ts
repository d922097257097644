import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { EntityType } from '../../article';
import { isSomebody } from '../../grammar/somebody';

/** What a body is, in lower case: "the energy company Nordvik". */
const BODIES = wordSet(
  'agency airline airlines association bank brewer broadcaster brewery builder carmaker chain charity club company conglomerate consortium consultancy ' +
    'cooperative drugmaker exchange federation firm foundation giant group insurer lender manufacturer ministry newspaper newsroom nonprofit organisation ' +
    'organization orchestra outlet party regulator retailer start-up startup subsidiary supermarket tabloid think-tank union university utility watchdog ' +
    'weekly daily militia network website ngo hospital school college academy publisher operator maker developer supplier contractor studio label vendor ' +
    'aggregator brand brands companies fintech firms insurtech marketplace neobank platform platforms provider startups unicorn venture',
);
/** … those that people are as well: only in apposition behind the name, or in front of a single word. */
const BODIES_OR_PEOPLE = wordSet(
  'publisher operator maker developer supplier contractor builder giant aggregator provider',
);
/** What a work is, which may bear anybody's name: "the film Margaret". */
const WORKS = wordSet(
  'album ballad ballet biopic blockbuster book comedy documentary drama film musical memoir miniseries movie novel novella opera painting ' +
    'play podcast poem romcom screenplay sequel series sitcom song soap symphony thriller video western',
);
/** What bears a name as well: "the tanker Stella Maris". */
const VESSELS = wordSet(
  'tanker frigate destroyer ferry yacht trawler submarine ship vessel cruiser liner schooner warship freighter carrier corvette ' +
    'satellite rocket spacecraft spaceship lander rover probe telescope racehorse',
);
/** What somewhere is: "Panniq, a fishing village". */
const SPOTS = wordSet(
  'borough capital city commune district hamlet island municipality neighborhood neighbourhood port province region resort river settlement suburb town ' +
    'township valley village peninsula lake mountain archipelago territory county kingdom country',
);

/** … and what its apposition may turn on besides. */
const APPOSED_BODIES = wordSet(
  'arm army authority body branch broadcaster committee commission council division force grouping lobby ministry panel service unit',
);
/** What somebody is, where the name alone tells nothing; offices are titles. */
const PEOPLE = wordSet(
  'winner laureate champion medallist medalist qualifier nominee survivor star finalist frontman frontwoman singer soprano tenor violinist pianist cellist nephew niece uncle aunt cousin grandson granddaughter',
);
/** … and in an apposition, where a body or a town would be called otherwise, beside all nouns for somebody. */
const APPOSED_PEOPLE = wordSet('rookie freshman sophomore novelist poet veteran bachelor toddler');
/** What a firm may be as well as somebody: "the buyer, Hop Garden,". */
const PEOPLE_OR_FIRMS = wordSet(
  'bidder breeder broker builder buyer collector complainant contractor critic customer dealer defendant grower investor owner seller source ' +
    'tenant trader user vendor winemaker',
);
/** Is the word, as written, one for somebody and for no firm? */
export const isSurelySomebody = (t: Token | undefined): boolean =>
  t !== undefined &&
  t.text === t.lower &&
  (isSomebody(t.lower) || APPOSED_PEOPLE.has(t.lower)) &&
  !PEOPLE_OR_FIRMS.has(t.lower);
/** Is the word, as written, one for a body or for a work? */
export const isBodyNoun = (t: Token | undefined): boolean => BODIES.has(t?.text ?? '');
export const isWorkNoun = (t: Token | undefined): boolean => WORKS.has(t?.text ?? '');

/** What begins no firm's name of its own: "Chipmaker Solvane", unlike "Bank Solvane". */
const KINDS_OF_FIRM = wordSet(
  'airline automaker brewer broadcaster carmaker chipmaker drugmaker fintech insurer lender pollster retailer start-up startup supermarket',
);
export const isKindOfFirm = (lower: string): boolean => KINDS_OF_FIRM.has(lower);

/** What a common noun calls a name. @param apposed whether it stands behind a comma, where it can mean nothing else */
export function typeOfNoun(noun: Token | undefined, apposed: boolean): EntityType | null {
  if (!noun) return null;
  if (KINDS_OF_FIRM.has(noun.lower)) return 'organization';
  if (noun.text !== noun.lower) return null;
  if (BODIES.has(noun.lower)) return apposed || !BODIES_OR_PEOPLE.has(noun.lower) ? 'organization' : null;
  if (WORKS.has(noun.lower) || VESSELS.has(noun.lower)) return 'other';
  if (PEOPLE.has(noun.lower) || (apposed && isSurelySomebody(noun))) return 'person';
  if (apposed && APPOSED_BODIES.has(noun.lower)) return 'organization';
  return apposed && SPOTS.has(noun.lower) ? 'place' : null;
}
