import type { Article } from '../analysis/article';
import { ignoresIn } from './ignores';
import { carriedOver } from './quote/carriedOver';
import { unattributed } from './quote/unattributed';
import { unclosed } from './quote/unclosed';
import type { Finding, Rule, Severity } from './rule';

/** Every rule there is; a new one is its file, its page, its tests and one line here. */
export const rules: readonly Rule[] = [unattributed, carriedOver, unclosed];

const PAGES = 'https://github.com/blue-pencil/blue-pencil/blob/main/docs/rules';

/** The page that explains a rule. */
export const ruleUrl = (id: string): string => `${PAGES}/${id}.md`;

/** Severities an editor has set, by rule id. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** All findings of an article in the order of the text. */
export function checkArticle(article: Article, severities: Severities = {}): readonly Finding[] {
  const isIgnored = ignoresIn(article);
  return rules
    .flatMap((rule) => findingsOf(rule, article, severities[rule.id] ?? rule.severity))
    .filter((finding) => !isIgnored(finding.rule, finding))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function findingsOf(rule: Rule, article: Article, severity: Severity | 'off'): readonly Finding[] {
  if (severity === 'off') return [];
  return [...rule.check(article)].map((report) => ({
    ...report,
    rule: rule.id,
    severity,
    message: rule.message.replace(/\{(\d)\}/g, (_, n: string) => report.args[Number(n)] ?? ''),
  }));
}
