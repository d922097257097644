import type { Item } from './item';

const PLURAL_WITHOUT_S =
  /^(?:two|three|four|five|six|people|police|men|women|children|majority|staff|media|data)$/;

export const isPlural = (item: Item): boolean =>
  item.lower === 'to' ||
  (item.wordClass === 'other' && /s$/.test(item.lower)) ||
  PLURAL_WITHOUT_S.test(item.lower);

const OPENS_CLAUSE = /^(?:determiner|pronoun|subordinator)$/;

/** "…, say doctors": a plain form behind a comma with its subject, in the plural, at the end of the clause. */
export const isSaidByMany = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.text === ',' &&
  items[at + 1]?.wordClass === 'other' &&
  [1, 2, 3].some((n) => isMany(items[at + n]) && endsClause(items[at + n + 1]));

const isMany = (item: Item | undefined): boolean => item !== undefined && isPlural(item);
const endsClause = (next: Item | undefined): boolean => !next || /^[,.;]$/.test(next.text);

/** "polls in Leeds show the mayor ahead": the noun in front of the preposition is plural, a clause stands behind. */
export function hasPluralHead(items: readonly Item[], at: number): boolean {
  if (!OPENS_CLAUSE.test(items[at + 1]?.wordClass ?? '')) return false;
  for (let i = at - 1; i > Math.max(0, at - 8); i--) {
    const item = items[i];
    const owner = items[i - 1];
    if (!item || item.wordClass === 'symbol' || item.wordClass === 'auxiliary' || item.tag === 'finite')
      return false;
    if (item.wordClass === 'preposition') return !!owner && (isPlural(owner) || MANY.test(owner.lower));
  }
  return false;
}

const MANY = /^(?:some|most|many|few|both|those|several|half|third|quarter)$/;

/** "Osei and Hart call it": two names are many. */
export const isJoined = (items: readonly Item[], last: number): boolean => {
  let at = last;
  while (at > 0 && last - at < 4 && items[at]?.capital) at--;
  return at < last && items[at]?.lower === 'and' && !!items[at - 1]?.capital;
};
