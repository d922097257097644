import { flatMap } from '../../text/flatMap';
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
    const offsetOf = ({ place, part, at }: Edge): number => {
      const there = places[place];
      return there ? startOf(article, there) + (there.found[part]?.start ?? 0) + at : 0;
    };
    const spanOf = ([first, last]: Words): Span => ({ start: offsetOf(first), end: offsetOf(last) });
    for (const [here, there] of repetitionsOf(places)) {
      const [later, earlier] = [spanOf(here), spanOf(there)];
      const { start, end } = earlier;
      const message = article.text.slice(start, end);
      yield { start: later.start, end: later.end, args: [], related: [{ start, end, message }] };
    }
  },
};

/** Where words begin or end: in which part of what was found at which place, and at which offset in that. */
interface Edge {
  readonly place: number;
  readonly part: number;
  readonly at: number;
}
type Words = readonly [from: Edge, to: Edge];

type Quoted = Found<QuotedPiece | typeof END>;

/** Worth telling of, each with the words further up. Most keys leave all quotations as they are. */
const repetitionsOf = rememberLast(
  (places: readonly Quoted[]): readonly (readonly [Words, Words])[] => {
    const parts = flatMap(places, ({ found, paragraph }, place) =>
      paragraph < HEAD ? [] : found.map((p, part) => ({ place, part, paragraph, piece: p?.piece ?? END })),
    );
    const edge = ({ piece, word }: Place, inPiece: (piece: Piece, word: number) => number): Edge => {
      const { place = 0, part = 0, piece: words } = parts[piece] ?? {};
      return { place, part, at: words ? inPiece(words, word) : 0 };
    };
    const wordsAt = ([first, last]: Repetition['here']): Words => [
      edge(first, wordStart),
      edge(last, wordEnd),
    ];
    return flatMap(repetitionsIn(parts.map(({ piece }) => piece)), ({ here, there, length, shorter }) => {
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
