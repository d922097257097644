import type { Article } from '../analysis/article';
import { textBefore } from '../text/around';
import { findEditorialMarks } from '../text/editorialMarks';
import type { Span } from '../text/span';
import type { IsIgnored } from './ignores';
import { inEachParagraph } from './paragraphs';

/**
 * What the writer has certified with `CQ`, as it is written: the name, number, date or quotation right before the
 * mark, or the word where it is none of these. Rules about facts are silent on it.
 */
export function certifiedIn(article: Article): IsIgnored {
  if (marked(article).length === 0) return () => false;
  const facts = factsByEnd(article);
  const certified = article.paragraphs.flatMap((p) =>
    findEditorialMarks(article.text.slice(p.start, p.end))
      .filter((m) => m.kind === 'cq')
      .map((m) => factBefore(article.text, facts, m.start + p.start)),
  );
  return (rule, finding) => isAboutFacts(rule) && touchesOne(certified, finding);
}

const marked = inEachParagraph(({ text }) => (/cq/i.test(text) ? [true] : []));

/** The checker's own findings, placeholders and the look of marks are no facts. */
const isAboutFacts = (rule: string): boolean => !/^(?:check|mark)\/|^quote\/(?:style|unclosed)$/.test(rule);

/** The beginning of the longest fact that ends at an offset. */
function factsByEnd(article: Article): ReadonlyMap<number, number> {
  const facts: readonly Span[] = [
    ...article.claims.map((c) => ({ start: c.start, end: Math.max(c.end, c.subject?.end ?? 0) })),
    ...article.claims,
    ...article.dates,
    ...article.entities.flatMap((e) => e.mentions),
    ...article.quotations.map((q) => q.outer),
  ];
  const starts = new Map<number, number>();
  for (const { start, end } of facts) starts.set(end, Math.min(start, starts.get(end) ?? start));
  return starts;
}

function factBefore(text: string, facts: ReadonlyMap<number, number>, mark: number): Span {
  const end = Math.max(0, mark - 8) + textBefore(text, mark, 8).trimEnd().length;
  const comma = /[,;]/.test(text.charAt(end - 1)) ? facts.get(end - 1) : undefined;
  return { start: Math.min(facts.get(end) ?? end, comma ?? end, wordStart(text, end)), end };
}

const wordStart = (text: string, end: number): number => {
  const words = textBefore(text, end, 80);
  return end - (/(?<!\S)\S+$/.exec(words)?.[0].length ?? 0);
};

/** `certified` ends in order, each fact before its own mark. */
function touchesOne(certified: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = certified.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((certified[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < certified.length; i++) {
    const fact = certified[i];
    if (!fact) return false;
    if (fact.start < end) return true;
    // A later fact begins no earlier than the mark before it.
    if ((certified[i - 1]?.end ?? 0) >= end) return false;
  }
  return false;
}
