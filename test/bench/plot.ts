import { type Row, spread } from './table';

const [WIDTH, HEIGHT] = [760, 440];
const FRAME = { left: 70, right: 150, top: 20, bottom: 50 };
const COLOURS = ['#1f4e79', '#c0504d', '#7f9f3f', '#8064a2', '#d98c1f', '#4bacc6', '#7f7f7f', '#a05f2c'];
/** From 0.1 ms to 100 s. */
const [LOW, HIGH] = [-1, 5];

/** Median time against length, both logarithmic, as SVG that reads on light and dark pages. */
export function plot(sizes: readonly number[], rows: readonly Row[]): string {
  const [first = 1, last = 10] = [sizes[0], sizes.at(-1)];
  const x = (size: number): number =>
    FRAME.left + (Math.log10(size / first) / Math.log10(last / first)) * (WIDTH - FRAME.left - FRAME.right);
  const y = (ms: number): number =>
    HEIGHT -
    FRAME.bottom -
    ((Math.log10(Math.max(ms, 0.1)) - LOW) / (HIGH - LOW)) * (HEIGHT - FRAME.top - FRAME.bottom);
  const decades = Array.from({ length: HIGH - LOW + 1 }, (_, i) => 10 ** (LOW + i));
  const lines = rows.map((row, i) => {
    const points = row.times.flatMap((times, s) =>
      times.length > 0 ? [[x(sizes[s] ?? first), y(spread(times).median)] as const] : [],
    );
    const [endX, endY] = points.at(-1) ?? [0, 0];
    const colour = COLOURS[i % COLOURS.length] ?? '#000';
    const path = points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${i === 0 ? 3 : 1.6}"/><text x="${(endX + 8).toFixed(1)}" y="${(endY + 4).toFixed(1)}" fill="${colour}">${row.name}</text>`;
  });
  const grid = decades.map(
    (ms) =>
      `<line x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/><text x="${FRAME.left - 8}" y="${y(ms) + 4}" text-anchor="end" fill="#555">${ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`}</text>`,
  );
  const ticks = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${HEIGHT - FRAME.bottom + 22}" text-anchor="middle" fill="#555">${size.toLocaleString('en')} words</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Time of one analysis against the length of the text</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...grid, ...ticks, ...lines].join('\n')}
</svg>
`;
}
