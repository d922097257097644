import type { Article } from '../../../analysis/article';
import type { Paragraph } from '../../../text/paragraph';
import { rememberEach } from '../../../text/remember';
import { eachClaim } from '../../paragraphs';
import { isAnnouncing, type Listing } from './listing';

const NUMBERED = /^(?:#{1,6}\s+)?\**(\d{1,2})[.)]\**\s+\S/;
const BULLET = /^(?:[-*+•–]\s+|•)\S/;
const ENDS_OPEN = /:["”]?\**\s*$/;

const beginning = (p: Paragraph | undefined): string => p?.text.slice(0, 16) ?? '';
const numberOf = (p: Paragraph): number => Number(NUMBERED.exec(beginning(p))?.[1] ?? 0);
const numbersOf = rememberEach((article: Article) => article.paragraphs.map((p) => numberOf(p.content)));

/** Counts that a list may follow: whether behind a colon, else in a title. */
const openings = eachClaim((announced, { claims, paragraphs: [at], text }) => {
  if (!at || !isAnnouncing(announced) || numberOf(at.content) > 0) return null;
  const isLast = claims.at(-1) === announced;
  if (isLast && ENDS_OPEN.test(text.slice(Math.max(announced.subject.end, at.end - 4), at.end))) return true;
  return at.role === 'heading' && announced.start < 4 ? false : null;
});

/** "Five reasons to stay" over items 1. to 4.; "three demands:" over two bullets. */
export function* itemised(article: Article): Iterable<Listing> {
  const { paragraphs } = article;
  const isBullet = (i: number): boolean => BULLET.test(beginning(paragraphs[i]?.content));
  for (const [announced, isOpen] of openings(article)) {
    const { paragraph } = announced;
    const isTitle = !isOpen && paragraph === 0;
    if (!isAnnouncing(announced) || (!isOpen && !isTitle)) continue;
    const numbers = numbersOf(article);
    const list = isOpen
      ? (numbered(numbers, paragraph + 1, false) ?? bullets(isBullet, paragraph + 1))
      : numbered(numbers, 1, true);
    const items = list?.flatMap((item) => paragraphs[item] ?? []) ?? [];
    if (items.length >= 2) yield { announced, items, most: items.length };
  }
}

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
function bullets(isBullet: (paragraph: number) => boolean, from: number): readonly number[] | null {
  let to = from;
  while (isBullet(to)) to++;
  return to > from ? Array.from({ length: to - from }, (_, i) => from + i) : null;
}
