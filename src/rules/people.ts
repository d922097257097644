import type { Article } from '../analysis/article';
import { textBefore } from '../text/around';
import type { Span } from '../text/span';
import { settingsOf } from './number/settings';

/** A place of a text with the index of its paragraph. */
export interface Place extends Span {
  readonly paragraph: number;
}

/** "of Crediton" is where one is from, whatever it is taken for. */
const FROM = /\b(?:of|in|at|from) $/;

/** Who is named from one place of an article to another, whichever is first: ids of people. */
export function peopleBetween(article: Article, a: Place, b: Place): ReadonlySet<string> {
  const settings = settingsOf(article);
  const [first, last] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  const people = new Set<string>();
  for (let p = Math.min(a.paragraph, b.paragraph); p <= Math.max(a.paragraph, b.paragraph); p++) {
    const from = article.paragraphs[p]?.start ?? 0;
    for (const { id, type, start } of settings.namesIn(p)) {
      const at = from + start;
      const isIn = type === 'person' && at >= first && at < last;
      if (isIn && !FROM.test(textBefore(article.text, at, 5))) people.add(id);
    }
  }
  return people;
}
