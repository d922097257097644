import type { Article, Quotation } from '../../analysis/article';
import { splitSentences } from '../../text/sentences';
import { contains, type Span, sliceOf } from '../../text/span';
import { tokenize } from '../../text/tokens';

/** The words that attribute a quotation, right behind it: "said Mayor Ada Lindqvist, who was on board". */
export interface Tag extends Span {
  /** Without the comma before it and the point behind it. */
  readonly text: string;
  /** Behind the point. */
  readonly sentenceEnd: number;
}

const MARKS = /["“”„«»]/;

/** The tag behind a quotation that ends its sentence; nothing where it stands elsewhere or quotes more. */
export function tagBehind(article: Article, { outer, attribution, paragraph }: Quotation): Tag | undefined {
  const { speaker, cue, basis } = attribution ?? {};
  const end = article.paragraphs[paragraph]?.end ?? 0;
  if (basis !== 'stated' || !speaker || !cue || end <= outer.end) return undefined;
  const rest = article.text.slice(outer.end, end);
  const sentence = splitSentences(rest, tokenize(rest))[0];
  if (!sentence) return undefined;
  const words = sliceOf(rest, sentence);
  const tag = tagIn(article.text, { start: outer.end + sentence.start, end: outer.end + sentence.end });
  return contains(tag, speaker) && contains(tag, cue) && !MARKS.test(words) ? tag : undefined;
}

/** The tag in the middle of a split quotation. */
export function tagBetween(article: Article, { parts, attribution }: Quotation): Tag | undefined {
  const [first, second] = parts ?? [];
  const { speaker, cue } = attribution ?? {};
  if (!first || !second || !speaker || !cue) return undefined;
  const words = article.text.slice(first.end, second.start);
  const from = first.end + (/^\s?(?:''|["”’»“'])?/.exec(words)?.[0].length ?? 0);
  const to = second.start - (/(?:``|["“‘«„'])?\s?$/.exec(words)?.[0].length ?? 0);
  const tag = tagIn(article.text, { start: from, end: to });
  return contains(tag, speaker) && contains(tag, cue) ? tag : undefined;
}

function tagIn(text: string, { start, end }: Span): Tag {
  const words = text.slice(start, end);
  const from = start + (/^[\s,]*/.exec(words)?.[0].length ?? 0);
  const to = end - (/(?<![\s,.;:])[\s,.;:]+$/.exec(words)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, to), text: text.slice(from, to), sentenceEnd: end };
}
