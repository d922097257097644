import type { Token } from '../../../text/tokens';
import { readWord } from '../lexicon/numbers';
import { isCapital, isDash, lowerAt, opensSentence, type Scene, touches } from '../reading';

/** Nouns whose number is a name: "Article 5", "Highway 61", "Flight 370", "World War Two". Capitalized only. */
const NAMED = new Set(
  (
    'article section chapter page pages highway interstate route road flight channel apollo formula fortune area proposition prop title amendment ' +
    'resolution windows iphone ipad boeing airbus psalm verse act scene volume figure line gate room ward zone district precinct platform terminal ' +
    'unit block lot track bus train class grade level stage phase type version model mark season episode part step tier category group division ' +
    'week day year game round war covid xbox playstation galaxy studio catch super bowl louis henry pope king queen elizabeth charles john matthew ' +
    'luke exodus genesis exit junction hole quarter lane seat row court count clause paragraph schedule order bill rule code measure question issue ' +
    'initiative referendum ordinance pillar camp hospital school station pier berth dock bay route soyuz falcon ariane starship voyager gemini ' +
    'hurricane area tropic final sweet big pac cac dax ftse nikkei russell stoxx s&p max dreamliner engine ladder battalion squad brigade regiment company table appendix annex rail line vol prize form docket ' +
    'option plan goal protocol target agenda vision expo el ps generation gen local union lodge post base building tower floor suite studio apartment apt'
  ).split(' '),
);

/** The same where they need no capital: "page 112", "chapter three", "section 8 of the law". */
const NAMED_ANYHOW = new Set(
  (
    'page pages p. pp. band box zip pin seat chapter chapters section sections article articles line verse paragraph clause vol. fig. route highway interstate exit flight ' +
    'room channel season episode phase stage tier grade category type version volume part number no no. nos. level step lane gate platform row act scene ' +
    'area figure hole week day game round appendix mile kilometer junction size catch cloud square ground ward district precinct zone bus psalm'
  ).split(' '),
);

const MODELS =
  /^(?:boeing|airbus|embraer|cessna|bombardier|tupolev|antonov|ilyushin|beechcraft|iphone|ipad|android|ios|macos|windows|photoshop|galaxy|pixel|xbox|playstation|nintendo|porsche|ferrari|bmw|audi|mercedes|peugeot|fiat|volvo|mazda|leica|canon|nikon|glock|smith|colt|remington|javelin|patriot|tomahawk|hellfire|kinzhal|iskander|soyuz|chevrolet|ford|dodge|toyota|nissan|gpt|chatgpt|gemini|claude)$/;

/** Things numbered in laws and papers, often with letters: H.R. 3, S. 1234, HB 2, SB 1070. */
const BILLS =
  /^(?:h\.?r\.?|h\.?b\.?|s\.?b\.?|s\.|a\.b\.|ab|h\.res\.|isbn|iso|rfc|usc|u\.s\.c\.|c\.f\.r\.|cfr|u\.s\.|us|a|b|m|i|e|u|ny|cr|sr|fm)$/;

/** Words after which a capital says nothing of the number behind it: names of days, places of work in a sentence. */
const PLAIN_BEFORE = new Set(
  (
    'the in at on about some nearly over more only of all another and but or for by with to from when if as than between least most up down just ' +
    'around almost after before under within than monday tuesday wednesday thursday friday saturday sunday another other last first next these those ' +
    'there its his her their our my your it he she they we who which what that this then now so yet because while since until during through ' +
    'eleven twelve age aged ages'
  ).split(' '),
);

/**
 * Is the figure in tokens `from` to `to` part of a name: a road, a law, a model, a chapter?
 * `counts` says that a unit or a noun in the plural stands behind it.
 */
export function isDesignator(scene: Scene, from: number, to: number, counts: boolean): boolean {
  const { tokens } = scene;
  const before = tokens[from - 1];
  if (!before) return false;
  if (!counts && /^7[0-8]7$/.test(tokens[from]?.text ?? '') && /^(?:an?|the|his|her|its)$/.test(before.lower))
    return true;
  if (!counts && isModelOf(tokens, from)) return true;
  if (before.kind === 'symbol') return isHash(before) || isBesideName(tokens, from) || isIndex(tokens, from);
  if (before.kind !== 'word') return false;
  const { lower } = before;
  // "He plays No 8", "the No 73 bus"
  if (before.text === 'No' && !opensSentence(tokens, from - 1)) return true;
  if (isToldApart(tokens, from)) return true;
  if (NAMED_ANYHOW.has(lower)) {
    if (lower === 'no') return false;
    return !counts || isCapital(before);
  }
  if (!isCapital(before)) return MODELS.test(lower);
  if (MODELS.test(lower)) return true;
  if (NAMED.has(lower)) return !counts || !(opensSentence(tokens, from - 1) || isPlace(tokens, from - 1));
  if (BILLS.test(lower) && !counts) return true;
  return !counts && !scene.titleCase && endsAName(tokens, from, to, before);
}

/** "At Hale Hospital 12 patients died": a place that is called by more than its number. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  /^(?:hospital|school|court|station|pier|lodge|union|base|bay|prize|gate|tower)$/.test(
    lowerAt(tokens, at),
  ) &&
  isCapital(tokens[at - 1]) &&
  !opensSentence(tokens, at - 1);

/** What is told apart by small numbers: of "stage 4 power cuts" the cuts are not counted, as behind "at this stage 4 cuts". */
const NUMBERED =
  /^(?:stage|level|tier|grade|category|phase|type|season|chapter|episode|version|series|class|zone|band)$/;
