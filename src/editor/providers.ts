import * as vscode from 'vscode';
import type { Articles } from './articles';
import { languagesFor, SECTION } from './settings';

/** Registers a provider of VS Code's language features for some documents. */
export type Registration = (where: vscode.DocumentSelector) => vscode.Disposable;

/**
 * Keeps the language features registered for just the documents that may be articles. Not for every language:
 * VS Code stops folding by indentation, for one, where any provider is registered.
 */
export class Providers implements vscode.Disposable {
  private registered: readonly vscode.Disposable[] = [];
  private where = '';
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly articles: Articles,
    private readonly registrations: readonly Registration[],
  ) {
    this.subscriptions = [
      articles.onDidChange(() => this.update()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.update()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.languages`)) this.update();
      }),
    ];
    this.update();
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, ...this.registered]) subscription.dispose();
  }

  /** Has VS Code ask for everything anew: it keeps an outline for as long as the text and its provider stay the same. */
  renew(): void {
    this.where = '';
    this.update();
  }

  private update(): void {
    const where = selectorOf(this.articles);
    const key = JSON.stringify(where);
    if (key === this.where) return;
    this.where = key;
    for (const registration of this.registered) registration.dispose();
    this.registered = this.registrations.map((register) => register(where));
  }
}

function selectorOf(articles: Articles): readonly vscode.DocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const languages = new Set([...languagesFor(), ...folders.flatMap((f) => languagesFor(f.uri))]);
  const marked = articles.markedUp.map((uri) => vscode.Uri.parse(uri));
  return [
    ...[...languages].map((language) => ({ language })),
    // A pattern needs its own magic characters taken literally, so the folder is the base and the name is escaped.
    ...marked.map(({ scheme, path }) => ({ scheme, pattern: path.replace(/[[\]{}*?]/g, '[$&]') })),
  ];
}
