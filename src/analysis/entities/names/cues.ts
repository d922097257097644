import type { Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import {
  besideBare,
  employsSomebody,
  isAgeInBrackets,
  isBehindRoad,
  isDated,
  isTribe,
  isVessel,
  liesBy,
} from './behind';
import { isPaper } from './bodyNames';
import { GENERIC } from './commonWords';
import { isBodyNoun, isSurelySomebody, isWorkNoun, typeOfNoun } from './cueNouns';
import {
  HAIL_FROM,
  LEADS_TO_BODY,
  LEADS_TO_SPOT,
  RUN_BY,
  SEEN_BY,
  SENT_TO,
  WORKS_AT,
  WRITTEN,
} from './cuePairs';
import { isFirstName } from './firstNames';
import { PLACES } from './gazetteer';
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from './heads';
import { isListed, isListOfBodies } from './listed';
import { isPeople } from './peoples';
import { isNameWord } from './runs';
import { isBeaten, isEvent, isLedTeam, isScore } from './sides';
import { TITLES } from './titles';

/** Kin and works, which people have and places have not. */
const THEIRS =
  /^(?:wife|husband|widow|widower|mother|father|brother|sister|sons?|daughters?|plays?|novels?|poems?|symphon(?:y|ies)|paintings?|lawyers?|attorney|solicitor)$/;
/** What follows a body's "'s", and seldom anybody's. */
const BODYS_OWN =
  /^(?:board|profits?|revenues?|shares?|shareholders?|stock|subsidiary|subsidiaries|earnings|turnover|headquarters|owners?|operator|fleet|ferries|passengers|planes|trains|buses|stores)$/;
/** "Variety magazine": what follows the name of one. */
const FOLLOWS_BODY =
  /^(?:party|coalition|departments?|militia|magazine|newspaper|airlines?|plc|board|shareholders|lawmakers|mps)$/;
/** "Vellin captain Tom Amadi" */
const SIDES =
  /^(?:boss|captain|manager|coach|striker|winger|midfielder|goalkeeper|defender|fly-half|scrum-half|quarterback)$/;
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
  return cueBehind(tokens, from, to) ?? cueBefore(tokens, from, to);
}

/** "Laurel Hill school board": of the town's. */
const OF_HOUSE =
  /^(?:board|boards|council|district|districts|trustees|trust|pupils|students|staff|nurses|teachers)$/;
const ACRONYM = /^[A-Z]{3,6}$/;

function cueBehind(tokens: readonly Token[], from: number, to: number): EntityType | null {
  const [after, then] = [tokens[to], tokens[to + 1]];
  if (isMade(tokens, to)) return 'other';
  if (to - from > 1 && isAgeInBrackets(tokens, to)) return 'person';
  if (ownsSomebody(tokens, from, to)) return 'place';
  if (after?.lower === 'team' && then?.text === then?.lower) return 'organization';
  if (isBeaten(tokens, to)) return 'organization';
  if (!after || !then) return after && FOLLOWS_BODY.test(after.text) ? 'organization' : null;
  if (SIDES.test(after.text) && then.text !== then.lower) return 'organization';
  if (FOLLOWS_BODY.test(after.text)) return 'organization';
  if (FOLLOWS_HOUSE.test(after.text) && !OF_HOUSE.test(then.text)) return 'organization';
  if (isTribe(after)) return 'other';
  const beside = besideBare(tokens, from, to);
  if (beside) return beside;
  if (after.kind === 'clitic' && then.lower !== 'coach' && SIDES.test(then.text)) return 'organization';
  if (after.kind === 'clitic' && then.lower === 'head' && tokens[to + 2]?.lower === 'coach')
    return 'organization';
  if (after.kind === 'clitic')
    return BODYS_OWN.test(then.lower) || isYearly(tokens, to + 1)
      ? 'organization'
      : THEIRS.test(then.lower)
        ? 'person'
        : null;
  if (after.text !== ',') return null;
  if (then.lower === 'where' && isReached(tokens, from - 1)) return 'place';
  if (then.lower === 'based' || (then.lower === 'which' && isSeated(tokens, to + 2))) return 'organization';
  if (!ARTICLE.test(then.lower)) return null;
  return (
    typeOfNoun(headOf(tokens, to + 2), true) ?? (AGED.test(tokens[to + 2]?.lower ?? '') ? 'person' : null)
  );
}

/** "the Church of Mary, Rathmore, where", "from Rathmore, where" */
const isReached = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|in|from|to|near|outside|of)$/.test(tokens[at]?.lower ?? '');

