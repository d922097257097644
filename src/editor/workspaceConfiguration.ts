import * as vscode from 'vscode';
import { CONFIGURATION_FILE, type Configuration, LONGEST } from '../formats/configuration/configuration';
import { later } from './later';
import { rangeOf } from './ranges';

/** A configuration and the folder it stands in. */
export interface Placed {
  readonly configuration: Configuration;
  readonly folder: vscode.Uri;
}

/**
 * The desk's configuration of every article: the one in its folder or the nearest folder above, as the command line
 * finds it too. Kept up as it is edited, with what is wrong in it as diagnostics. Read on first need.
 */
export class WorkspaceConfiguration implements vscode.Disposable {
  private known: ReadonlyMap<string, Placed | null> = new Map();
  /** The folders somebody has asked for, by URI. */
  private readonly folders = new Map<string, vscode.Uri>();
  private looks = 0;
  private looking: Promise<void> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly problems = vscode.languages.createDiagnosticCollection('bluePencil.configuration');
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIGURATION_FILE}`);
  private readonly subscriptions: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = [
      this.changed,
      this.problems,
      this.watcher,
      this.watcher.onDidChange(() => this.readAgain()),
      this.watcher.onDidCreate(() => this.readAgain()),
      this.watcher.onDidDelete(() => this.readAgain()),
      // What is outside the workspace is not watched, but may well be edited in it.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (isConfiguration(uri)) this.readAgain();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.complain(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.complain(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.problems.delete(uri)),
    ];
    for (const document of vscode.workspace.textDocuments) this.complain(document);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The configuration that holds for a document; null where there is none, or until it has been read. */
  of({ uri }: vscode.TextDocument): Placed | null {
    const start = startOf(uri);
    if (!start) return null;
    const known = this.known.get(start.toString());
    if (known === undefined) void this.load(start);
    return known ?? null;
  }

  /** The same, waited for. */
  async read(uri: vscode.Uri): Promise<Placed | null> {
    const start = startOf(uri);
    return start ? (this.known.get(start.toString()) ?? this.load(start)) : null;
  }

  private async load(folder: vscode.Uri): Promise<Placed | null> {
    const key = folder.toString();
    if (!this.folders.has(key)) {
      this.folders.set(key, folder);
      await this.readAgain();
    }
    return this.known.get(key) ?? null;
  }

  /** Looks at every configuration again; of several looks at once the last one counts. */
  readAgain(): Promise<void> {
    this.looking = this.look(++this.looks);
    return this.looking;
  }

  private async look(look: number): Promise<void> {
    const read = await Promise.all(
      [...this.folders].map(async ([key, folder]) => [key, await nearest(folder)] as const),
    );
    if (look !== this.looks) return this.looking;
    const after = new Map<string, Placed | null>(read);
    const differs = read.some(
      ([key, placed]) => JSON.stringify(this.known.get(key) ?? null) !== JSON.stringify(placed),
    );
    this.known = after;
    if (differs) this.changed.fire();
  }

  private complain(document: vscode.TextDocument): void {
    if (!isConfiguration(document.uri)) return;
    const diagnostics = later()
      .parseConfiguration(document.getText())
      .errors.map((error) => {
        const diagnostic = new vscode.Diagnostic(
          rangeOf(document, error),
          error.message,
          vscode.DiagnosticSeverity.Warning,
        );
        diagnostic.source = 'Blue Pencil';
        return diagnostic;
      });
    this.problems.set(document.uri, diagnostics);
  }
}

const isConfiguration = ({ path }: vscode.Uri): boolean => path.endsWith(`/${CONFIGURATION_FILE}`);

const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** The folder to look in first; an untitled article belongs to the workspace's first folder. */
function startOf(uri: vscode.Uri): vscode.Uri | undefined {
  return uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : parentOf(uri);
}

/** On a disk it is looked for up to the root; elsewhere, where each look may be a request, up to the workspace folder. */
async function nearest(folder: vscode.Uri): Promise<Placed | null> {
  const last = folder.scheme === 'file' ? undefined : vscode.workspace.getWorkspaceFolder(folder)?.uri.path;
  for (let at = folder; ; at = parentOf(at)) {
    const text = await readText(vscode.Uri.joinPath(at, CONFIGURATION_FILE));
    if (text !== undefined) {
      const { configuration } = later().parseConfiguration(text);
      return { configuration, folder: at };
    }
    if (at.path === last || at.path === '/' || parentOf(at).path === at.path) return null;
    if (folder.scheme !== 'file' && last === undefined) return null;
  }
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    // A character has four bytes at most; what is surely too long is not even read.
    if ((await vscode.workspace.fs.stat(uri)).size > 4 * LONGEST) return undefined;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Most folders have none, and one that can't be read counts as none: the settings still hold.
    return undefined;
  }
}

/** A path from a folder, with `/`; null where it lies elsewhere. */
export function pathFrom(folder: vscode.Uri, uri: vscode.Uri): string | null {
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  const inside = uri.scheme === folder.scheme && uri.path.startsWith(base);
  return inside ? uri.path.slice(base.length) : null;
}
