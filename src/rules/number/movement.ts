import type { Article, Claim } from '../../analysis/article';

/** A figure that goes from one value to another, and the percentage that the same clause gives for it. */
export interface Movement {
  readonly from: Figure;
  readonly to: Figure;
  readonly stated: Figure;
}

/** A claim whose value is known, single and unsoftened. */
export type Figure = Claim & { readonly value: number };

const WHEN = String.raw`(?: (?:in|during|at|on|last|the|a|an|this|year|month|week|quarter|earlier|ago|before|fiscal|since|over|past|two|three|four|five|six|seven|eight|nine|ten|years|months|weeks|decade|[A-Z][a-z]+\.?|\d{1,4}))*,?`;
const TO = new RegExp(`^${WHEN} to $`);
const FROM = new RegExp(`^${WHEN} from $`);
const NOUN =
  '(?:increase|rise|drop|fall|decline|decrease|jump|gain|cut|reduction|growth|surge|raise|slump|plunge|dip)';
/** Between the percentage and "from" or "to". */
const LEADS = new RegExp(
  `^(?: (?:${NOUN}|higher|lower))?(?: in [a-z ]{1,30}|${WHEN})?(?:,| ?[—–]| -+)? ?(?:from|to) $`,
);
/** Between the second figure and the percentage, where that comes last. */
const TRAILS = new RegExp(`^${WHEN}(?:,| ?[—–]| -+) ?(?:or|up|down|an?|an? ${NOUN} of) $`);
const TRAILS_NOUN = new RegExp(`^ ${NOUN}\\b`);
const OTHER_CLAUSE = / (?:and|or|but|with|while|as|to) /;
/** Percentages of something else than the step from one figure to the other. */
const OTHER_BASE =
  /\b(?:annual\w*|annually|compound\w*|adjust\w*|inflation|constant|currency|currencies|real terms|like-for-like|same-store|comparable|organic\w*|average|averaged|each|every|yearly|monthly|per(?! cent\b)|rate of|excluding|seasonally|underlying|points?)\b|\ba (?:year|month|week)\b(?! (?:earlier|ago|before))/i;
const REACH = 60;

/** All movements of an article that are told in one clause and by one speaker. */
export function* movements({ claims: all, text, paragraphs }: Article): Iterable<Movement> {
  // "four years ago" may stand between two figures.
  const claims = all.filter(({ kind }) => kind !== 'duration');
  for (const [i, first] of claims.entries()) {
    const [second, third] = [claims[i + 1], claims[i + 2]];
    if (!second || !third || !isFigure(first) || !isFigure(second) || !isFigure(third)) continue;
    if (first.paragraph !== third.paragraph || !sameVoice(first, second) || !sameVoice(first, third))
      continue;
    const movement = leading(text, first, second, third) ?? trailing(text, first, second, third);
    if (!movement || !isOneKind(movement)) continue;
    const { start = 0, end = text.length } = paragraphs[first.paragraph] ?? {};
    const around = text.slice(Math.max(start, first.start - REACH), Math.min(end, third.end + REACH));
    if (!OTHER_BASE.test(withoutRates(around, [first, second, third]))) yield movement;
  }
}

/** "from 900 to 1,200 euros a month": the rate is the figures' own. */
const withoutRates = (around: string, figures: readonly Claim[]): string =>
  figures.reduce(
    (rest, { kind, period }) => (kind === 'rate' && period ? rest.replaceAll(` ${period}`, '') : rest),
    around,
  );

/** "12 percent to $5.6 billion from $5 billion", "20 percent, from 1,200 to 1,500". */
function leading(text: string, stated: Figure, a: Figure, b: Figure): Movement | null {
  const lead = text.slice(stated.end, a.start);
  if (!LEADS.test(lead) || OTHER_CLAUSE.test(lead.replace(/(?:from|to) $/, ''))) return null;
  return pair(text, a, b, lead, stated);
}

/** "from 1,200 to 1,500, an increase of 20 percent". */
function trailing(text: string, a: Figure, b: Figure, stated: Figure): Movement | null {
  const trail = text.slice(b.end, stated.start);
  if (!TRAILS.test(trail)) return null;
  const isNamed = / of $/.test(trail) || / (?:or|up|down) $/.test(trail);
  if (!isNamed && !TRAILS_NOUN.test(text.slice(stated.end, stated.end + 12))) return null;
  return pair(text, a, b, text.slice(Math.max(0, a.start - 6), a.start), stated);
}

/** "41 percent, down from 47 percent" */
const DOWN_FROM = new RegExp(`^${WHEN},? (?:up|down|rising|falling) from $`);

function pair(text: string, a: Figure, b: Figure, before: string, stated: Figure): Movement | null {
  const between = text.slice(a.end, b.start);
  if (DOWN_FROM.test(between)) return { from: b, to: a, stated };
  if (/\bfrom $/.test(before) && TO.test(between)) return { from: a, to: b, stated };
  return /\bto $/.test(before) && FROM.test(between) ? { from: b, to: a, stated } : null;
}

function isOneKind({ from, to, stated }: Movement): boolean {
  if (stated.unit !== '%' || from.value <= 0 || to.value <= 0 || from.value === to.value) return false;
  // "from 45 to 40 percent"
  const isShare = from.unit === '%' || to.unit === '%';
  if (from.unit !== to.unit && !(isShare && (from.unit ?? to.unit) === '%' && from.unit === null))
    return false;
  return stated.kind !== 'change' || Math.sign(stated.value) === Math.sign(to.value - from.value);
}

export const isFigure = (claim: Claim): claim is Figure =>
  claim.value !== null && claim.high === null && claim.hedge === null;

export const sameVoice = (a: Claim, b: Claim): boolean =>
  a.source === b.source || (a.source !== null && b.source !== null && a.source.start === b.source.start);

/** The step in per cent of where it began, without a sign. */
export const relative = ({ from, to }: Movement): number =>
  (Math.abs(to.value - from.value) / from.value) * 100;

/** The same in points, of shares; null where the figures are none. */
export const points = ({ from, to }: Movement): number | null =>
  to.unit === '%' || from.unit === '%' ? Math.abs(to.value - from.value) : null;
