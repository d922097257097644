import type { QuotedSpan } from './marks';

/** The last line of a Markdown block quote that is a dash and a name: `> — Ann Osei`. */
const CREDIT = /\n[ \t]*>[> \t]*(?:[–—―]|--?)[ \t]*(?=\p{Lu})[^\n]{1,120}$/u;

/**
 * The words of a Markdown block quote with a credit line under them: the layout says what quotation marks say elsewhere.
 * The marks of the span are empty. Null where the block has no credit line.
 */
export function creditedWords(text: string): QuotedSpan | null {
  const credit = CREDIT.exec(text);
  if (!credit) return null;
  const start = /^[\s>]*/.exec(text)?.[0].length ?? 0;
  const end = start + text.slice(start, credit.index).replace(/(?<![\s>])[\s>]+$/, '').length;
  if (end <= start) return null;
  const open = { start, end: start };
  return { start, end, open, close: { start: end, end }, closure: 'closed', single: false };
}
