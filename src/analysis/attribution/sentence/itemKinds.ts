import { ofForm } from '../../../text/forms';
import type { Tag } from '../../grammar/tags';
import { isTime } from '../../grammar/words';
import type { Item } from './item';

export const isComma = (item: Item | undefined): boolean => item?.text === ',';
/** A comma, or one that typesetting has drawn inside a quotation's marks. */
export const endsInComma = (item: Item | undefined): boolean =>
  isComma(item) || (item !== undefined && item.text.length > 2 && /, ?["”’'»]+$/.test(item.text));
export const isDash = (item: Item | undefined): boolean => item !== undefined && isDashForm(item.form);
const isDashForm = ofForm(({ text }) => /^[-–—―]$/.test(text));
export const isBreak = (item: Item | undefined): boolean => isComma(item) || isDash(item);
export const isOpenBracket = (item: Item | undefined): boolean =>
  item !== undefined && /^[([]$/.test(item.text);
export const isCloseBracket = (item: Item | undefined): boolean =>
  item !== undefined && /^[)\]]$/.test(item.text);

const NOT_NOMINAL: ReadonlySet<Tag> = new Set(['finite', 'base', 'adverb']);

/** Can the item be part of a noun phrase's core: noun, adjective, name, number? */
export function isNominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.name || item.wordClass === 'number' || item.text === '%') return true;
  if (item.tag === null) return false;
  return item.capital || !NOT_NOMINAL.has(item.tag);
}

export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && (item.lower === "'s" || (item.wordClass === 'symbol' && item.lower === "'"));

/** Does a word show that a finite verb, and with it a clause, stands here? */
export const isVerbal = (item: Item | undefined): boolean =>
  item !== undefined &&
  !item.name &&
  !item.capital &&
  // "Eleven seconds later:"
  item.lower !== 'seconds' &&
  (item.wordClass === 'auxiliary' || item.tag === 'finite');

/** Words that say when: a day, a number, "last", "weeks". */
export const isWhen = (item: Item | undefined): boolean =>
  item !== undefined &&
  (isTime(item.lower) ||
    item.wordClass === 'number' ||
    /^(?:last|next|late|early|earlier|later|ago|this|that|the|a|an|one|two|three|four|five|six|few|several|less|more|than|morning|afternoon|evening|night|weeks?|months?|days?|years?|hours?)$/.test(
      item.lower,
    ));
