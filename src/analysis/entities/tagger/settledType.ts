import type { Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import { isPaper } from '../names/bodyNames';
import { isBorne } from '../names/borne';
import { COUNTRIES } from '../names/countries';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { FAMILY_NAME_HEADS, ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS, ROADS } from '../names/heads';
import { AGENCIES, ORGANIZATIONS } from '../names/knownBodies';
import type { Name } from '../names/name';
import { NAMED_FIRMS } from '../names/namedFirms';
import { isPeople } from '../names/peoples';
import { nameLength } from '../names/runs';
import {
  byLastWord,
  isArmInLand,
  isCareHome,
  isForLand,
  isJournal,
  isLandsByLetters,
  isRoad,
  isSchool,
  isSchoolDistrict,
  isTownsOwn,
} from './lastWords';
import {
  beginsAsPlace,
  isBodyIn,
  isBodyOf,
  isCrescent,
  isFirm,
  isIndianTown,
  isLandsOwn,
  isListedBody,
  isListedBodyOf,
  isNicknamed,
  isOfAll,
  isPartOfLand,
  isQuartersOwn,
  isSettlement,
  isThing,
  isTown,
  isWithParticle,
} from './shapes';

/** From here on a place stands although its head word is a body's. */
const CERTAIN = 0.95;
/** Below this the rules' word for a person counts for more. */
const UNSURE = 0.75;
/** “in UP” */
const isByLetters = ({ type, start, confidence }: Name, [word, ...more]: readonly Token[]): boolean =>
  type === 'place' &&
  more.length === 0 &&
  start === word?.start &&
  confidence >= SURE &&
  /^[A-Z&]{2,3}$/.test(word.text);

/** How sure they are of one by a title, a known first name or what the name does. */
const SURELY_SOMEBODY = 0.8;

/** How sure the rules are of a body by its head word. */
const SURE = 0.85;

/** “StatCan”, “PostNord”, unlike “McBride”, “DiCarlo” and “JoAnn” */
const isCompound = (t: Token | undefined): boolean =>
  /^(?!(?:Mc|Mac|De|Des|Di|Du|La|Le|Van|Von|O|Fitz|El|Al|Ben|St)\p{Lu})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+|\p{Lu}{2,3})$/u.test(
    t?.text ?? '',
  ) && !isFirstName(t?.lower ?? '');

/** Who makes cars and is nobody’s first name. */
const MAKE =
  /^(?:Audi|BMW|Chevrolet|Chevy|Citroën|Daihatsu|Datsun|Fiat|Honda|Hyundai|Isuzu|Kia|Lexus|Mazda|Mercedes-Benz|Mitsubishi|Nissan|Peugeot|Renault|Skoda|Škoda|Subaru|Suzuki|Toyota|Vauxhall|Volkswagen|Volvo|Yamaha)$/;
const isCar = ([make, model]: readonly Token[]): boolean =>
  MAKE.test(make?.text ?? '') &&
  !ORGANIZATION_HEADS.has(model?.lower ?? '') &&
  !OTHER_HEADS.has(model?.lower ?? '') &&
  !COUNTRIES.has(model?.lower ?? '');

/** “Duchess of Wenlow” */
const NOBLE = /^(?:Prince|Princess|Duke|Duchess|Earl|Countess|Marquess|Viscount|Viscountess)$/;

/** “Storm Brenna”, “Hurricane Katrina”: weather, whoever it was named after. */
const WEATHER = /^(?:storm|hurricane|typhoon|cyclone)$/;

/** “Borussia Halden”, “Grupo Vellin”: what clubs and firms say in front of their names. */
const OWN_START =
  /^(?:aer|banca|banco|banda|bank|banque|clube|clwb|editorial|partai|parti|partido|partito|universitas|universitat|universiteit|compagnie|constructora|empresa|galerie|groupe|grupo|gruppo|instituto|sociedad|société|ac|afc|as|borussia|celta|cska|deportivo|dinamo|dynamo|fc|fk|hapoel|hertha|lokomotiv|maccabi|olympique|rasen|rayo|sporting|spartak|sv|tsv|vfb|vfl|sk|nk|rc|sc|cd|sd|ud|ssc|bodegas|domaine|weingut|ospedale|universidade|ysbyty)$/;

