import type { Span } from './span';

/** How a span in quotation marks ends. */
export type Closure =
  /** its own closing mark */
  | 'closed'
  /** no closing mark, but the next paragraph opens again: a quotation of several paragraphs */
  | 'continued'
  /** no closing mark and nothing that explains it */
  | 'unclosed';

/** A span in quotation marks. `start`/`end` are the words between the marks, marks excluded. */
export interface QuotedSpan extends Span {
  /** The opening mark (`“`, `"`, `''`, `«` …). */
  readonly open: Span;
  /** The closing mark; null where the paragraph ends without one. */
  readonly close: Span | null;
  /** Single (British) marks? */
  readonly single: boolean;
}
