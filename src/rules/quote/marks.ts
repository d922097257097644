import type { Quotation } from '../../analysis/article';
import { textBefore } from '../../text/around';
import { flatMap } from '../../text/flatMap';
import type { Span } from '../../text/span';
import type { QuoteStyle } from '../desk';

/** The marks around one piece of a quotation. */
export interface MarkPair {
  readonly open: Span;
  readonly close: Span;
}

const OPEN = /(``|''|‘‘|´´|[“”„"«»‘'])[\s\u00a0\u202f]?$/;
const CLOSE = /^[ \u00a0\u202f]?(''|’’|´´|[“”"«»’'])/;

/** Whether every piece of a quotation stands in “” or "", as nearly all do: quicker than to look at each mark. */
export const hasUsualMarks = (text: string, quotation: Quotation): boolean =>
  (quotation.parts ?? [quotation]).every(({ start, end }) => {
    const [open, close] = [text.charAt(start - 1), text.charAt(end)];
    return (open === '“' && close === '”') || (open === '"' && close === '"');
  });

/** The marks of each piece of a quotation that has both. */
export function pairsOf(text: string, quotation: Quotation): readonly MarkPair[] {
  return flatMap(quotation.parts ?? [quotation], ({ start, end }) => {
    const before = OPEN.exec(textBefore(text, start, 3));
    const after = CLOSE.exec(text.slice(end, end + 3));
    const [open, close] = [before?.[1], after?.[1]];
    if (!before || !after || !open || !close) return [];
    const from = start - before[0].length;
    const to = end + after[0].length;
    return [{ open: { start: from, end: from + open.length }, close: { start: to - close.length, end: to } }];
  });
}

/** What closes a quotation that a mark opens, the usual one first; other languages' pairs included. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '"': ['"'],
  "'": ["'"],
  '“': ['”'],
  '‘': ['’'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«'],
  "''": ["''"],
  '``': ["''"],
  '‘‘': ['’’'],
  '´´': ['´´'],
};
const OPENING: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '"': '"',
  "'": "'",
  '»': '«',
  '’’': '‘‘',
  "''": "''",
};

/** The usual partner of a mark; undefined for one that cannot stand there. */
export const closingFor = (open: string): string | undefined => CLOSING[open]?.[0];
export const openingFor = (close: string): string | undefined => OPENING[close];

export const belongTogether = (open: string, close: string): boolean =>
  CLOSING[open]?.includes(close) ?? false;

const STYLES: ReadonlyMap<string, QuoteStyle> = new Map([
  ['"', 'straight'],
  ["'", 'straight'],
  ['“', 'curly'],
  ['”', 'curly'],
]);

/** Guillemets and low marks are neither. */
export function styleOfMark(mark: string): QuoteStyle | null {
  const usual = STYLES.get(mark);
  if (usual) return usual;
  const plain = mark.trim();
  if (/^["']{1,2}$/.test(plain)) return 'straight';
  return /^[“”‘’]{1,2}$/.test(plain) ? 'curly' : null;
}
