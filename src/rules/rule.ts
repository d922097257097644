import type { Article } from '../analysis/article';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place that explains a finding: the speaker it took, the other spelling, the other figure. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule reports. */
export interface Finding extends Span {
  /** `quote/unattributed` */
  readonly rule: string;
  readonly severity: Severity;
  /** Finished English; `args` are what was put into it, so that a surface may translate it. */
  readonly message: string;
  readonly args: readonly string[];
  readonly related: readonly Related[];
}

/** A finding as a rule makes it; id and severity are added by the list of rules. */
export type Report = Omit<Finding, 'rule' | 'severity' | 'message'>;

export interface Rule {
  readonly id: string;
  /** One line for settings and lists of rules. */
  readonly summary: string;
  readonly severity: Severity | 'off';
  /** `{0}`, `{1}` … stand for the finding's args. */
  readonly message: string;
  check(article: Article): Iterable<Report>;
}
