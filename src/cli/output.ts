import { once } from 'node:events';

/** Writes to standard output and waits where its reader is slower than we are, so that nothing piles up in memory. */
export async function write(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await once(process.stdout, 'drain');
}

/** A reader that has had enough (`| head`) is no error of ours: the rest is not worth computing. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}
