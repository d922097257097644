import * as vscode from 'vscode';
import type { Disk } from '../../formats/ledger/disk';

const { fs } = vscode.workspace;

/** Whatever file system holds a resource, the local one or an extension's, for ledgers. */
export function diskOf(resource: vscode.Uri): Disk {
  const at = (path: string): vscode.Uri => resource.with({ path });
  return {
    read: (path) => noneIfMissing(fs.readFile(at(path))),
    async write(path, bytes) {
      await fs.createDirectory(vscode.Uri.joinPath(at(path), '..'));
      await fs.writeFile(at(path), bytes);
    },
    // VS Code takes the old file away before it renames the new one.
    replace: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    delete: async (path) => {
      await noneIfMissing(fs.delete(at(path)));
    },
    list: async (folder) => (await noneIfMissing(fs.readDirectory(at(folder))))?.map(([name]) => name) ?? [],
    modified: async (path) => (await noneIfMissing(fs.stat(at(path))))?.mtime ?? null,
  };
}

/** A file in a folder's place holds no other files. */
const MISSING: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory']);

async function noneIfMissing<T>(asked: Thenable<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && MISSING.has(error.code)) return null;
    throw error;
  }
}
