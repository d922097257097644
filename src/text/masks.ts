import { criticMasks } from './criticMarkup';
import { findEditorialMarks } from './editorialMarks';
import type { Span } from './span';

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Inline code, link and image targets, bare URLs in brackets, HTML tags, block marks at the line's start. */
const MARKDOWN =
  /(?<!`)(`{1,3})(?!`)[^`]{1,400}\1(?!`)|(?<=\])\([^()\s]*(?:\s"[^"]*")?\)|!\[|<\/?[a-z][^<>]{0,200}>|^[^\S\r\n\u2028\u2029]*[#>]+(?=\s)/gim;
const URL = /\bhttps?:\/\/[^\s“”"<>]+/g;

/** The parts of a paragraph that are not prose, ascending and disjoint. */
export function findMasks(text: string, markdown: boolean): readonly Span[] {
  const found: Span[] = [];
  const collect = (pattern: RegExp): void => {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  };
  if (text.includes('<!--')) collect(COMMENT);
  if (text.includes('http')) collect(URL);
  if (markdown) collect(MARKDOWN);
  if (text.includes('{')) found.push(...criticMasks(text));
  found.push(...findEditorialMarks(text).map(({ start, end }) => ({ start, end })));
  return disjoint(found.sort((a, b) => a.start - b.start));
}

function disjoint(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const s of spans) if (s.start >= (kept.at(-1)?.end ?? 0)) kept.push(s);
  return kept;
}
