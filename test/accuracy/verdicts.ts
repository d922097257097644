import type { Span } from '../../src/text/span';
import type { GoldArticle, GoldMark, GoldQuote } from './corpus';
import type { ExplainedQuote } from './predictions';

/** How the product did on a span in quotation marks, by the scorer's view B. */
export type MarkVerdict =
  | 'right'
  /** no prediction covers it */
  | 'missed'
  | 'wrong-speaker'
  /** found, but said to have no speaker */
  | 'falsely-unattributed'
  /** nobody's speech, given a speaker */
  | 'not-speech'
  /** nobody's speech, and left alone */
  | 'left-alone';

export interface JudgedMark {
  readonly mark: GoldMark;
  readonly quote: GoldQuote | null;
  readonly prediction: ExplainedQuote | null;
  readonly verdict: MarkVerdict;
}

type Piece = readonly [number, number];
const piecesOf = (q: Span & { readonly parts?: readonly Piece[] }): readonly Piece[] =>
  q.parts && q.parts.length > 0 ? q.parts : [[q.start, q.end]];

/** Counts letters and digits only, as the scorer does: marks, commas and spaces never decide. */
class Overlap {
  private readonly before: Uint32Array;

  constructor(text: string) {
    this.before = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++)
      this.before[i + 1] = (this.before[i] ?? 0) + (/[\p{L}\p{N}]/u.test(text[i] ?? '') ? 1 : 0);
  }

  size(pieces: readonly Piece[]): number {
    return pieces.reduce((sum, [a, b]) => sum + this.between(a, b), 0);
  }

  shared(a: readonly Piece[], b: readonly Piece[]): number {
    let sum = 0;
    for (const x of a) for (const y of b) sum += this.between(Math.max(x[0], y[0]), Math.min(x[1], y[1]));
    return sum;
  }

  /** Intersection over union, 0–1. */
  likeness(a: readonly Piece[], b: readonly Piece[]): number {
    const shared = this.shared(a, b);
    return shared === 0 ? 0 : shared / (this.size(a) + this.size(b) - shared);
  }

  private between(from: number, to: number): number {
    return from < to ? (this.before[to] ?? 0) - (this.before[from] ?? 0) : 0;
  }
}

export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Every span in quotation marks with the prediction that covers it. */
export function judgeMarks(gold: GoldArticle, predictions: readonly ExplainedQuote[]): readonly JudgedMark[] {
  const overlap = new Overlap(gold.text);
  const candidates = predictions.flatMap((prediction) =>
    piecesOf(prediction).map((piece) => ({ prediction, pieces: [piece] })),
  );
  return (gold.marks ?? []).flatMap((mark): readonly JudgedMark[] => {
    const own: readonly Piece[] = [[mark.start, mark.end]];
    const size = overlap.size(own);
    if (size === 0) return [];
    const near = candidates.filter((c) => overlap.shared(own, c.pieces) > 0);
    const alike = best(near, (c) => overlap.likeness(own, c.pieces));
    // Of several that cover it, the tightest.
    const covering = best(
      near,
      (c) => overlap.shared(own, c.pieces) / size - overlap.size(c.pieces) / (1e9 + gold.text.length),
    );
    const found =
      alike && overlap.likeness(own, alike.pieces) >= 0.5
        ? alike
        : covering && overlap.shared(own, covering.pieces) / size >= 0.8
          ? covering
          : null;
    const quote = (mark.quote ?? null) === null ? null : (gold.quotes?.[mark.quote ?? -1] ?? null);
    const prediction = found?.prediction ?? null;
    return [{ mark, quote, prediction, verdict: verdictOf(quote, prediction) }];
  });
}

function verdictOf(quote: GoldQuote | null, prediction: ExplainedQuote | null): MarkVerdict {
  if (!quote?.speaker) return prediction?.speaker ? 'not-speech' : 'left-alone';
  if (!prediction) return 'missed';
  if (!prediction.speaker) return 'falsely-unattributed';
  return meets(quote.speaker, prediction.speaker) ? 'right' : 'wrong-speaker';
}

/** Attributions people marked that no prediction meets, and predictions that lie in none of theirs. */
export function judgeIndirect(
  gold: GoldArticle,
  predictions: readonly ExplainedQuote[],
): { readonly missed: readonly GoldQuote[]; readonly outside: readonly ExplainedQuote[] } {
  const overlap = new Overlap(gold.text);
  const quotes = gold.quotes ?? [];
  const missed = quotes.filter(
    (q) =>
      q.type === 'indirect' && !predictions.some((p) => overlap.likeness(piecesOf(q), piecesOf(p)) >= 0.5),
  );
  const outside = predictions.filter((p) => {
    const pieces = piecesOf(p);
    const size = overlap.size(pieces);
    return size > 0 && !quotes.some((q) => meets(q, p) && overlap.shared(pieces, piecesOf(q)) / size >= 0.5);
  });
  return { missed, outside };
}

/** A quotation whose speaker's full name people gave, with the name the product gives. */
export interface JudgedName {
  readonly quote: GoldQuote;
  readonly given: string | null;
  readonly right: boolean;
}

export function judgeNames(gold: GoldArticle, predictions: readonly ExplainedQuote[]): readonly JudgedName[] {
  const overlap = new Overlap(gold.text);
  return (gold.quotes ?? []).flatMap((quote): readonly JudgedName[] => {
    if (!quote.speakerRef) return [];
    const pieces = piecesOf(quote);
    const size = overlap.size(pieces);
    const likeness = (p: ExplainedQuote): number => {
      const covered = overlap.shared(pieces, piecesOf(p)) / size >= 0.8 ? 0.5 : 0;
      return Math.max(overlap.likeness(pieces, piecesOf(p)), covered);
    };
    const found = best(predictions, likeness);
    if (!found || likeness(found) < 0.5) return [];
    const given =
      found.speakerName ?? (found.speaker ? gold.text.slice(found.speaker.start, found.speaker.end) : null);
    const surname = nameWords(quote.speakerRef)
      .filter((w) => !/^(jr|sr|ii|iii)$/.test(w))
      .at(-1);
    const right = given !== null && surname !== undefined && nameWords(given).includes(surname);
    return [{ quote, given, right }];
  });
}

const nameWords = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s'’-]/gu, ' ')
    .replace(/['’]s(?!\w)/g, '')
    .trim()
    .split(/\s+/);

function best<T>(items: readonly T[], worth: (item: T) => number): T | null {
  let found: T | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = worth(item);
    if (value <= most) continue;
    most = value;
    found = item;
  }
  return found;
}
