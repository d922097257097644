import type { Article, ArticleParagraph } from '../../../analysis/article';
import { type Announced, isAnnouncing, type Listing } from './listing';

const NUMBERED = /^(?:#{1,6}\s+)?\**(\d{1,2})[.)]\**\s+\S/;
const BULLET = /^(?:[-*+•–]\s+|•)\S/;
const ENDS_OPEN = /:["”]?\**\s*$/;

/** "Five reasons to stay" over items 1. to 4.; "three demands:" over two bullets. */
export function* itemised(article: Article): Iterable<Listing> {
  const { paragraphs, text } = article;
  const beginning = (p: ArticleParagraph): string => text.slice(p.start, Math.min(p.end, p.start + 16));
  const numbers = paragraphs.map((p) => Number(NUMBERED.exec(beginning(p))?.[1] ?? 0));
  for (const announced of article.claims) {
    if (!isAnnouncing(announced)) continue;
    const { paragraph } = announced;
    const at = paragraphs[paragraph];
    if (!at || (numbers[paragraph] ?? 0) > 0) continue;
    const isOpen = ENDS_OPEN.test(text.slice(announced.subject.end, at.end)) && isLast(article, announced);
    const isTitle =
      paragraph === 0 && at.role === 'heading' && text.slice(at.start, announced.start).trim() === '';
    const list = isOpen
      ? (numbered(numbers, paragraph + 1, false) ??
        bullets(
          paragraphs.map((p) => BULLET.test(beginning(p))),
          paragraph + 1,
        ))
      : isTitle
        ? numbered(numbers, 1, true)
        : null;
    const items = list?.flatMap((i) => paragraphs[i] ?? []) ?? [];
    if (items.length >= 2) yield { announced, items, most: items.length };
  }
}

/** Is the list of this one rather than of another count behind it? */
const isLast = ({ claims }: Article, announced: Announced): boolean =>
  !claims.some((c) => c.paragraph === announced.paragraph && c.start > announced.start);

/** Paragraphs numbered 1, 2, 3 …, or backwards to 1; null where the numbers are of another kind. */
function numbered(numbers: readonly number[], from: number, anywhere: boolean): readonly number[] | null {
  const items: number[] = [];
  for (let i = from; i < numbers.length; i++) {
    const n = numbers[i] ?? 0;
    if (n === 0 && items.length === 0 && !anywhere) return null;
    if (n === 0) continue;
    if (n === 1 && items.length > 0 && numbers[items[0] ?? 0] === 1) break;
    items.push(i);
  }
  const found = items.map((i) => numbers[i] ?? 0);
  const isRun = (run: readonly number[]): boolean => run.every((n, i) => n === i + 1);
  return isRun(found) || (anywhere && isRun([...found].reverse())) ? items : null;
}

/** Bulleted paragraphs right below. */
function bullets(isBullet: readonly boolean[], from: number): readonly number[] | null {
  let to = from;
  while (isBullet[to]) to++;
  return to > from ? Array.from({ length: to - from }, (_, i) => from + i) : null;
}
