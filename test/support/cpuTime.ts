/** Processor time that something takes, in milliseconds: what else the machine does counts far less than by the clock. */
export function cpuTime(run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
