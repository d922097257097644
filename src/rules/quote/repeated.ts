import { rememberLast } from '../../text/remember';
import type { Span } from '../../text/span';
import { inEachParagraph, startOf } from '../paragraphs';
import type { Rule } from '../rule';
import type { Found } from '../survey';
import {
  END,
  type Piece,
  type Place,
  pieceOf,
  type Repetition,
  repetitionsIn,
  wordEnd,
  wordStart,
} from './wordRuns';

/** Fewer words are a figure of speech or a relative clause, unless they are most of what is quoted. */
const LONG = 12;
const SHARE = 0.7;

/** The same words quoted twice. */
export const repeated: Rule = {
  id: 'quote/repeated',
  summary: 'The same words quoted twice',
  severity: 'information',
  message: 'The same words are quoted further up.',
  *check(article) {
    const places = quoted(article);
    const offsetOf = ({ place, part }: Word, inPiece: (piece: Piece) => number): number => {
      const [at, where] = [places[place], places[place]?.found[part]];
      return at && where ? startOf(article, at) + where.start + inPiece(where.piece) : 0;
    };
    const spanOf = ([first, last]: Words): Span => ({
      start: offsetOf(first, (piece) => wordStart(piece, first.word)),
      end: offsetOf(last, (piece) => wordEnd(piece, last.word)),
    });
    for (const [here, there] of repetitionsOf(places)) {
      const earlier = spanOf(there);
      const message = article.text.slice(earlier.start, earlier.end);
      yield { ...spanOf(here), args: [], related: [{ ...earlier, message }] };
    }
  },
};

/** A word by its place, by the part of what was found there, and by its own index in that. */
interface Word {
  readonly place: number;
  readonly part: number;
  readonly word: number;
}
/** The first and the last of some words. */
type Words = readonly [Word, Word];

type Quoted = Found<QuotedPiece | typeof END>;

/** Worth telling of, each with the words further up. Most keys leave all quotations as they are. */
const repetitionsOf = rememberLast(
  (places: readonly Quoted[]): readonly (readonly [Words, Words])[] => {
    const parts = places.flatMap(({ found, paragraph }, place) =>
      paragraph < HEAD ? [] : found.map((p, part) => ({ place, part, paragraph, piece: p?.piece ?? END })),
    );
    const wordAt = ({ piece, word }: Place): Word => ({
      place: parts[piece]?.place ?? 0,
      part: parts[piece]?.part ?? 0,
      word,
    });
    const wordsAt = ([first, last]: Repetition['here']): Words => [wordAt(first), wordAt(last)];
    return repetitionsIn(parts.map(({ piece }) => piece)).flatMap(({ here, there, length, shorter }) => {
      const isElsewhere = parts[here[0].piece]?.paragraph !== parts[there[0].piece]?.paragraph;
      const isTold = length >= LONG || (isElsewhere && length >= SHARE * shorter);
      return isTold ? [[wordsAt(here), wordsAt(there)] as const] : [];
    });
  },
  (a, b) =>
    a.paragraph === b.paragraph &&
    a.found.length === b.found.length &&
    a.found.every((part, i) => part?.piece === b.found[i]?.piece),
);

/** Headlines and pull quotes repeat on purpose. */
const HEAD = 2;

/** The pieces of a paragraph's quotations, where it is running text. */
const quoted = inEachParagraph(function* ({
  text,
  quotations,
  paragraphs: [own],
}): Iterable<QuotedPiece | typeof END> {
  if (own?.role !== 'body') return;
  for (const quotation of quotations) {
    for (const { start, end } of quotation.parts ?? [quotation])
      yield { start, piece: pieceOf(text.slice(start, end)) };
    yield END;
  }
});

/** A piece of a quotation where it stands in its paragraph. */
interface QuotedPiece {
  readonly start: number;
  readonly piece: Piece;
}
