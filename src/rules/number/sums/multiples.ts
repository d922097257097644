import type { Article } from '../../../analysis/article';
import type { Report } from '../../rule';
import { show, stepOf } from '../rounding';
import { readGap } from './links';
import { type Figure, isFigure, sameVoice } from './movement';

/** Between the verb and the first figure: "doubled from", "tripled in a year to", "doubled its profit to". */
const LEADS =
  /^(?: (?:its|their|his|her|the)(?: [a-z-]+){1,3}?)?(?: (?:first|second|third|fourth|in|over|since|this|last|the|a|past|year|month|week|quarter|decade|spring|summer|autumn|fall|winter|\d{4}))*,? (from|to) $/;
const BETWEEN =
  /^(?: (?:in|a|last|the|this|year|month|week|quarter|earlier|ago|before|\d{4}))*,? (from|to) $/;
/** "more than doubled" is hedged already; "almost", "again" and "has not" may stand further off. */
const UNSURE = /\b(?:not|never|n['’]t|almost|nearly|about|roughly|again|if|would|could|twice|every|each)\b/i;
const REACH = 40;
/** How far a step may be from the multiple, as a share of it: "doubled" is a round word. */
const LOOSE = 0.15;

/** "doubled from 100 to 150": a multiple that its two figures are far from. */
export function* multiples({ claims, text }: Article): Iterable<Report> {
  for (const [i, stated] of claims.entries()) {
    const [a, b] = [claims[i + 1], claims[i + 2]];
    if (stated.unit !== 'times' || !isFigure(stated) || !a || !b || !isFigure(a) || !isFigure(b)) continue;
    if (isCompared(text, stated, a, b)) {
      yield* report(stated, b, a);
      continue;
    }
    const lead = LEADS.exec(text.slice(stated.end, a.start))?.[1];
    const link = BETWEEN.exec(text.slice(a.end, b.start))?.[1];
    if (!lead || !link || lead === link || !isComparable(stated, a, b)) continue;
    if (UNSURE.test(text.slice(Math.max(0, stated.start - REACH), stated.start))) continue;
    const [from, to] = lead === 'from' ? [a, b] : [b, a];
    yield* report(stated, from, to);
  }
}

function* report(stated: Figure, from: Figure, to: Figure): Iterable<Report> {
  if (mayBe(stated.value, from, to)) return;
  yield {
    start: stated.start,
    end: stated.end,
    message: 'From {0} to {1} is {2} times as much, not {3}.',
    args: [from.text, to.text, times(to.value / from.value), show(stated.value)],
    related: [from, to].map(({ start, end, text: words }) => ({ start, end, message: words })),
  };
}

/** "doubled last year: there were 60 killings, compared with 30 in 2014" */
function isCompared(text: string, stated: Figure, a: Figure, b: Figure): boolean {
  const [lead, gap] = [
    text.slice(stated.end, a.start),
    readGap(text.slice(Math.max(a.end, a.subject?.end ?? 0), b.start)),
  ];
  return (
    THERE_WERE.test(lead) && gap?.link === 'from' && gap.compares && gap.isPlain && areAlike(stated, a, b)
  );
}
const THERE_WERE =
  /^(?: [a-z]+){0,3}(?:[:;,] ?| ?[—–] ?)(?:with |there were |it had |it (?:sold|made) |from )?$/;

/** Figures of one unit and one voice; without a scale of its own, "from 2 to $4 million" is left alone. */
const isComparable = (stated: Figure, a: Figure, b: Figure): boolean =>
  areAlike(stated, a, b) && sameVoice(stated, a) && sameVoice(stated, b);

const areAlike = (stated: Figure, a: Figure, b: Figure): boolean =>
  a.paragraph === b.paragraph &&
  a.paragraph === stated.paragraph &&
  a.kind === b.kind &&
  a.unit === b.unit &&
  Math.min(a.value, b.value) > 0 &&
  a.kind !== 'rank';

function mayBe(multiple: number, from: Figure, to: Figure): boolean {
  const [x, y] = [stepOf(from) / 2, stepOf(to) / 2];
  const least = (to.value - y) / (from.value + x);
  const most = (to.value + y) / Math.max(from.value - x, Number.EPSILON);
  return multiple * (1 + LOOSE) >= least && multiple * (1 - LOOSE) <= most;
}

const times = (ratio: number): string => String(Number(ratio.toPrecision(2)));
