import type { Span } from './span';

/** So many UTF-16 units of a text that stand right before an offset. */
export const textBefore = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at);

/** Of these, what stands behind the last stop. */
export const sinceStop = (text: string, at: number, length: number, stop: RegExp | string): string =>
  textBefore(text, at, length).split(stop).at(-1) ?? '';

/** What stands behind an offset, up to the first stop. */
export const upToStop = (text: string, at: number, length: number, stop: RegExp | string): string =>
  text.slice(at, at + length).split(stop)[0] ?? '';

/** A span with what stands around it, from stop to stop. */
export const betweenStops = (
  text: string,
  { start, end }: Span,
  stop: RegExp | string,
  back: number,
  on = back,
): string => sinceStop(text, start, back, stop) + text.slice(start, end) + upToStop(text, end, on, stop);
