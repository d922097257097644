import { isCapitalized, type Token } from '../../../text/tokens';
import type { EntityType } from '../../article';
import { GENERIC } from './commonWords';
import { FOLLOWS_SPOT } from './cuePairs';
import { PLACES, STATES } from './gazetteer';
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
  if (FOLLOWS_LAND.test(after.text) || isPoliced(tokens, from, to) || isOfDateline(tokens, from, to))
    return 'place';
  return /^(?:are|were|have)$/.test(after.text) && isOneSide(tokens, from, to) ? 'organization' : null;
}

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
  /^(?:airport|airstrip|barangay|borough|constituency|county|district|municipality|neighbou?rhood|panchayat|province|suburb|taluk|tehsil|township|village)$/;

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
