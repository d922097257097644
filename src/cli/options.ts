import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';

export const VERSION = version;

export const HELP = `Usage: blue-pencil check [options] [files, folders or globs, - for standard input]
       blue-pencil export --format FORMAT [--output FOLDER] [files, folders or globs, -]

Marks up articles: who said each quotation, every number stated as fact, every name.
A folder stands for the articles in it (.article, .story, .copy, .txt, .md, .markdown).

Options
  --format FORMAT           text (default), json, ndjson, csv or sarif
  --stdin-filename NAME     the name standard input goes by; its ending says whether it is Markdown,
                            its folder which .bluepencil.json holds
  --config FILE             a configuration in place of the nearest .bluepencil.json
  --input ndjson            standard input holds an article a line: {"file":"…","text":"…"}
  --workers N               threads for many files (default: one a core)
  --fix                     writes the fixes that are safe without anybody looking into the files
  --watch                   goes on, and checks what is saved
  --progress                says on standard error how far it is (by default on a terminal)
  --help, --version

Export
  --format FORMAT           facts-csv, facts-markdown, facts-html, sources-csv, sources-markdown,
                            sources-html, nitf, annotations (W3C, JSON-LD) or html (schema.org)
  --output FOLDER           a file an article there, in place of standard output
  What checkers have ticked off is read from .bluepencil/ledger in the folder of an article or above.

Exit code: 0 nothing found, 1 something found, 2 something could not be read or run.`;

export interface CheckCommand {
  readonly kind: 'check';
  readonly patterns: readonly string[];
  readonly format: string;
  readonly stdinName: string;
  readonly config: string | null;
  /** Standard input holds an article a line. */
  readonly lines: boolean;
  readonly workers: number;
  readonly fix: boolean;
  readonly watch: boolean;
  /** Null where the terminal decides. */
  readonly progress: boolean | null;
}

export interface ExportCommand {
  readonly kind: 'export';
  readonly patterns: readonly string[];
  readonly format: string;
  readonly stdinName: string;
  readonly config: string | null;
  /** A folder; null for standard output. */
  readonly output: string | null;
}

export type Command = CheckCommand | ExportCommand | { readonly kind: 'help' } | { readonly kind: 'version' };

/** The command line's own words are off. */
export class UsageError extends Error {}

/** @throws UsageError where the words make no command */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [name, ...patterns] = positionals;
  if (name === undefined) throw new UsageError('no command; see blue-pencil --help');
  if (name !== 'check' && name !== 'export')
    throw new UsageError(`unknown command "${name}"; see blue-pencil --help`);
  if (patterns.length === 0 && values.input === undefined)
    throw new UsageError(`nothing to ${name}: name files, folders or globs, or - for standard input`);
  const common = { patterns, stdinName: values['stdin-filename'] ?? '-', config: values.config ?? null };
  if (name === 'check') {
    if (values.output !== undefined) throw new UsageError('--output is for export');
    return { kind: 'check', ...common, format: values.format ?? 'text', ...archiveOptions(values, patterns) };
  }
  if (values.format === undefined)
    throw new UsageError('export: say in which --format; see blue-pencil --help');
  for (const only of ['input', 'workers', 'fix', 'watch', 'progress'] as const)
    if (values[only] !== undefined) throw new UsageError(`--${only} is for check`);
  return { kind: 'export', ...common, format: values.format, output: values.output ?? null };
}

function archiveOptions(
  { input, workers, fix = false, watch = false, progress }: Values,
  patterns: readonly string[],
) {
  if (input !== undefined && input !== 'ndjson')
    throw new UsageError(`unknown input "${input}"; known: ndjson`);
  if (input !== undefined && patterns.some((p) => p !== '-'))
    throw new UsageError('--input ndjson reads standard input and no files');
  if ((fix || watch) && (input !== undefined || patterns.includes('-')))
    throw new UsageError('--fix and --watch are for files, not for standard input');
  return { lines: input === 'ndjson', workers: workersOf(workers), fix, watch, progress: progress ?? null };
}

/** More threads than this only wait for each other. */
const MOST_WORKERS = 64;

function workersOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const workers = Number(given);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new UsageError(`--workers wants a number from 1 to ${MOST_WORKERS}`);
  return workers;
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'stdin-filename': { type: 'string' },
        config: { type: 'string' },
        output: { type: 'string' },
        input: { type: 'string' },
        workers: { type: 'string' },
        fix: { type: 'boolean' },
        watch: { type: 'boolean' },
        progress: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
