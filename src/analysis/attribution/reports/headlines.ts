import { ORGANIZATION_HEADS } from '../../entities/names/heads';
import { isSomebody } from '../../grammar/somebody';
import { itemSpan } from '../sentence/complements';
import type { Item, Segment } from '../sentence/item';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Phrase } from '../sentence/phrases';
import type { Report } from './report';

/** Nouns for people in headlines only, in the singular; and those whose plural is no "s" behind it. */
const IN_HEADLINES =
  /^(?:teen|pensioner|campaigner|parent|owner|trader|villager|islander|mp|msp|td|peer|pm|ex-\p{L}+|runner-up|union|charit(?:y|ie)|famil(?:y|ie)|witnesse|police|people|wom[ae]n|m[ae]n|children|staff|chief|leader|mother-of-\p{L}+|father-of-\p{L}+)$/u;

/**
 * "‘We were lied to’: flood victims demand answers": in a headline the words in front of a colon are those of whoever
 * stands behind it, where that is somebody and not the matter ("‘A mess’: how the bridge fell").
 */
export function guessInHeadline({ items }: Segment): Report | null {
  const [words, colon] = items;
  if (!words?.quoted || colon?.text !== ':' || /^[.?!]$/.test(items.at(-1)?.text ?? '')) return null;
  const phrase = phraseAfter(items, 2, items.length);
  const head = phrase ? whoIn(items, phrase) : null;
  const speaker = phrase && head !== null ? itemSpan(items, phrase.from, head + 1) : null;
  const [cue, content] = [itemSpan(items, 1, 2), itemSpan(items, 0, 1)];
  return speaker && cue && content
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [content], announces: false }
    : null;
}

/** "Pier to stay open, says harbour chief": does the phrase name somebody or a body? */
export const namesWho = (items: readonly Item[], phrase: Phrase): boolean =>
  whoIn(items, phrase) !== null || ORGANIZATION_HEADS.has(items[phrase.to - 1]?.lower ?? '');

/** Index of the first noun for somebody; null where something else stands in front of it that is no adjective of his. */
function whoIn(items: readonly Item[], { from, to }: Phrase): number | null {
  for (let at = from; at < to; at++) {
    if (isWho(items, at)) return at;
    const { wordClass, quoted } = items[at] ?? {};
    if (quoted || wordClass === 'preposition' || wordClass === 'clitic') return null;
  }
  return null;
}

function isWho(items: readonly Item[], at: number): boolean {
  const [item, next, then] = items.slice(at, at + 3);
  if (!item || next?.wordClass === 'clitic') return false;
  if (item.name?.type === 'person') return next?.name !== item.name;
  const one = item.lower.replace(/s$/, '');
  const isAged = next?.text === ',' && then?.wordClass === 'number';
  return isAged || [item.lower, one].some((noun) => isSomebody(noun) || IN_HEADLINES.test(noun));
}