/** "Glint, Foamy and Brite maker Harlan & Voss": what a firm makes, the name of which follows. */
function isMade(tokens: readonly Token[], to: number): boolean {
  let at = to;
  for (let listed = 0; listed < MOST_LISTED && /^(?:,|and|&)$/.test(tokens[at]?.lower ?? ''); listed++) {
    at++;
    while (isNameWord(tokens[at])) at++;
  }
  return MAKER.test(tokens[at]?.text ?? '') && isNameWord(tokens[at + 1]);
}
const MAKER = /^(?:maker|manufacturer|producer)$/;
const MOST_LISTED = 4;

/** "Kerry’s Jack Osei": whoever is called in full is of a county or land, and nobody’s. */
const ownsSomebody = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 &&
  tokens[to]?.kind === 'clitic' &&
  isFirstName(tokens[to + 1]?.lower ?? '') &&
  isCalledByTwo(tokens, to + 1, to + 3) &&
  !isNameWord(tokens[to + 3]);

/** "Osei, a 31-year-old clerk" */
const AGED = /^\d+-year-old$/;
/** "Brandt’s 1986 sales", "Brandt’s first-quarter profit" */
const isYearly = (tokens: readonly Token[], at: number): boolean =>
  /^(?:(?:19|20)\d\d|\p{L}+-(?:quarter|half)|quarterly|annual|net|operating|pretax|pre-tax)$/u.test(
    tokens[at]?.lower ?? '',
  ) &&
  /^(?:acquisition|bankruptcy|ipo|merger|sale|sales|takeover|earnings|income|loss|losses|profits?|results|revenues?)$/.test(
    tokens[at + 1]?.lower ?? '',
  );

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

/** "told The Courier-Mail": papers keep the capital of their article inside a sentence. */
const PAPER =
  /(?:^|-)(?:Advertiser|Age|Argus|Australian|Bee|Bulletin|Chronicle|Citizen|Courier|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Herald|Independent|Journal|Mail|Mercury|Mirror|News|Observer|Post|Press|Record|Scotsman|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune)$/;

/** What follows athletes. */
const COMPETES =
  /^(?:beat|came|clinched|earned|faces|finished|first|fourth|led|lost|placed|plays|ran|scored|second|set|third|took|was|who|won)$/;

/** "Ethiopia's Tigist Alemu": what is called by two words and no head is somebody. */
function isNational(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    (PLACES.has(tokens[at - 2]?.lower ?? '') || ACRONYM.test(tokens[at - 2]?.text ?? '')) &&
    COMPETES.test(tokens[to]?.lower ?? '') &&
    isCalledByTwo(tokens, at, to)
  );
}

