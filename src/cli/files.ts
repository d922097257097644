import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** What a folder named on the command line is searched for. */
const ARTICLES = '**/*.{article,story,copy,txt,md,markdown}';
const LEFT_OUT = ['**/node_modules/**', '**/.git/**'];
const MARKDOWN = new Set(['.md', '.markdown']);

/** Why something could not be read, in words for standard error. */
export class UnreadableError extends Error {}

export const isMarkdown = (file: string): boolean => MARKDOWN.has(extname(file).toLowerCase());

/** Every file that patterns name, each once, in the order of the patterns and sorted within each; `-` is standard input. */
export async function* namedFiles(
  patterns: readonly string[],
  complain: (file: string | null, message: string) => void,
): AsyncIterable<string> {
  const seen = new Set<string>();
  for (const pattern of patterns) {
    const files =
      pattern === '-'
        ? ['-']
        : await filesOf(pattern).catch((error: unknown) => {
            if (!(error instanceof UnreadableError)) throw error;
            complain(pattern, error.message);
            return [];
          });
    for (const file of files) {
      const key = file === '-' ? file : resolve(file);
      if (seen.has(key)) continue;
      seen.add(key);
      yield file;
    }
  }
}

/** The files a pattern names, sorted; a file that is really there comes before any meaning of its name as a glob. */
async function filesOf(pattern: string): Promise<readonly string[]> {
  const known = await stat(pattern).catch(() => null);
  if (known?.isDirectory()) return found(pattern, await inFolder(pattern));
  if (known) return [pattern];
  // A shell that expands no globs hands over its own separators.
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  if (!isDynamicPattern(slashed)) throw new UnreadableError(`${pattern}: no such file or folder`);
  return found(pattern, await glob(slashed, { expandDirectories: false, ignore: LEFT_OUT }));
}

async function inFolder(folder: string): Promise<readonly string[]> {
  const files = await glob(ARTICLES, { cwd: folder, ignore: LEFT_OUT, caseSensitiveMatch: false });
  return files.map((file) => join(folder, file));
}

function found(pattern: string, files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UnreadableError(`${pattern}: no articles there`);
  return [...files].sort();
}

/** Reads a file as UTF-8; the byte order mark stays, since offsets count it. @throws UnreadableError */
export async function readArticle(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableError(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  return decode(file, bytes);
}

/** @throws UnreadableError */
export async function readStandardInput(name: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decode(name, Buffer.concat(chunks));
}

function decode(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new UnreadableError(`${file}: UTF-16, which is not read; save it as UTF-8`);
  if (bytes.includes(0)) throw new UnreadableError(`${file}: not a text (it holds NUL bytes)`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableError(`${file}: not UTF-8`);
  }
}
