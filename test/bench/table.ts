/** An engine's times by size, in milliseconds. */
export interface Row {
  readonly name: string;
  readonly task: string;
  /** Processor time. */
  readonly times: readonly (readonly number[])[];
  /** The same runs by the clock. */
  readonly clock: readonly (readonly number[])[];
}

/** One run, in milliseconds. */
export interface Time {
  /** Of all threads. */
  readonly processor: number;
  readonly clock: number;
}

/** What a new process pays, in milliseconds, and holds over the bare host, in bytes. */
export interface Fresh {
  /** to load the code and the models */
  readonly load: number;
  /** for its first text, of 500 words */
  readonly first: number;
  /** for its second, of 5,000 */
  readonly second: number;
  /** for its third, of 50,000 */
  readonly third: number;
  /** code and models */
  readonly loaded: number;
  /** that, the last article and what makes its next edit cheap */
  readonly held: number;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly p99: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), min: at(0), max: at(1), p99: at(0.99) };
}

const figure = (ms: number): string => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en'));

/** Median and, in brackets, the fastest and slowest run. */
export function cell(times: readonly number[]): string {
  if (times.length === 0) return '–';
  const { median, min, max } = spread(times);
  return times.length === 1 ? figure(median) : `${figure(median)} (${figure(min)}–${figure(max)})`;
}

/** A table in Markdown, a row an engine. */
export const table = (
  columns: readonly string[],
  rows: readonly Row[],
  timesOf: (row: Row) => Row['times'] = (row) => row.times,
): string =>
  [
    `| | does | ${columns.join(' | ')} |`,
    `|---|---|${columns.map(() => '---:').join('|')}|`,
    ...rows.map((r) => `| ${r.name} | ${r.task} | ${timesOf(r).map(cell).join(' | ')} |`),
  ].join('\n');
