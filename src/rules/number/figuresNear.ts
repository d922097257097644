import type { Article, ArticleParagraph, Claim, ParagraphFacts } from '../../analysis/article';
import { directionOf } from '../../analysis/claims/lexicon/directions';
import { Placer } from '../../analysis/placer';
import { textBefore } from '../../text/around';
import type { Span } from '../../text/span';
import type { Passage, Surroundings } from '../passages';
import type { Figure } from './figure';
import { slipOf } from './rivals/slips';

/** So many claims to either side are looked at: what a sentence adds up stands near it. */
const MOST = 12;

/** A number that is no claim, as nothing is counted with it: "Chelsea are on 71", "a year before there had been 87". */
const NUMBER = /\b\d{1,3}(?:,\d{3})*\b/g;
const LEADS =
  /\b(?:on|with|was|were|been|had|has|have|got|polled|took|secured|received|won|to|from|against|and|is|are|only|just|now) $/;
const FOLLOWS =
  /^(?:[.,;:)—–]|$| (?:and|to|in|last|when|but|a (?:year|month|week)|the (?:year|month)|for|this|now|today)\b)/;
const MONTH =
  /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Ll}{0,6}\.? $|\b(?:No|no|number|aged?|page|route|section|under|over) $/u;

const merged = new WeakMap<ParagraphFacts, readonly Claim[]>();

/** Claims and bare numbers of a paragraph, in their order. */
export function figuresOf({ content, facts }: ArticleParagraph): readonly Claim[] {
  const known = merged.get(facts);
  if (known) return known;
  const { claims, dates } = facts;
  const bare = claims.length === 0 ? [] : [...bareIn(content.text, [...claims, ...dates])];
  const all = bare.length === 0 ? claims : [...claims, ...bare].sort((a, b) => a.start - b.start);
  merged.set(facts, all);
  return all;
}

function* bareIn(text: string, taken: readonly Span[]): Iterable<Claim> {
  for (const match of text.matchAll(NUMBER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = textBefore(text, start, 12);
    if (!LEADS.test(before) || MONTH.test(before) || !FOLLOWS.test(text.slice(end, end + 10))) continue;
    if (!taken.some((c) => c.start < end && start < c.end)) yield bareFigure(match[0], start);
  }
}

const bareFigure = (text: string, start: number): Claim => ({
  start,
  end: start + text.length,
  text,
  kind: 'count',
  value: Number(text.replaceAll(',', '')),
  high: null,
  unit: null,
  hedge: null,
  subject: null,
  topic: null,
  period: null,
  source: null,
  paragraph: 0,
});

/** Those of the one paragraph that an article is looked at by. */
export const ownFigures = ({ paragraphs: [own] }: Article): readonly Claim[] => (own ? figuresOf(own) : []);

/** Figures around one, of its paragraph and of so many in front and behind. @param index its own among those of its paragraph */
export function figuresNear(
  { paragraphs }: Passage,
  paragraph: number,
  index: number,
  { back, on }: Surroundings,
): readonly Claim[] {
  const near: Claim[] = [];
  for (let at = Math.max(0, paragraph - back); at <= Math.min(paragraph + on, paragraphs.length - 1); at++) {
    const here = paragraphs[at];
    if (!here) continue;
    const placer = new Placer(here.start, at);
    const own = figuresOf(here);
    const some =
      at < paragraph
        ? own.slice(-MOST)
        : at > paragraph
          ? own.slice(0, MOST)
          : own.slice(Math.max(0, index - MOST), index + MOST + 1);
    near.push(...some.map((figure) => placer.claim(figure)));
  }
  return near;
}

/** A figure by its place in its paragraph. @param hedges it may have */
export function figureAt(
  { paragraphs }: Passage,
  paragraph: number,
  index: number,
  hedges: RegExp = /^$/,
): Figure | null {
  const here = paragraphs[paragraph];
  const own = here && figuresOf(here)[index];
  const placed = own && new Placer(here.start, paragraph).claim(own);
  if (!placed || placed.value === null || placed.high !== null) return null;
  return placed.hedge === null || hedges.test(placed.hedge) ? { ...placed, value: placed.value } : null;
}

/** What is nearly right was meant to be right: off by less than this share of it, or by a slip of the hand. */
const NEARLY = 0.13;
export const isNearMiss = (told: number, real: number, nearly = NEARLY): boolean =>
  Math.abs(told - real) <= nearly * Math.max(told, real) || slipOf(told, real) !== null;

/** Between two figures a sentence ends. */
export const STOP = /[.!?]["”’)]?\s/;

/** "Of the 1,600 ballots, three-quarters": in front of a whole. */
export const OF_ALL = /(?:^|[.!?”"] |, )(?:of|out of) (?:the |its |their |those |all )?(?:\p{L}+['’]s )?$/iu;

/** "fell $4 million", "by 20": by how much, and not to what. */
export function isStepTold(text: string, { start }: Claim): boolean {
  const last =
    textBefore(text, start, 30)
      .match(/\p{L}+/gu)
      ?.at(-1)
      ?.toLowerCase() ?? '';
  return last === 'by' || directionOf(last) !== 0;
}
