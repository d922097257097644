import { flatMap } from './flatMap';
import type { BlockKind } from './paragraph';
import { piecesOf } from './pieces';
import type { Span } from './span';
import { trimmed } from './trimmed';

/** A paragraph's place in the text and what the layout says of it. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

interface Line extends Span {
  readonly text: string;
  /** How much white space it opens with, in UTF-16 units. */
  readonly indent: number;
  /** Where the next line begins. */
  readonly next: number;
}

/**
 * A stretch of text that is cut up without a look outside it: up to a blank line, no fence or comment being open there.
 * It begins where the one before it ends. Where the text before it changes, it stays the same object.
 */
export interface Section {
  /** In UTF-16 units. */
  readonly length: number;
  /** Their offsets count from where it begins. */
  readonly blocks: readonly Block[];
}

/**
 * Cuts a text into paragraphs: at blank lines and at line ends, except where the lines of a run are plainly
 * hard-wrapped prose; one that is far too long for a paragraph is cut at a sentence's end. Front matter, fenced code and comments of their own lines are left out. Linear.
 */
export function splitBlocks(text: string, markdown: boolean): readonly Block[] {
  const from = frontMatterEnd(text);
  return blocksIn([...splitSections(text, from, markdown)], from);
}

/**
 * The blocks of sections one behind another, where they stand in the text: those of some indices, or all.
 * @param start where the first section begins
 */
export function blocksIn(
  sections: readonly Section[],
  start: number,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): readonly Block[] {
  const found: Block[] = [];
  let index = 0;
  let by = start;
  for (const { length, blocks } of sections) {
    if (index >= to) break;
    for (const block of blocks) {
      if (index >= from && index < to) found.push(moved(block, by));
      index++;
    }
    by += length;
  }
  return found;
}

const moved = ({ start, end, kind }: Block, by: number): Block => ({
  start: start + by,
  end: end + by,
  kind,
});

/** The block counted from another offset. Subtracted: one offset of -0, and V8 keeps every offset there is as a double. */
const countedFrom = (by: number, { start, end, kind }: Block): Block => ({
  start: start - by,
  end: end - by,
  kind,
});

/** The sections from an offset on, which is the beginning of one. */
export function* splitSections(text: string, from: number, markdown: boolean): Iterable<Section> {
  const skip = new Skipper(markdown);
  let start = from;
  let blocks: Block[] = [];
  let run: Line[] = [];
  for (const line of linesFrom(text, from)) {
    const hidden = skip.hides(line.text);
    if (!hidden && line.start < line.end) {
      run.push(line);
      continue;
    }
    for (const block of blocksOfRun(text, run, markdown)) blocks.push(countedFrom(start, block));
    run = [];
    if (hidden || skip.isInside || line.next === text.length) continue;
    yield { length: line.next - start, blocks: trimmed(blocks) };
    start = line.next;
    blocks = [];
  }
  for (const block of blocksOfRun(text, run, markdown)) blocks.push(countedFrom(start, block));
  yield { length: text.length - start, blocks: trimmed(blocks) };
}

