import type { Article, Quotation } from '../../analysis/article';
import { contains, type Span, sliceOf } from '../../text/span';
import { type Tag, tagBehind, tagBetween } from './tag';

/** A replacement with the place where the paraphrase is to be written. */
interface PartialQuotation extends Span {
  readonly before: string;
  /** Begins at the cursor. */
  readonly after: string;
}

/**
 * Turns a direct quotation into a partial one: the speaker first, then the cursor where the paraphrase goes, then the
 * words that stay in quotation marks: `Ada Lindqvist said | “a wall they haven’t seen.”`
 *
 * @param kept the words of the quotation that stay; all of them where nothing is selected
 */
export function toPartial(article: Article, quotation: Quotation, kept: Span): PartialQuotation | undefined {
  if (quotation.kind !== 'direct' || quotation.closure !== 'closed') return undefined;
  const selected = kept.end > kept.start;
  const part = (quotation.parts ?? [quotation]).find((p) =>
    selected ? contains(p, kept) : !quotation.parts,
  );
  if (!part) return undefined;
  const words = wordsToKeep(sliceOf(article.text, selected ? kept : part));
  if (!words) return undefined;
  const { outer, start } = quotation;
  const open = article.text.slice(outer.start, start);
  const close = article.text.slice(quotation.end, outer.end);
  const behind = tagBehind(article, quotation);
  const tag = behind ?? tagBetween(article, quotation);
  if (tag) {
    const end = behind ? tag.sentenceEnd : outer.end;
    const before = `${speakerFirst(article.text, quotation, tag)} `;
    return { start: outer.start, end, before, after: ` ${ended(article, open + words, close)}` };
  }
  return afterTag(article, quotation, ended(article, open + words, close));
}

/** Ada Lindqvist said: “…” */
function afterTag({ text }: Article, quotation: Quotation, after: string): PartialQuotation | undefined {
  const { outer, attribution, parts } = quotation;
  const { cue, speaker, basis } = attribution ?? {};
  if (basis !== 'stated' || parts || !cue || !speaker || speaker.start > outer.start) return undefined;
  const gap = /(?<![\s,:])[\s,:]+$/.exec(text.slice(cue.end, outer.start))?.[0].length ?? 0;
  const start = outer.start - gap;
  if (start < cue.end) return undefined;
  return { start, end: outer.end, before: ' ', after: ` ${after}` };
}

const wordsToKeep = (words: string): string => words.trim().replace(/(?<![.,;:])[.,;:]+$/, '');

/** The point goes where the article puts it behind a fragment. */
function ended(article: Article, words: string, close: string): string {
  if (/[?!…]$/.test(words)) return words + close;
  return pointsOutside(article) ? `${words}${close}.` : `${words}.${close}`;
}

/** Whether comma and point go behind the closing mark, as in “so”: by the dialect, else as in most quotations here. */
export function pointsOutside({ text, quotations, dialect }: Article): boolean {
  if (dialect) return dialect === 'british';
  const partial = quotations.filter((q) => q.kind === 'partial');
  const [inside, outside] = countPoints(text, partial);
  if (inside + outside > 0) return outside > inside;
  const [allInside, allOutside] = countPoints(text, quotations);
  return allOutside > allInside;
}

function countPoints(
  text: string,
  quotations: readonly Quotation[],
): readonly [inside: number, outside: number] {
  const closed = quotations.filter((q) => q.closure === 'closed');
  const inside = closed.filter((q) => /[.,]/.test(text.charAt(q.end - 1))).length;
  return [inside, closed.filter((q) => /[.,]/.test(text.charAt(q.outer.end))).length];
}

/** "said Ada Lindqvist, who was on board" as the beginning of a sentence: "Ada Lindqvist, who was on board, said". */
function speakerFirst(text: string, { attribution }: Quotation, tag: Tag): string {
  const { speaker, cue } = attribution ?? {};
  if (!speaker || !cue || speaker.start < cue.start) return capitalized(tag.text);
  const who = text.slice(speaker.start, tag.end);
  const verb = text.slice(tag.start, speaker.start).trim();
  return `${capitalized(who)}${who.includes(',') ? ',' : ''} ${verb}`;
}

const capitalized = (words: string): string => words.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
