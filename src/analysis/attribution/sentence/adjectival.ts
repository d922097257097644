import type { Item } from './item';
import { isVerbal } from './itemKinds';

/** "new financial reporting rules", "a new rating review": what sort of thing it is. */
export const isOfThings = (items: readonly Item[], at: number): boolean =>
  // "head of financial reporting Ann Osei"
  (items[at - 1]?.tag === 'adjective' &&
    /^(?:of|for)$/.test(items[at - 2]?.lower ?? '') &&
    items[at + 1]?.name?.type === 'person') ||
  ((items[at - 1]?.tag === 'adjective' ||
    (PERSUASIVE.test(items[at]?.lower ?? '') &&
      !items[at - 1]?.capital &&
      !/^(?:auxiliary|symbol)$/.test(items[at - 1]?.wordClass ?? ''))) &&
    items[at + 1]?.tag === 'noun' &&
    !items[at + 1]?.name);

const PERSUASIVE = /^(?:convincing|damning|promising)$/;

/** "a run of promising young rowers", "an odd but promising start", "the most promising site": no promise. */
export const isQuality = (items: readonly Item[], at: number): boolean =>
  isSuperlative(items, at) ||
  (PERSUASIVE.test(items[at]?.lower ?? '') &&
    /^(?:noun|adjective)$/.test(items[at + 1]?.tag ?? '') &&
    !items[at + 1]?.capital &&
    (/^(?:most|more|less|least|very|so|too)$/.test(items[at - 1]?.lower ?? '') ||
      (items[at - 1]?.lower === 'of' && items[at - 2]?.tag === 'noun') ||
      (items[at - 1]?.wordClass === 'conjunction' && items[at - 3]?.wordClass === 'determiner')));

/** "the town’s most quoted rower", "the best known song": nobody who does so. */
const isSuperlative = (items: readonly Item[], at: number): boolean =>
  items[at]?.cue?.form === 'past' &&
  /^(?:most|least|best|better|more|less)$/.test(items[at - 1]?.lower ?? '') &&
  /^(?:determiner|clitic|preposition)$/.test(items[at - 2]?.wordClass ?? '') &&
  /^(?:noun|adjective)$/.test(items[at + 1]?.tag ?? '');

/** Verbs in -ing that are also what is made: "the High Court ruling", "a flood warning", "town planning". */
const MADE = /^(?:ruling|warning|planning|reporting|briefing|rating|polling)$/;

/** "a council planning application", "the appeal court ruling that paved the way": behind a noun the noun of a phrase. */
export const isMade = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  if (!MADE.test(items[at]?.lower ?? '') || !(before?.tag === 'noun' || before?.capital)) return false;
  const next = items[at + 1];
  // "officers warning that", "residents planning a march", "a judge ruling it unlawful"
  if (next?.lower === 'that') return isVerbal(items[at + 2]);
  return !!next && !next.quoted && (next.tag === 'noun' || next.tag === 'ing') && !next.capital;
};

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

/** "Bold plans to build 40 flats have been thrown out": of a noun the verb is still to come. */
export function isWhatIsToBe(items: readonly Item[], at: number): boolean {
  if (
    !/^(?:plans|pledges|offers|calls|demands|promises|proposals|threats|claims|requests)$/.test(
      items[at]?.lower ?? '',
    )
  )
    return false;
  if (items[at + 1]?.lower !== 'to' || items[at + 2]?.tag !== 'base') return false;
  for (let i = at + 3; i < at + TO_DO; i++) {
    const item = items[i];
    if (!item || item.quoted || !WITHIN.has(item.wordClass))
      return /^(?:have|are|were)$/.test(item?.lower ?? '');
  }
  return false;
}

/** Longest phrase that says what is to be done, in items. */
const TO_DO = 16;
const WITHIN: ReadonlySet<Item['wordClass']> = new Set([
  'other',
  'determiner',
  'number',
  'preposition',
  'clitic',
  'adverb',
]);

/** "her recovered emails", "their own claims": behind a determiner or a possessive an adjective has its noun still to come. */
export function isDescribed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const owner = items[at - 2];
  const describes =
    /^(?:adjective|participle|ing)$/.test(before?.tag ?? '') || GROWING.test(before?.lower ?? '');
  return describes && !before?.capital && (owner?.wordClass === 'determiner' || owner?.lower === "'s");
}

/** Participles that a tagger may take for nouns: "the growing claims". */
const GROWING =
  /^(?:growing|mounting|continuing|lingering|conflicting|competing|damning|remaining|existing|opening|closing)$/;