/** Offset after a YAML front matter at the very top; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text.slice(0, 16))) return 0;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = 3;
  const match = close.exec(text);
  return match ? match.index + match[0].length : 0;
}

const BLANK = /[\s\ufeff]/;

/** Lines without their ends, outer white space trimmed off the span. */
function* linesFrom(text: string, from: number): Iterable<Line> {
  for (let at = from; at < text.length; ) {
    const stop = endOfLine(text, at);
    let start = at;
    let end = stop;
    while (start < end && BLANK.test(text.charAt(start))) start++;
    while (end > start && BLANK.test(text.charAt(end - 1))) end--;
    const next = Math.min(stop + 1, text.length);
    yield { start, end, next, text: text.slice(start, end), indent: start - at };
    at = next;
  }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Knows whether a line stands inside fenced code or a comment that has lines of its own. */
class Skipper {
  private fence = '';
  private comment = false;

  constructor(private readonly markdown: boolean) {}

  get isInside(): boolean {
    return this.comment || this.fence !== '';
  }

  hides(line: string): boolean {
    if (this.comment) {
      this.comment = !line.includes('-->');
      return true;
    }
    if (this.fence) {
      if (line.startsWith(this.fence)) this.fence = '';
      return true;
    }
    const fence = this.markdown ? /^(?:```+|~~~+)/.exec(line)?.[0] : undefined;
    if (fence) {
      this.fence = fence;
      return true;
    }
    if (!line.startsWith('<!--')) return false;
    this.comment = !line.includes('-->');
    return this.comment || line.endsWith('-->');
  }
}

/** The widest line that is still taken for a hard-wrapped one, in UTF-16 units. */
const WRAP_WIDTH = 100;

function blocksOfRun(text: string, run: readonly Line[], markdown: boolean): readonly Block[] {
  return flatMap(markdown ? [run] : partsOf(run), (part) => blocksOfPart(text, part, markdown));
}

/** A run cut where a line is indented farther than others are, as wires and typescripts begin their paragraphs. */
function partsOf(run: readonly Line[]): readonly (readonly Line[])[] {
  const usual = run.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  const parts: Line[][] = [];
  for (const line of run) {
    const part = parts.at(-1);
    if (part && line.indent === usual) part.push(line);
    else parts.push([line]);
  }
  return parts;
}

function blocksOfPart(text: string, run: readonly Line[], markdown: boolean): readonly Block[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const isOne = run.length > 1 && (isQuoteBlock(run, markdown) || isWrapped(run, markdown));
  const blocks = isOne
    ? [block(first.start, last.end, first.text, markdown)]
    : run.map((line) => block(line.start, line.end, line.text, markdown));
  return flatMap(blocks, (b) => piecesOf(text, b).map((piece) => ({ ...piece, kind: b.kind })));
}

const isQuoteBlock = (run: readonly Line[], markdown: boolean): boolean =>
  markdown && run.every((line) => line.text.startsWith('>'));

/** And the narrowest. */
const LEAST_WIDTH = 40;
/** Of a run with so many lines, the first may be longer than the others: a headline that runs on. */
const LINES = 4;

/** Wrapped: each line ends where its successor's first word would no longer have fitted. */
function isWrapped(run: readonly Line[], markdown: boolean): boolean {
  const isLed = goesOn(run);
  const measured = run.slice(isLed || run.length >= LINES ? 1 : 0, 400);
  const width = Math.max(...measured.map((line) => line.text.length));
  if (width > WRAP_WIDTH || (width < LEAST_WIDTH && !isLed)) return false;
  return run.every((line, i) => {
    const next = run[i + 1];
    if (!next) return true;
    if (markdown && STRUCTURE.test(next.text)) return false;
    const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
    return line.text.length + 1 + word > width;
  });
}

/** The longest line a headline and the beginning of its paragraph are written into, in UTF-16 units. */
const LONGEST_LED = 160;

/** Does the second line plainly go on with the first, in the middle of a sentence? */
function goesOn([first, second]: readonly Line[]): boolean {
  const length = first?.text.length ?? 0;
  const isOpen = first !== undefined && !/[.!?:;][”’"')]*$/.test(first.text);
  return (
    isOpen &&
    length >= LEAST_WIDTH &&
    length <= LONGEST_LED &&
    /^\p{Ll}[\p{Ll}’'-]*(?!\p{L})/u.test(second?.text ?? '')
  );
}

const STRUCTURE = /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|\|)/;

function block(start: number, end: number, line: string, markdown: boolean): Block {
  if (markdown && /^#{1,6}\s/.test(line)) return { start, end, kind: 'heading' };
  if (markdown && line.startsWith('>')) return { start, end, kind: 'blockquote' };
  return { start, end, kind: 'prose' };
}
