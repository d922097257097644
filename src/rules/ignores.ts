import type { Article } from '../analysis/article';
import type { Span } from '../text/span';

/**
 * What the text itself says to leave alone: `<!-- blue-pencil-ignore quote/unattributed -->` on a line of its own
 * is about the paragraph after it, inside a paragraph about that one; `blue-pencil-ignore-file` is about all. Rules
 * are separated by commas or white space; none named means every rule.
 */
const IGNORE = /<!--\s*blue-pencil-ignore(-file)?((?:[\s,]+[a-z]+(?:\/[a-z-]+)?)*)\s*-->/g;

interface Ignore {
  /** Where the findings are; null for the whole article. */
  readonly where: Span | null;
  readonly rules: ReadonlySet<string>;
}

/** Whether a finding is to be left out, by rule and place. */
export type IsIgnored = (rule: string, finding: Span) => boolean;

export function ignoresIn(article: Article): IsIgnored {
  if (!article.text.includes('blue-pencil-ignore')) return () => false;
  const ignores = [...article.text.matchAll(IGNORE)].flatMap((match): readonly Ignore[] => {
    const rules = new Set((match[2] ?? '').split(/[\s,]+/).filter(Boolean));
    if (match[1]) return [{ where: null, rules }];
    const where = paragraphAt(article, match.index);
    return where ? [{ where, rules }] : [];
  });
  return (rule, finding) => ignores.some((ignore) => applies(ignore, rule, finding));
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
  (rules.size === 0 || rules.has(rule)) &&
  (where === null || (where.start <= finding.start && finding.start < where.end));

/** The comment that makes a finding silent in its paragraph, or a rule in the whole file. */
export const ignoreComment = (rule: string, file = false): string =>
  `<!-- blue-pencil-ignore${file ? '-file' : ''} ${rule} -->`;
