import { applyToLedger, type LedgerChange, mergeLedgers, missingFrom } from '../../ledger/merge';
import type { LedgerRecord } from '../../ledger/record';
import { type Disk, LedgerFault, type Place, reasonOf } from './disk';
import { sweepDrafts, wholeDraftsOf, writeDraft } from './drafts';
import { type Lock, lockFile } from './lock';
import { ledgerText, type ParsedLedger, parseLedger } from './text';

/** How often a file that others write at the same moment is tried again. */
const TRIES = 8;
/** How often a file that is not there is looked for: it may be about to take its place again. */
const LOOKS = 3;

export interface LedgerOnDisk extends ParsedLedger {
  /** What the file holds; null where there is none. */
  readonly text: string | null;
  /** Drafts that stand for a file whose writer was stopped. */
  readonly drafts: readonly string[];
}

const NONE: LedgerOnDisk = { records: [], damaged: [], newer: false, text: null, drafts: [] };

/** What a ledger's file holds or, where it is not there, what was about to take its place. @throws LedgerFault */
export async function readLedgerFile(disk: Disk, file: string): Promise<LedgerOnDisk> {
  for (let look = 0; look < LOOKS; look++) {
    const text = await textOf(disk, file);
    if (text !== null) return { ...parseLedger(text), text, drafts: [] };
    const drafts = await wholeDraftsOf(disk, file);
    if (drafts.length === 0) continue;
    const records = drafts.reduce<readonly LedgerRecord[]>((all, d) => mergeLedgers(all, d.records), []);
    return { ...NONE, records, newer: drafts.some((d) => d.newer), drafts: drafts.map((d) => d.path) };
  }
  return NONE;
}

interface ChangedLedger {
  /** What is in the file now. */
  readonly records: readonly LedgerRecord[];
  /** Where a damaged file was set aside. */
  readonly aside: string | null;
}

/**
 * Makes a change on what stands in the file at that moment, whoever has written it, and puts the whole in place at
 * once, while no other editor does. A file that is damaged is first set aside under another name.
 *
 * @param article the article's name, for the records
 * @param patience how long another writer may take before it counts as dead, in milliseconds
 * @throws LedgerFault
 */
export async function changeLedgerFile(
  disk: Disk,
  file: string,
  change: LedgerChange,
  article: string,
  patience?: number,
): Promise<ChangedLedger> {
  for (let tried = 0; tried < TRIES; tried++) {
    const lock = await lockFile(disk, file, patience);
    try {
      const changed = await tryChange(disk, file, change, article, lock);
      if (changed) return changed;
    } finally {
      await lock.release();
    }
  }
  throw new LedgerFault('busy', file);
}

/** Null where somebody has written in the meantime, a checkout of git perhaps: what they wrote must not go. */
async function tryChange(
  disk: Disk,
  file: string,
  change: LedgerChange,
  article: string,
  lock: Lock,
): Promise<ChangedLedger | null> {
  const before = await readLedgerFile(disk, file);
  if (before.newer) throw new LedgerFault('newer', file);
  const records = applyToLedger(before.records, change);
  const text = ledgerText(records, article);
  const draft = await writeDraft(disk, file, text);
  if ((await textOf(disk, file)) !== before.text || !(await lock.holds())) {
    await disk.delete(draft);
    return null;
  }
  const aside = before.damaged.length > 0 ? await setAside({ disk, path: file }) : null;
  if (!(await takePlace(disk, draft, file, text))) return null;
  await sweepDrafts(disk, file, before.drafts);
  return { records, aside };
}

/**
 * Makes a change again where it is not in the file: somebody who knows of no locks, or was held up until theirs had
 * counted as abandoned, has put in its place what they had read before. Asked a moment after a change, nothing is lost.
 * A file that is not there any more has been taken away by somebody, and stays away.
 */
export async function confirmChange(
  disk: Disk,
  file: string,
  change: LedgerChange,
  article: string,
): Promise<ChangedLedger | null> {
  const { records, text, drafts } = await readLedgerFile(disk, file);
  if (text === null && drafts.length === 0) return null;
  const missing = missingFrom(records, change);
  return missing && changeLedgerFile(disk, file, missing, article);
}

/** @returns whether the draft is in place; not where somebody has taken it for abandoned @throws LedgerFault */
async function takePlace(disk: Disk, draft: string, file: string, text: string): Promise<boolean> {
  try {
    await disk.replace(draft, file);
    return true;
  } catch (error) {
    const now = await textOf(disk, file);
    if (now === text) return true;
    if ((await disk.modified(draft)) === null) return false;
    // While the file is gone the draft stands for it, and has to stay.
    if (now !== null) await disk.delete(draft).catch(() => undefined);
    throw new LedgerFault('unwritable', file, reasonOf(error));
  }
}

/** Keeps a damaged file's bytes under another name. @returns that name */
export async function setAside(from: Place, to = from): Promise<string> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = `${to.path}.damaged-${stamp}`;
  try {
    const bytes = await from.disk.read(from.path);
    if (bytes) await to.disk.write(aside, bytes);
    return aside;
  } catch (error) {
    throw new LedgerFault('unwritable', to.path, reasonOf(error));
  }
}

async function textOf(disk: Disk, file: string): Promise<string | null> {
  try {
    const bytes = await disk.read(file);
    return bytes && new TextDecoder().decode(bytes);
  } catch (error) {
    throw new LedgerFault('unreadable', file, reasonOf(error));
  }
}