/** “Halden Waters Treaty”: last words that no body bears. */
const ACTS =
  /^(?:accords?|act|agreement|awards?|bill|championships?|constitution|cup|day|month|pact|prize|summit|treaty|trophy|virus|war|week|year)$/;

/** The last word, up to the hyphen of “Alden Capital-backed”. */
function headOf(words: readonly Token[]): string {
  const last = words.at(-1);
  return last ? last.lower.slice(0, nameLength(last)) : '';
}

/** What a tagged name is, where lists and head words know better than the tagger. @param words of the name, at least one */
export function settledType(name: Name, words: readonly Token[], ruled: readonly Name[]): EntityType {
  const [first] = words;
  if (
    /^count(?:y|ies)$/.test(first?.lower ?? '') &&
    words.length === 2 &&
    name.type !== 'place' &&
    !isBody(words[1]?.lower ?? '')
  )
    return 'place';
  // “Rijksmuseum”, “TU Delft”
  if (words.length === 1 && /\p{L}{3}museum$/u.test(first?.lower ?? '')) return 'organization';
  if (words.length === 2 && /^(?:ETH|TU|UC)$/.test(first?.text ?? '')) return 'organization';
  // “Co Louth”
  if (words.length === 2 && /^Co\.?$/.test(first?.text ?? '')) return 'place';
  if (words.length === 1 && AGENCIES.has(first?.text ?? '')) return 'organization';
  if (isOfAll(words)) return 'other';
  if (words.length > 1 && NAMED_FIRMS.has(words.map((t) => t.lower).join(' '))) return 'organization';
  if (name.type === 'person' && words.length === 1 && isCompound(first)) return 'organization';
  // “Kia Optima”
  if (name.type !== 'other' && name.confidence < CERTAIN && words.length === 2 && isCar(words))
    return 'other';
  // “Vellin-Hart InBev”
  if (
    name.type === 'person' &&
    words.length === 2 &&
    isCompound(words[1]) &&
    !isFirstName(first?.lower ?? '')
  )
    return 'organization';
  if (words[1]?.lower === 'of' && NOBLE.test(first?.text ?? '')) return 'person';
  if (
    words.length > 1 &&
    OWN_START.test(first?.lower ?? '') &&
    !ROADS.has(words.at(-1)?.lower ?? '') &&
    !OTHER_HEADS.has(words.at(-1)?.lower ?? '') &&
    (name.confidence < CERTAIN || name.type === 'person')
  )
    return 'organization';
  if (words.length > 2 && /^Nations?$/.test(words.at(-1)?.text ?? '') && words.at(-2)?.text === 'First')
    return 'organization';
  if (isNicknamed(words) || isBorne(words) || (name.confidence < CERTAIN && isWithParticle(words)))
    return 'person';
  if (name.confidence < CERTAIN && isLandsByLetters(words)) return 'organization';
  if (words.length > 1 && isRoad(words)) return 'place';
  if (words.length > 1 && name.confidence < CERTAIN && isLandsOwn(words)) return 'organization';
  if (words.length === 2 && words[1]?.text === 'Tech' && PLACES.has(first?.lower ?? ''))
    return 'organization';
  if (words.length > 1 && WEATHER.test(first?.lower ?? '')) return 'other';
  const head = words.length > 1 ? headOf(words) : '';
  // “US Air Force Pararescueman”
  const ofLand = first !== undefined && PLACES.has(first.lower) && first.text === first.text.toUpperCase();
  const somebody =
    name.confidence < UNSURE && words.length > 1 && !ofLand && ruled.some((r) => isSomebody(r, first));
  if (name.type === 'person' && name.confidence < UNSURE && beginsAsPlace(words)) return 'place';
  if (name.type === 'person' && name.confidence < CERTAIN && isKnownPlace(words, ruled, name.confidence))
    return 'place';
  if (name.type === 'person' && name.confidence < CERTAIN && isListedBody(words)) return 'organization';
  if (isListedBodyOf(words)) return 'organization';
  if (name.type === 'person' || somebody) return personOr(headOf(words), words);
  const lower = words.map((t) => t.lower).join(' ');
  if (name.type === 'other') return thingOr(name, lower, words, ruled);
  if (name.type === 'organization' && PLACES.has(lower) && !ORGANIZATIONS.has(lower)) return 'place';
  if (name.type === 'organization' && name.confidence < CERTAIN && isSettlement(words)) return 'place';
  if (name.type === 'organization' && ROADS.has(head) && name.confidence < CERTAIN && !isCrescent(words))
    return 'place';
  if (name.type === 'organization' && name.confidence < UNSURE && isSpot(head) && !ORGANIZATIONS.has(lower))
    return 'place';
  if (name.type === 'organization' && ACTS.test(head) && name.confidence < CERTAIN) return 'other';
  if (name.type !== 'place') return name.type === 'organization' && isIndianTown(words) ? 'place' : name.type;
  // “the Museum” of one that is named elsewhere
  if (words.length === 1 && /^(?:museum|gallery|institute|library|university|college)$/.test(lower))
    return 'organization';
  if (
    ORGANIZATIONS.has(lower) ||
    isBodyOf(words) ||
    isBodyIn(words) ||
    isTownsOwn(words) ||
    isSchoolDistrict(words) ||
    isForLand(words) ||
    isArmInLand(words)
  )
    return 'organization';
  if (
    isBody(head) &&
    (name.confidence < UNSURE || (name.confidence < CERTAIN && ruled.some((r) => isSure(r, first))))
  )
    return 'organization';
  return OTHER_HEADS.has(head) && !PLACES.has(lower) && PLACES.has(first?.lower ?? '') ? 'other' : 'place';
}

