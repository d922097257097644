import type { Article } from '../../analysis/article';
import type { Rule } from '../rule';
import { family } from './lists/family';
import { inline } from './lists/inline';
import { itemised } from './lists/itemised';
import type { Listing } from './lists/listing';
import { ordinals, toldOneByOne } from './lists/ordinals';
import { referringLists } from './lists/referring';

/** So many announced, and more or fewer listed. */
export const listCount: Rule = {
  id: 'number/list-count',
  summary: 'More or fewer listed than announced',
  severity: 'warning',
  message: '{0} announced, {1} listed.',
  *check(article) {
    const seen = new Set<number>();
    for (const { announced, items, most } of listings(article)) {
      const { start, end, text, value, subject } = announced;
      if ((value >= items.length && value <= most) || seen.has(start)) continue;
      seen.add(start);
      yield {
        start,
        end,
        args: [`${text} ${subject.text}`, String(items.length)],
        related: items.map((item) => ({ ...item, message: article.text.slice(item.start, item.end) })),
      };
    }
  },
};

export function* listings(article: Article): Iterable<Listing> {
  yield* inline(article);
  yield* family(article);
  yield* itemised(article);
  yield* ordinals(article);
  yield* toldOneByOne(article);
  yield* referringLists(article);
}
