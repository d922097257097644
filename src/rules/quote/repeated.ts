import type { Article, Quotation } from '../../analysis/article';
import { rememberLast } from '../../text/remember';
import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { END, type Piece, pieceOf, type Repetition, repetitionsIn } from './wordRuns';

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
    const parts: (Part | typeof END)[] = [];
    const pieces: (Piece | typeof END)[] = [];
    for (const q of article.quotations) {
      if (!isRunningText(article, q)) continue;
      for (const part of partsOf(article.text, q)) {
        parts.push(part);
        pieces.push(pieceOf(part.text));
      }
      parts.push(END);
      pieces.push(END);
    }
    for (const { here, there, length, shorter } of repetitions(pieces)) {
      const isElsewhere = parts[here[0].piece]?.paragraph !== parts[there[0].piece]?.paragraph;
      if (length < LONG && (!isElsewhere || length < SHARE * shorter)) continue;
      const [span, earlier] = [spanOf(here, parts, pieces), spanOf(there, parts, pieces)];
      const message = article.text.slice(earlier.start, earlier.end);
      yield { ...span, args: [], related: [{ ...earlier, message }] };
    }
  },
};

/** Most keys leave all quotations as they are. */
const repetitions = rememberLast(repetitionsIn);

/** Headlines and pull quotes repeat on purpose. */
const HEAD = 2;
const isRunningText = ({ paragraphs }: Article, { paragraph }: Quotation): boolean =>
  paragraph >= HEAD && paragraphs[paragraph]?.role === 'body';

type Part = Pick<Quotation, 'start' | 'end' | 'text' | 'paragraph'>;

const partsOf = (text: string, quotation: Quotation): readonly Part[] =>
  quotation.parts?.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    paragraph: quotation.paragraph,
  })) ?? [quotation];

function spanOf(
  [first, last]: Repetition['here'],
  parts: readonly (Part | typeof END)[],
  pieces: readonly (Piece | typeof END)[],
): Span {
  const [from, to] = [parts[first.piece]?.start ?? 0, parts[last.piece]?.start ?? 0];
  const start = from + (pieces[first.piece]?.words[first.word]?.start ?? 0);
  return { start, end: to + (pieces[last.piece]?.words[last.word]?.end ?? 0) };
}
