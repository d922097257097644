import type { Paragraph } from '../../../text/paragraph';
import { isCapitalized, type Token } from '../../../text/tokens';
import { NO_NAMES, OPENERS } from './commonWords';
import { isFirstName } from './firstNames';
import { PLACES } from './gazetteer';
import { FAMILY_NAME_HEADS, ORGANIZATION_HEADS } from './heads';
import type { Name } from './name';
import { isNameWord } from './runs';
import { TITLES } from './titles';

/** A headline is no longer than this, in words. */
const LONGEST = 24;

/** Words that houses write small in headlines. */
const SMALL =
  /^(?:an?|the|and|or|but|nor|of|in|on|at|to|for|by|as|is|are|it|its|his|her|up|off|out|vs|via|not|no|be|if|so|this|that|with|from|over|into|than|after|amid|upon|near|about|s|t)$/;

/** A line of capitals of fewer words may be a name. */
const SHOUTED = 4;

/** With a point behind it a line of fewer longer words is a caption or a list of names. */
const POINTED = 5;

/** Are nearly all the longer words capitalized, so that capitals mark no names? */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length > 2 * LONGEST || /^(?:by|edited|written|reported|compiled)$/.test(tokens[0]?.lower ?? ''))
    return false;
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  if (isShouted(tokens)) return true;
  const point = tokens.findIndex((t) => t.text === '.');
  if (point >= 0)
    return (
      tokens.slice(point + 1).every((t) => t.kind === 'symbol') &&
      words.length >= POINTED &&
      words.length <= LONGEST &&
      tokens.every((t) => t.kind !== 'word' || isCapitalized(t) || SMALL.test(t.lower))
    );
  if (words.length < 3 || words.length > LONGEST) return false;
  const small = words.filter((t) => !isCapitalized(t)).length;
  return small === 0 || (words.length >= 6 && small === 1);
}

/** "WILL THE TONE CHANGE?": a line of capitals that is longer than a name. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind === 'word');
  return words.length >= SHOUTED && words.every((t) => t.text === t.text.toUpperCase());
}

/** The most words a place's name has. */
const PLACE_WORDS = 4;

/** Names of a title in capitals: only places, acronyms and people with a known first name or a title are sure enough. */
export function namesInTitle({ tokens }: Paragraph): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; ) {
    const name = isNameWord(tokens[at])
      ? (placeAt(tokens, at) ?? personAt(tokens, at) ?? acronymAt(tokens, at))
      : null;
    if (name) names.push(name.name);
    at = name ? name.to : at + 1;
  }
  return names;
}

interface Found {
  readonly name: Name;
  readonly to: number;
}

function found(
  tokens: readonly Token[],
  at: number,
  to: number,
  type: Name['type'],
  confidence: number,
): Found | null {
  const [first, last] = [tokens[at], tokens[to - 1]];
  return first && last ? { name: { start: first.start, end: last.end, type, confidence }, to } : null;
}

function placeAt(tokens: readonly Token[], at: number): Found | null {
  for (let length = PLACE_WORDS; length > 0; length--) {
    const phrase = tokens.slice(at, at + length);
    const body = ORGANIZATION_HEADS.has(tokens[at + length]?.lower ?? '');
    if (phrase.length === length && !body && PLACES.has(phrase.map((t) => t.lower).join(' ')))
      return found(tokens, at, at + length, 'place', 0.8);
  }
  return null;
}

/** "Nine Hours": first names somewhere, and words for how many. */
const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

function personAt(tokens: readonly Token[], at: number): Found | null {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !isNameWord(next) || NO_NAMES.has(next?.lower ?? '') || next?.start !== word.end + 1)
    return null;
  if (COUNT.test(word.lower)) return null;
  if (TITLES.has(word.lower) || next?.lower === 'the' || OPENERS.has(next?.lower ?? '')) return null;
  // "WILL GAS PRICES RISE?" has no Will in it.
  if (OPENERS.has(word.lower) && word.text === word.text.toUpperCase()) return null;
  const office = TITLES.has(next?.lower ?? '') && isNameWord(tokens[at + 2]);
  if (!isFirstName(word.lower) || office) return null;
  // "HOUSTON OIL", "TROY CORP"
  const isBody = ORGANIZATION_HEADS.has(next.lower) && !FAMILY_NAME_HEADS.has(next.lower);
  return found(tokens, at, at + 2, isBody ? 'organization' : 'person', 0.55);
}

function acronymAt(tokens: readonly Token[], at: number): Found | null {
  const text = tokens[at]?.text ?? '';
  const shouted = tokens.every((t) => t.kind !== 'word' || t.text === t.text.toUpperCase());
  return !shouted && /^[A-Z][A-Z&.]{1,5}$/.test(text) && !NO_NAMES.has(text.toLowerCase())
    ? found(tokens, at, at + 1, 'organization', 0.65)
    : null;
}
