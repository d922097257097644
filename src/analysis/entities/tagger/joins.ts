import { flatMap } from '../../../text/flatMap';
import { isFirstName } from '../names/firstNames';
import { PLACES } from '../names/gazetteer';
import { ORGANIZATION_HEADS } from '../names/heads';
import type { Name } from '../names/name';
import { isPeople } from '../names/peoples';
import { PORTFOLIOS } from '../names/titles';
import { withGaelic } from './gaelic';

/** Names that small words, commas or ampersands of one name have kept apart, joined. Linear. */
export const withJoins = (text: string, names: readonly Name[]): readonly Name[] =>
  withGaelic(text, withTails(text, withFronts(text, withFields(text, withJoints(text, names)))));

/** Who holds an office of a county, by which its house is called: "Hale County Sheriff’s Department". */
const OFFICERS =
  'attorney|auditor|clerk|commissioner|coroner|governor|mayor|ombudsman|prosecutor|sheriff|treasurer';
const OFFICERS_HOUSE = new RegExp(`^(?:(?:district|county|state) )?(?:${OFFICERS})['’]s `, 'i');

/** Whose courts, schools and unions are called after them: "Vellin Coroner’s Court". */
const KEEPERS = new RegExp(
  `(?:^| )(?:(?:${OFFICERS})s?|magistrates|children|girls|boys|women|men|people|teachers|workers|farmers|students|veterans)$`,
  'i',
);

/** "Alvarez & Marsal", "Vellin Coroner’s Court": what an ampersand joins is one firm, and a coroner’s court one house. */
function withJoints(text: string, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last && name.start < last.end) continue;
    const between = last && name.start - last.end <= GAP ? text.slice(last.end, name.start) : '';
    if (
      last &&
      (between === ' & ' ||
        (between === ', ' && isOfPartners(text, last, name)) ||
        (between === AND && isRestOfFirm(text.slice(name.start, name.end))) ||
        (between === AND && isHouseOfTwo(text, last, name)) ||
        (between === ' ' && last.type === 'place' && OFFICERS_HOUSE.test(text.slice(name.start, name.end))) ||
        (isPossessive(between) && KEEPERS.test(text.slice(last.start, last.end))))
    )
      joined[joined.length - 1] = { ...last, type: 'organization', end: name.end };
    else joined.push(withHouse(text, name));
  }
  return joined;
}

