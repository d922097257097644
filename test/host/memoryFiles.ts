import * as vscode from 'vscode';

interface MemoryFile {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970; no two writings share one, so that a change is seen as one. */
  readonly written: number;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A file system in memory, as a virtual workspace has one. Writing a file makes the folders it stands in. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, MemoryFile>();
  private readonly folders = new Set<string>(['/']);
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private clock = Date.now();
  readonly onDidChangeFile = this.changed.event;
  /** What writing fails with, half the bytes on the disk. */
  full = false;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: file.written, size: file.bytes.length };
    if (this.folders.has(path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.stat(uri);
    const names = (paths: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...paths]
        .filter((path) => path !== '/' && parentOf(path) === uri.path)
        .map((path) => [nameOf(path), type]);
    return [
      ...names(this.files.keys(), vscode.FileType.File),
      ...names(this.folders, vscode.FileType.Directory),
    ];
  }

  createDirectory({ path }: vscode.Uri): void {
    for (let at = path; !this.folders.has(at); at = parentOf(at)) this.folders.add(at);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.put(uri, this.full ? bytes.slice(0, bytes.length >> 1) : bytes);
    if (this.full) throw new vscode.FileSystemError('ENOSPC: no space left on device, write');
  }

  delete(uri: vscode.Uri): void {
    this.stat(uri);
    const gone = (path: string): boolean => path === uri.path || path.startsWith(`${uri.path}/`);
    for (const path of [...this.files.keys()].filter(gone)) this.files.delete(path);
    for (const path of [...this.folders].filter(gone)) this.folders.delete(path);
    this.fire(uri, vscode.FileChangeType.Deleted);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const inside = [...this.files].filter(([path]) => path.startsWith(`${from.path}/`));
    const moved = inside.length > 0 ? inside : [[from.path, { bytes: this.readFile(from) }] as const];
    this.delete(from);
    for (const [path, { bytes }] of moved)
      this.put(to.with({ path: to.path + path.slice(from.path.length) }), bytes);
  }

  get paths(): readonly string[] {
    return [...this.files.keys()];
  }

  private put(uri: vscode.Uri, bytes: Uint8Array): void {
    const { Changed, Created } = vscode.FileChangeType;
    const type = this.files.has(uri.path) ? Changed : Created;
    this.clock = Math.max(this.clock + 1, Date.now());
    this.createDirectory(uri.with({ path: parentOf(uri.path) }));
    this.files.set(uri.path, { bytes, written: this.clock });
    this.fire(uri, type);
  }

  private fire(uri: vscode.Uri, type: vscode.FileChangeType): void {
    this.changed.fire([{ type, uri }]);
  }
}
