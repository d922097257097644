import { hashText, joinHash } from '../../analysis/entities/tagger/fold';
import { remember } from '../../text/remember';
import { tokenize } from '../../text/tokens';

/** Words in a row that are no coincidence. */
const RUN = 6;

/**
 * The words of a piece of a quotation: for each, where it starts and ends in the piece and a hash of it in lower case.
 * Numbers in one row: kept as tokens, the words of a long article's quotations hold two megabytes.
 */
export type Piece = Uint32Array;
const COLUMNS = 3;

/** In UTF-16 units from the piece's beginning. */
export const wordStart = (piece: Piece, word: number): number => piece[word * COLUMNS] ?? 0;
export const wordEnd = (piece: Piece, word: number): number => piece[word * COLUMNS + 1] ?? 0;

/** Stands behind the last piece of each quotation. */
export const END = null;

export const pieceOf = remember(4_000, (text): Piece => {
  const words = tokenize(text).filter((t) => t.kind !== 'symbol');
  const piece = new Uint32Array(words.length * COLUMNS);
  words.forEach(({ start, end, lower }, i) => {
    piece[i * COLUMNS] = start;
    piece[i * COLUMNS + 1] = end;
    piece[i * COLUMNS + 2] = hashText(lower);
  });
  return piece;
});

/** A word by the index of its piece, and by its own in that. */
export interface Place {
  readonly piece: number;
  readonly word: number;
}

/** Words that two quotations have in common. */
export interface Repetition {
  /** The first and the last word. */
  readonly here: readonly [Place, Place];
  /** The same words further up. */
  readonly there: readonly [Place, Place];
  /** In words. */
  readonly length: number;
  /** Words of the shorter of the two quotations. */
  readonly shorter: number;
}

/** Every run of words that an earlier quotation has, as long as it goes, once. Linear. */
export function repetitionsIn(pieces: readonly (Piece | typeof END)[]): readonly Repetition[] {
  const text = new QuotedText(pieces);
  const found: Repetition[] = [];
  for (const { from, to } of text.quotations) {
    for (let at = from; at + RUN <= to; ) {
      const earlier = text.earlier(at);
      const length = earlier < 0 ? 0 : text.commonRun(earlier, at);
      if (length > 0) found.push(text.repetition(at, earlier, length));
      at += Math.max(length, 1);
    }
    for (let at = from; at + RUN <= to; at++) text.add(at);
  }
  return found;
}

/** Words in a row, half open. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const NO_WORDS: Run = { from: 0, to: 0 };

/** All quoted words in one row, and where each run of them first stands. Rows of numbers: a long article has tens of thousands. */
class QuotedText {
  readonly quotations: Run[] = [];
  /** By word, its piece, the first word of that, and its quotation. */
  private readonly pieces: Uint32Array;
  private readonly firsts: Uint32Array;
  private readonly quotationOf: Uint32Array;
  /** Six words in a row with the hashes of six others are no danger: these have 32 bits. */
  private readonly hashes: Uint32Array;
  /** With open addressing, 1 + a word; a `Map` of as many takes ten times as long. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(pieces: readonly (Piece | typeof END)[]) {
    const count = pieces.reduce((sum, piece) => sum + (piece?.length ?? 0) / COLUMNS, 0);
    this.pieces = new Uint32Array(count);
    this.firsts = new Uint32Array(count);
    this.quotationOf = new Uint32Array(count);
    this.hashes = new Uint32Array(count);
    let [from, to] = [0, 0];
    for (const [i, piece] of pieces.entries())
      if (piece) to = this.append(i, piece, to);
      else {
        this.quotationOf.fill(this.quotations.length, from, to);
        this.quotations.push({ from, to });
        from = to;
      }
    const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.slots = new Int32Array(size);
    this.mask = size - 1;
  }

  /** @returns where the next piece begins */
  private append(index: number, piece: Piece, from: number): number {
    const to = from + piece.length / COLUMNS;
    this.pieces.fill(index, from, to);
    this.firsts.fill(from, from, to);
    for (let at = from; at < to; at++) this.hashes[at] = piece[(at - from) * COLUMNS + 2] ?? 0;
    return to;
  }

  repetition(here: number, there: number, length: number): Repetition {
    const [a, b] = [this.quotation(here), this.quotation(there)];
    const shorter = Math.min(a.to - a.from, b.to - b.from);
    return { here: this.run(here, length), there: this.run(there, length), length, shorter };
  }

  private run(at: number, length: number): readonly [Place, Place] {
    return [this.place(at), this.place(at + length - 1)];
  }

  private place(at: number): Place {
    return { piece: this.pieces[at] ?? 0, word: at - (this.firsts[at] ?? 0) };
  }

  private quotation(at: number): Run {
    return this.quotations[this.quotationOf[at] ?? -1] ?? NO_WORDS;
  }

  commonRun(a: number, b: number): number {
    const most = Math.min(this.quotation(a).to - a, this.quotation(b).to - b);
    let n = 0;
    while (n < most && this.hashes[a + n] === this.hashes[b + n]) n++;
    return n;
  }

  /** Where the run at a word was added; -1 where it wasn't. */
  earlier(at: number): number {
    return (this.slots[this.slotOf(at)] ?? 0) - 1;
  }

  add(at: number): void {
    const slot = this.slotOf(at);
    this.slots[slot] ||= at + 1;
  }

  /** The slot of an equal run, else the free one where it belongs. */
  private slotOf(at: number): number {
    let hash = 0;
    for (let n = 0; n < RUN; n++) hash = joinHash(hash, this.hashes[at + n] ?? 0);
    let slot = hash & this.mask;
    for (;;) {
      const known = (this.slots[slot] ?? 0) - 1;
      if (known < 0 || this.isSameRun(known, at)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  private isSameRun(a: number, b: number): boolean {
    for (let n = 0; n < RUN; n++) if (this.hashes[a + n] !== this.hashes[b + n]) return false;
    return true;
  }
}
