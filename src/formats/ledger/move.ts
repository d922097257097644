import { LedgerFault, type Place } from './disk';
import { sweepDrafts } from './drafts';
import { changeLedgerFile, type LedgerOnDisk, readLedgerFile, setAside } from './file';
import { lockFile } from './lock';

/**
 * Brings a ledger to where its article has gone, together with what is there already. Stopped in between, it is in
 * both places.
 *
 * @param article the article's new name
 * @throws LedgerFault
 */
export async function moveLedgerFile(from: Place, to: Place, article: string): Promise<void> {
  if (isNone(await readLedgerFile(from.disk, from.path))) return;
  // A tick made in between would go with the file it was written to.
  const lock = await lockFile(from.disk, from.path);
  try {
    await moveLocked(from, to, article);
  } finally {
    await lock.release();
  }
}

async function moveLocked(from: Place, to: Place, article: string): Promise<void> {
  const before = await readLedgerFile(from.disk, from.path);
  if (isNone(before)) return;
  if (before.newer) return takeAlong(from, to);
  if (before.damaged.length > 0) await setAside(from, to);
  await changeLedgerFile(to.disk, to.path, { put: before.records, remove: [] }, article);
  await from.disk.delete(from.path);
  await sweepDrafts(from.disk, from.path, before.drafts);
}

const isNone = ({ text, drafts }: LedgerOnDisk): boolean => text === null && drafts.length === 0;

/** What a later version has written goes as it is, and only where there is nothing yet. */
async function takeAlong(from: Place, to: Place): Promise<void> {
  const bytes = await from.disk.read(from.path);
  if (!bytes || (await to.disk.read(to.path))) throw new LedgerFault('newer', from.path);
  await to.disk.write(to.path, bytes);
  await from.disk.delete(from.path);
}
