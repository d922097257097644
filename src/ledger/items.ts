import type { Article, Claim, Entity, Quotation } from '../analysis/article';
import type { Span } from '../text/span';
import type { ItemKind } from './record';

/** Something a checker ticks off: the words that a tick belongs to. */
export interface Item extends Span {
  readonly kind: ItemKind;
  /** What it is in the article. */
  readonly of: Quotation | Claim | Entity;
  /** Every place that stands for it: a name's other mentions. */
  readonly places: readonly Span[];
}

/** Every quotation, number and name of an article, in the order of the text. */
export function itemsOf(article: Article): readonly Item[] {
  return [
    ...article.quotations.map((q) => item('quotation', q, q)),
    ...article.claims.map((c) => item('claim', c, claimWords(article.text, c))),
    ...article.entities.flatMap(nameItem),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

const item = (kind: ItemKind, of: Item['of'], { start, end }: Span): Item => ({
  kind,
  of,
  start,
  end,
  places: [{ start, end }],
});

/** A name is ticked where it stands in full; any mention may be ticked for it. */
function nameItem(entity: Entity): readonly Item[] {
  const full = entity.mentions.find((m) => m.text.includes(entity.name)) ?? entity.mentions[0];
  if (!full) return [];
  return [{ kind: 'name', of: entity, start: full.start, end: full.end, places: entity.mentions }];
}

/** The farthest that what is counted may stand from its figure to be ticked with it, in UTF-16 units. */
const REACH = 80;

/** A number is right or wrong together with its hedge and what it counts: "more than 14,000 Ukrainian lives". */
function claimWords(text: string, { start, end, hedge, subject }: Claim): Span {
  const lead = hedge ? text.slice(Math.max(0, start - hedge.length - 1), start) : '';
  const from = hedge && lead.trimEnd() === hedge ? start - lead.length : start;
  if (!subject) return { start: from, end };
  const near = subject.start - end <= REACH && start - subject.end <= REACH;
  return near
    ? { start: Math.min(from, subject.start), end: Math.max(end, subject.end) }
    : { start: from, end };
}
