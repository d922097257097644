import type { Article, Claim } from '../../../analysis/article';
import { directionOf } from '../../../analysis/claims/lexicon/directions';
import { textBefore } from '../../../text/around';
import { cited, type Report } from '../../rule';
import { type Figure, isFigure } from '../figure';
import { show, stepOf } from '../rounding';

const OR = /^(?: [\p{Ll}]+){0,2}, or $/u;
const TO = /^,? (?:to|at)(?: (?:close|end|finish|settle) at| an? (?:record|new high|low of))? $/;
const REACH = 30;

/** "closed at $45, down $5, or 10 percent": to what, by how much, in figures and in per cent. */
const DOWN = /^(?: [\p{Ll}]+){0,3}, (up|down) $/u;
const ENDS = /^(?:[.,;:)]|$)/;

/** Level, step and share, in whichever order they stand. */
interface Step {
  readonly level: Figure;
  readonly by: Figure;
  readonly stated: Figure;
  readonly sign: -1 | 0 | 1;
}

/** "fell 180 points, or 1 percent, to 17,820": by how much, in figures and in per cent, and to what. */
export function* steps({ claims, text }: Article): Iterable<Report> {
  for (const [i, a] of claims.entries()) {
    const [b, c] = [claims[i + 1], claims[i + 2]];
    if (!b || !c || !isFigure(a) || !isFigure(b) || !isFigure(c)) continue;
    const step = stepFirst(text, a, b, c) ?? levelFirst(text, a, b, c);
    if (step?.stated.unit !== '%' || !isStepTo(step.by, step.level) || step.sign === 0) continue;
    const { level, by, stated, sign } = step;
    const before = level.value - sign * Math.abs(by.value);
    if (before <= 0 || mayBe(by, stated, before)) continue;
    yield {
      start: stated.start,
      end: stated.end,
      message: 'From {0} to {1} is a change of {2} %, not {3}.',
      args: [inUnits(before, level), level.text, show((Math.abs(by.value) / before) * 100), stated.text],
      related: cited([by, level]),
    };
  }
}

function stepFirst(text: string, by: Figure, stated: Figure, level: Figure): Step | null {
  const isTold = OR.test(text.slice(by.end, stated.start)) && TO.test(text.slice(stated.end, level.start));
  return isTold ? { level, by, stated, sign: directionBefore(text, by) } : null;
}

function levelFirst(text: string, level: Figure, by: Figure, stated: Figure): Step | null {
  const way = DOWN.exec(text.slice(level.end, by.start))?.[1];
  if (way === undefined || !OR.test(text.slice(by.end, stated.start))) return null;
  if (!ENDS.test(text.slice(stated.end, stated.end + 1))) return null;
  return { level, by, stated, sign: way === 'up' ? 1 : -1 };
}

/** Points of an index lead to a bare figure, money to money. */
const isStepTo = (by: Figure, level: Claim): boolean =>
  by.unit === level.unit && by.unit !== '%' && (by.kind !== 'count' || level.subject === null);

/** The nearest word of rising or falling in front. */
function directionBefore(text: string, { start }: Figure): -1 | 0 | 1 {
  const words = textBefore(text, start, REACH).match(/\p{L}+/gu) ?? [];
  const turn = words.slice(-3).findLast((word) => directionOf(word.toLowerCase()) !== 0);
  return turn ? directionOf(turn.toLowerCase()) : 0;
}

/** How far a percentage may be off, in steps of its last digit. */
const ROUNDED = 0.6;

function mayBe(by: Figure, stated: Figure, before: number): boolean {
  const [half, step] = [stepOf(by) / 2, stepOf(stated) * ROUNDED];
  const share = (size: number): number => (size / before) * 100;
  const value = Math.abs(stated.value);
  return value >= share(Math.abs(by.value) - half) - step && value <= share(Math.abs(by.value) + half) + step;
}

const inUnits = (value: number, { text }: Figure): string =>
  /^\D?\d/.test(text)
    ? `${/^\D/.exec(text)?.[0] ?? ''}${value.toLocaleString('en', { maximumFractionDigits: 2 })}`
    : show(value);
