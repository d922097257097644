import type { Span } from './span';

/**
 * The longest paragraph, in UTF-16 units: some 1,700 words, which nobody writes, but a file without line ends has. What
 * is looked for from every place of a paragraph would take the square of its length.
 */
const LONGEST = 10_000;

/** Ends of sentences with their marks and the space behind them. */
const SENTENCE_END = /[.?!…]["'”’»)\]]{0,3}\s/g;
const BLANK = /\s/;

/** A stretch of text in pieces that are no longer than a paragraph may be, without the white space between them. */
export function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = from + pieceLength(text.slice(from, from + LONGEST));
    pieces.push({ start: from, end: to });
    from = to;
  }
  if (pieces.length === 0) return [{ start, end }];
  return [...pieces, { start: from, end }]
    .map((piece) => trimmed(text, piece))
    .filter((piece) => piece.end > piece.start);
}

/** Up to the last sentence's end, else the last space, else all of it but half a character. */
function pieceLength(piece: string): number {
  const sentence = [...piece.matchAll(SENTENCE_END)].at(-1);
  if (sentence) return sentence.index + sentence[0].length;
  const space = piece.search(/\s\S*$/);
  if (space > 0) return space + 1;
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
