import type { Severity } from '../rules/rule';
import type { CheckedArticle } from './json';
import { lineStartsOf, positionAt } from './lines';

/** Escape sequences for a terminal, or nothing. */
export interface Paint {
  severity(severity: Severity, words: string): string;
  dim(words: string): string;
  bold(words: string): string;
}

export const PLAIN: Paint = { severity: (_, words) => words, dim: (words) => words, bold: (words) => words };

const sequence =
  (code: number) =>
  (words: string): string =>
    `\u001b[${code}m${words}\u001b[0m`;

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

export const ANSI: Paint = {
  severity: (severity, words) => sequence(COLOURS[severity])(words),
  dim: sequence(2),
  bold: sequence(1),
};

/** Findings as lines `line:column severity message rule` under their file; lines and columns count from 1. Nothing for a clean article. */
export function toText({ file, article, findings }: CheckedArticle, paint: Paint = PLAIN): string {
  if (findings.length === 0) return '';
  const starts = lineStartsOf(article.text);
  const lines = findings.map((f) => {
    const { line, column } = positionAt(starts, f.start);
    return `  ${line}:${column}  ${paint.severity(f.severity, f.severity)}  ${f.message}  ${paint.dim(f.rule)}`;
  });
  return `${paint.bold(file)}\n${lines.join('\n')}\n`;
}

/** "3 findings in 1 of 2 articles" */
export function summaryLine(articles: number, withFindings: number, findings: number): string {
  const noun = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  if (findings === 0) return `${noun(articles, 'article')}, no findings`;
  return `${noun(findings, 'finding')} in ${withFindings} of ${noun(articles, 'article')}`;
}
