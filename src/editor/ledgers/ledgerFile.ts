import * as vscode from 'vscode';
import { ledgerText, type ParsedLedger, parseLedger } from '../../formats/ledgerFile';
import { applyToLedger, type LedgerChange } from '../../ledger/merge';

const { fs } = vscode.workspace;
const { t } = vscode.l10n;

/** How often a file that others write at the same moment is tried again. */
const TRIES = 5;

/** Why a ledger could not be written, in words for whoever ticked something. */
export class LedgerError extends Error {}

/** The folder can't be written to: another place has to do. */
export class UnwritableError extends LedgerError {}

/** What a file holds; nothing where there is none. */
export async function readLedgerFile(
  file: vscode.Uri,
): Promise<ParsedLedger & { readonly text: string | null }> {
  const text = await textOf(file);
  return { ...parseLedger(text ?? ''), text };
}

/**
 * Makes a change on what stands in the file at that moment, whoever has written it, and puts the whole in place at
 * once. A file that is damaged is first set aside under another name.
 *
 * @returns the records now in the file, and what a damaged file was renamed to
 * @throws LedgerError
 */
export async function changeLedgerFile(file: vscode.Uri, change: LedgerChange, article: string) {
  for (let tried = 0; tried < TRIES; tried++) {
    const before = await readLedgerFile(file);
    if (before.newer)
      throw new LedgerError(t('The ledger {0} was written by a later version of Blue Pencil.', nameOf(file)));
    const records = applyToLedger(before.records, change);
    const draft = await writeDraft(file, ledgerText(records, article));
    // Somebody else may have written in the meantime: what they wrote must not go.
    if ((await textOf(file)) !== before.text) {
      await fs.delete(draft);
      continue;
    }
    const aside = before.damaged.length > 0 ? await setAside(file) : null;
    await fs.rename(draft, file, { overwrite: true });
    return { records, aside };
  }
  throw new LedgerError(t('The ledger {0} is being written by somebody else. Try again.', nameOf(file)));
}

async function writeDraft(file: vscode.Uri, text: string): Promise<vscode.Uri> {
  const draft = file.with({ path: `${file.path}.${Math.random().toString(36).slice(2, 10)}.tmp` });
  try {
    await fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await fs.writeFile(draft, new TextEncoder().encode(text));
    return draft;
  } catch (error) {
    throw new UnwritableError(error instanceof Error ? error.message : String(error));
  }
}

async function setAside(file: vscode.Uri): Promise<vscode.Uri> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = file.with({ path: `${file.path}.damaged-${stamp}` });
  await fs.copy(file, aside, { overwrite: false });
  return aside;
}

/** Null where there is no such file. @throws LedgerError where there is one that can't be read */
async function textOf(file: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    if (!(await exists(file))) return null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new LedgerError(t('The ledger {0} can’t be read: {1}', nameOf(file), reason));
  }
}

const exists = (file: vscode.Uri): Thenable<boolean> =>
  fs.stat(file).then(
    () => true,
    () => false,
  );

const nameOf = (file: vscode.Uri): string => vscode.workspace.asRelativePath(file, false);
