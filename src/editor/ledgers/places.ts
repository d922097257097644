import * as vscode from 'vscode';

/** The folder of a workspace in which Blue Pencil keeps what belongs to its articles. */
export const FOLDER = '.bluepencil';
const LEDGERS = 'ledger';

/** Where an article's ledger is kept: in its workspace folder, and in the editor's own storage where that can't be written. */
export interface LedgerPlaces {
  readonly shared: vscode.Uri | null;
  readonly own: vscode.Uri;
}

/** The article's path in its workspace folder under `.bluepencil/ledger`, so that two articles of one name don't meet. */
export function placesOf(article: vscode.Uri, storage: vscode.Uri): LedgerPlaces {
  const own = vscode.Uri.joinPath(storage, LEDGERS, `${encodeURIComponent(article.toString())}.jsonl`);
  const folder = vscode.workspace.getWorkspaceFolder(article);
  if (!folder) return { shared: null, own };
  const path = article.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  return { shared: vscode.Uri.joinPath(folder.uri, FOLDER, LEDGERS, `${path}.jsonl`), own };
}

/** Where the ledgers of everything in a folder of the workspace are kept. */
export function folderPlaceOf(folder: vscode.Uri): vscode.Uri | null {
  const root = vscode.workspace.getWorkspaceFolder(folder);
  if (!root || root.uri.toString() === folder.toString()) return null;
  const path = folder.path.slice(root.uri.path.replace(/\/$/, '').length + 1);
  return vscode.Uri.joinPath(root.uri, FOLDER, LEDGERS, path);
}

export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
