import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Several events come for one saving; they are taken together, in milliseconds. */
const PAUSE = 120;

/**
 * Calls `changed` with the files that were saved, until the process ends. `list` names the files there are, so that a
 * new one is found too; what is saved after `ready` is seen.
 */
export async function watchFiles(
  list: () => Promise<readonly string[]>,
  changed: (files: readonly string[]) => Promise<void>,
  ready: () => void,
): Promise<never> {
  const watchers = new Map<string, FSWatcher>();
  let times = await timesOf(await list());
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const look = async (): Promise<void> => {
    const now = await timesOf(await list());
    const saved = [...now].filter(([file, time]) => times.get(file) !== time).map(([file]) => file);
    times = now;
    follow();
    if (saved.length === 0) return;
    await changed(saved);
    // What a fix wrote is no change of anybody's.
    times = await timesOf([...now.keys()]);
  };
  const follow = (): void => {
    for (const folder of new Set([...times.keys()].map(dirname))) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          running = running.then(look);
        }, PAUSE);
      });
      watcher.on('error', () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  };
  follow();
  ready();
  return new Promise(() => {});
}

async function timesOf(files: readonly string[]): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const file of files) {
    const known = await stat(file).catch(() => null);
    if (known) times.set(file, known.mtimeMs);
  }
  return times;
}
