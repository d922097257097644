import { type Disk, LedgerFault, reasonOf } from './disk';
import { besides } from './drafts';

/**
 * Who changes a ledger says so first, by a file of their own beside it, and begins once it is the only one there: of
 * two who look after they have said so, one at least sees the other. No file system has to know of locks for that.
 */
export interface Claim {
  /** False where somebody has taken it for abandoned. */
  holds(): Promise<boolean>;
  release(): Promise<void>;
}

/** How long a claim may stand before its writer is taken for dead, in milliseconds; a change takes some ten. */
const PATIENCE = 2_000;
/** How long others are waited for in all. */
const LONGEST_WAIT = 20_000;
/** The longest between two looks. */
const PAUSE = 20;

const CLAIM = /^\.[a-z0-9]+\.claim$/;

const claimsOn = (disk: Disk, file: string): Promise<readonly string[]> => besides(disk, file, CLAIM);

/** @throws LedgerFault */
export async function claimFile(disk: Disk, file: string, patience = PATIENCE): Promise<Claim> {
  const firstSeen = new Map<string, number>();
  const began = performance.now();
  let own = await sayOn(disk, file);
  try {
    for (;;) {
      const all = await claimsOn(disk, file);
      const others = all.filter((claim) => claim !== own);
      const isSeen = others.length < all.length;
      if (isSeen && others.length === 0) return claimAt(disk, own);
      const now = performance.now();
      if (now - began > LONGEST_WAIT) throw new LedgerFault('busy', file);
      for (const claim of others) {
        const since = firstSeen.get(claim) ?? now;
        firstSeen.set(claim, since);
        if (now - since >= patience) await disk.delete(claim);
      }
      // Of several who say so at once one stays and the others stand back.
      if (isSeen && others.every((claim) => own < claim)) await pause();
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

const claimAt = (disk: Disk, own: string): Claim => ({
  holds: async () => (await disk.modified(own)) !== null,
  release: () => disk.delete(own).catch(() => undefined),
});

/** @throws LedgerFault `unwritable` */
async function sayOn(disk: Disk, file: string): Promise<string> {
  const claim = `${file}.${Math.random().toString(36).slice(2, 10)}.claim`;
  try {
    await disk.write(claim, new Uint8Array());
    return claim;
  } catch (error) {
    await disk.delete(claim).catch(() => undefined);
    throw new LedgerFault('unwritable', file, reasonOf(error));
  }
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, Math.random() * PAUSE));
