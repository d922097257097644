import { isCapitalized, type Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import { classOf } from '../../grammar/words';
import { readWord } from '../lexicon/numbers';
import { unitOf } from '../lexicon/units';
import { lowerAt } from '../reading';
import { isPlural } from './subjects';

/** What a rate may be of behind "a" or "an"; behind "per" it may be anything. */
const PER = new Set(
  'second minute hour day night week weekend weeknight month year quarter decade season game gallon barrel bushel liter litre head person share ton tonne pound ounce kilo kilogram unit piece copy ticket acre mile kilometer student pupil family household employee worker visit gram dose'.split(
    ' ',
  ),
);
const BY_UNIT = wordSet('therm bbl boe hr yr mo mt');
const EACH = new Set('day night week weekend month year hour season quarter game'.split(' '));

/** "$11 million a year earlier". */
const TELLS_WHEN = /^(?:ago|earlier|later|before|after)$/;

/**
 * Index after "a month", "per head", "per 100,000 people", "per square foot a month", "to the dollar" at token `at`;
 * 0 where none stands. What is bought by the piece has a price a bag, a bottle and a slice.
 */
export function rateEnd(tokens: readonly Token[], at: number, isPrice = false): number {
  const end = onceEnd(tokens, at) || (isPrice ? pieceEnd(tokens, at) : 0);
  return end === 0 ? 0 : onceEnd(tokens, end, EACH) || end;
}

function onceEnd(tokens: readonly Token[], at: number, per: ReadonlySet<string> = PER): number {
  const next = lowerAt(tokens, at + 1);
  switch (lowerAt(tokens, at)) {
    case 'a':
    case 'an':
      return per.has(next) && !TELLS_WHEN.test(lowerAt(tokens, at + 2)) ? at + 2 : 0;
    case 'each':
    case 'every':
      return EACH.has(next) ? at + 2 : 0;
    case 'to':
    case 'on':
      return next === 'the' && /^(?:dollar|pound|euro|gallon)$/.test(lowerAt(tokens, at + 2)) ? at + 3 : 0;
    case 'apiece':
    case 'annually':
      return at + 1;
    case '/':
      return PER.has(next) || BY_UNIT.has(next) || unitOf(next) !== undefined ? at + 2 : 0;
    case 'per':
      return perEnd(tokens, at + 1);
    default:
      return 0;
  }
}

/** Longest name of what a measured flow is of. */
const FLOWS = 3;

/** Where the time of a flow begins, "a day" of "barrels of crude a day", behind the measure that ends before token `at`. */
export function flowTime(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 'of') return -1;
  for (let time = at + 2; time <= at + 1 + FLOWS; time++) {
    if (tokens[time - 1]?.kind !== 'word' || classOf(lowerAt(tokens, time - 1)) !== 'other') return -1;
    if (onceEnd(tokens, time, EACH) > 0) return time;
  }
  return -1;
}

/** What stands behind "99 cents a bag", so that the bag is no one's who goes on to do something. */
const GOES_ON = wordSet(
  'in on at for to from by with and or but when while if than as this last next each is was are were now today including excluding before after during since until plus',
);
const SHAPED = wordSet('square cubic metric sq sq. long short troy half');

/** Index after "a bag", "a metric tonne", "a two-kilo packet". */
function pieceEnd(tokens: readonly Token[], at: number): number {
  if (!/^an?$/.test(lowerAt(tokens, at))) return 0;
  const noun = nounAt(tokens, at + 1);
  const word = tokens[noun];
  const next = tokens[noun + 1];
  if (word?.kind !== 'word' || isCapitalized(word) || classOf(word.lower) !== 'other') return 0;
  if (isPlural(word) || NO_PIECE.test(word.lower) || TELLS_WHEN.test(lowerAt(tokens, noun + 1))) return 0;
  const goesOn = next === undefined || GOES_ON.has(next.lower) || /^[.,;:!?)”"—–]$/.test(next.text);
  return goesOn ? noun + 1 : 0;
}
const NO_PIECE = /(?:ed|ing|est|ful|ous|less|ive|able)$|^(?:record|lot|bit|total|decade|fortnight|century)$/;

/** The noun that a size stands in front of: "square foot", "two-kilo packet". */
const nounAt = (tokens: readonly Token[], at: number): number =>
  SHAPED.has(lowerAt(tokens, at)) || isSize(lowerAt(tokens, at)) ? at + 1 : at;

const isSize = (lower: string): boolean => {
  const dash = lower.indexOf('-');
  return (
    dash > 0 &&
    (/^\d+-\p{L}/u.test(lower) ||
      /^(?:half|quarter)$/.test(lower.slice(0, dash)) ||
      readWord(lower.slice(0, dash)) !== null)
  );
};

function perEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || first.kind === 'symbol') return 0;
  if (first.kind === 'number') return tokens[at + 1]?.kind === 'word' ? at + 2 : at + 1;
  // "per diluted share"
  if (!PER.has(first.lower) && PER.has(lowerAt(tokens, at + 1)) && !EACH.has(lowerAt(tokens, at + 1)))
    return at + 2;
  if (nounAt(tokens, at) > at) return tokens[at + 1]?.kind === 'word' ? at + 2 : at + 1;
  return first.lower === 'cent' ? 0 : at + 1;
}
