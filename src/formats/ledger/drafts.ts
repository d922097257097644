import { type Disk, LedgerFault, reasonOf } from './disk';
import { type ParsedLedger, parseLedger } from './text';

/**
 * A ledger is first written whole beside its file, as a draft, which then takes the file's place. A draft's name says
 * how many bytes it has, so that one whose writer was stopped halfway is known for what it is, and one whose writer was
 * stopped when the file was gone already stands for the file.
 */
export interface Draft extends ParsedLedger {
  readonly path: string;
}

const DRAFT = /^\.(\d+)-[a-z0-9]+\.tmp$/;

/** @throws LedgerFault `unwritable`; nothing is left behind */
export async function writeDraft(disk: Disk, file: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const draft = `${file}.${bytes.length}-${Math.random().toString(36).slice(2, 10)}.tmp`;
  try {
    await disk.write(draft, bytes);
    return draft;
  } catch (error) {
    await disk.delete(draft).catch(() => undefined);
    throw new LedgerFault('unwritable', file, reasonOf(error));
  }
}

/** Paths of the drafts beside a file, whole or not. */
const draftsOf = (disk: Disk, file: string): Promise<readonly string[]> => besides(disk, file, DRAFT);

/** Paths of the files beside one that are named after it, with an ending. */
export async function besides(disk: Disk, file: string, ending: RegExp): Promise<readonly string[]> {
  const slash = file.lastIndexOf('/');
  const [folder, name] = [file.slice(0, slash), file.slice(slash + 1)];
  const names = await disk.list(folder);
  return names
    .filter((n) => n.startsWith(name) && ending.test(n.slice(name.length)))
    .map((n) => `${folder}/${n}`);
}

/** Those that were written to the end. */
export async function wholeDraftsOf(disk: Disk, file: string): Promise<readonly Draft[]> {
  const drafts = await Promise.all(
    (await draftsOf(disk, file)).map(async (path): Promise<Draft | null> => {
      const bytes = await disk.read(path).catch(() => null);
      const length = Number(DRAFT.exec(path.slice(file.length))?.[1]);
      if (bytes?.length !== length) return null;
      const parsed = parseLedger(new TextDecoder().decode(bytes));
      return parsed.damaged.length > 0 ? null : { ...parsed, path };
    }),
  );
  return drafts.filter((d) => d !== null);
}

/** Drafts older or younger than the file by this are nobody's any more, in milliseconds. */
const ABANDONED = 60_000;

/** Takes away drafts that the file has made needless; one that is still being written costs its writer another try. */
export async function sweepDrafts(disk: Disk, file: string, needless: readonly string[]): Promise<void> {
  const drafts = await draftsOf(disk, file);
  if (drafts.length === 0) return;
  const now = (await disk.modified(file)) ?? 0;
  for (const draft of drafts) {
    const age = Math.abs(now - ((await disk.modified(draft)) ?? now));
    if (needless.includes(draft) || age > ABANDONED) await disk.delete(draft).catch(() => undefined);
  }
}
