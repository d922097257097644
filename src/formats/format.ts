import type { Article } from '../analysis/article';
import type { Finding } from '../rules/rule';

/** An article with what the rules say about it, under the name it goes by. */
export interface CheckedArticle {
  /** As named on the command line or found by a glob; `-` for standard input without a name. */
  readonly file: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Something that kept an article or a configuration from being read. */
export interface Problem {
  readonly file: string | null;
  readonly message: string;
}

/** What a run came to. */
export interface Totals {
  readonly articles: number;
  readonly articlesWithFindings: number;
  readonly findings: number;
  readonly problems: readonly Problem[];
}

/**
 * Results as text, piece by piece, so that an archive of any size is written in constant memory: `begin`, then for each
 * article its piece, pieces that are not empty parted by `separator`, then `end`. A piece depends on its article alone,
 * so that several threads may make them.
 */
export interface Format {
  readonly separator: string;
  begin(): string;
  article(checked: CheckedArticle): string;
  end(totals: Totals): string;
}
