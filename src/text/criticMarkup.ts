import type { Span } from './span';

/** CriticMarkup in a text: what editors ask and change without doing it. https://criticmarkup.com/spec.php */
export interface CriticMark extends Span {
  readonly kind: 'comment' | 'highlight' | 'insertion' | 'deletion' | 'substitution';
  /** The words inside, marks excluded: the old ones of a substitution. */
  readonly words: Span;
  /** The new words of a substitution. */
  readonly replacement: Span | null;
}

const KINDS = ['comment', 'highlight', 'insertion', 'deletion', 'substitution'] as const;
/** How long each mark's opening and closing part is, in UTF-16 units; the same for all. */
const EDGE = 3;
/** A mark is searched for no farther than this from its opening: one left open must not swallow the article. */
const LONGEST = 20_000;

/** Every mark in order, none inside another. Linear in texts without unclosed marks, else bounded by `LONGEST`. */
export function findCriticMarks(text: string): readonly CriticMark[] {
  const marks: CriticMark[] = [];
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const mark = markAt(text, at);
    if (mark) marks.push(mark);
    at = mark?.end ?? at + 1;
  }
  return marks;
}

const CLOSINGS: Readonly<Record<string, string>> = {
  '{>>': '<<}',
  '{==': '==}',
  '{++': '++}',
  '{--': '--}',
  '{~~': '~~}',
};

function markAt(text: string, at: number): CriticMark | undefined {
  const opening = text.slice(at, at + EDGE);
  const closing = CLOSINGS[opening];
  if (!closing) return undefined;
  const body = text.slice(at + EDGE, at + LONGEST);
  const close = body.indexOf(closing);
  if (close < 0) return undefined;
  const end = at + EDGE + close + EDGE;
  const words = { start: at + EDGE, end: end - EDGE };
  const kind = KINDS[Object.keys(CLOSINGS).indexOf(opening)];
  if (!kind) return undefined;
  if (kind !== 'substitution') return { kind, start: at, end, words, replacement: null };
  const arrow = body.slice(0, close).indexOf('~>');
  if (arrow < 0) return undefined;
  const split = words.start + arrow;
  const replacement = { start: split + 2, end: words.end };
  return { kind, start: at, end, words: { start: words.start, end: split }, replacement };
}

/** What of the marks is not the article's own text: comments, words taken out, and the marks themselves. */
export function criticMasks(text: string): readonly Span[] {
  if (!/\{(?:>>|==|\+\+|--|~~)/.test(text)) return [];
  return findCriticMarks(text).flatMap(({ kind, start, end, words, replacement }) => {
    if (kind === 'comment' || kind === 'deletion') return [{ start, end }];
    const kept = replacement ?? words;
    return [
      { start, end: kept.start },
      { start: kept.end, end },
    ];
  });
}
