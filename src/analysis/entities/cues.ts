import type { Token } from '../../text/tokens';
import type { EntityType } from '../article';
import { PLACES } from './gazetteer';
import { TITLES } from './titles';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a body is, in lower case: "the energy company Nordvik". */
const BODIES = words(
  'agency airline airlines association bank brewer broadcaster brewery builder carmaker chain charity club company conglomerate consortium consultancy ' +
    'cooperative drugmaker exchange federation firm foundation giant group insurer lender manufacturer ministry newspaper newsroom nonprofit organisation ' +
    'organization orchestra outlet party regulator retailer start-up startup subsidiary supermarket tabloid think-tank union university utility watchdog ' +
    'weekly daily militia network website ngo hospital school college academy publisher operator maker developer supplier contractor studio label vendor',
);
/** … those that people are as well: only in apposition behind the name, or in front of a single word. */
const BODIES_OR_PEOPLE = words('publisher operator maker developer supplier contractor builder giant');
/** What a work is, which may bear anybody's name: "the film Margaret". */
const WORKS = words(
  'album ballad ballet biopic blockbuster book comedy documentary drama film musical memoir miniseries movie novel novella opera painting ' +
    'play podcast poem romcom screenplay sequel series sitcom song soap symphony thriller video western',
);
/** What bears a name as well: "the tanker Stella Maris". */
const VESSELS = words(
  'tanker frigate destroyer ferry yacht trawler submarine ship vessel cruiser liner schooner warship freighter carrier corvette ' +
    'satellite rocket spacecraft spaceship lander rover probe telescope racehorse',
);
/** What somewhere is: "Panniq, a fishing village". */
const SPOTS = words(
  'borough capital city commune district hamlet island municipality neighborhood neighbourhood port province region resort river settlement suburb town ' +
    'township valley village peninsula lake mountain archipelago territory county kingdom country',
);

/** … and what its apposition may turn on besides. */
const APPOSED_BODIES = words(
  'arm army authority body branch broadcaster committee commission council division force grouping lobby ministry panel service unit',
);
/** What somebody is, where the name alone tells nothing; offices are titles. */
const PEOPLE = words(
  'winner laureate champion medallist medalist qualifier nominee survivor star finalist frontman frontwoman singer soprano tenor violinist pianist cellist',
);
/** Kin and works, which people have and places have not. */
const THEIRS =
  /^(?:wife|husband|widow|widower|mother|father|brother|sister|sons?|daughters?|plays?|novels?|poems?|symphon(?:y|ies)|paintings?|lawyers?|attorney|solicitor)$/;
/** "a 1-1 draw with Vellin", "joined from Vellin": clubs, where nobody is known to bear the name. */
const isOpponent = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:draw|defeat|win|victory|loss) (?:with|by|over|against|to)|joined from)$/.test(
    `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`,
  );

/** "run by Vellin Rail" */
const isRunBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'by' &&
  /^(?:run|owned|operated|published|made|insured)$/.test(tokens[at - 2]?.lower ?? '');

/** "buyers including", "firms such as": bodies by their plural. */
const KINDS =
  /^(?:banks|brands|broadcasters|buyers|carriers|chains|charities|clubs|companies|customers|firms|groups|lenders|manufacturers|newspapers|producers|retailers|suppliers|traders|unions|universities)$/;

/** What stands right in front of a body and not of its people: "spokesman for", "a stake in". */
const LEADS_TO_SPOT =
  /^(?:mayor|governor|prefect|streets?|town|city|village|suburbs?|outskirts|residents|port|seat) of$/;
const LEADS_TO_BODY =
  /^(?:(?:shares?|stock|stakes?) (?:in|of)|(?:spokes(?:man|woman|person|people)) (?:for|at|of)|(?:subsidiary|unit|arm|division|branch|shareholders?|headquarters|board|customers|employees) of)$/;
/** What follows a body's "'s", and seldom anybody's. */
const BODYS_OWN =
  /^(?:board|profits?|revenues?|shares?|shareholders?|stock|subsidiary|subsidiaries|earnings|turnover|headquarters)$/;
