import type { Article } from '../analysis/article';
import { findEditorialMarks } from '../text/editorialMarks';
import { overlaps, type Span } from '../text/span';
import type { IsIgnored } from './ignores';

/**
 * What the writer has certified with `CQ`, as it is written: the name, number, date or quotation right before the
 * mark, or the word where it is none of these. Rules about facts are silent on it.
 */
export function certifiedIn(article: Article): IsIgnored {
  if (!/cq/i.test(article.text)) return () => false;
  const marks = article.paragraphs.flatMap((p) =>
    findEditorialMarks(article.text.slice(p.start, p.end))
      .filter((m) => m.kind === 'cq')
      .map((m) => m.start + p.start),
  );
  const certified = marks.map((at) => factBefore(article, at));
  return (rule, finding) => isAboutFacts(rule) && certified.some((fact) => overlaps(fact, finding));
}

/** The checker's own findings, placeholders and the look of marks are no facts. */
const isAboutFacts = (rule: string): boolean => !/^(?:check|mark)\/|^quote\/(?:style|unclosed)$/.test(rule);

function factBefore(article: Article, mark: number): Span {
  const end = mark - (/\s*$/.exec(article.text.slice(Math.max(0, mark - 8), mark))?.[0].length ?? 0);
  const facts: readonly Span[] = [
    ...article.claims.map((c) => ({ start: c.start, end: Math.max(c.end, c.subject?.end ?? 0) })),
    ...article.claims,
    ...article.dates,
    ...article.entities.flatMap((e) => e.mentions),
    ...article.quotations.map((q) => q.outer),
  ];
  const ending = facts.filter(
    (f) => f.end === end || (f.end === end - 1 && /[,;]/.test(article.text.charAt(end - 1))),
  );
  const first = Math.min(...ending.map((f) => f.start), wordStart(article.text, end));
  return { start: first, end };
}

const wordStart = (text: string, end: number): number => {
  const words = text.slice(Math.max(0, end - 80), end);
  return end - (/\S+$/.exec(words)?.[0].length ?? 0);
};