/** One word that the lists know for a place, and the rules for nobody: surely for one where the tagger is sure of somebody. */
const isKnownPlace = (
  [first, ...more]: readonly Token[],
  ruled: readonly Name[],
  confidence: number,
): boolean =>
  first !== undefined &&
  more.length === 0 &&
  PLACES.has(first.lower) &&
  !ruled.some((r) => r.start === first.start && r.type === 'person') &&
  (confidence < UNSURE || ruled.some((r) => r.start === first.start && r.type === 'place'));

/** “The Guardian”, by the head of its name alone. */
const PAPER = /^(?:guardian|herald|tribune|gazette|telegraph|journal|chronicle|inquirer|examiner)$/;

const TRADE =
  /^(?:brewing|catering|electrical|hauling|heating|joinery|landscaping|meats|paving|plumbing|printing|roofing|tailoring|towing|trucking|welding)$/;

/** A thing for the tagger, unless the lists or its head know it for a place or a body. */
function thingOr(name: Name, lower: string, words: readonly Token[], ruled: readonly Name[]): EntityType {
  if (words.length === 2 && words[1]?.text === 'High') return 'organization';
  // “Speedy’s Towing”
  if (words.some((t) => t.kind === 'clitic') && TRADE.test(words.at(-1)?.lower ?? '')) return 'organization';
  if (isSchool(words)) return 'organization';
  if (ORGANIZATIONS.has(lower) || isFirm(words) || isCareHome(words) || PAPER.test(lower) || isJournal(words))
    return 'organization';
  if (words.length === 2 && isPaper(words[1]?.lower ?? '')) return 'organization';
  if (PLACES.has(lower) && (words.length > 1 || name.confidence < UNSURE)) return 'place';
  if (isPartOfLand(words) || isIndianTown(words) || ruled.some((r) => isByLetters(r, words))) return 'place';
  if (words.length > 1 && name.confidence < UNSURE && isSomewhere(words, ruled)) return 'place';
  return words.length > 1 && name.confidence < CERTAIN && ruled.some((r) => isSure(r, words[0]))
    ? 'organization'
    : 'other';
}

