import type { Article } from '../analysis/article';
import type { Span } from '../text/span';
import type { Desk } from './desk';
import type { Severity } from './severity';

/** A place that explains a finding: the speaker it took, the other spelling, the other figure. */
export interface Related extends Span {
  /** The article's own words, or English with `{0}`, `{1}` … for `args`. */
  readonly message: string;
  readonly args?: readonly string[];
  /** A line, from 1, of another file, where that is the evidence: a transcript. `start` and `end` are then the finding's own. */
  readonly elsewhere?: { readonly file: string; readonly line: number };
}

/** Words of the article that explain a finding as they stand there. */
export const cited = (words: readonly (Span & { readonly text: string })[]): readonly Related[] =>
  words.map(({ start, end, text }) => ({ start, end, message: text }));

/** What a rule reports. */
export interface Finding extends Span {
  /** `quote/unattributed` */
  readonly rule: string;
  readonly severity: Severity;
  /** Finished English; `args` are what was put into it, so that a surface may translate it. */
  readonly message: string;
  /** What `message` is made from: a surface looks its translation up by this. */
  readonly template: string;
  readonly args: readonly string[];
  readonly related: readonly Related[];
}

/** A finding as a rule makes it; the rest is added by the list of rules. */
export interface Report extends Span {
  /** In place of the rule's own message, where a rule has more than one. */
  readonly message?: string;
  /** No graver than this, whatever the desk has set: a difference rather than a mistake. */
  readonly atMost?: Severity;
  readonly args: readonly string[];
  readonly related: readonly Related[];
}

export interface Rule {
  readonly id: string;
  /** One line for settings and lists of rules. */
  readonly summary: string;
  readonly severity: Severity | 'off';
  /** `{0}`, `{1}` … stand for the finding's args. */
  readonly message: string;
  check(article: Article, desk: Desk): Iterable<Report>;
}

const PAGES = 'https://github.com/blue-pencil/blue-pencil/blob/main/docs/rules';

/** The page that explains a rule. */
export const ruleUrl = (id: string): string => `${PAGES}/${id}.md`;
