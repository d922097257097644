import type { Comparer } from './compare';

/** Whoever waits for a long comparison: hears how far it is, and may stop it. */
export interface Waiting {
  readonly isStopped: () => boolean;
  /** Lets others have the thread for a moment, whoever wants to stop among them. */
  readonly breathe: () => Promise<void>;
  readonly report: (done: number, total: number) => void;
}

/** How long quotations are compared in one go, in milliseconds: shorter than a frame. */
const IN_ONE_GO = 12;

/**
 * Has every quotation compared with every transcript, so that it is known when it is asked for.
 *
 * @param words what each quotation says
 * @returns whether all are; not where somebody has stopped it
 */
export async function prepare(
  comparers: readonly Comparer[],
  words: readonly string[],
  waiting: Waiting,
): Promise<boolean> {
  let began = performance.now();
  for (const [done, quoted] of words.entries()) {
    for (const comparer of comparers) {
      if (performance.now() - began >= IN_ONE_GO) {
        waiting.report(done, words.length);
        await waiting.breathe();
        began = performance.now();
      }
      if (waiting.isStopped()) return false;
      comparer.compare(quoted);
    }
  }
  waiting.report(words.length, words.length);
  return !waiting.isStopped();
}
