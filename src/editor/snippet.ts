import { asAccepted } from '../text/criticMarkup';
import type { Span } from '../text/span';

/** A piece of the text around a span, on one line, and where the span is in it. */
interface Snippet {
  readonly text: string;
  readonly highlight: readonly [number, number];
}

/** How much to show before and after, in UTF-16 units. */
const BEFORE = 24;
const AFTER = 60;

/** The span with some of its line around it, cut at words. */
export function snippetOf(text: string, s: Span): Snippet {
  const lineStart = text.lastIndexOf('\n', s.start - 1) + 1;
  const lineBreak = text.indexOf('\n', s.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const from = wordStart(text, Math.max(lineStart, s.start - BEFORE), lineStart, s.start);
  const to = wordEnd(text, Math.min(lineEnd, s.end + AFTER), lineEnd, s.end);
  const head = `${from > lineStart ? '…' : ''}${oneLine(text.slice(from, s.start)).trimStart()}`;
  const words = oneLine(text.slice(s.start, s.end));
  const tail = `${oneLine(text.slice(s.end, to)).trimEnd()}${to < lineEnd ? '…' : ''}`;
  return { text: head + words + tail, highlight: [head.length, head.length + words.length] };
}

/** What was said, without the attribution that may interrupt it, as it reads with all changes accepted. */
export const wordsOf = (
  text: string,
  { start, end, parts }: Span & { parts: readonly Span[] | null },
): string =>
  (parts ?? [{ start, end }]).map((part) => asAccepted(text.slice(part.start, part.end))).join(' … ');

/** Words on one line, cut after `most` units at a word where there is one. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text.length > 4 * most ? text.slice(0, 4 * most) : text).trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(' ', most);
  return `${line.slice(0, cut > most / 2 ? cut : safeEnd(line, most))}…`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Never cuts a pair of surrogates in two. */
const safeEnd = (text: string, at: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;

function wordStart(text: string, at: number, lineStart: number, limit: number): number {
  if (at <= lineStart) return lineStart;
  const space = text.indexOf(' ', at);
  return space >= 0 && space < limit ? space + 1 : limit;
}

function wordEnd(text: string, at: number, lineEnd: number, limit: number): number {
  if (at >= lineEnd) return lineEnd;
  const space = text.lastIndexOf(' ', at);
  return Math.max(space, limit);
}