/** "Variety magazine": what follows the name of one. */
const FOLLOWS_BODY = /^(?:magazine|newspaper|airlines?|plc|board|shareholders|lawmakers|mps)$/;
/** "Vellin captain Tom Amadi" */
const SIDES =
  /^(?:captain|manager|coach|striker|winger|midfielder|goalkeeper|defender|fly-half|scrum-half|quarterback)$/;
/** "Laurel Hill convent" */
const FOLLOWS_HOUSE = /^(?:convent|abbey|monastery|school|college|university|hospital|academy|prison|hotel)$/;
/** Where an apposition stops telling what the thing is: "a drama | by …", "a partner | at the fund". */
const STOPS =
  /^(?:[,.;:)—–]|about|at|based|by|for|from|he|i|in|near|of|on|owned|run|set|she|that|they|to|under|who|whose|which|with|where)$/;
/** Longest way to the head of an apposition, in tokens. */
const APPOSITION = 7;
const ARTICLE = /^(?:an?|the|its|their)$/;
const POSSESSOR = /^(?:its|the|their|our|his|her|an?|'s)$/;
/** What a body is to another one. */
const OWNED = /^(?:backer|parent|sponsor|shareholder|competitor)$/;

/**
 * What kind of thing the words around a name call it; null where they say nothing. Tokens `from` to `to` are the name.
 * "an energy company" behind a comma, "the film" in front, "shares in", "'s profits".
 */
export function cueAround(tokens: readonly Token[], from: number, to: number): EntityType | null {
  return cueBehind(tokens, to) ?? cueBefore(tokens, from, to);
}

function cueBehind(tokens: readonly Token[], to: number): EntityType | null {
  const [after, then] = [tokens[to], tokens[to + 1]];
  if (after?.lower === 'team' && then?.text === then?.lower) return 'organization';
  if (isBeaten(tokens, to)) return 'organization';
  if (!after || !then) return after && FOLLOWS_BODY.test(after.text) ? 'organization' : null;
  if (SIDES.test(after.text) && then.text !== then.lower) return 'organization';
  if (FOLLOWS_BODY.test(after.text) || FOLLOWS_HOUSE.test(after.text)) return 'organization';
  if (after.kind === 'clitic' && then.lower !== 'coach' && SIDES.test(then.text)) return 'organization';
  if (after.kind === 'clitic' && then.lower === 'head' && tokens[to + 2]?.lower === 'coach')
    return 'organization';
  if (after.kind === 'clitic')
    return BODYS_OWN.test(then.lower) ? 'organization' : THEIRS.test(then.lower) ? 'person' : null;
  if (after.text !== ',') return null;
  if (then.lower === 'based' || (then.lower === 'which' && isSeated(tokens, to + 2))) return 'organization';
  return ARTICLE.test(then.lower) ? typeOfNoun(headOf(tokens, to + 2), true) : null;
}

const BEATS = /^(?:beat|beats|thrashed|edged|defeated|hammered|stunned|crushed|drew)$/;
/** Longest way from who wins to the score, in tokens. */
const TO_SCORE = 8;

/** "Vellin beat Halden 2-1", "… beating Halden 2-1": sides, where nobody is known to bear the name. */
function isBeaten(tokens: readonly Token[], to: number): boolean {
  const isScore = (i: number): boolean =>
    tokens[i]?.kind === 'number' &&
    /^[-–]$/.test(tokens[i + 1]?.text ?? '') &&
    tokens[i + 2]?.kind === 'number';
  if (isScore(to)) return true;
  if (!BEATS.test(tokens[to]?.lower ?? '')) return false;
  for (let i = to + 1; i < to + TO_SCORE; i++) if (isScore(i)) return true;
  return false;
}

/** "which is headquartered in", "which was based in" */
const isSeated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:based|headquartered|listed)$/.test(tokens[at + 1]?.lower ?? '');

/** The last word of the noun phrase that begins at `at`; undefined where it does not end in reach. */
function headOf(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at; i < at + APPOSITION; i++) {
    const t = tokens[i];
    if (!t || STOPS.test(t.lower)) return tokens[i - 1];
  }
  return undefined;
}

