import { textBefore } from './around';
import { flatMap } from './flatMap';
import type { Span } from './span';

/**
 * The newsroom's own marks in a text: `cq` certifies what stands before it as checked; `placeholder` (TK, XX, "[name]")
 * stands for what is still to come.
 */
interface EditorialMark extends Span {
  readonly kind: 'cq' | 'placeholder';
}

/** `(CQ)`, `[cq]`, `(cq: two Ts)`; bare, capitals only and not as part of a name ("CQ Roll Call", "CQ Brown"). */
const CQ = /[([]\s*(?:CQ|cq)(?:\s*[:;,–—-][^()[\]\n]{0,60})?\s*[)\]]|\bCQ\b(?!['’‑-]|\s+\p{Lu})/gu;
/** TK, TKTK and runs of it, alone, in brackets or with a word on what is to come. */
const TK = /[([]\s*(?:TK)+\b[^()[\]\n]{0,80}[)\]]|\b(?:TK)+\b(?!['’])/g;
/** Two or three capital X in the place of a figure or a word, not a Roman numeral behind a name. */
const XX = /(?<![\p{L}\p{N}])XX{1,3}(?=(?:-year|\s+(?:\p{Ll}|%)|%|[)\].,;:]|$))/gu;
/** The names that templates give to what is to be filled in; not a link's text. */
const BLANK =
  /\[(?:(?:first |last |full |company |street |city )?name|title|age|date|day|number|figure|amount|place|location|source|link|photo|caption|credit|quote|attribution|tbd|tbc|insert [^[\]\n]{1,60})\](?![([:])/gi;

/** Every mark in order. Linear. */
export function findEditorialMarks(text: string): readonly EditorialMark[] {
  const found: EditorialMark[] = [];
  const collect = (kind: EditorialMark['kind'], pattern: RegExp): void => {
    for (const m of text.matchAll(pattern)) found.push({ kind, start: m.index, end: m.index + m[0].length });
  };
  if (/cq/i.test(text)) collect('cq', CQ);
  if (text.includes('TK')) collect('placeholder', TK);
  if (text.includes('XX')) for (const s of figures(text)) found.push(s);
  if (text.includes('[')) collect('placeholder', BLANK);
  return found.sort((a, b) => a.start - b.start);
}

/** "Super Bowl XX" and "the XX Olympic Games" are numbered; "XX people" and "$XX million" are still to be counted. */
const figures = (text: string): readonly EditorialMark[] =>
  flatMap([...text.matchAll(XX)], (m) => {
    const before = textBefore(text, m.index, 40);
    if (/\b[Tt]he\s+$/.test(before)) return [];
    // A capital that only begins the sentence is no name.
    if (/\p{Lu}[\p{L}.’'-]*\s+$/u.test(before) && !/(?:^|[.!?]\s)\p{Lu}\p{Ll}*\s+$/u.test(before)) return [];
    return [{ kind: 'placeholder', start: m.index, end: m.index + m[0].length }];
  });
