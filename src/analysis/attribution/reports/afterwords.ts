import { itemSpan } from '../sentence/complements';
import type { Item, Segment } from '../sentence/item';
import { isComma } from '../sentence/itemKinds';
import { phraseAfter } from '../sentence/phraseAfter';
import type { Phrase } from '../sentence/phrases';
import { possessorBefore } from '../sentence/possessors';
import type { Report } from './report';

const BACK = /^(?:that|this|those|these|such|so)$/;
const BE = /^(?:is|was|are|were|'s|’s)$/;
/** What somebody does with words: tells, sees it so. */
const TELLING =
  /^(?:describe[sd]?|describing|puts?|remember(?:s|ed)?|recall(?:s|ed)?|see|sees|saw|view(?:s|ed)?|sum(?:s|med)|explain(?:s|ed)?|say|says|said|tell|tells|told|think|thinks|thought|call|calls|called|feel|feels|felt|wrote|writes|hear[sd]?)$/;
/** Longest apposition, in items. */
const APPOSITION = 14;
/** Nouns for words of somebody. */
export const WORDING =
  /^(?:words?|verdict|message|view|advice|warning|response|answer|reply|conclusion|assessment|opinion|sentiments?|plea|call|cry|motto|mantra|reaction|promise|pledge|vow|challenge|summary|judgment|judgement|refrain|complaint|question|request|prediction|wish)$/;

/**
 * `“It was bitter.” That is how Ann Osei remembers the winter.` `“No.” That was the verdict of the mayor.` The sentence
 * behind a quotation points back at it and says whose words it was.
 */
export function afterword({ items }: Segment): Report | null {
  if (!BACK.test(items[0]?.lower ?? '')) return null;
  if (items[0]?.lower === 'so' && items[1]?.cue?.kind === 'say') return soSaid(items);
  if (/^(?:quote|quotation|line|remark)$/.test(items[1]?.lower ?? '')) return lineFrom(items);
  if (!BE.test(items[1]?.lower ?? '')) return null;
  const how = /^(?:how|what)$/.test(items[2]?.lower ?? '');
  return how ? howTold(items, 3) : whoseWords(items, 2);
}

/** "So said the mayor." */
function soSaid(items: readonly Item[]): Report | null {
  const subject = phraseAfter(items, 2, items.length);
  return subject && reportOf(items, subject, 1);
}

/** "That line from Ann Osei went round the world." */
function lineFrom(items: readonly Item[]): Report | null {
  const owner = items[2]?.lower === 'from' ? phraseAfter(items, 3, items.length) : null;
  return owner && reportOf(items, owner, 1);
}

/** "how Ann Osei remembers it", "what Ann Osei told the paper" */
function howTold(items: readonly Item[], from: number): Report | null {
  const subject = phraseAfter(items, from, items.length);
  if (!subject) return null;
  let verb = behindApposition(items, subject.to);
  while (/^(?:auxiliary|adverb)$/.test(items[verb]?.wordClass ?? '')) verb++;
  return TELLING.test(items[verb]?.lower ?? '') ? reportOf(items, subject, verb) : null;
}

/** “We must see,” is the way the prince puts it; is how Ann Osei describes it. */
export function wayOfTelling(items: readonly Item[], from: number): Report | null {
  if (!BE.test(items[from]?.lower ?? '')) return null;
  if (/^(?:how|what)$/.test(items[from + 1]?.lower ?? '')) return howTold(items, from + 2);
  const isWay = items[from + 1]?.lower === 'the' && items[from + 2]?.lower === 'way';
  return isWay ? howTold(items, items[from + 3]?.lower === 'that' ? from + 4 : from + 3) : null;
}

/** Behind ", 47, the mayor,"; `at` itself where no comma stands there. */
function behindApposition(items: readonly Item[], at: number): number {
  if (!isComma(items[at])) return at;
  const end = items.findLastIndex((x, i) => i > at && i < at + APPOSITION && isComma(x));
  return end < 0 ? at : end + 1;
}

/** "the verdict of the mayor", "the message from voters", "Osei’s answer" */
function whoseWords(items: readonly Item[], from: number): Report | null {
  for (let at = from; at < Math.min(items.length, from + 8); at++) {
    const item = items[at];
    if (!item || item.quoted) return null;
    if (!WORDING.test(item.lower)) continue;
    const owner = ownerOfWording(items, at);
    return owner && reportOf(items, owner, at);
  }
  return null;
}

/** Whose the words named at `at` are: "the verdict of the mayor", "his answer". */
export const ownerOfWording = (items: readonly Item[], at: number): Phrase | null =>
  /^(?:of|from)$/.test(items[at + 1]?.lower ?? '')
    ? phraseAfter(items, at + 2, items.length)
    : possessorBefore(items, at);

function reportOf(items: readonly Item[], who: Phrase, cueAt: number): Report | null {
  const speaker = itemSpan(items, who.from, who.to);
  const cue = itemSpan(items, cueAt, cueAt + 1);
  return speaker && cue
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [], announces: false }
    : null;
}
