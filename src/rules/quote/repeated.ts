import { rememberLast } from '../../text/remember';
import type { Span } from '../../text/span';
import { inEachParagraph } from '../paragraphs';
import type { Rule } from '../rule';
import { END, type Piece, pieceOf, type Repetition, repetitionsIn, wordEnd, wordStart } from './wordRuns';

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
    const places = quoted(article).filter(({ paragraph }) => paragraph >= HEAD);
    const { pieces, repetitions } = repetitionsOf(places.map(({ found }) => found));
    if (repetitions.length === 0) return;
    const parts = places.flatMap(({ found, paragraph, start: by }) =>
      found.map((part) => part && { start: part.start + by, paragraph }),
    );
    for (const { here, there, length, shorter } of repetitions) {
      const isElsewhere = parts[here[0].piece]?.paragraph !== parts[there[0].piece]?.paragraph;
      if (length < LONG && (!isElsewhere || length < SHARE * shorter)) continue;
      const [span, earlier] = [spanOf(here, parts, pieces), spanOf(there, parts, pieces)];
      const message = article.text.slice(earlier.start, earlier.end);
      yield { ...span, args: [], related: [{ ...earlier, message }] };
    }
  },
};

/** The pieces of a paragraph's quotations. */
type Quoted = readonly (QuotedPiece | typeof END)[];

/** By paragraph. Most keys leave all quotations as they are. */
const repetitionsOf = rememberLast(
  (paragraphs: readonly Quoted[]) => {
    const pieces = paragraphs.flatMap((quoted) => quoted.map((part) => part?.piece ?? END));
    return { pieces, repetitions: repetitionsIn(pieces) };
  },
  (a, b) => a.length === b.length && a.every((part, i) => part?.piece === b[i]?.piece),
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

/** A piece of a quotation where it stands in the article. */
interface Part {
  readonly start: number;
  readonly paragraph: number;
}

function spanOf(
  [first, last]: Repetition['here'],
  parts: readonly (Part | typeof END)[],
  pieces: readonly (Piece | typeof END)[],
): Span {
  const [from, to] = [parts[first.piece]?.start ?? 0, parts[last.piece]?.start ?? 0];
  const [a, b] = [pieces[first.piece], pieces[last.piece]];
  return { start: from + (a ? wordStart(a, first.word) : 0), end: to + (b ? wordEnd(b, last.word) : 0) };
}
