/** An engine's times by size, in milliseconds. */
export interface Row {
  readonly name: string;
  readonly task: string;
  readonly times: readonly (readonly number[])[];
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

function cell(times: readonly number[]): string {
  if (times.length === 0) return '–';
  const { median, min, max } = spread(times);
  return `${figure(median)} (${figure(min)}–${figure(max)})`;
}

/** A table in Markdown, a row an engine. */
export const table = (columns: readonly string[], rows: readonly Row[]): string =>
  [
    `| | does | ${columns.join(' | ')} |`,
    `|---|---|${columns.map(() => '---:').join('|')}|`,
    ...rows.map((r) => `| ${r.name} | ${r.task} | ${r.times.map(cell).join(' | ')} |`),
  ].join('\n');
