import type { Article, Claim, Speaker } from '../../../analysis/article';
import { claimAt } from '../../paragraphs';
import { type Figure, hasValue } from '../figure';
import { stepOf } from '../rounding';
import { slipOf } from './slips';

/** Where a figure stands: the index of its paragraph, and its own among the claims of that. */
export interface Place {
  readonly paragraph: number;
  readonly index: number;
}

/** Two figures that are said of one thing, in the order of the text. */
export interface Rival {
  readonly first: Figure;
  readonly later: Figure;
}

/** Null for what is none. */
export function figureAt(article: Article, { paragraph, index }: Place): Figure | null {
  const claim = claimAt(article, paragraph, index);
  return claim && hasValue(claim) ? claim : null;
}

/** Below this a zero at the end is counted, from here on it may be rounded. */
const COUNTED = 100;

/** Can the one be the other, rounded? */
export function mayAgree(a: Figure, b: Figure): boolean {
  if (a.high !== null || b.high !== null) return a.value === b.value && a.high === b.high;
  const step = Math.max(roundingOf(a), roundingOf(b));
  return Math.abs(a.value - b.value) <= step / 2;
}

function roundingOf(figure: Figure): number {
  const size = Math.abs(figure.value);
  const digits = /^\D*(\d[\d,]*)(?:[^\d,]\D*)?$/.exec(figure.text)?.[1]?.replaceAll(',', '');
  if (size < COUNTED || digits === undefined || Number(digits) !== size) return stepOf(figure);
  return 10 ** (/(?<!0)0+$/.exec(digits)?.[0].length ?? 0);
}

/** The same digits of millions and of billions: `number/magnitude` tells of it. */
export const isScaledWrong = ({ first, later }: Rival): boolean =>
  first.kind === 'money' && slipOf(first.value, later.value) === 'tens';

/** "9 people", or the figure alone. */
export const shown = ({ text, subject, end }: Claim): string =>
  subject && subject.start > end ? `${text} ${subject.text}` : text;

export const isHeading = ({ paragraphs }: Article, { paragraph }: Claim): boolean =>
  paragraphs[paragraph]?.role === 'heading';

export const isBody = ({ paragraphs }: Article, { paragraph }: Claim): boolean =>
  paragraphs[paragraph]?.role === 'body';

/** A headline speaks for whoever its article quotes. */
export function isOfOneVoice(article: Article, { first, later }: Rival): boolean {
  if (isHeading(article, first) || first.source === later.source) return true;
  const [a, b] = [first.source, later.source];
  return a !== null && b !== null && keyOf(a) === keyOf(b);
}

const keyOf = ({ entity, text }: Speaker): string => entity ?? text.toLowerCase();
