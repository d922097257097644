import * as vscode from 'vscode';

/** The folder of a workspace in which Blue Pencil keeps what belongs to its articles. */
export const FOLDER = '.bluepencil';
const LEDGERS = 'ledger';

/** Where an article's ledger is kept: in its workspace folder, and in the editor's own storage where that can't be written. */
interface LedgerPlaces {
  readonly shared: vscode.Uri | null;
  readonly own: vscode.Uri;
}

/** The article's path in its workspace folder under `.bluepencil/ledger`, so that two articles of one name don't meet. */
export function placesOf(article: vscode.Uri, storage: vscode.Uri): LedgerPlaces {
  const { shared, own } = foldersOf(article, storage);
  return { shared: shared && ledgerAt(shared), own: ledgerAt(own) };
}

const ledgerAt = (path: vscode.Uri): vscode.Uri => path.with({ path: `${path.path}.jsonl` });

/** Where the ledgers of everything in a folder are kept. */
export function foldersOf(folder: vscode.Uri, storage: vscode.Uri): LedgerPlaces {
  const { scheme, authority, path } = folder;
  const segments = [scheme, authority || '_', ...path.split('/').filter(Boolean)];
  const own = vscode.Uri.joinPath(storage, LEDGERS, ...segments.map(fileName));
  const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
  if (!root || root.toString() === folder.toString()) return { shared: null, own };
  const inRoot = path.slice(root.path.replace(/\/$/, '').length + 1);
  return { shared: vscode.Uri.joinPath(root, FOLDER, LEDGERS, inRoot), own };
}

/** Where git is told how to merge the ledgers of an article's workspace folder. */
export function attributesOf(article: vscode.Uri): vscode.Uri | null {
  const root = vscode.workspace.getWorkspaceFolder(article)?.uri;
  return root ? vscode.Uri.joinPath(root, FOLDER, LEDGERS, '.gitattributes') : null;
}

/** A part of a URI as a name on every system, and none that leads elsewhere: `c:` of a drive, `localhost:8080`, `..`. */
const fileName = (part: string): string =>
  part.replace(/[:*?"<>|\\/%]|^\.+$/g, (c) => [...c].map((d) => `%${d.charCodeAt(0).toString(16)}`).join(''));

export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
