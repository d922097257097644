import type { Article, ArticleParagraph, Claim } from '../../../analysis/article';
import { claimAt, inEachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';
import { type Figure, isFigure, isPartOf, isSummable } from '../figure';
import { unequal } from '../wrong';

/** A list follows, of all there is. */
const OPENS = /^[^.;:!?]{0,60}:\s*$/;
const ONLY_SOME = /\b(?:includ\w+|among|such as|at least|mainly|so far|up to|each|per)\b/i;
const BULLET = /^(?:[-•*–—]|\d{1,2}[.)])?$/;
const MOST = 20;

/** By index: the figure that a list behind its paragraph tells the parts of. */
const totals = inEachParagraph(({ claims, text }) => {
  const last = claims.length - 1;
  const total = claims[last];
  if (!total || !isSummable(total)) return [];
  return OPENS.test(text.slice(total.end)) && !ONLY_SOME.test(text.slice(-REACH)) ? [last] : [];
}, 'claims');
const REACH = 120;

/** "The budget is $50 million:" and a list, each item of which begins with its part. */
export function* itemisedSums(article: Article): Iterable<Report> {
  for (const { paragraph, found } of totals(article))
    for (const index of found) {
      const total = claimAt(article, paragraph, index);
      if (!total || !isFigure(total)) continue;
      const parts = partsBelow(article, paragraph, total);
      if (parts.length > 1 && parts.every(({ value }) => value < total.value)) yield* unequal(total, parts);
    }
}

function partsBelow(article: Article, paragraph: number, total: Figure): readonly Figure[] {
  const parts: Figure[] = [];
  for (let p = paragraph + 1; p <= paragraph + MOST; p++) {
    const item = article.paragraphs[p];
    if (!item) break;
    const [first, second] = [claimAt(article, p, 0), item.facts.claims[1]];
    if (!first || !leads(item, first)) {
      // An item without a figure: what the others come to is not all.
      return isItem(item) ? [] : parts;
    }
    if (!isPartOf(total, first) || (second && second.kind === total.kind)) return [];
    parts.push(first);
  }
  return parts;
}

const leads = ({ start, content }: ArticleParagraph, claim: Claim): boolean =>
  BULLET.test(content.text.slice(0, claim.start - start).trim());

const isItem = ({ content }: ArticleParagraph): boolean => /^\s*(?:[-•*]|\d{1,2}[.)])\s/.test(content.text);
