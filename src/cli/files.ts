import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** What a folder named on the command line is searched for. */
const ARTICLES = ['**/*.{article,story,copy,txt,md,markdown}'];
const MARKDOWN = new Set(['.md', '.markdown']);

/** Why something could not be read, in words for standard error. */
export class UnreadableError extends Error {}

export const isMarkdown = (file: string): boolean => MARKDOWN.has(extname(file).toLowerCase());

/** The files a pattern names, sorted. @throws UnreadableError where it names none */
export async function filesOf(pattern: string): Promise<readonly string[]> {
  const known = await stat(pattern).catch(() => null);
  if (known?.isFile()) return [pattern];
  const found = known?.isDirectory()
    ? (await glob(ARTICLES, { cwd: pattern, ignore: ['**/node_modules/**'] })).map(
        (f) => `${pattern.replace(/\/$/, '')}/${f}`,
      )
    : isDynamicPattern(pattern)
      ? await glob(pattern, { expandDirectories: false, ignore: ['**/node_modules/**'] })
      : null;
  if (!found) throw new UnreadableError(`${pattern}: no such file or folder`);
  if (found.length === 0) throw new UnreadableError(`${pattern}: no articles there`);
  return [...found].sort();
}

/** Reads a file as UTF-8; the byte order mark stays, since offsets count it. @throws UnreadableError */
export async function readArticle(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableError(`${file}: cannot be read (${error.code ?? error.message})`);
  });
  return decode(file, bytes);
}

export async function readStandardInput(name: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decode(name, Buffer.concat(chunks));
}

function decode(file: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new UnreadableError(`${file}: not a text (it holds NUL bytes)`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableError(`${file}: not UTF-8`);
  }
}
