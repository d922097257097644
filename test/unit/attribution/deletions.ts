import type { Article, Quotation } from '../../../src/analysis/article';

/** An attribution taken out of an article. */
export interface Deletion {
  /** The tag with the mark that joined it: `, Ann Osei said.` */
  readonly words: string;
  readonly text: string;
  /** The quotations it spoke for, as they are in the article before. */
  readonly orphans: readonly Quotation[];
  /** The paragraph, counted from 0. */
  readonly paragraph: number;
  /** Where an offset of the article before is now; null inside what was deleted. */
  moved(offset: number): number | null;
}

/** Up to the end of the sentence; no further quotation in it, so that what is left is whole. */
const REST = /^[^“”"‘]*?[.](?=\s+[“"‘\p{Lu}]|\s*$)/u;

/** Every way to take one tag behind a quotation out of an article and leave whole sentences. */
export function deletionsOf(article: Article): readonly Deletion[] {
  const seen = new Set<number>();
  return article.quotations.flatMap((q) => {
    const deletion = q.attribution?.cue && !seen.has(q.attribution.cue.start) ? deletionOf(article, q) : null;
    if (q.attribution?.cue) seen.add(q.attribution.cue.start);
    return deletion ? [deletion] : [];
  });
}

function deletionOf(article: Article, q: Quotation): Deletion | null {
  const { speaker, cue, basis } = q.attribution ?? {};
  const end = article.paragraphs[q.paragraph]?.end ?? 0;
  if (!speaker || !cue || basis !== 'stated' || q.parts || q.kind !== 'direct') return null;
  const from = Math.min(speaker.start, cue.start);
  // Nothing but a comma between the quotation and its tag.
  if (from < q.outer.end || !/^,? $/.test(article.text.slice(q.outer.end, from))) return null;
  const until = Math.max(speaker.end, cue.end);
  const rest = REST.exec(article.text.slice(until, end))?.[0];
  if (rest === undefined) return null;
  return taken(article, q, until + rest.length, cue.start);
}

function taken(article: Article, q: Quotation, to: number, cue: number): Deletion {
  const { text } = article;
  const marks = text.slice(q.end, q.outer.end);
  // “Words,” X said. → “Words.”  and  ‘Words’, X said. → ‘Words.’
  const words = text.slice(q.start, q.end);
  const whole = /[.?!…]$/.test(words) ? words : `${words.replace(/,$/, '')}.`;
  const left = q.start + whole.length + marks.length;
  return {
    words: text.slice(q.outer.end, to),
    text: text.slice(0, q.start) + whole + marks + text.slice(to),
    orphans: article.quotations.filter((o) => o.attribution?.cue?.start === cue),
    paragraph: q.paragraph,
    moved: (offset) => (offset <= q.start ? offset : offset >= to ? offset - to + left : null),
  };
}
