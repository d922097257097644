import * as vscode from 'vscode';

/** A file system in memory, as a virtual workspace has one. Folders are where files are. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly folders = new Set<string>(['/']);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** What writing fails with, half the bytes on the disk. */
  full = false;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.files.get(path);
    if (bytes) return { type: vscode.FileType.File, ctime: 0, mtime: Date.now(), size: bytes.length };
    if (this.folders.has(path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.stat(uri);
    const inside = (path: string): boolean => path.slice(0, path.lastIndexOf('/')) === uri.path;
    const names = (paths: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...paths].filter(inside).map((p) => [p.slice(p.lastIndexOf('/') + 1), type]);
    return [
      ...names(this.files.keys(), vscode.FileType.File),
      ...names(this.folders, vscode.FileType.Directory),
    ];
  }

  createDirectory({ path }: vscode.Uri): void {
    this.folders.add(path);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile({ path }: vscode.Uri, bytes: Uint8Array): void {
    this.files.set(path, this.full ? bytes.slice(0, bytes.length >> 1) : bytes);
    if (this.full) throw new vscode.FileSystemError('ENOSPC: no space left on device, write');
  }

  delete({ path }: vscode.Uri): void {
    if (!this.files.delete(path) && !this.folders.delete(path))
      throw vscode.FileSystemError.FileNotFound(path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const bytes = this.readFile(from);
    this.files.delete(from.path);
    this.files.set(to.path, bytes);
  }

  get paths(): readonly string[] {
    return [...this.files.keys()];
  }
}
