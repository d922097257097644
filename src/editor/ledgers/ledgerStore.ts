import * as vscode from 'vscode';
import { type LedgerChange, mergeLedgers } from '../../ledger/merge';
import type { LedgerRecord } from '../../ledger/record';
import { log } from '../log';
import { changeLedgerFile, LedgerError, readLedgerFile, UnwritableError } from './ledgerFile';
import { FOLDER, folderPlaceOf, nameOf, placesOf } from './places';

const { t } = vscode.l10n;

/** The records of every article that is open: read on first need, kept up as the files change, written one change after another. */
export class LedgerStore implements vscode.Disposable {
  private readonly known = new Map<string, readonly LedgerRecord[]>();
  private readonly asked = new Set<string>();
  private readonly warned = new Set<string>();
  private queue: Promise<unknown> = Promise.resolve();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER}/ledger/**/*.jsonl`);
  private readonly subscriptions: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  /** @param storage a folder of the editor's own */
  constructor(private readonly storage: vscode.Uri) {
    const again = (): void => this.readAgain();
    this.subscriptions = [
      this.changed,
      this.watcher,
      this.watcher.onDidChange(again),
      this.watcher.onDidCreate(again),
      this.watcher.onDidDelete(again),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.enqueue(() => this.move(oldUri, newUri));
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What is known of an article's records; none until they have been read. */
  of(article: vscode.Uri): readonly LedgerRecord[] {
    const key = article.toString();
    const known = this.known.get(key);
    if (known) return known;
    if (!this.asked.has(key)) {
      this.asked.add(key);
      void this.load(article);
    }
    return NONE;
  }

  /** Changes an article's ledger in its file. @throws LedgerError */
  change(article: vscode.Uri, change: LedgerChange): Promise<void> {
    return this.enqueue(() => this.write(article, change));
  }

  private async write(article: vscode.Uri, change: LedgerChange): Promise<void> {
    const { shared, own } = placesOf(article, this.storage);
    const name = nameOf(article);
    const canShare = shared && vscode.workspace.fs.isWritableFileSystem(shared.scheme) !== false;
    const written = await (canShare
      ? changeLedgerFile(shared, change, name).catch((error: unknown) => {
          if (!(error instanceof UnwritableError)) throw error;
          log().warn(
            `${shared.toString()} can’t be written, so the ledger is kept by this editor: ${error.message}`,
          );
          return changeLedgerFile(own, change, name);
        })
      : changeLedgerFile(own, change, name));
    if (written.aside) tellSetAside(written.aside);
    await this.load(article);
  }

  private async load(article: vscode.Uri): Promise<void> {
    const { shared, own } = placesOf(article, this.storage);
    try {
      const [theirs, ours] = await Promise.all([shared ? this.read(shared) : NONE, this.read(own)]);
      const records = mergeLedgers(theirs, ours);
      const before = this.known.get(article.toString());
      this.known.set(article.toString(), records);
      if (JSON.stringify(before ?? []) !== JSON.stringify(records)) this.changed.fire();
    } catch (error) {
      log().error(String(error));
      this.asked.delete(article.toString());
    }
  }

  private async read(file: vscode.Uri): Promise<readonly LedgerRecord[]> {
    const { records, damaged } = await readLedgerFile(file);
    const key = file.toString();
    if (damaged.length === 0) this.warned.delete(key);
    else if (!this.warned.has(key)) {
      this.warned.add(key);
      tellDamaged(file, damaged);
    }
    return records;
  }

  private readAgain(): void {
    for (const key of this.known.keys()) void this.enqueue(() => this.load(vscode.Uri.parse(key)));
  }

  private forget(article: vscode.Uri): void {
    this.known.delete(article.toString());
    this.asked.delete(article.toString());
  }

  /** A renamed or moved article takes its ledger along; so does a folder of them. */
  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const stat = await Promise.resolve(vscode.workspace.fs.stat(to)).catch(() => null);
    const isFolder = stat !== null && (stat.type & vscode.FileType.Directory) !== 0;
    const [old, now] = [placesOf(from, this.storage), placesOf(to, this.storage)];
    const moves = isFolder
      ? [[folderPlaceOf(from), folderPlaceOf(to)]]
      : [
          [old.shared, now.shared ?? now.own],
          [old.own, now.own],
        ];
    for (const [source, target] of moves) if (source && target) await moveFile(source, target);
    this.forget(from);
    this.changed.fire();
  }

  /** One after another, so that two quick ticks don't read the same file and write over each other. */
  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }
}

const NONE: readonly LedgerRecord[] = [];

async function moveFile(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.stat(from);
  } catch {
    return;
  }
  try {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(to, '..'));
    await vscode.workspace.fs.rename(from, to, { overwrite: false });
  } catch (error) {
    void vscode.window.showWarningMessage(
      t(
        'The ledger could not follow the renamed article: {0}',
        error instanceof Error ? error.message : String(error),
      ),
    );
  }
}

function tellDamaged(file: vscode.Uri, lines: readonly number[]): void {
  const name = vscode.workspace.asRelativePath(file, false);
  void offerToOpen(
    file,
    t(
      'The ledger {0} is damaged in line {1}. What can be read of it is used, and nothing is lost.',
      name,
      lines.join(', '),
    ),
  );
}

function tellSetAside(aside: vscode.Uri): void {
  const name = vscode.workspace.asRelativePath(aside, false);
  void offerToOpen(aside, t('The damaged ledger was set aside as {0}.', name));
}

async function offerToOpen(file: vscode.Uri, message: string): Promise<void> {
  const open = t('Open');
  if ((await vscode.window.showWarningMessage(message, open)) === open)
    await vscode.commands.executeCommand('vscode.open', file);
}

export { LedgerError };
