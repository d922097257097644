import * as vscode from 'vscode';
import { CONFIGURATION_FILE, type Configuration, EMPTY, parseConfiguration } from '../formats/configuration';
import { rangeOf } from './ranges';

/**
 * The desk's configuration of every workspace folder, kept up as it is edited, with what is wrong in it as
 * diagnostics. Read on first need; a folder without the file costs one look.
 */
export class WorkspaceConfiguration implements vscode.Disposable {
  private readonly known = new Map<string, Configuration>();
  private readonly asked = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly problems = vscode.languages.createDiagnosticCollection('bluePencil.configuration');
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/${CONFIGURATION_FILE}`);
  private readonly subscriptions: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor() {
    const reload = (uri: vscode.Uri): void => {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      if (folder && fileOf(folder).toString() === uri.toString()) void this.load(folder);
    };
    this.subscriptions = [
      this.changed,
      this.problems,
      this.watcher,
      this.watcher.onDidChange(reload),
      this.watcher.onDidCreate(reload),
      this.watcher.onDidDelete(reload),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => reload(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.complain(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.complain(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.problems.delete(uri)),
    ];
    for (const document of vscode.workspace.textDocuments) this.complain(document);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The configuration that holds for a document; empty until it has been read. */
  of({ uri }: vscode.TextDocument): Configuration {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return EMPTY;
    const key = folder.uri.toString();
    if (!this.asked.has(key)) {
      this.asked.add(key);
      void this.load(folder);
    }
    return this.known.get(key) ?? EMPTY;
  }

  private async load(folder: vscode.WorkspaceFolder): Promise<void> {
    const before = this.known.get(folder.uri.toString()) ?? EMPTY;
    const text = await readText(fileOf(folder));
    const after = text === undefined ? EMPTY : parseConfiguration(text).configuration;
    this.known.set(folder.uri.toString(), after);
    if (JSON.stringify(before) !== JSON.stringify(after)) this.changed.fire();
  }

  private complain(document: vscode.TextDocument): void {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    if (!folder || fileOf(folder).toString() !== document.uri.toString()) return;
    const diagnostics = parseConfiguration(document.getText()).errors.map((error) => {
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

const fileOf = (folder: vscode.WorkspaceFolder): vscode.Uri =>
  vscode.Uri.joinPath(folder.uri, CONFIGURATION_FILE);

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Most folders have none, and one that can't be read counts as none: the settings still hold.
    return undefined;
  }
}
