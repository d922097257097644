import type { Finding } from '../rules/rule';
import type { Severity } from '../rules/severity';
import type { CheckedArticle, Format, Totals } from './format';
import { lineStartsOf, positionAt } from './lines';

/** Escape sequences for a terminal, or nothing. */
interface Paint {
  severity(severity: Severity, words: string): string;
  dim(words: string): string;
}

export const PLAIN: Paint = { severity: (_, words) => words, dim: (words) => words };

const sequence =
  (code: number) =>
  (words: string): string =>
    `\u001b[${code}m${words}\u001b[0m`;

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

export const ANSI: Paint = {
  severity: (severity, words) => sequence(COLOURS[severity])(words),
  dim: sequence(2),
};

/** For people: `file:line:column  severity  message  rule` and the words it is about, an empty line between articles, one line that sums up. */
export const textFormat = (paint: Paint = PLAIN): Format => ({
  separator: '',
  begin: () => '',
  article: (checked) => (checked.findings.length === 0 ? '' : `${linesOf(checked, paint).join('\n')}\n\n`),
  end: (totals) => (totals.articles === 0 ? '' : `${summaryLine(totals)}\n`),
});

function linesOf({ file, article, findings }: CheckedArticle, paint: Paint): readonly string[] {
  const starts = lineStartsOf(article.text);
  return findings.flatMap((f) => {
    const { line, column } = positionAt(starts, f.start);
    const place = `${printable(file)}:${line}:${column}`;
    return [
      `${place}  ${paint.severity(f.severity, f.severity)}  ${printable(f.message)}  ${paint.dim(f.rule)}`,
      `    ${paint.dim(excerpt(article.text, f))}`,
    ];
  });
}

/** Longest excerpt, in UTF-16 units. */
const LONGEST = 72;

/** The words a finding is about, on one line, cut at a word. */
function excerpt(text: string, { start, end }: Finding): string {
  const words = printable(text.slice(start, Math.min(end, start + LONGEST * 2)));
  if (words.length <= LONGEST && end - start <= LONGEST * 2) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}

/** One line without control characters: what an article or a file's name holds must not steer a terminal. */
const printable = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** "3 findings in 1 of 2 articles" */
function summaryLine({ articles, articlesWithFindings, findings, problems }: Totals): string {
  const noun = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  const found =
    findings === 0
      ? `${noun(articles, 'article')}, no findings`
      : `${noun(findings, 'finding')} in ${articlesWithFindings} of ${noun(articles, 'article')}`;
  return problems.length === 0 ? found : `${found}, ${noun(problems.length, 'problem')}`;
}
