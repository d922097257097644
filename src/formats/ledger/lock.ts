import { type Disk, LedgerFault, reasonOf } from './disk';
import { besides } from './drafts';

/**
 * Who changes a ledger says so first, by a file of their own beside it, and begins once it is the only one there: of
 * two who look after they have said so, one at least sees the other. No file system needs locks of its own for that.
 */
export interface Lock {
  /** False where somebody has taken it for abandoned. */
  holds(): Promise<boolean>;
  release(): Promise<void>;
}

/** How long a lock may stand before its writer is taken for dead, in milliseconds; a change takes some ten. */
const PATIENCE = 2_000;
/** How long others are waited for in all. */
const LONGEST_WAIT = 20_000;
/** The longest between two looks. */
const PAUSE = 20;

const LOCK = /^\.[a-z0-9]+\.lock$/;

const locksOn = (disk: Disk, file: string): Promise<readonly string[]> => besides(disk, file, LOCK);

/** @throws LedgerFault */
export async function lockFile(disk: Disk, file: string, patience = PATIENCE): Promise<Lock> {
  const firstSeen = new Map<string, number>();
  const began = performance.now();
  let own = await sayOn(disk, file);
  try {
    for (;;) {
      const all = await locksOn(disk, file);
      const others = all.filter((lock) => lock !== own);
      const isSeen = others.length < all.length;
      if (isSeen && others.length === 0) return lockAt(disk, own);
      const now = performance.now();
      if (now - began > LONGEST_WAIT) throw new LedgerFault('busy', file);
      for (const lock of others) {
        const since = firstSeen.get(lock) ?? now;
        firstSeen.set(lock, since);
        if (now - since >= patience) await disk.delete(lock);
      }
      // Of several who say so at once one stays and the others stand back.
      if (isSeen && others.every((lock) => own < lock)) await pause();
      else {
        await disk.delete(own);
        await pause();
        own = await sayOn(disk, file);
      }
    }
  } catch (error) {
    await disk.delete(own).catch(() => undefined);
    throw error instanceof LedgerFault ? error : new LedgerFault('unwritable', file, reasonOf(error));
  }
}

const lockAt = (disk: Disk, own: string): Lock => ({
  holds: async () => (await disk.modified(own)) !== null,
  release: () => disk.delete(own).catch(() => undefined),
});

/** @throws LedgerFault `unwritable` */
async function sayOn(disk: Disk, file: string): Promise<string> {
  const lock = `${file}.${Math.random().toString(36).slice(2, 10)}.lock`;
  try {
    await disk.write(lock, new Uint8Array());
    return lock;
  } catch (error) {
    await disk.delete(lock).catch(() => undefined);
    throw new LedgerFault('unwritable', file, reasonOf(error));
  }
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, Math.random() * PAUSE));
