/** Offsets at which lines begin; a line ends with LF, CRLF or a lone CR, as in VS Code. A byte order mark is no column of the first. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Line and column of an offset, both counted from 1, columns in UTF-16 units. */
export function positionAt(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 1;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: Math.max(offset - (starts[low - 1] ?? 0), 0) + 1 };
}