const LARGEST_NUMBER = 20;

export function isToldApart(tokens: readonly Token[], from: number): boolean {
  const [before, figure] = [tokens[from - 1], tokens[from]];
  const value = figure?.kind === 'number' ? Number(figure.text) : readWord(figure?.lower ?? '');
  if (!NUMBERED.test(before?.lower ?? '') || value === null || !(value <= LARGEST_NUMBER)) return false;
  return !/^(?:the|this|that|each|every|an?|one|any|same|last|next|first|final|last|which)$/.test(
    lowerAt(tokens, from - 2),
  );
}

/** "Peugeot will stop making the 208": a maker's model, which no noun in the plural follows. */
const MAKER_REACH = 12;
const isModelOf = (tokens: readonly Token[], from: number): boolean =>
  /^(?:the|an?)$/.test(lowerAt(tokens, from - 1)) &&
  /^\d{3,4}$/.test(tokens[from]?.text ?? '') &&
  tokens.slice(Math.max(0, from - MAKER_REACH), from).some((t) => isCapital(t) && MODELS.test(t.lower));

/** "the S.&P. 500" */
const isIndex = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 2) === 'p' && lowerAt(tokens, from - 3) === '&';

const isHash = (t: Token): boolean => t.text === '#' || t.text === '@' || t.text === '№';

/** The same for several: "grades 6 through 8", "Articles 4 and 5". */
const NAMED_SERIES = new Set(
  (
    'grades articles sections chapters rooms phases pages verses routes highways flights exits districts gates tiers precincts wards ' +
    'paragraphs clauses channels seasons episodes stages levels steps lanes platforms rows acts scenes holes nos. pp.'
  ).split(' '),
);

/** Index behind the last number of "grades 6 through 8" where one begins at token `at`; 0 where none does. */
export function seriesEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number' || !NAMED_SERIES.has(lowerAt(tokens, at - 1))) return 0;
  let to = at + 1;
  for (;;) {
    let next = to;
    while (/^(?:to|through|and|or|[-–‑,])$/.test(lowerAt(tokens, next))) next++;
    if (next === to || tokens[next]?.kind !== 'number') return to;
    to = next + 1;
  }
}

/** "Group of 20", "Group of Seven", "Gang of Eight": names with "of". */
export const isGroupOf = (tokens: readonly Token[], from: number): boolean =>
  lowerAt(tokens, from - 1) === 'of' &&
  /^(?:group|gang|big|top|league|council|class)$/.test(lowerAt(tokens, from - 2)) &&
  isCapital(tokens[from - 2]);

/** A name in front, and nothing the figure could count behind: "Sheffield 12", "Ocean 11 opens". */
function endsAName(tokens: readonly Token[], from: number, to: number, before: Token): boolean {
  // Nothing is called by a number of thousands: "Jones 3,980".
  if (/\d,\d{3}/.test(tokens[from]?.text ?? '')) return false;
  if (before.text.length < 2 || PLAIN_BEFORE.has(before.lower)) return false;
  if (opensSentence(tokens, from - 1)) return false;
  const next = tokens[to];
  if (next?.kind !== 'word') return true;
  if (isCapital(next)) return !next.lower.endsWith('s');
  if (isOneThing(tokens, from - 1)) return true;
  return GOES_ON.test(next.lower) && !isWhere(tokens, from - 1);
}

/** What a sentence goes on with behind a name: "Maroon 5 played", "Anderson Cooper 360 was …". */
const GOES_ON =
  /^(?:and|or|is|was|has|had|will|would|are|were|have|on|with|as|in|the|\p{Ll}{3,}ed|rose|fell|lost|won|closed)$/u;
const PREPOSITION = /^(?:in|at|from|near|outside|across|around|of|to|by|than)$/;
const NAME_REACH = 4;

/** "its new Orion 300 telescope": with no plural behind, one thing is told of, and not 300. */
function isOneThing(tokens: readonly Token[], name: number): boolean {
  let at = name - 1;
  while (at > name - NAME_REACH && tokens[at]?.kind === 'word' && !LEADS.test(lowerAt(tokens, at))) at--;
  return DETERMINER.test(lowerAt(tokens, at));
}
const DETERMINER = /^(?:an?|its|his|her|their|our|my|this|that)$/;
const LEADS = new RegExp(`${DETERMINER.source}|${PREPOSITION.source}`);

/** "in Oslo 12 were killed": a place, and then a count. */
function isWhere(tokens: readonly Token[], last: number): boolean {
  let at = last;
  // "In" may open the sentence.
  while (at > last - NAME_REACH && isCapital(tokens[at]) && !PREPOSITION.test(lowerAt(tokens, at))) at--;
  return PREPOSITION.test(lowerAt(tokens, at)) || isCapital(tokens[at]);
}

/** "Covid - 19", "401(k)", "P5+1", "9/11", "24/7", "M&M 3". */
function isBesideName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before || !touches(tokens, from - 1)) return false;
  if (/^[/+&_@:=.]$/.test(before.text))
    return tokens[from - 2]?.end === before.start && tokens[from - 2]?.kind !== 'symbol';
  return isDash(before.text) && tokens[from - 2]?.end === before.start && tokens[from - 2]?.kind === 'word';
}
