import * as vscode from 'vscode';
import { moveLedgerFile } from '../../formats/ledger/move';
import { diskOf } from './disk';
import { tellLeftBehind } from './notices';
import { foldersOf, nameOf, placesOf } from './places';

/** The ledger of a renamed or moved article goes along; those of a folder do. */
export async function followArticle(from: vscode.Uri, to: vscode.Uri, storage: vscode.Uri): Promise<void> {
  try {
    const [old, now] = [placesOf(from, storage), placesOf(to, storage)];
    if (old.shared) await move(old.shared, now.shared ?? now.own, nameOf(to));
    await move(old.own, now.own, nameOf(to));
    if (await isFolder(to)) await followFolder(from, to, storage);
  } catch (error) {
    tellLeftBehind(error);
  }
}

async function followFolder(from: vscode.Uri, to: vscode.Uri, storage: vscode.Uri): Promise<void> {
  const [old, now] = [foldersOf(from, storage), foldersOf(to, storage)];
  if (old.shared) await moveAll(old.shared, now.shared ?? now.own);
  await moveAll(old.own, now.own);
}

/** Every ledger below a folder, to the same place below another one. */
async function moveAll(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  for (const [name, type] of await entriesOf(from)) {
    const [source, target] = [vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name)];
    if ((type & vscode.FileType.Directory) !== 0) await moveAll(source, target);
    else if (name.endsWith(ENDING)) await move(source, target, name.slice(0, -ENDING.length));
  }
  if ((await entriesOf(from)).length === 0)
    await vscode.workspace.fs.delete(from, { recursive: true }).then(undefined, () => undefined);
}

const ENDING = '.jsonl';

const entriesOf = async (folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> =>
  vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);

const move = (from: vscode.Uri, to: vscode.Uri, article: string): Promise<void> =>
  moveLedgerFile({ disk: diskOf(from), path: from.path }, { disk: diskOf(to), path: to.path }, article);

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
