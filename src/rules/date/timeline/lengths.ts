import type { Article, Claim } from '../../../analysis/article';
import { sinceStop } from '../../../text/around';
import { type Figure, isFigure } from '../../number/figure';
import { type Dated, hasYear } from '../dated';
import type { Role } from './steps';
import { isNextTo, type Placed, placedSteps } from './timeline';

/** A length that is told of what began in one year and ended in another. */
export interface Length {
  readonly years: Figure;
  readonly from: Dated;
  readonly to: Dated;
}

const STARTS: ReadonlySet<Role> = new Set<Role>([
  'joined',
  'begun',
  'founded',
  'jailed',
  'widowed',
  'married',
  'ended',
  'moved',
  'built',
  'emptied',
]);
const ENDS: ReadonlySet<Role> = new Set<Role>([
  'died',
  'ended',
  'freed',
  'reopened',
  'sold',
  'demolished',
  'emptied',
  'retired',
]);
/** "for 30 years", "having served 17 years", "her 24 years at the helm", "lasted 71 years" */
const LASTED =
  /\b(?:for|after|lasted|lasting|spent|spending|served|serving|worked|having been|widow(?:er)? of|marriage of|her|his|its|their) $/i;
const LATER =
  /^,? (?:later|on[.,;]|in (?:office|charge|the (?:job|post|business|trade))|at the helm|of (?:marriage|widowhood|service))/;
/** A length that is not of what was done, or of something else. */
const OTHERS =
  /^(?:-old| old| ago| earlier| younger| older|[-’' ](?:\p{Ll}+ )?(?:sentence|ban|contract|lease|term|plan|deal|loan|bond|mortgage|warranty)\b)/u;
const NOT_ALL =
  /\b(?:(?:last|first|next|past|final) (?=\d|\p{L}+ years)|every|within|aged?|previous\w*|earlier|former\w*|another|second|third|predecessor|successor|then|also|elsewhere|more|further)\b/iu;
/** What is told wrong is not told as something quite different. */
const FAR = 2.2;
/** How far behind the later step its length may be told, in UTF-16 units. */
const BEHIND = 130;

export function* lengths(article: Article): Iterable<Length> {
  const steps = placedSteps(article);
  for (const [i, a] of steps.entries()) {
    const b = steps[i + 1];
    if (
      !b ||
      !isNextTo(a, b) ||
      !a.step.roles.some((r) => STARTS.has(r)) ||
      !b.step.roles.some((r) => ENDS.has(r))
    )
      continue;
    const [from, to] = [yearOf(a), yearOf(b)];
    if (!from || !to || to.year - from.year < 2) continue;
    const [start, end] = [a.by + a.step.sentence.start, b.by + b.step.sentence.end + BEHIND];
    const isOnly = article.dates.every(
      (d) =>
        d.start < start || d.start > end || d.year === null || d.year === from.year || d.year === to.year,
    );
    const told = article.claims.filter(
      (c) => c.start >= start && c.end <= end && c.kind === 'duration' && c.unit === 'year',
    );
    const [years, other] = told;
    if (!isOnly || !years || other || !isFigure(years)) continue;
    const real = to.year - from.year;
    const isNear = years.value < real * FAR && real < years.value * FAR;
    if (isNear && Math.abs(years.value - real) > 1 && isOfThem(article.text, years, start, end))
      yield { years, from, to };
  }
}

const yearOf = ({ step: { moment }, by }: Placed): Dated | null =>
  'date' in moment && hasYear(moment.date)
    ? { ...moment.date, start: moment.start + by, end: moment.end + by }
    : null;

function isOfThem(text: string, years: Claim, from: number, to: number): boolean {
  const [before, behind] = [
    text.slice(Math.max(from, years.start - 40), years.start),
    text.slice(years.end, years.end + 40),
  ];
  if (!LASTED.test(before) && !LATER.test(behind)) return false;
  if (isAnothers(text, years)) return false;
  return !OTHERS.test(behind) && !NOT_ALL.test(text.slice(from, Math.max(years.end, to - BEHIND)));
}

/** "after 14 years as a major", "Her husband was there for 37 years": of part of the time, or of somebody else. */
export const isAnothers = (text: string, { start, end }: Claim): boolean =>
  /^ as (?:an?|the)\b/.test(text.slice(end, end + 8)) ||
  /^(?:Her|His|Its|Their|An?|Another) /.test(sinceStop(text, start, BEHIND, SENTENCE_END));
const SENTENCE_END = /[.!?]["”’)]* (?=\p{Lu})/u;
