import type { Article, Quotation } from '../../analysis/article';
import { splitSentences } from '../../text/sentences';
import { sliceOf } from '../../text/span';
import { tokenize } from '../../text/tokens';
import type { TextEdit } from '../fix';
import { tagBehind } from './tag';

/**
 * Moves an attribution that stands behind several sentences to the first natural break, the end of the first one:
 * “A. B,” X said. becomes “A,” X said. “B.” The words between the marks stay; nothing where there is no such break.
 */
export function moveAttribution(article: Article, quotation: Quotation): readonly TextEdit[] | undefined {
  const { start, end, outer, parts, closure } = quotation;
  const tag = parts || closure !== 'closed' ? undefined : tagBehind(article, quotation);
  if (!tag) return undefined;
  const words = sliceOf(article.text, quotation);
  const [first, second] = splitSentences(words, tokenize(words));
  if (!first || !second) return undefined;
  const [open, close] = [article.text.slice(outer.start, start), article.text.slice(end, outer.end)];
  // ‘A. B’, X said.
  const outside =
    article.dialect !== 'american' && /^\s*,/.test(article.text.slice(outer.end, outer.end + 2));
  return [
    opened(article.text, start + first.end, start + second.start, { tag: tag.text, open, close, outside }),
    closed(article.text, end, close, tag.sentenceEnd, outside),
  ];
}

interface Marks {
  readonly tag: string;
  readonly open: string;
  readonly close: string;
  /** Whether commas and points that are not the speaker's stand behind the closing mark. */
  readonly outside: boolean;
}

/** At the break: closes the first sentence, names the speaker, opens the rest. */
function opened(text: string, end: number, next: number, { tag, open, close, outside }: Marks): TextEdit {
  const point = text.charAt(end - 1) === '.';
  const comma = point ? (outside ? `${close},` : `,${close}`) : close;
  return { start: point ? end - 1 : end, end: next, text: `${comma} ${tag}. ${open}` };
}

/** At the end: the comma that led to the attribution becomes the point that ends the sentence. */
function closed(text: string, end: number, close: string, sentenceEnd: number, outside: boolean): TextEdit {
  const last = text.charAt(end - 1);
  if (last === ',') return { start: end - 1, end: sentenceEnd, text: `.${close}` };
  if (/[?!…]/.test(last)) return { start: end, end: sentenceEnd, text: close };
  return { start: end, end: sentenceEnd, text: outside ? `${close}.` : `.${close}` };
}
