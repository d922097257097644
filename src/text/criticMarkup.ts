import { flatMap } from './flatMap';
import type { Span } from './span';

/** CriticMarkup in a text: what editors ask and change without doing it. https://criticmarkup.com/spec.php */
export interface CriticMark extends Span {
  readonly kind: 'comment' | 'highlight' | 'insertion' | 'deletion' | 'substitution';
  /** The words inside, marks excluded: the old ones of a substitution. */
  readonly words: Span;
  /** The new words of a substitution. */
  readonly replacement: Span | null;
}

const CLOSINGS = {
  '{>>': { closing: '<<}', kind: 'comment' },
  '{==': { closing: '==}', kind: 'highlight' },
  '{++': { closing: '++}', kind: 'insertion' },
  '{--': { closing: '--}', kind: 'deletion' },
  '{~~': { closing: '~~}', kind: 'substitution' },
} as const;
/** How long each mark's opening and closing part is, in UTF-16 units; the same for all. */
const EDGE = 3;
/** A mark may be no longer than this, in UTF-16 units: one left open must not swallow the article. */
const LONGEST = 20_000;

/** Every mark in order, none inside another. Linear, whatever is left open. */
export function findCriticMarks(text: string): readonly CriticMark[] {
  const marks: CriticMark[] = [];
  /** Where each closing part comes next, so that none is looked for twice. */
  const next = new Map<string, number>();
  const after = (closing: string, at: number): number => {
    const known = next.get(closing) ?? -1;
    if (known >= at) return known;
    const found = text.indexOf(closing, at);
    next.set(closing, found < 0 ? Number.POSITIVE_INFINITY : found);
    return next.get(closing) ?? Number.POSITIVE_INFINITY;
  };
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const mark = markAt(text, at, after);
    if (mark) marks.push(mark);
    at = mark?.end ?? at + 1;
  }
  return marks;
}

function markAt(
  text: string,
  at: number,
  after: (closing: string, at: number) => number,
): CriticMark | undefined {
  const opening = text.slice(at, at + EDGE);
  if (!isOpening(opening)) return undefined;
  const { closing, kind } = CLOSINGS[opening];
  const close = after(closing, at + EDGE);
  if (close - at > LONGEST) return undefined;
  const end = close + EDGE;
  const words = { start: at + EDGE, end: close };
  if (kind !== 'substitution') return { kind, start: at, end, words, replacement: null };
  const arrow = text.slice(words.start, words.end).indexOf('~>');
  if (arrow < 0) return undefined;
  const split = words.start + arrow;
  const replacement = { start: split + 2, end: words.end };
  return { kind, start: at, end, words: { start: words.start, end: split }, replacement };
}

const isOpening = (part: string): part is keyof typeof CLOSINGS => Object.hasOwn(CLOSINGS, part);

/** A text as it reads once every change is accepted and every comment is gone. */
export function asAccepted(text: string): string {
  const masks = text.includes('{') ? criticMasks(text) : [];
  let kept = '';
  let at = 0;
  for (const mask of masks) {
    kept += text.slice(at, mask.start);
    at = mask.end;
  }
  return kept + text.slice(at);
}

/** What of the marks is not the article's own text: comments, words taken out, and the marks themselves. */
export function criticMasks(text: string): readonly Span[] {
  if (!/\{(?:>>|==|\+\+|--|~~)/.test(text)) return [];
  return flatMap(findCriticMarks(text), ({ kind, start, end, words, replacement }) => {
    if (kind === 'comment' || kind === 'deletion') return [{ start, end }];
    const kept = replacement ?? words;
    return [
      { start, end: kept.start },
      { start: kept.end, end },
    ];
  });
}
