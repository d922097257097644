import * as vscode from 'vscode';
import { joinChanges, type LedgerChange } from '../../ledger/merge';
import type { LedgerRecord } from '../../ledger/record';
import { log } from '../log';
import { followArticle } from './following';
import { LedgerFiles } from './ledgerFiles';
import { FOLDER } from './places';

/** A change that was just made and is to be looked for again. */
interface Unconfirmed {
  readonly file: vscode.Uri;
  readonly change: LedgerChange;
  readonly timer: ReturnType<typeof setTimeout>;
}

const NONE: readonly LedgerRecord[] = [];

/** How long after a change it is looked for again, in milliseconds: longer than another window takes to write. */
const CONFIRMED_AFTER = 1_000;

/** The records of every article that is open: read on first need, kept up as the files change, written one change after another. */
export class LedgerStore implements vscode.Disposable {
  private readonly known = new Map<string, readonly LedgerRecord[]>();
  private readonly asked = new Set<string>();
  private readonly files: LedgerFiles;
  private queue: Promise<unknown> = Promise.resolve();
  private isToReadAgain = false;
  private readonly unconfirmed = new Map<string, Unconfirmed>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER}/ledger/**/*.jsonl`);
  private readonly subscriptions: readonly vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  /** @param storage a folder of the editor's own */
  constructor(private readonly storage: vscode.Uri) {
    this.files = new LedgerFiles(storage);
    const again = (): void => this.readAgain();
    this.subscriptions = [
      this.changed,
      this.watcher,
      this.watcher.onDidChange(again),
      this.watcher.onDidCreate(again),
      this.watcher.onDidDelete(again),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.follow(oldUri, newUri);
      }),
    ];
  }

  dispose(): void {
    for (const { timer } of this.unconfirmed.values()) clearTimeout(timer);
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

  /** Changes an article's ledger in its file. @throws LedgerFault */
  change(article: vscode.Uri, change: LedgerChange): Promise<void> {
    return this.enqueue(async () => {
      const file = await this.files.change(article, change);
      this.confirmLater(file, change, article);
      await this.load(article);
    });
  }

  private confirmLater(file: vscode.Uri, change: LedgerChange, article: vscode.Uri): void {
    const key = article.toString();
    const before = this.unconfirmed.get(key);
    clearTimeout(before?.timer);
    const joined = before?.file.toString() === file.toString() ? joinChanges(before.change, change) : change;
    const timer = setTimeout(() => {
      this.unconfirmed.delete(key);
      const confirmed = this.enqueue(() => this.files.confirm(file, joined, article));
      confirmed.then(
        () => this.load(article),
        (error: unknown) => log().warn(String(error)),
      );
    }, CONFIRMED_AFTER);
    this.unconfirmed.set(key, { file, change: joined, timer });
  }

  private async load(article: vscode.Uri): Promise<void> {
    const key = article.toString();
    try {
      const records = await this.files.read(article);
      const before = this.known.get(key);
      this.known.set(key, records);
      if (JSON.stringify(before ?? []) !== JSON.stringify(records)) this.changed.fire();
    } catch (error) {
      log().error(String(error));
      this.asked.delete(key);
    }
  }

  /** One writing makes several events: what they ask for is done once. */
  private readAgain(): void {
    if (this.isToReadAgain) return;
    this.isToReadAgain = true;
    void this.enqueue(async () => {
      this.isToReadAgain = false;
      await Promise.all([...this.known.keys()].map((key) => this.load(vscode.Uri.parse(key))));
    });
  }

  private forget(article: vscode.Uri): void {
    this.known.delete(article.toString());
    this.asked.delete(article.toString());
  }

  /** The editor's own files aren't watched, and the new name may have been asked for before its ledger was there. */
  private follow(from: vscode.Uri, to: vscode.Uri): void {
    void this.enqueue(async () => {
      this.leaveUnconfirmed(from);
      await followArticle(from, to, this.storage);
      this.forget(from);
      this.readAgain();
    });
  }

  /** What is looked for at its old place would begin a new ledger there. */
  private leaveUnconfirmed(from: vscode.Uri): void {
    for (const [key, { timer }] of this.unconfirmed) {
      if (key !== from.toString() && !key.startsWith(`${from.toString()}/`)) continue;
      clearTimeout(timer);
      this.unconfirmed.delete(key);
    }
  }

  /** One after another, so that two quick ticks don't read the same file and write over each other. */
  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }
}
