import type { Article } from '../../src/analysis/article';
import type { Span } from '../../src/text/span';

/** An attribution people marked. */
export interface GoldQuote extends Span {
  readonly speaker?: Span | null;
  readonly cue?: Span | null;
  /** direct, mixed or indirect */
  readonly type: string;
  /** Pieces of a discontinuous attribution. */
  readonly parts?: readonly (readonly [number, number])[];
  /** The speaker's full name. */
  readonly speakerRef?: string | null;
}

/** A span in quotation marks, with the index of the attribution it belongs to. */
export interface GoldMark extends Span {
  readonly words: number;
  readonly quote?: number | null;
}

export interface GoldEntity extends Span {
  readonly type: string;
}

/** One line of a corpus file; `quotes` in files of quotations, `entities` in files of names. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly GoldQuote[];
  readonly marks?: readonly GoldMark[];
  readonly entities?: readonly GoldEntity[];
}

/** What people marked in an article, and what the product makes of it. */
export interface Measured {
  readonly gold: GoldArticle;
  readonly article: Article;
}

/** A stretch of the article on one line, with what stands in brackets marked: `… said »words« …`. */
export function excerpt(text: string, at: Span, around = 160): string {
  const flat = (from: number, to: number): string =>
    text.slice(Math.max(0, from), to).replace(/\n+/g, ' ¶ ').replace(/\s+/g, ' ');
  return `…${flat(at.start - around, at.start)}»${flat(at.start, at.end)}«${flat(at.end, at.end + around)}…`;
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
