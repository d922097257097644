import * as vscode from 'vscode';

// The part we use of the interface of the extension `vscode.references-view`, which comes with VS Code.

/** What the References view shows: a tree that is asked for, and asked for again from its history. */
export interface SymbolTreeInput<T> {
  readonly contextValue: string;
  readonly title: string;
  readonly location: vscode.Location;
  resolve(): vscode.ProviderResult<SymbolTreeModel<T>>;
  with(location: vscode.Location): SymbolTreeInput<T>;
}

export interface SymbolTreeModel<T> {
  readonly provider: vscode.TreeDataProvider<T>;
  readonly message: string | undefined;
  readonly navigation?: SymbolItemNavigation<T>;
}

/** What F4 and Shift+F4 go by. */
interface SymbolItemNavigation<T> {
  nearest(uri: vscode.Uri, position: vscode.Position): T | undefined;
  next(from: T): T;
  previous(from: T): T;
  location(item: T): vscode.Location | undefined;
}

interface SymbolTree {
  setInput(input: SymbolTreeInput<unknown>): void;
}

/** Puts a tree into the References view. @returns false where this VS Code has none */
export async function showInReferences<T>(input: SymbolTreeInput<T>): Promise<boolean> {
  const extension = vscode.extensions.getExtension<SymbolTree>('vscode.references-view');
  if (!extension) return false;
  const tree = await extension.activate();
  tree.setInput(input);
  return true;
}
