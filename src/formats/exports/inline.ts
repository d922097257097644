import type { Article, Claim, Entity, Quotation } from '../../analysis/article';
import { type Span, sliceOf } from '../../text/span';

/** Words with something known of them: a quotation (or one of its parts), a number, a name. */
type Marked =
  | { readonly kind: 'quotation'; readonly of: Quotation }
  | { readonly kind: 'claim'; readonly of: Claim }
  | { readonly kind: 'name'; readonly of: Entity };

/** A piece of a paragraph: text, or marked words with what is in them. */
export type Inline =
  | string
  | { readonly marked: Marked; readonly span: Span; readonly children: readonly Inline[] };

type Placed = Span & { readonly marked: Marked };

/** Every paragraph as text with its marked words, properly nested: of two that cross the later one is left out. */
export function inlineOf(article: Article): readonly (readonly Inline[])[] {
  const all = placed(article);
  let from = 0;
  return article.paragraphs.map((paragraph) => {
    const own: Placed[] = [];
    while (from < all.length && (all[from]?.start ?? 0) < paragraph.end) {
      const next = all[from++];
      if (next && next.start >= paragraph.start && next.end <= paragraph.end) own.push(next);
    }
    return nest(article.text, paragraph, nested(own), { at: 0 });
  });
}

function placed(article: Article): readonly Placed[] {
  const quotations = article.quotations.flatMap((of) =>
    (of.parts ?? [of]).flatMap((part) =>
      piecesOf(article, part).map((s) => ({ ...s, marked: { kind: 'quotation' as const, of } })),
    ),
  );
  const claims = article.claims.map((of) => ({
    start: of.start,
    end: of.end,
    marked: { kind: 'claim' as const, of },
  }));
  const names = article.entities.flatMap((of) =>
    of.mentions.map(({ start, end }) => ({ start, end, marked: { kind: 'name' as const, of } })),
  );
  return [...quotations, ...claims, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A quotation of several paragraphs, paragraph by paragraph. */
const piecesOf = ({ paragraphs }: Article, { start, end }: Span): readonly Span[] =>
  paragraphs.flatMap((p) => {
    const piece = { start: Math.max(p.start, start), end: Math.min(p.end, end) };
    return piece.start < piece.end ? [piece] : [];
  });

/** Leaves out what crosses something before it, and what stands in a name or a number. */
function nested(sorted: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = [];
  const open: Placed[] = [];
  for (const next of sorted) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= next.start) open.pop();
    const outer = open.at(-1);
    if (outer && (outer.end < next.end || outer.marked.kind !== 'quotation')) continue;
    if (outer && next.marked.kind === 'quotation') continue;
    kept.push(next);
    open.push(next);
  }
  return kept;
}

function nest(text: string, within: Span, all: readonly Placed[], cursor: { at: number }): readonly Inline[] {
  const pieces: Inline[] = [];
  let at = within.start;
  for (let next = all[cursor.at]; next && next.start < within.end; next = all[cursor.at]) {
    cursor.at++;
    if (next.start > at) pieces.push(text.slice(at, next.start));
    const { start, end, marked } = next;
    pieces.push({ marked, span: { start, end }, children: nest(text, { start, end }, all, cursor) });
    at = end;
  }
  if (at < within.end) pieces.push(sliceOf(text, { start: at, end: within.end }));
  return pieces;
}
