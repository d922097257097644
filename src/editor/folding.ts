import * as vscode from 'vscode';
import type { Quotation } from '../analysis/article';
import type { Span } from '../text/span';
import type { Articles } from './articles';
import { rangeOf } from './ranges';

/** Quotations that run over several lines fold to their first, and so does a front matter. */
export class Folding implements vscode.FoldingRangeProvider {
  constructor(private readonly articles: Articles) {}

  async provideFoldingRanges(document: vscode.TextDocument): Promise<vscode.FoldingRange[]> {
    const article = (await this.articles.read(document))?.article;
    if (!article) return [];
    const quotations = runsOf(article.quotations)
      .map((run) => rangeOf(document, run))
      .filter((range) => range.end.line > range.start.line)
      .map((range) => new vscode.FoldingRange(range.start.line, range.end.line));
    const first = article.paragraphs[0];
    const above = first ? document.positionAt(first.start).line : 0;
    if (above < 2 || document.lineAt(0).text.replace('\ufeff', '').trim() !== '---') return quotations;
    let end = above - 1;
    while (end > 0 && document.lineAt(end).isEmptyOrWhitespace) end--;
    return [new vscode.FoldingRange(0, end, vscode.FoldingRangeKind.Comment), ...quotations];
  }
}

/** Quotations from their first mark to their last; one that is opened again in each paragraph is one run. */
function runsOf(quotations: readonly Quotation[]): readonly Span[] {
  const runs: Span[] = [];
  let open = false;
  for (const { outer, closure } of quotations) {
    const last = open ? runs.pop() : undefined;
    runs.push({ start: last?.start ?? outer.start, end: outer.end });
    open = closure === 'continued';
  }
  return runs;
}
