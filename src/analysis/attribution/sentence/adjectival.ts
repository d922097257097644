import type { Item } from './item';

/** "new financial reporting rules", "a new rating review": what sort of thing it is. */
export const isOfThings = (items: readonly Item[], at: number): boolean =>
  // "head of financial reporting Ann Osei"
  (items[at - 1]?.tag === 'adjective' &&
    /^(?:of|for)$/.test(items[at - 2]?.lower ?? '') &&
    items[at + 1]?.name?.type === 'person') ||
  ((items[at - 1]?.tag === 'adjective' ||
    (PERSUASIVE.test(items[at]?.lower ?? '') && !items[at - 1]?.capital)) &&
    items[at + 1]?.tag === 'noun' &&
    !items[at + 1]?.name);

const PERSUASIVE = /^(?:convincing|damning)$/;

/** "over alleged failings", "opposing proposed changes": no verb stands right behind a preposition or another verb. */
export const isDescribing = (items: readonly Item[], at: number): boolean =>
  (items[at - 1]?.wordClass === 'preposition' ||
    items[at - 1]?.tag === 'ing' ||
    // "the most frequently cited papers"
    (items[at - 1]?.wordClass === 'adverb' && /^(?:most|least|more)$/.test(items[at - 2]?.lower ?? ''))) &&
  items[at + 1]?.tag === 'noun' &&
  /s$/.test(items[at + 1]?.lower ?? '');

/** "a climate of understanding between them", "a sense of belonging": no verb of anybody's. */
export const isWhatOf = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.lower === 'of' &&
  items[at - 2]?.tag === 'noun' &&
  /^(?:between|among|amongst|with|[.,;])$/.test(items[at + 1]?.lower ?? '.');
