import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { createAnalyzer } from '../analysis/analyze';
import { type Exporter, exporters } from '../formats/exports';
import { readLedgerFile } from '../formats/ledger/file';
import { readLedger } from '../ledger/ledger';
import type { LedgerRecord } from '../ledger/record';
import { Configurations } from './configurations';
import { nodeDisk } from './disk';
import { isMarkdown, namedFiles, readArticle, readStandardInput, UnreadableError } from './files';
import { type ExportCommand, UsageError } from './options';
import { write } from './output';

/**
 * Writes articles for somebody else: one to standard output, or each into a folder. Resolves to the exit code: 0
 * written, 2 something could not be read or written.
 *
 * @throws UsageError where there is no such format, or there are several articles and no folder
 */
export async function runExport(command: ExportCommand): Promise<number> {
  const exporter = exporters.find((e) => e.id === command.format);
  if (!exporter)
    throw new UsageError(
      `unknown format "${command.format}"; known: ${exporters.map((e) => e.id).join(', ')}`,
    );
  let failed = false;
  const complain = (_: string | null, message: string): void => {
    failed = true;
    process.stderr.write(`blue-pencil: ${message}\n`);
  };
  const configurations = new Configurations(command.config, complain);
  await configurations.ready();
  const files: string[] = [];
  for await (const file of namedFiles(command.patterns, complain)) files.push(file);
  if (files.length > 1 && command.output === null)
    throw new UsageError('several articles: name a folder for them with --output');
  for (const file of files) {
    try {
      await put(exporter, file, command, configurations);
    } catch (error) {
      if (error instanceof UnreadableError) complain(file, error.message);
      else complain(file, `${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 2 : 0;
}

async function put(
  exporter: Exporter,
  file: string,
  { output, stdinName }: ExportCommand,
  configurations: Configurations,
): Promise<void> {
  const name = file === '-' ? stdinName : file;
  const text = await (file === '-' ? readStandardInput(name) : readArticle(file));
  const { words } = await configurations.of(name === '-' ? 'standard input' : name);
  const article = createAnalyzer().analyze(text, { markdown: isMarkdown(name), ...words });
  const records = name === '-' ? [] : await recordsOf(name);
  const written = exporter.write({ name: basename(name), article, ledger: readLedger(article, records) });
  if (output === null) return write(written);
  await mkdir(output, { recursive: true });
  const target = join(output, basename(name) + exporter.extension);
  const draft = `${target}.${process.pid}.tmp`;
  await writeFile(draft, written);
  await rename(draft, target);
}

/** What checkers have said of an article: in the nearest folder above it that has a ledger of it. */
async function recordsOf(file: string): Promise<readonly LedgerRecord[]> {
  const path = resolve(file);
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const ledger = join(folder, '.bluepencil', 'ledger', `${relative(folder, path)}.jsonl`);
    const { records, damaged, text } = await readLedgerFile(nodeDisk, ledger.split(sep).join('/'));
    if (damaged.length > 0)
      process.stderr.write(
        `blue-pencil: ${ledger}: damaged in line ${damaged.join(', ')}; the rest is used\n`,
      );
    if (text !== null || records.length > 0 || folder === dirname(folder)) return records;
  }
}
