import { indexBetween } from '../../../text/indexBetween';
import type { Item } from './item';

/** "WASHINGTON, Dec. 8 (UPI) — " and "NEW DELHI: " are where the story was filed, "14:05 — " and the "14.05" of a live report are when: they do not act in it. */
export function withoutDateline(items: readonly Item[]): readonly Item[] {
  const first = items[0];
  if (!first) return items;
  if (first.wordClass === 'number') return items.slice(clockTime(items));
  if (first.text.length < 3 || first.wordClass === 'symbol') return items;
  if (first.text !== first.text.toUpperCase() && !isAgencyLine(items) && !isPlaceLine(items)) return items;
  const end = items.findIndex(
    (x, i) =>
      i < 14 && (isDash(x) || (x.text === ':' && (isPlaces(items, i) || (i < 3 && isTold(items, i))))),
  );
  const plain = items
    .slice(0, Math.max(end, 0))
    .every((x) => x.capital || x.wordClass === 'symbol' || x.wordClass === 'number');
  return end > 0 && plain ? items.slice(end + 1) : items;
}

/** How many items "14:05 — " takes; 0 where no time of day stands in front. */
function clockTime(items: readonly Item[]): number {
  const dash = indexBetween(items, 0, 5, isDash);
  const stamp = items.slice(0, Math.max(0, dash)).map((x) => x.lower);
  if (/^\d{1,2}[:.]\d{2}(?:[ap]\.?m\.?)?$/.test(stamp.join(''))) return dash + 1;
  const [first, next] = items;
  return /^[012]?\d[:.][0-5]\d$/.test(first?.text ?? '') && next?.capital ? 1 : 0;
}

const isDash = (item: Item | undefined): boolean => /^[-–—]$/.test(item?.text ?? '');

const isPlaces = (items: readonly Item[], to: number): boolean =>
  items.slice(0, to).every((x) => x.name?.type === 'place' || x.wordClass === 'symbol');

/** "GILDEN: A bridge fell on Monday, officials said.": of a place nobody has heard of, what the writer has from others. */
function isTold(items: readonly Item[], colon: number): boolean {
  const said = items.findLastIndex((x) => /^(?:said|says)$/.test(x.lower));
  const comma = items.findLastIndex((x, i) => i < said && x.text === ',');
  const isOfDay = items.some((x, i) => DAY.test(x.text) && /^(?:on|last)$/.test(items[i - 1]?.lower ?? ''));
  if (isOfDay && said < 0 && items.length > LEAD && colon === 1 && !items.some((x) => FIRST.test(x.lower)))
    return true;
  const isLast = said >= items.length - 4 && comma > colon && said - comma < 6;
  return isLast && !items.slice(colon).some((x) => FIRST.test(x.lower));
}

/** "GILDEN: Two hundred rowers held a protest at Hale on Tuesday.": fewest items of a lead, which tells its day. */
const LEAD = 10;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const FIRST = /^(?:i|we|you|my|our|your|me|us)$/;

/** "Mumbai: The High Court" */
const isPlaceLine = (items: readonly Item[]): boolean => {
  const colon = indexBetween(items, 0, 5, (x) => x.text === ':');
  return colon > 0 && isPlaces(items, colon);
};

/** "Leeds (AP) — ", "Leeds, Nov. 8 (Reuters) - " */
const isAgencyLine = (items: readonly Item[]): boolean => {
  const close = indexBetween(items, 0, 12, (x) => x.text === ')');
  return (
    close > 2 &&
    !!items[0]?.capital &&
    /^[-–—]$/.test(items[close + 1]?.text ?? '') &&
    /^\p{Lu}/u.test(items[close - 1]?.text ?? '') &&
    items[close - 2]?.text === '('
  );
};
