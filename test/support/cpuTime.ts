/** Processor time that something takes, in milliseconds: what else the machine does counts far less than by the clock. */
export function cpuTime(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/**
 * How many times as long ten times the work takes; whatever is linear stays under 14 on a busy machine. The least time of
 * each counts, taken in turn: the first runs, which wait for compiled code, take several times as long as later ones.
 * Stops as soon as the ratio is small enough, since another run can only tell that the work takes less time.
 */
export function growthOf(work: (tenths: 1 | 10) => void, rounds = 16): number {
  const least = { 1: Number.POSITIVE_INFINITY, 10: Number.POSITIVE_INFINITY };
  const take = (tenths: 1 | 10): void => {
    least[tenths] = Math.min(
      least[tenths],
      cpuTime(() => work(tenths)),
    );
  };
  work(10);
  for (let i = 0; i < rounds; i++) {
    for (let k = 0; k < 4; k++) take(1);
    take(10);
    if (i >= 3 && least[10] <= 13 * least[1]) break;
  }
  return least[10] / least[1];
}
