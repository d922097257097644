import type { Article } from '../../analysis/article';
import { findQuotedSpans } from '../../text/marks';
import { findMasks } from '../../text/masks';
import { overlaps, type Span } from '../../text/span';
import type { QuoteStyle } from '../desk';
import type { TextEdit } from '../fix';

/**
 * Edits that write the quotation marks and apostrophes of a part of an article one way. Masking what Markdown takes
 * for code does no harm in other texts.
 */
export function restyleArticle(article: Article, style: QuoteStyle, within: Span): readonly TextEdit[] {
  const paragraphs = article.paragraphs.map((p, i) => {
    const next = article.paragraphs[i + 1];
    return { ...p, continues: next !== undefined && /^["“'‘]/.test(article.text.charAt(next.start)) };
  });
  return restyle(article.text, paragraphs, style, within, true);
}

/** A paragraph to restyle: its place, and whether a quotation runs on into the next one. */
interface StyledParagraph extends Span {
  readonly continues: boolean;
}

/** Edits that write the quotation marks and apostrophes of some paragraphs one way; code, comments and links stay. */
export function restyle(
  text: string,
  paragraphs: readonly StyledParagraph[],
  style: QuoteStyle,
  within: Span,
  markdown: boolean,
): readonly TextEdit[] {
  return paragraphs
    .filter((p) => overlaps(p, within))
    .flatMap((p) => {
      const words = text.slice(p.start, p.end);
      const masked = findMasks(words, markdown);
      const edits = style === 'curly' ? curlyEdits(words, masked, p.continues) : straightEdits(words);
      return edits
        .filter((e) => !masked.some((m) => overlaps(m, e)))
        .map((e) => ({ start: e.start + p.start, end: e.end + p.start, text: e.text }));
    })
    .filter((e) => within.start <= e.start && e.end <= within.end);
}

const straightEdits = (words: string): readonly TextEdit[] =>
  [...words.matchAll(/[“”„‟]|[‘’]/g)].map((m) => ({
    start: m.index,
    end: m.index + 1,
    text: /[‘’]/.test(m[0]) ? "'" : '"',
  }));

function curlyEdits(words: string, masked: readonly Span[], continues: boolean): readonly TextEdit[] {
  const spans = findQuotedSpans(words, masked, continues);
  const opens = new Set(spans.map((s) => s.open.start));
  const closes = new Set(spans.flatMap((s) => s.close?.start ?? []));
  return [...words.matchAll(/["']/g)].flatMap(({ index: at, 0: mark }) => {
    const open = opens.has(at) || (!closes.has(at) && opensHere(words, at));
    // A straight mark behind a figure that pairs with nothing is an inch or a foot.
    if (!opens.has(at) && !closes.has(at) && mark === '"' && /\d/.test(words.charAt(at - 1))) return [];
    return [{ start: at, end: at + 1, text: curly(words, at, mark, open) }];
  });
}

function curly(words: string, at: number, mark: string, open: boolean): string {
  if (mark === '"') return open ? '“' : '”';
  return open && !isApostrophe(words, at) ? '‘' : '’';
}

const opensHere = (words: string, at: number): boolean =>
  (at === 0 || /[\s([{“—–-]/.test(words.charAt(at - 1))) && /\S/.test(words.charAt(at + 1));

/** '90s, 'n', 'em: a mark in the place of letters left out, not one that something closes. */
function isApostrophe(words: string, at: number): boolean {
  if (/^'(?:\d|n')/i.test(words.slice(at, at + 3))) return true;
  return !/\S'(?![\p{L}\p{N}])/u.test(words.slice(at + 1));
}