const HOUSE =
  /['’]s? (?:Academy|Association|Club|College|Court|Department|Federation|Hospital|Institute|League|Office|School|Union)\b/uy;

/** "Halden Girls’ College" */
function withHouse(text: string, name: Name): Name {
  if (!KEEPERS.test(text.slice(name.start, name.end))) return name;
  HOUSE.lastIndex = name.end;
  return HOUSE.test(text) ? { ...name, type: 'organization', end: HOUSE.lastIndex } : name;
}

/** As long as " & C". */
const PARTNERS = 4;

/** "Farlie, Turner & Co": partners of one firm, where no list goes on. */
const isOfPartners = (text: string, first: Name, rest: Name): boolean =>
  first.type !== 'place' &&
  /^\p{Lu}[\p{L}’'-]+$/u.test(text.slice(first.start, first.end)) &&
  /^\p{Lu}[\p{L}’'-]+ & \p{Lu}/u.test(text.slice(rest.start, rest.end + PARTNERS)) &&
  !/[\p{L}”)], $/u.test(text.slice(Math.max(0, first.start - 3), first.start)) &&
  !/^, and |^, \p{Lu}/u.test(text.slice(rest.end, rest.end + AND.length + 1));

/** As long as " and ". */
const GAP = 5;
/** "Goodwin Tire and Rubber Co": trades in front of a legal form, which name no firm by themselves. */
const isRestOfFirm = (words: string): boolean =>
  /^(?:(?:Chemical|Development|Electric|Engineering|Finance|Gas|Insurance|Investment|Iron|Light|Manufacturing|Mining|Oil|Paper|Power|Rubber|Shipping|Steel|Sugar|Supply|Telephone|Tobacco|Trading|Transport|Trust) ){1,2}(?:Co|Company|Corp|Corporation|Inc|Ltd|Plc)\.?$/.test(
    words,
  );
/** "the Victoria and Albert Museum": one article, and a house that is called after two. */
const isHouseOfTwo = (text: string, first: Name, second: Name): boolean =>
  /\b[Tt]he $/.test(text.slice(Math.max(0, first.start - 5), first.start)) &&
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(first.start, first.end)) &&
  /^\p{Lu}[\p{L}-]+ (?:Canal|Foundation|Gallery|Museum|Railroad|Railway)$/u.test(
    text.slice(second.start, second.end),
  );
const isPossessive = (between: string): boolean => /^(?:['’]s?|s['’]) $/.test(between);

/** What services are for, beside the fields of offices: "Fire and Rescue Service". */
const FIELD =
  /^(?:ambulance|animal|aviation|coastguard|courts|customs|drug|excise|fish|fisheries|food|forestry|game|heritage|highways|innovation|maritime|medicines|pensions|plant|prisons|railways|revenue|skills|teaching|referral|ethics|standards|wildlife|licensing|library|lifeboat|parks|probation|recreation|rescue|research|safety|science|sea|search|training|waste)$/;
const isField = (word: string): boolean => FIELD.test(word) || PORTFOLIOS.has(word);

/** The last word, or the one in front of "of". */
const headOf = (words: readonly string[]): string => {
  const of = words.indexOf('of');
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
};

/** "Marine Research and Dredging Council": what begins the second half is no name of its own. */
const isWord = (word: string): boolean =>
  !PLACES.has(word) && !isPeople(word) && /(?:ing|ment|tion|ics|ence|logy|ure|ies|ers)$/.test(word);

/** "Halden Road and Bridge Corporation" */
const isWork = (word: string): boolean =>
  /^(?:road|bridge|harbou?r|port|canal|river|park|tunnel)$/.test(word);

/** In front of a body of many fields: "the Rail, Tram and Bus Union". */
const FIELDS = /(?<=\b[Tt]he )(?:\p{Lu}\p{L}+, )+(?:\p{Lu}\p{L}+ and )?$/u;
/** Longest such list, in UTF-16 units. */
const FIELDS_LENGTH = 60;
const MANY =
  /(?:union|committee|department|ministry|commission|council|agency|association|federation|authority)$/i;

/** "the Rail, Tram and Bus Union" is one body from its first field on, "the Crime and Disorder Act" one law. */
function withFronts(text: string, names: readonly Name[]): readonly Name[] {
  const whole: Name[] = [];
  for (const name of names) {
    const start = name.type === 'organization' ? startOfList(text, name) : startOfAct(text, name);
    while ((whole.at(-1)?.end ?? -1) > start) whole.pop();
    whole.push(start < name.start ? { ...name, start } : name);
  }
  return whole;
}

function startOfList(text: string, { start, end }: Name): number {
  if (!/^(?:, |d )$/.test(text.slice(start - 2, start)) || !MANY.test(text.slice(start, end))) return start;
  const list = FIELDS.exec(text.slice(Math.max(0, start - FIELDS_LENGTH), start))?.[0] ?? '';
  return text.slice(start - list.length, end).includes(AND) ? start - list.length : start;
}

/** In front of the last words of a law: "the Health and Safety at Work Act". */
const SUBJECTS = /(?<=\b[Tt]he )(?:\p{Lu}[\p{L}’'-]+,? (?:(?:and|of|at|in|to|on|for) )?){1,8}$/u;

function startOfAct(text: string, { type, start, end }: Name): number {
  if (type !== 'other' || !/ (?:Act|Bill|Regulations)$/.test(text.slice(start, end))) return start;
  const front = text.slice(Math.max(0, start - FIELDS_LENGTH), start);
  return start - (SUBJECTS.exec(front)?.[0].length ?? 0);
}

/** Foreign words inside names of towns, and what English towns lie on: "Usti nad Labem", "Sutton on Sea". */
const TOWN_ON =
  / (?:(?:nad|pod|sur|sous|upon|unter|bei|aan|ob der|an der) \p{Lu}[\p{L}-]+|on (?:Avon|Sea|Tees|Thames|Trent|Tyne|Water|Wye)|by Sea)(?![\p{L}-])/uy;

/** "Junts per Catalunya", "Alternative für Deutschland" */
const BODY_FOR = / (?:per|para|pour|für|por|voor|för|za) \p{Lu}[\p{L}’'-]+/uy;

/** "MV Princess Aya", whatever is taken for a title in it. */
const SHIP =
  /(?<=\b(?:HMS|USS|MV|MT|MS|SS|RMS|INS|HMAS|HMCS|HMNZS|FV|RFA|BRP|KRI|ARA|BAP|ROKS|TCG|HDMS|LÉ)) (?:\p{Lu}[\p{L}’'-]+)(?: (?:\p{Lu}[\p{L}’'-]+|[IVX]+)){0,2}/uy;

/** Where the ship's name ends whose prefix is all or the beginning of a name; 0 for other names. */
function shipEnd(text: string, { start, end }: Name): number {
  const space = text.indexOf(' ', start);
  const prefix = space < 0 ? end : Math.min(space, end);
  if (prefix - start > 4) return 0;
  SHIP.lastIndex = prefix;
  return SHIP.test(text) ? Math.max(SHIP.lastIndex, end) : 0;
}

/** "won over Odessa High on Friday": the town's school. */
const HIGH = / High(?= (?!School)\p{Ll}|[,.;:)]|$)/uy;

const FIELD_OF_PRIZE = / (?:in|for) \p{Lu}\p{L}+/uy;

/** "Usti nad Labem" is one place, "Nobel Prize in Chemistry" one prize. */
function withTails(text: string, names: readonly Name[]): readonly Name[] {
  let until = 0;
  return flatMap(names, (name) => {
    if (name.start < until) return [];
    const ship = shipEnd(text, name);
    if (ship > 0) {
      until = ship;
      return [{ ...name, end: ship, type: 'other' as const }];
    }
    HIGH.lastIndex = name.end;
    if (name.type === 'place' && HIGH.test(text)) {
      until = HIGH.lastIndex;
      return [{ ...name, end: until, type: 'organization' as const }];
    }
    const isPrize = name.type === 'other' && text.endsWith(' Prize', name.end);
    const tail = isPrize ? FIELD_OF_PRIZE : name.type === 'place' ? TOWN_ON : BODY_FOR;
    tail.lastIndex = name.end;
    if (!tail.test(text)) return [name];
    until = tail.lastIndex;
    return [{ ...name, end: until, type: tail === BODY_FOR ? ('organization' as const) : name.type }];
  });
}

/** "Halland Garment and Industrial Workers Federation", where "Halland" is a land. */
const isTrade = ([land = '', trade = '', ...more]: readonly string[], head: string): boolean =>
  more.length === 0 && PLACES.has(land) && trade !== '' && !ORGANIZATION_HEADS.has(trade) && MANY.test(head);

/** Heads of bodies that serve two counties or boroughs at once. */
const SERVES_TWO =
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?? (?:City Council|Council|Constabulary|Police|Fire)\b/u;

/** "Devon and Cornwall Police" is one force; "both Kent and Essex Police", "Kent and Essex Police forces" are two, as are countries'. */
function isJoint(text: string, place: Name, next: Name): boolean {
  const first = text.slice(place.start, place.end);
  if (/\s/.test(first) || ORGANIZATION_HEADS.has(first.toLowerCase())) return false;
  if (!SERVES_TWO.test(text.slice(next.start, next.end)) || /\b[Bb]oth $/.test(text.slice(0, place.start)))
    return false;
  return (
    !PLACES.has(first.toLowerCase()) &&
    !/^ (?:forces|are|were|have)\b/.test(text.slice(next.end, next.end + 8))
  );
}

/** "Photographic Imaging and Acoustics Unit": two things a unit does, of which the first looks like somebody or nothing. */
const isUnitOfTwo = (left: readonly string[], [first = '', head = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  left.length <= 3 &&
  !isFirstName(left[0] ?? '') &&
  isWord(left.at(-1) ?? '') &&
  isWord(first) &&
  /^(?:branch|bureau|department|directorate|division|office|section|unit)$/.test(head);

const AND = ' and ';

/** "Westshire Fire and Rescue Service" is one body, whose head stands behind the "and". */
function withFields(text: string, names: readonly Name[]): readonly Name[] {
  let until = 0;
  return flatMap(names, (name, n) => {
    if (name.start < until) return [];
    const next = names[n + 1];
    if (next?.type !== 'organization') return [name];
    if (next.start - name.end !== AND.length || text.slice(name.end, next.start) !== AND) return [name];
    const [left, right] = [name, next].map(({ start, end }) =>
      text.slice(start, end).toLowerCase().split(' '),
    );
    const [field, head] = [left?.at(-1) ?? '', headOf(right ?? [])];
    if (name.type === 'person' || name.type === 'other') {
      if (!isUnitOfTwo(left ?? [], right ?? [])) return [name];
      until = next.end;
      return [{ ...name, type: 'organization' as const, end: next.end }];
    }
    if (isJoint(text, name, next)) {
      until = next.end;
      return [{ ...name, type: 'organization' as const, end: next.end }];
    }
    const isOne = name.type === 'place' ? isWork : isTrade(left ?? [], head) ? () => true : isField;
    const [first = '', ...more] = right ?? [];
    if (!isOne(field) || !ORGANIZATION_HEADS.has(head)) return [name];
    if (!isOne(first) && !(isField(field) && more.length > 0 && isWord(first))) return [name];
    until = next.end;
    return [{ ...name, type: 'organization' as const, end: next.end }];
  });
}
