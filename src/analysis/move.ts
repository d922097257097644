import type { Article, ArticleParagraph, Entity } from './article';
import { articleOf, articleParagraph } from './assemble';
import { isQuotedAlike, quotesInHeading } from './attribution/speakers/headings';
import { correspond, namesCorrespond } from './correspond';
import type { Told } from './facts';
import type { Leaning } from './leaning';
import { type Change, Mover } from './mover';

type Placed = Pick<Told, 'parts' | 'starts'>;

/**
 * The paragraph an edit has changed, or the one behind which it has changed white space; null where it has changed
 * several, made or removed one.
 * @param by how much longer the text has become
 */
export function onlyChange(before: Placed, after: Placed, by: number): Change | null {
  const { length } = after.parts;
  if (before.parts.length !== length) return null;
  let index = -1;
  for (let i = 0; i < length; i++) {
    const moved = (after.starts[i] ?? 0) - (before.starts[i] ?? 0);
    if (index < 0 && moved !== 0) index = i - 1;
    if (moved !== 0 && index < 0) return null;
    if (index >= 0 && moved !== by) return null;
    if (before.parts[i]?.paragraph === after.parts[i]?.paragraph) continue;
    if (index >= 0) return null;
    index = i;
  }
  if (index < 0) index = length - 1;
  const [was, is] = [before.parts[index], after.parts[index]];
  return was && is ? { was, is, start: before.starts[index] ?? 0, index, by } : null;
}

/**
 * The article after an edit that changed no fact, as most keystrokes do: the one before with its offsets moved. Null
 * where the paragraph says something else than before.
 */
export function moveArticle(
  article: Article,
  change: Change,
  { parts, starts }: Placed,
  leaning: readonly Leaning[],
  text: string,
): Article | null {
  const moves = correspond(change.was, change.is);
  if (!moves || (quotesInHeading(parts) && !isQuotedAlike(change.was, change.is))) return null;
  const mover = new Mover(change, moves);
  // What an edit moves is how far it is from one paragraph to the other, in either direction.
  const isAcross = ({ paragraph, on }: Leaning): boolean =>
    on !== paragraph && Math.min(on, paragraph) <= change.index && change.index <= Math.max(on, paragraph);
  const leans = new Set(leaning.filter(isAcross).map(({ paragraph }) => paragraph));
  const paragraphs = article.paragraphs.map((was, i): ArticleParagraph => {
    const part = parts[i];
    if (!part || (i < change.index && !leans.has(i))) return was;
    const start = starts[i] ?? 0;
    const isMoved = i === change.index || leans.has(i);
    const facts = isMoved ? mover.facts(was.facts, was.start, start) : was.facts;
    return articleParagraph(start, part.role, part.paragraph, facts);
  });
  const entities = mover.entities(article.anchored);
  if (mover.isLost) return null;
  return articleOf(text, paragraphs, entities, article.dialect);
}

/** The anchored entities after an edit that changed no name; null where it did. Those named elsewhere stay the same objects. */
export function moveEntities(entities: readonly Entity[], change: Change): readonly Entity[] | null {
  const moves = namesCorrespond(change.was, change.is);
  if (!moves) return null;
  const mover = new Mover(change, moves);
  const moved = mover.entities(entities);
  return mover.isLost ? null : moved;
}
