import * as vscode from 'vscode';
import { MERGE_ATTRIBUTES } from '../../formats/ledger/attributes';
import { LedgerFault, type Place } from '../../formats/ledger/disk';
import { changeLedgerFile, confirmChange, readLedgerFile } from '../../formats/ledger/file';
import { moveLedgerFile } from '../../formats/ledger/move';
import { type LedgerChange, mergeLedgers } from '../../ledger/merge';
import type { LedgerRecord } from '../../ledger/record';
import { log } from '../log';
import { diskOf } from './disk';
import { tellDamaged, tellKeptHere, tellSetAside } from './notices';
import { attributesOf, nameOf, placesOf } from './places';

/** An article's ledger as files: the shared one, and the editor's own where that can't be written. */
export class LedgerFiles {
  private readonly warned = new Set<string>();
  private readonly told = new Set<string>();
  private readonly keptHere = new Set<string>();

  /** @param storage a folder of the editor's own */
  constructor(private readonly storage: vscode.Uri) {}

  /** @throws LedgerFault */
  async read(article: vscode.Uri): Promise<readonly LedgerRecord[]> {
    const { shared, own } = placesOf(article, this.storage);
    const [theirs, ours] = await Promise.all([shared ? this.recordsIn(shared) : [], this.recordsIn(own)]);
    return mergeLedgers(theirs, ours);
  }

  /** @returns the file that was written @throws LedgerFault */
  async change(article: vscode.Uri, change: LedgerChange): Promise<vscode.Uri> {
    const { shared, own } = placesOf(article, this.storage);
    if (!shared || vscode.workspace.fs.isWritableFileSystem(shared.scheme) === false)
      return this.write(own, change, article);
    try {
      return await this.writeShared({ shared, own }, change, article);
    } catch (error) {
      if (!(error instanceof LedgerFault) || error.kind !== 'unwritable') throw error;
      const theirs = new Set((await this.recordsIn(shared)).map((r) => r.id));
      // Out of a file that can't be written nothing can be taken.
      if (change.remove.some((id) => theirs.has(id))) throw error;
      this.tellKeptHere(article, error);
      return this.write(own, change, article);
    }
  }

  /** Makes a change again that somebody has overwritten, a moment after it was made. */
  async confirm(file: vscode.Uri, change: LedgerChange, article: vscode.Uri): Promise<void> {
    await confirmChange(diskOf(file), file.path, change, nameOf(article));
  }

  /** What the editor kept while the folder could not be written goes to where it belongs. */
  private async writeShared(
    { shared, own }: { readonly shared: vscode.Uri; readonly own: vscode.Uri },
    change: LedgerChange,
    article: vscode.Uri,
  ): Promise<vscode.Uri> {
    const place = (file: vscode.Uri): Place => ({ disk: diskOf(file), path: file.path });
    await moveLedgerFile(place(own), place(shared), nameOf(article));
    await this.write(shared, change, article);
    await this.tellGit(article);
    return shared;
  }

  /** Once a session for each article. */
  private tellKeptHere(article: vscode.Uri, { message, reason }: LedgerFault): void {
    const key = article.toString();
    log().warn(`The ledger of ${key} is kept by this editor: ${message}`);
    if (this.keptHere.has(key)) return;
    this.keptHere.add(key);
    tellKeptHere(article, reason);
  }

  /** Once for each folder, and never over what somebody has said to git themselves. */
  private async tellGit(article: vscode.Uri): Promise<void> {
    const file = attributesOf(article);
    if (!file || this.told.has(file.toString())) return;
    this.told.add(file.toString());
    try {
      const disk = diskOf(file);
      if ((await disk.modified(file.path)) === null)
        await disk.write(file.path, new TextEncoder().encode(MERGE_ATTRIBUTES));
    } catch (error) {
      log().warn(`${file.toString()} could not be written: ${String(error)}`);
    }
  }

  private async write(file: vscode.Uri, change: LedgerChange, article: vscode.Uri): Promise<vscode.Uri> {
    const { aside } = await changeLedgerFile(diskOf(file), file.path, change, nameOf(article));
    if (aside) tellSetAside(file.with({ path: aside }));
    return file;
  }

  private async recordsIn(file: vscode.Uri): Promise<readonly LedgerRecord[]> {
    const { records, damaged } = await readLedgerFile(diskOf(file), file.path);
    const key = file.toString();
    if (damaged.length === 0) this.warned.delete(key);
    else if (!this.warned.has(key)) {
      this.warned.add(key);
      tellDamaged(file, damaged);
    }
    return records;
  }
}
