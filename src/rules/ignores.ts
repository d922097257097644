import type { Article } from '../analysis/article';
import { wordsKey } from '../text/sameWords';
import { type Span, sliceOf } from '../text/span';
import type { RememberedIgnore } from './desk';

/**
 * What the text itself says to leave alone. `<!-- blue-pencil-ignore quote/unattributed -->` on a line of its own is
 * about the paragraph after it, inside a paragraph about that one; from `blue-pencil-ignore-start` to
 * `blue-pencil-ignore-end` it is a block; `blue-pencil-ignore-file` is about all. Rules are separated by commas or
 * white space; none named means every rule.
 */
const IGNORE = /<!--\s*blue-pencil-ignore(-file|-start|-end)?((?:[\s,]+[a-z]+(?:\/[a-z-]+)?)*)\s*-->/g;

interface Ignore {
  readonly where: Span;
  readonly rules: ReadonlySet<string>;
}

/** Whether a finding is to be left out, by rule and place. */
export type IsIgnored = (rule: string, finding: Span) => boolean;

export function ignoresIn(article: Article, remembered: readonly RememberedIgnore[] = []): IsIgnored {
  const comments = commentsIn(article);
  const known = remembered.map(({ rule, words }) => ({ rule, key: words === null ? null : wordsKey(words) }));
  if (comments.length === 0 && known.length === 0) return () => false;
  return (rule, finding) => {
    if (comments.some((ignore) => applies(ignore, rule, finding))) return true;
    const ofRule = known.filter((ignore) => ignore.rule === null || ignore.rule === rule);
    if (ofRule.length === 0) return false;
    const words = wordsKey(sliceOf(article.text, finding));
    return ofRule.some(({ key }) => key === null || key === words);
  };
}

function commentsIn(article: Article): readonly Ignore[] {
  const { text } = article;
  // The mark is found missing several times faster than the words, which begin like many others.
  if (!text.includes('<!--') || !text.includes('blue-pencil-ignore')) return [];
  const found: Ignore[] = [];
  let open: Ignore[] = [];
  for (const match of text.matchAll(IGNORE)) {
    const rules = new Set((match[2] ?? '').split(/[\s,]+/).filter(Boolean));
    if (match[1] === '-end') {
      found.push(...open.map((o) => ({ ...o, where: { start: o.where.start, end: match.index } })));
      open = [];
    } else if (match[1] === '-start') open.push({ where: { start: match.index, end: text.length }, rules });
    else {
      const where = match[1] ? { start: 0, end: text.length } : paragraphAt(article, match.index);
      if (where) found.push({ where, rules });
    }
  }
  // A block that is never ended runs to the end, as its writer will see.
  return [...found, ...open];
}

/** The paragraph a comment stands in or before: the first one that ends after it. */
const paragraphAt = ({ paragraphs }: Article, offset: number): Span | undefined => {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return paragraphs[low];
};

const applies = ({ where, rules }: Ignore, rule: string, finding: Span): boolean =>
  (rules.size === 0 || rules.has(rule)) && where.start <= finding.start && finding.start < where.end;

/** The comment that makes a rule silent in its paragraph, or in the whole file. */
export const ignoreComment = (rule: string, file = false): string =>
  `<!-- blue-pencil-ignore${file ? '-file' : ''} ${rule} -->`;