/** “Vellin Peninsula”: a place by its head for the rules. */
const isSomewhere = (words: readonly Token[], ruled: readonly Name[]): boolean =>
  PLACE_HEADS.has(words.at(-1)?.lower ?? '') &&
  !FIGURATIVE.test(words.at(-1)?.lower ?? '') &&
  (words.length > 2 || !OF_FAMILIES.test(words.at(-1)?.lower ?? '')) &&
  ruled.some((r) => r.type === 'place' && r.start === words[0]?.start && r.end === words.at(-1)?.end);
/** Heads of places that programmes and permits have, too. */
const FIGURATIVE = /^(?:pass|point|quarter|range|sound|square|state|street|ward|zone)$/;
/** … and families. */
const OF_FAMILIES =
  /^(?:beach|bridge|dam|forest|grove|hills?|lakes?|lane|marsh|moor|pond|ridge|town|vale|woods?)$/;

/** "Winston Churchill Square" and "General Motors" are nobody, nor is "Bill C-48", whatever their first words are. */
function personOr(head: string, words: readonly Token[]): EntityType {
  // “Vellin High”
  if (head === 'high' && words.length > 1) return 'organization';
  if (ROADS.has(head) || (PLACE_HEADS.has(head) && isThing(words))) return 'place';
  const last = byLastWord(words);
  if (last) return last;
  if (words.length === 2 && isTown(words) && (isPaper(head) || head === 'daily')) return 'organization';
  if (
    ORGANIZATION_HEADS.has(head) &&
    (!FAMILY_NAME_HEADS.has(head) ||
      isTown(words) ||
      isPeople(words[0]?.lower ?? '') ||
      words.at(-2)?.lower === 'coast')
  )
    return 'organization';
  // “Ann Lund Space Telescope”, “Vellin Election”
  if (words.length > 1 && THINGS.test(head)) return 'other';
  // “Vellin Coroner’s Court”, “Lund & Co.”, “Tarn Line”, “Vellin Games”, “Vellin United”, “Shelter Cymru”
  if (
    (/^(?:games|line|united|project|cymru|uk)$/.test(head) && words.length > 1) ||
    isCareHome(words) ||
    isFirm(words) ||
    (words[0]?.lower === 'general' && /ics$/.test(head)) ||
    isQuartersOwn(words) ||
    (words.some((t) => t.kind === 'clitic') && ORGANIZATION_HEADS.has(head))
  )
    return 'organization';
  return words.some((t) => /\d/.test(t.text)) ? 'other' : 'person';
}

/** Last words that no family has for a name. */
const THINGS =
  /^(?:telescope|spacecraft|elections?|agreement|treaty|prize|trophy|bill|championships?|scheme|sales|tax)$/;

/** Heads of places that no family has for a name, and no state of mind. */
const isSpot = (head: string): boolean =>
  PLACE_HEADS.has(head) &&
  !ORGANIZATION_HEADS.has(head) &&
  !/^(?:beach|bridge|cape|dam|district|estate|forest|grove|heath|hills?|lakes?|lane|marsh|moor|park|pass|pond|ridge|state|street|wards?|woods?|zone)$/.test(
    head,
  );
const isBody = (head: string): boolean => ORGANIZATION_HEADS.has(head) && !PLACE_HEADS.has(head);

const isSomebody = ({ type, start, confidence }: Name, first: Token | undefined): boolean =>
  type === 'person' && start === first?.start && confidence >= SURELY_SOMEBODY;

const isSure = ({ type, start, confidence }: Name, first: Token | undefined): boolean =>
  type === 'organization' && start === first?.start && confidence >= SURE;
