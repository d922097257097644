import * as vscode from 'vscode';
import type { Articles } from './articles';
import { type EntityAt, entityAt, occurrencesOf, quotationAt } from './lookup';
import { rangeOf } from './ranges';

interface Found extends EntityAt {
  readonly occurrences: readonly { readonly start: number; readonly end: number }[];
}

async function find(
  articles: Articles,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<Found | undefined> {
  const article = (await articles.read(document))?.article;
  if (!article) return undefined;
  const found = entityAt(article, document.offsetAt(position));
  return found && { ...found, occurrences: occurrencesOf(article, found.entity) };
}

/** Go to definition: where an entity is named first; on a quotation, who said it. */
export class Definitions implements vscode.DefinitionProvider {
  constructor(private readonly articles: Articles) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[] | undefined> {
    const found = await find(this.articles, document, position);
    const first = found?.entity.mentions[0];
    if (found && first) return [link(document, found.words, first)];
    const article = this.articles.get(document)?.article;
    const quotation = article && quotationAt(article, document.offsetAt(position));
    const speaker = quotation?.attribution?.speaker;
    return speaker ? [link(document, quotation, speaker)] : undefined;
  }
}

type Place = { readonly start: number; readonly end: number };

const link = (document: vscode.TextDocument, from: Place, to: Place): vscode.LocationLink => ({
  originSelectionRange: rangeOf(document, from),
  targetUri: document.uri,
  targetRange: rangeOf(document, to),
  targetSelectionRange: rangeOf(document, to),
});

/** Find all references: every mention of an entity, descriptions and pronouns of speakers included. */
export class References implements vscode.ReferenceProvider {
  constructor(private readonly articles: Articles) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location[] | undefined> {
    return (await find(this.articles, document, position))?.occurrences.map(
      (s) => new vscode.Location(document.uri, rangeOf(document, s)),
    );
  }
}

/** The other mentions of the entity under the cursor light up, whatever form they have. */
export class Highlights implements vscode.DocumentHighlightProvider {
  constructor(private readonly articles: Articles) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    return (await find(this.articles, document, position))?.occurrences.map(
      (s) => new vscode.DocumentHighlight(rangeOf(document, s), vscode.DocumentHighlightKind.Read),
    );
  }
}
