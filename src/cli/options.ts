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
  if (patterns.length === 0)
    throw new UsageError(`nothing to ${name}: name files, folders or globs, or - for standard input`);
  const common = { patterns, stdinName: values['stdin-filename'] ?? '-', config: values.config ?? null };
  if (name === 'check') {
    if (values.output !== undefined) throw new UsageError('--output is for export');
    return { kind: 'check', ...common, format: values.format ?? 'text' };
  }
  if (values.format === undefined)
    throw new UsageError('export: say in which --format; see blue-pencil --help');
  return { kind: 'export', ...common, format: values.format, output: values.output ?? null };
}

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
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
