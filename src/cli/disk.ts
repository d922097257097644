import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Disk } from '../formats/ledger/disk';

/** Node's file system, for ledgers. */
export const nodeDisk: Disk = {
  read: (path) => readFile(path).catch(noneIfMissing),
  async write(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  },
  replace: rename,
  delete: (path) => rm(path, { force: true }),
  list: async (folder) => (await readdir(folder).catch(noneIfMissing)) ?? [],
  modified: async (path) => (await stat(path).catch(noneIfMissing))?.mtimeMs ?? null,
};

/** A file in a folder's place holds no other files. */
const MISSING: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);

function noneIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && MISSING.has(error.code)) return null;
  throw error;
}