/** Two plain words of which none is a body's, a place's or a people's. */
function isCalledByTwo(tokens: readonly Token[], at: number, to: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (to - at !== 2 || !first || !second) return false;
  return [first, second].every(
    ({ text, lower }) =>
      /^\p{Lu}(?:\p{Ll}+|\p{Ll}*[’']?\p{Lu}\p{Ll}+)$/u.test(text) &&
      ![OTHER_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, GENERIC].some((heads) => heads.has(lower)) &&
      !PLACES.has(lower) &&
      !isPeople(lower),
  );
}

function cueBefore(tokens: readonly Token[], from: number, to: number): EntityType | null {
  // "The" with a capital is the beginning of a work's name or a paper's.
  const first = tokens[from - 1]?.text === 'The' ? from - 1 : from;
  const before = tokens[first - 1];
  if (!before) return null;
  const lone = to - from === 1;
  if (first < from && before.lower === 'told') return 'organization';
  if (first < from && PAPER.test(tokens[to - 1]?.text ?? '') && before.kind === 'word') return 'organization';
  // “a certain Ama Osei”
  if (AGED.test(before.lower) || (before.lower === 'certain' && tokens[first - 2]?.lower === 'a'))
    return 'person';
  if (employsSomebody(tokens, first, to)) return 'organization';
  if (before.kind === 'number')
    return isScore(tokens, first - 3) && !isEvent(tokens[to - 1]) ? 'organization' : null;
  if (before.kind === 'clitic' && isNational(tokens, first, to)) return 'person';
  if (before.kind === 'symbol') return cueOfSymbol(tokens, first, to, lone);
  if (before.lower === 'the') return cueOfArticle(tokens, from, to);
  if (lone && /^(?:climbed|climbing|scaled|summited)$/.test(before.lower)) return 'place';
  if (PREPOSITION.test(before.lower)) return cueOfPreposition(tokens, first, from, to);
  const verbal = VERBAL.test(tokens[first - 2]?.lower ?? '');
  return verbal || (TITLES.has(before.lower) && !lone) ? null : typeOfNoun(before, lone);
}

/** "Photograph: Ann Hart/EPA" */
const PICTURE = /^(?:photographs?|photos?|photography|pictures?|images?|illustrations?|credit|words)$/;

/** "her novel, Salt,", "the harbour master, Rangi Vasa,", "its publisher, Faber", "(Faber, £9)" */
function cueOfSymbol(tokens: readonly Token[], at: number, to: number, lone: boolean): EntityType | null {
  const mark = tokens[at - 1]?.text;
  if (mark === '(' && tokens[to]?.text === ',' && /^[£$€]$/.test(tokens[to + 1]?.text ?? ''))
    return 'organization';
  if (mark === '(' && tokens[to]?.text === ')' && isDated(tokens, at - 2)) return 'organization';
  if (isListOfBodies(tokens, at)) return 'organization';
  if (mark === ':' && PICTURE.test(tokens[at - 2]?.lower ?? '') && isCalledByTwo(tokens, at, to))
    return 'person';
  if (mark !== ',') return null;
  if (isBehindRoad(tokens, at - 2)) return 'place';
  if (isWorkNoun(tokens[at - 2])) return 'other';
  if (
    !lone &&
    tokens[to]?.text === ',' &&
    !ACRONYM.test(tokens[at]?.text ?? '') &&
    isSurelySomebody(tokens[at - 2])
  )
    return 'person';
  return lone && isPossessed(tokens, at - 2) ? 'organization' : null;
}

/** "the Met": the Metropolitan Police or Opera, the Federal Reserve. */
const CLIPPED = /^(?:Met|Fed)$/;

/** "along the Thule", "the VA will", "told the Halden Ledger" */
function cueOfArticle(tokens: readonly Token[], at: number, to: number): EntityType | null {
  if (tokens[at - 2]?.lower === 'told' || isLedTeam(tokens, at, to)) return 'organization';
  if (isVessel(tokens, at, to)) return 'other';
  if (to - at > 1) return null;
  if (CLIPPED.test(tokens[at]?.text ?? '') || isPaper(tokens[at]?.lower ?? '')) return 'organization';
  if (isSpanned(tokens, at - 2) || liesBy(tokens, at - 2)) return 'place';
  return isActing(tokens[at], tokens[to]) ? 'organization' : null;
}

const PREPOSITION = /^(?:against|as|at|by|for|from|in|including|of|over|to|with)$/;

/** @param first of the name, its "The" included */
function cueOfPreposition(
  tokens: readonly Token[],
  first: number,
  from: number,
  to: number,
): EntityType | null {
  const [noun, before] = [tokens[first - 2], tokens[first - 1]];
  const lone = to - from === 1;
  const pair = `${noun?.lower} ${before?.lower}`;
  if (LEADS_TO_SPOT.test(pair) || HAIL_FROM.test(pair) || (lone && SENT_TO.test(pair))) return 'place';
  if (
    LEADS_TO_BODY.test(pair) ||
    (SEEN_BY.test(pair) && WRITTEN.test(tokens[first - 3]?.lower ?? '')) ||
    worksAt(pair, tokens[to - 1]) ||
    isListed(tokens, first) ||
    (!lone && RUN_BY.test(pair))
  )
    return 'organization';
  const isPaper = lone && first < from && before?.lower === 'in' && !PLACES.has(`the ${tokens[from]?.lower}`);
  return isPaper ? 'organization' : null;
}

/** "a fellow at Pine Harbor" is at a place. */
const worksAt = (pair: string, last: Token | undefined): boolean =>
  WORKS_AT.test(pair) && !PLACE_HEADS.has(last?.lower ?? '');

/** "The VA will …": two letters that do something are no state's. */
const isActing = (name: Token | undefined, next: Token | undefined): boolean =>
  /^[A-Z]{2}$/.test(name?.text ?? '') &&
  /^(?:will|would|has|had|have|is|was|said|says|can|could|must|may|should|did|does|denied|declined)$/.test(
    next?.lower ?? '',
  );

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
  if (!OWNED.test(tokens[noun]?.text ?? '') && !isBodyNoun(tokens[noun])) return false;
  const at = /(?:est|main|biggest|parent|former)$/.test(tokens[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;
  return POSSESSOR.test(tokens[at]?.lower ?? '');
};
