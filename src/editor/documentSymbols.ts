import * as vscode from 'vscode';
import type { Quotation } from '../analysis/article';
import type { Analysed, Articles } from './articles';
import { rangeOf } from './ranges';
import { shorten, wordsOf } from './snippet';

/** The longest piece of a quotation in the outline, in UTF-16 units. */
const WORDS = 60;

/**
 * The outline: every quotation under its speaker's name. A flat list, because breadcrumbs look for the symbol
 * around the cursor, and the quotations of one speaker lie all over an article. Sorted by name it is by speaker.
 */
export class DocumentSymbols implements vscode.DocumentSymbolProvider {
  constructor(private readonly articles: Articles) {}

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const analysed = await this.articles.read(document);
    return analysed?.article.quotations.map((q) => symbolOf(analysed, q)) ?? [];
  }
}

function symbolOf({ document, article }: Analysed, quotation: Quotation): vscode.DocumentSymbol {
  const speaker = quotation.attribution?.speaker;
  const who = speaker?.name ?? speaker?.text ?? vscode.l10n.t('Nobody Named');
  return new vscode.DocumentSymbol(
    `${shorten(who, WORDS)}: “${shorten(wordsOf(article.text, quotation), WORDS)}”`,
    '',
    vscode.SymbolKind.String,
    rangeOf(document, quotation.outer),
    rangeOf(document, quotation),
  );
}