function typeOfNoun(noun: Token | undefined, apposed: boolean): EntityType | null {
  if (!noun || noun.text !== noun.lower) return null;
  if (BODIES.has(noun.lower)) return apposed || !BODIES_OR_PEOPLE.has(noun.lower) ? 'organization' : null;
  if (WORKS.has(noun.lower) || VESSELS.has(noun.lower)) return 'other';
  if (PEOPLE.has(noun.lower)) return 'person';
  if (apposed && APPOSED_BODIES.has(noun.lower)) return 'organization';
  return apposed && SPOTS.has(noun.lower) ? 'place' : null;
}

function cueBefore(tokens: readonly Token[], from: number, to: number): EntityType | null {
  // A title in lower case is a name's label, "The" with a capital the beginning of a work's name.
  const first = tokens[from - 1]?.text === 'The' ? from - 1 : from;
  const before = tokens[first - 1];
  if (!before) return null;
  const lone = to - from === 1;
  if (lone && before.lower === 'the' && isSpanned(tokens, from - 2)) return 'place';
  if (lone && before.lower === 'the' && isActing(tokens[from], tokens[to])) return 'organization';
  if (before.text === ',' && WORKS.has(tokens[first - 2]?.text ?? '')) return 'other';
  if (before.text === '(' && tokens[to]?.text === ',' && /^[£$€]$/.test(tokens[to + 1]?.text ?? ''))
    return 'organization';
  if (before.text === ',' && lone && isPossessed(tokens, first - 2)) return 'organization';
  if (LEADS_TO_SPOT.test(`${tokens[first - 2]?.lower ?? ''} ${before.lower}`)) return 'place';
  if (isListed(tokens, first) || isOpponent(tokens, first) || (!lone && isRunBy(tokens, first)))
    return 'organization';
  if (LEADS_TO_BODY.test(`${tokens[first - 2]?.lower ?? ''} ${before.lower}`)) return 'organization';
  if (`${tokens[first - 2]?.lower} ${before.lower}` === 'told the') return 'organization';
  if (lone && first < from && before.lower === 'in' && !PLACES.has(`the ${tokens[from]?.lower}`))
    return 'organization';
  if (VERBAL.test(tokens[first - 2]?.lower ?? '')) return null;
  return TITLES.has(before.lower) && !lone ? null : typeOfNoun(before, lone);
}

/** "The VA will …": two letters that do something are no state's. */
const isActing = (name: Token | undefined, next: Token | undefined): boolean =>
  /^[A-Z]{2}$/.test(name?.text ?? '') &&
  /^(?:will|would|has|had|have|is|was|said|says|can|could|must|may|should|did|does|did|denied|declined)$/.test(
    next?.lower ?? '',
  );

/** "buyers including Olam", "firms such as Olam" */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'including'
    ? KINDS.test(tokens[at - 2]?.lower ?? '')
    : tokens[at - 1]?.lower === 'as' &&
      tokens[at - 2]?.lower === 'such' &&
      KINDS.test(tokens[at - 3]?.lower ?? '');

/** What makes a verb of "play", "film" and "book". */
const VERBAL =
  /^(?:and|can|could|did|do|does|i|let|may|might|must|never|not|shall|should|they|to|we|who|will|would|you)$/;

/** "a bridge over the Thule", "along the Thule": a river or what is like one. */
const isSpanned = (tokens: readonly Token[], at: number): boolean =>
  /^(?:across|along|beside)$/.test(tokens[at]?.lower ?? '') ||
  (/^(?:over|under|across)$/.test(tokens[at]?.lower ?? '') &&
    /(?:bridge|crossing|tunnel)s?$/.test(tokens[at - 1]?.lower ?? ''));

/** "its publisher, Faber", "Arbor’s largest backer, Sequoia" */
const isPossessed = (tokens: readonly Token[], noun: number): boolean => {
  if (!OWNED.test(tokens[noun]?.text ?? '') && !BODIES.has(tokens[noun]?.text ?? '')) return false;
  const at = /(?:est|main|biggest|parent|former)$/.test(tokens[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;
  return POSSESSOR.test(tokens[at]?.lower ?? '');
};
