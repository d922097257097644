import type { CheckedItem } from '../../ledger/ledger';
import { lineStartsOf, positionAt } from '../lines';
import type { Exporter } from './export';
import { factSheet } from './facts';
import { escapeHtml, htmlPage } from './html';
import { htmlTable } from './tables';

/** For print: the article with line numbers, a footnote at every fact, and the fact sheet under the same numbers. */
export const factPage: Exporter = {
  id: 'facts-html',
  extension: '.facts.html',
  write(handOver) {
    const { article, ledger } = handOver;
    const starts = lineStartsOf(article.text);
    const paragraphs = article.paragraphs.map(({ start, end }) => {
      const line = positionAt(starts, start).line;
      const own = ledger.items.flatMap((item, i) =>
        item.item.end > start && item.item.end <= end ? [{ item, note: i + 1 }] : [],
      );
      return `<li><span class="line">${line}</span><p>${withNotes(article.text, start, end, own)}</p></li>`;
    });
    const sheet = factSheet(handOver);
    const numbered = {
      ...sheet,
      columns: ['Note', ...sheet.columns],
      rows: sheet.rows.map((row, i) => [i + 1, ...row]),
    };
    return htmlPage(sheet.title, [
      `<h1>${escapeHtml(sheet.title)}</h1>`,
      `<ol class="text">\n${paragraphs.join('\n')}\n</ol>`,
      htmlTable(numbered),
    ]);
  },
};

interface Noted {
  readonly item: CheckedItem;
  readonly note: number;
}

/** The words of a paragraph with the number of each fact behind it. */
function withNotes(text: string, start: number, end: number, facts: readonly Noted[]): string {
  const sorted = [...facts].sort((a, b) => a.item.item.end - b.item.item.end || b.note - a.note);
  let at = start;
  let out = '';
  for (const { item, note } of sorted) {
    out += `${escapeHtml(text.slice(at, item.item.end))}<sup>${note}</sup>`;
    at = item.item.end;
  }
  return out + escapeHtml(text.slice(at, end));
}
