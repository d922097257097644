import type { Token } from '../../../text/tokens';
import { PLACES } from '../names/gazetteer';
import { GENERIC, OPENERS, ORGANIZATION_HEADS } from '../names/lists';
import type { Name } from '../names/name';
import { isPeople } from '../names/peoples';
import { TITLES } from '../names/titles';

/** "Costa Ricans", "Northern European", but not "Western Pacific". */
export const arePeople = (words: readonly Token[]): boolean =>
  isPeople(words.map((t) => t.lower).join(' ')) ||
  (words.every((t) => isPeople(t.lower)) && !PLACES.has(words.at(-1)?.lower ?? ''));

const ADDRESS = /[@#]|:\/\/|www\.|\.\p{Ll}{2,}\//u;

/** "@annosei", "#Kirawa", "t.co/PfAsk7": the part of an address or handle that begins or ends with a capital. */
export function isAddress(text: string, start: number): boolean {
  if (/[\s“‘]/.test(text.charAt(start - 1)) && !/^[@#]/.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - 40), start + 1).split(/\s/);
  return ADDRESS.test(before.at(-1) ?? '');
}

/** "State Councilor", "Imams": offices, which are nobody's name and no body's. */
export function isOffice(words: readonly Token[], { type, confidence }: Name): boolean {
  const last = words.at(-1)?.lower ?? '';
  if (
    type !== 'organization' ||
    words.length > OFFICE_WORDS ||
    confidence >= SURE ||
    ORGANIZATION_HEADS.has(last)
  )
    return false;
  return (
    last !== 'general' && (TITLES.has(last) || (words.length === 1 && TITLES.has(last.replace(/s$/, ''))))
  );
}

/** Longer names are bodies': "Health and Safety Executive". */
const OFFICE_WORDS = 2;
/** From here on a body stands although it ends in an office. */
const SURE = 0.9;

/** "Council", "Mayor", "Nobody" at the beginning of a sentence: a name by itself only where the rules know it for one. */
export const isCommon = (lower: string): boolean =>
  GENERIC.has(lower) || TITLES.has(lower) || OPENERS.has(lower);
