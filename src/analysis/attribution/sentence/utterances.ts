import type { Item } from './item';
import { isComma, isNominal, isVerbal } from './itemKinds';
import { type Phrase, phraseBefore } from './phrases';

/** What somebody says something in. */
const UTTERANCE =
  /^(?:statement|letter|tribute|post|message|interview|e-?mail|speech|tweet|video|article|blog|column|memo|note|affidavit|report|address|submission|testimony|lecture|sermon|podcast|essay|broadcast|briefing|response|reply)$/;
/** How far in front of the verb the words that tell where something was said may begin, in items. */
const REACH = 16;

/**
 * "Ann Osei, in a letter to her son after the fire described": who writes the letter, and not the fire.
 * @param phrase what stands right in front of the verb
 */
export function whoseUtterance(items: readonly Item[], phrase: Phrase, floor: number): Phrase | null {
  if (items[phrase.from - 1]?.wordClass !== 'preposition' || items[phrase.to - 1]?.name?.type === 'person')
    return null;
  for (let i = phrase.from - 1; i > Math.max(floor, phrase.from - REACH); i--) {
    const item = items[i];
    if (
      !item ||
      item.quoted ||
      item.wordClass === 'symbol' ||
      item.wordClass === 'relative' ||
      isVerbal(item)
    )
      return null;
    if (!/^(?:in|during|through|via)$/.test(item.lower)) continue;
    if (!items.slice(i + 1, i + 4).some((x) => UTTERANCE.test(x.lower))) continue;
    const end = isComma(items[i - 1]) ? i - 1 : i;
    return isNominal(items[end - 1]) && !items[end - 1]?.quoted ? phraseBefore(items, end, floor) : null;
  }
  return null;
}
