import * as vscode from 'vscode';
import type { EntityType } from '../../analysis/article';
import { shorten } from '../snippet';
import type { FolderArticles, Indexed } from './folderArticles';

/** The longest piece of a quotation in the list, in UTF-16 units. */
const WORDS = 70;
/** More than anybody reads; VS Code asks again with every letter. */
const MOST = 500;

const KINDS: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  other: vscode.SymbolKind.Object,
};

/** Names and quotations in all articles of the workspace, by "Go to Symbol in Workspace". */
export class WorkspaceSymbols implements vscode.WorkspaceSymbolProvider {
  constructor(private readonly folder: FolderArticles) {}

  async provideWorkspaceSymbols(
    query: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.SymbolInformation[]> {
    const wanted = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const all = await this.folder.all(token);
    const entities = all.flatMap((article) => entitySymbols(article, wanted));
    // Without a question quotations would drown the names.
    const quotations = wanted.length === 0 ? [] : all.flatMap((article) => quotationSymbols(article, wanted));
    return [...entities, ...quotations].slice(0, MOST);
  }
}

/** Every word asked for must be there, in any order, as a person remembers names. */
const fits = (text: string, wanted: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return wanted.every((word) => lower.includes(word));
};

const fileName = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? '';

const entitySymbols = ({ uri, entities }: Indexed, wanted: readonly string[]): vscode.SymbolInformation[] =>
  entities
    .filter(({ name }) => fits(name, wanted))
    .map(
      ({ name, type, first }) =>
        new vscode.SymbolInformation(name, KINDS[type], fileName(uri), new vscode.Location(uri, first)),
    );

const quotationSymbols = (
  { uri, quotations }: Indexed,
  wanted: readonly string[],
): vscode.SymbolInformation[] =>
  quotations
    .filter(({ speaker, words }) => fits(`${speaker ?? ''} ${words}`, wanted))
    .map(({ speaker, words, range }) => {
      const who = shorten(speaker ?? vscode.l10n.t('Nobody Named'), WORDS);
      return new vscode.SymbolInformation(
        `${who}: “${shorten(words, WORDS)}”`,
        vscode.SymbolKind.String,
        fileName(uri),
        new vscode.Location(uri, range),
      );
    });
