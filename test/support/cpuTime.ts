/** Processor time that something takes, in milliseconds: what else the machine does counts far less than by the clock. */
export function cpuTime(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** The least processor time of several runs, in milliseconds. */
export function leastCpuTime(run: () => void, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) best = Math.min(best, cpuTime(run));
  return best;
}

/** How many times as long ten times the work takes; whatever is linear stays under 14 on a busy machine. */
export function growthOf(work: (tenths: 1 | 10) => void): number {
  work(1);
  return leastCpuTime(() => work(10)) / leastCpuTime(() => work(1));
}
