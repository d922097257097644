import { unparse } from 'papaparse';
import type { Table } from './facts';
import { escapeHtml, htmlPage } from './html';

/** RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8; cells that would be formulas are made harmless. */
export const csvOf = ({ columns, rows }: Table): string =>
  `\ufeff${unparse([[...columns], ...rows.map((row) => [...row])], { escapeFormulae: true })}\r\n`;

/** A GitHub-flavoured table under a heading. */
export function markdownOf({ title, columns, rows }: Table): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${columns.map(() => '---').join('|')}|`;
  return `# ${cell(title)}\n\n${[line(columns), rule, ...rows.map(line)].join('\n')}\n`;
}

/** What an article or a note holds is text here, whatever it looks like. */
const cell = (value: string | number): string =>
  String(value)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&');

export const htmlOf = (table: Table): string =>
  htmlPage(table.title, [`<h1>${escapeHtml(table.title)}</h1>`, htmlTable(table)]);

export function htmlTable({ title, columns, rows }: Table): string {
  const head = columns.map((c) => `<th scope="col">${escapeHtml(c)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((value) => `<td>${escapeHtml(String(value))}</td>`).join('')}</tr>`,
  );
  return `<table>\n<caption>${escapeHtml(title)}</caption>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}
