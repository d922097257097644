import type { Article, ArticleParagraph, Entity } from './article';
import { articleOf } from './assemble';
import { correspond, namesCorrespond } from './correspond';
import type { Leaning } from './leaning';
import { type Change, Mover } from './mover';
import type { PlacedParagraph } from './parts';

/**
 * The paragraph an edit has changed, or the one behind which it has changed white space; null where it has changed
 * several, made or removed one.
 */
export function onlyChange(
  before: readonly PlacedParagraph[],
  after: readonly PlacedParagraph[],
  by: number,
): Change | null {
  if (before.length !== after.length) return null;
  let index = -1;
  for (let i = 0; i < after.length; i++) {
    const [was, is] = [before[i], after[i]];
    if (!was || !is) return null;
    const moved = is.start - was.start;
    if (index < 0 && moved !== 0) index = i - 1;
    if (moved !== 0 && index < 0) return null;
    if (index >= 0 && moved !== by) return null;
    if (was.paragraph === is.paragraph) continue;
    if (index >= 0) return null;
    index = i;
  }
  if (index < 0) index = after.length - 1;
  const [was, is] = [before[index], after[index]];
  return was && is ? { was, is, index, by } : null;
}

/**
 * The article after an edit that changed no fact, as most keystrokes do: the one before with its offsets moved. Null
 * where the paragraph says something else than before.
 */
export function moveArticle(
  article: Article,
  change: Change,
  parts: readonly PlacedParagraph[],
  leaning: readonly Leaning[],
  text: string,
): Article | null {
  const moves = correspond(change.was, change.is);
  if (!moves) return null;
  const mover = new Mover(change, moves);
  // What an edit moves is how far it is from one paragraph to the other, in either direction.
  const isAcross = ({ paragraph, on }: Leaning): boolean =>
    on !== paragraph && Math.min(on, paragraph) <= change.index && change.index <= Math.max(on, paragraph);
  const leans = new Set(leaning.filter(isAcross).map(({ paragraph }) => paragraph));
  const paragraphs = article.paragraphs.map((was, i): ArticleParagraph => {
    const part = parts[i];
    if (!part || (i < change.index && !leans.has(i))) return was;
    const { start, end, role, paragraph: content } = part;
    const isMoved = i === change.index || leans.has(i);
    return {
      start,
      end,
      role,
      content,
      facts: isMoved ? mover.facts(was.facts, was.start, start) : was.facts,
    };
  });
  const entities = mover.entities(article.entities);
  if (mover.isLost) return null;
  return articleOf(text, paragraphs, entities, article.dialect);
}

/** The entities after an edit that changed no name; null where it did. What stands in front of it stays the same objects. */
export function moveEntities(entities: readonly Entity[], change: Change): readonly Entity[] | null {
  const moves = namesCorrespond(change.was, change.is);
  if (!moves) return null;
  const mover = new Mover(change, moves);
  const moved = mover.entities(entities);
  return mover.isLost ? null : moved;
}
