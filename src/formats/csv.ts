import { unparse } from 'papaparse';
import { ruleUrl } from '../rules/rule';
import type { Format } from './format';
import { lineStartsOf, positionAt } from './lines';

const COLUMNS = ['file', 'line', 'column', 'severity', 'rule', 'message', 'text', 'page'];

/** A table of findings for a spreadsheet; RFC 4180, cells that would be read as formulas made harmless. */
export const csvFormat: Format = {
  separator: '',
  begin: () => `${COLUMNS.join(',')}\r\n`,
  article({ file, article, findings }) {
    if (findings.length === 0) return '';
    const starts = lineStartsOf(article.text);
    const rows = findings.map((f) => {
      const { line, column } = positionAt(starts, f.start);
      const words = article.text.slice(f.start, f.end);
      return [file, line, column, f.severity, f.rule, f.message, words, ruleUrl(f.rule)];
    });
    return `${unparse(rows, { escapeFormulae: true })}\r\n`;
  },
  end: () => '',
};
