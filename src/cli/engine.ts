import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/**
 * How V8 goes about a process that does nothing but check articles; set before anything else is loaded, and for all
 * threads at once. What it gains stands in docs/performance.md.
 */
const FLAGS = [
  // Garbage is collected before it has grown to more than a fifth of what is alive: left to itself V8 lets it grow to
  // several times that over a long run, for a few percent of speed.
  '--heap-growing-percent=20',
  // Six times as much of a function is run before it is optimized: of the functions that V8 would choose most are not
  // run often enough in one article to win back what that costs, and many are thrown away for having been met too early.
  '--interrupt-budget=400000',
  // Regular expressions are compiled once, and not to bytecode first: nearly all that are run are run again.
  '--no-regexp-tier-up',
];

if (isMainThread) for (const flag of FLAGS) setFlagsFromString(flag);
