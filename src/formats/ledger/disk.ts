/**
 * As much of a file system as ledgers need: VS Code's, Node's, or one that fails in a test. Paths are the host's, with
 * slashes. What is asked of it may be cut off at any moment, and others may use the same files.
 */
export interface Disk {
  /** Null where there is no such file. @throws where there may be one that can't be read */
  read(path: string): Promise<Uint8Array | null>;
  /** Makes the folders above it as well. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file in another's place. There may be a moment in which the other one is gone already. */
  replace(from: string, to: string): Promise<void>;
  /** Does nothing where there is no such file. */
  delete(path: string): Promise<void>;
  /** Names of what is in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** When a file was last written, in milliseconds by the disk's own clock; null where there is none. */
  modified(path: string): Promise<number | null>;
}

/** A file on one of several disks. */
export interface Place {
  readonly disk: Disk;
  readonly path: string;
}

/** Why a ledger could not be read or written. */
type LedgerFaultKind = 'newer' | 'busy' | 'unreadable' | 'unwritable';

export class LedgerFault extends Error {
  constructor(
    readonly kind: LedgerFaultKind,
    readonly path: string,
    /** What the disk said; empty where it has nothing to do with it. */
    readonly reason = '',
  ) {
    super([kind, path, reason].filter(Boolean).join(': '));
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
