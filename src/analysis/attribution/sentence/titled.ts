import type { Item } from './item';
import { isVerbal } from './itemKinds';
import { phraseAfter } from './phraseAfter';
import { coreBefore } from './phrases';

/** "a parlour called “Hounds of Love”", "the bird, called Gerald, crows": a title or a name, which is nobody's words. */
export const isTitled = (items: readonly Item[], at: number): boolean =>
  isNamed(items, at) ||
  isTermed(items, at) ||
  (items[at]?.cue?.kind === 'judge' &&
    items[at]?.cue?.form === 'past' &&
    (isInMarks(items[at + 1]) ||
      (items[at + 1]?.wordClass === 'determiner' &&
        isInMarks(items[at + 2]) &&
        items[at]?.lower === 'called') ||
      (items[at]?.lower === 'called' && !!items[at + 1]?.capital && isObject(items, at))) &&
    items[at - 1]?.tag === 'noun' &&
    !items[at - 1]?.capital);

/** "makes a daily podcast called The Source": the thing stands behind a verb or a preposition, and not in front of "called" alone. */
function isObject(items: readonly Item[], at: number): boolean {
  const thing = coreBefore(items, at, 0);
  if (!thing || items[thing.from]?.wordClass !== 'determiner') return false;
  const before = items[thing.from - 1];
  return thing.to - thing.from === 2 || isVerbal(before) || before?.wordClass === 'preposition';
}

const isNamed = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'called' &&
  items[at - 1]?.text === ',' &&
  items[at - 2]?.tag === 'noun' &&
  !!items[at + 1]?.name &&
  items.slice(at + 1, at + 5).find((i) => i.name !== items[at + 1]?.name)?.text === ',';

/** "The rule, called an overlay, would": a name for the noun in front, between commas. */
function isTermed(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'called' || items[at - 1]?.text !== ',' || items[at - 2]?.tag !== 'noun')
    return false;
  if (items[at - 2]?.capital || !/^(?:a|an|the)$/.test(items[at + 1]?.lower ?? '')) return false;
  const term = phraseAfter(items, at + 1, items.length);
  return term !== null && items[term.to]?.text === ',' && isVerbal(items[term.to + 1]);
}

/** Words in marks that are nobody's. */
const isInMarks = (item: Item | undefined): boolean => item?.quoted === null && /^["“‘']./.test(item.text);
