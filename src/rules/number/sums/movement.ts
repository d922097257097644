import type { Article, Claim } from '../../../analysis/article';
import { directionOf } from '../../../analysis/claims/lexicon/directions';
import { betweenStops, textBefore } from '../../../text/around';
import { rememberEach } from '../../../text/remember';
import { endWithSubject, type Figure, hasValue, isFigure } from '../figure';
import { isStepTold } from '../figuresNear';
import { type Gap, isOfNoun, isThing, type Link, NOUN, readGap } from './links';
import { isOfMonth } from './months';

/** A figure that goes from one value to another, and the percentage that the same clause gives for it. */
export interface Movement {
  readonly from: Figure;
  readonly to: Figure;
  readonly stated: Figure;
}

/** Percentages of something else than the step from one figure to the other. */
const OTHER_BASE =
  /\b(?:annual\w*|annually|compound\w*|adjust\w*|inflation|constant|currency|currencies|real terms|like-for-like|same-store|comparable|organic\w*|an average|average annual|each|every|yearly|monthly|per(?! cent\b)|rate of|excluding|seasonally|underlying|split|points?)\b|(?<!\b(?:in|over|within|than) )\ba (?:year|month|week)\b(?! (?:earlier|ago|before))/i;
const REACH = 60;

/** All movements of a paragraph that are told in one clause and by one speaker, the way its percentage says. */
export function* movements(article: Article): Iterable<Movement> {
  for (const movement of told(article)) if (!isOpposed(movement)) yield movement;
}

/** Those of which the percentage says that they went the other way: "up 20 percent to $5 million from $7 million". */
export function* opposed(article: Article): Iterable<Movement> {
  for (const movement of told(article)) if (isOpposed(movement)) yield movement;
}

const isOpposed = ({ from, to, stated }: Movement): boolean =>
  stated.kind === 'change' && Math.sign(stated.value) !== Math.sign(to.value - from.value);

const told = rememberEach((article: Article): readonly Movement[] => [...tellings(article)]);

function* tellings({ claims: all, text }: Article): Iterable<Movement> {
  if (all.length < 3) return;
  // "four years ago", "or $1.37 a share" may stand between two figures.
  const claims = all.filter((claim) => claim.kind !== 'duration' && !isAside(text, claim));
  for (const [i, first] of claims.entries()) {
    const [second, third] = [claims[i + 1], claims[i + 2]];
    if (!second || !third || !isTold(first) || !isTold(second) || !isTold(third)) continue;
    const movement = movementOf(text, [first, second, third]);
    if (!movement || !isOneKind(movement)) continue;
    const around = betweenStops(text, { start: first.start, end: third.end }, STOP, REACH);
    if (!OTHER_BASE.test(withoutRates(around.replaceAll(ASIDES, ''), [first, second, third]))) yield movement;
  }
}

/** Its own figures unsoftened; the percentage may be "about 20", "more than 20". */
const isTold = (claim: Claim): claim is Figure => isFigure(claim) || (claim.unit === '%' && hasValue(claim));

/** The same amount by the share, or in other money. */
const isAside = (text: string, { kind, start, end }: Claim): boolean =>
  (kind === 'rate' &&
    /, or $/.test(text.slice(start - 5, start)) &&
    PER_SHARE.test(text.slice(end, end + 24))) ||
  (kind === 'money' && text[start - 1] === '(' && text[end] === ')');
const PER_SHARE = /^ (?:an?|per) (?:\p{L}+ )?(?:share|shr)\b/u;
const ASIDE = /, or [^,;:()]{2,16} (?:an?|per) (?:\p{L}+ )?(?:share|shr)(?=,| )| \([^()]{2,24}\)/u;

const ASIDES = new RegExp(ASIDE, 'gu');

const STOP = /[.!?]["”’)]? (?=\p{Lu})/u;

function movementOf(text: string, triple: Triple): Movement | null {
  const at = triple.findIndex(({ unit }) => unit === '%');
  if (at < 0) return null;
  return leading(text, triple) ?? trailing(text, triple) ?? between(text, triple);
}

/** "from 900 to 1,200 euros a month": the rate is the figures' own. */
const withoutRates = (around: string, figures: readonly Claim[]): string =>
  figures.reduce(
    (rest, { kind, period }) => (kind === 'rate' && period ? rest.replaceAll(` ${period}`, '') : rest),
    around,
  );

type Triple = readonly [Figure, Figure, Figure];

/** "12 percent to $5.6 billion from $5 billion", "20 percent, from 1,200 to 1,500". */
function leading(text: string, [stated, a, b]: Triple): Movement | null {
  const behind = text.slice(stated.end, a.start);
  const lead = LEVEL.test(behind) ? LEVELLED : gapBehind(text, stated, a);
  const link = gapBehind(text, a, b);
  if (!lead?.link || !link?.link || !isOfNoun(lead.rest) || !link.isPlain) return null;
  // "rose 3 percent to $40, up from a low of $20 in January" goes on with another step.
  const [tail, rest] = [text.slice(a.end, b.start), text.slice(b.end, b.end + REACH / 2)];
  if (EXTREME.test(tail) || (FURTHER.test(tail) && !YEAR_BEFORE.test(rest) && !isOfMonth(behind, rest)))
    return null;
  // "rose 3 percent in the month to 436, compared with 470 a year earlier"
  if (SHORTER.test(behind) && A_YEAR.test(rest)) return null;
  return pair(a, b, lead.link, link.link, stated);
}

/** "eight percent lower in 1986 at 7.9 billion" */
const LEVEL = /^ (?:lower|higher)(?: (?:in|for) [\p{L}\d ]{3,16})? at $/u;
const LEVELLED: Gap = { link: 'to', compares: false, rest: [], isPlain: true };

const SHORTER = /\bin the (?:month|week|day|quarter)\b/;
const A_YEAR =
  /^[^.;,]{0,12} (?:a year (?:ago|earlier|before)|(?:in )?(?:the same|last year|the previous year))\b/;

const EXTREME = /\b(?:low|high|peak|trough|record)\b/;
const FURTHER = /, (?:up|down) from/;
const YEAR_BEFORE =
  /^(?:[.,;]|$| (?:a (?:year|month|week|quarter) (?:ago|earlier|before)|(?:last|the previous|the prior) (?:year|month|week|quarter))\b)/;

/** "from 1,200 to 1,500, an increase of 20 percent", "41 percent, down from 47 percent, a fall of 13 percent". */
function trailing(text: string, [a, b, stated]: Triple): Movement | null {
  const [link, trail] = [gapBehind(text, a, b), gapBehind(text, b, stated)];
  if (inBrackets(text, a, b) && trail && isCalled(text, stated, trail)) return { from: b, to: a, stated };
  if (!link?.link || !link.isPlain || !trail || !isCalled(text, stated, trail)) return null;
  const before = /\b(from|to)(?: an?(?: [\p{L}-]+){0,2}(?: of)?)? $/u.exec(
    textBefore(text, a.start, REACH / 2),
  )?.[1];
  if (link.link === 'from' && (link.compares || before === 'to')) return { from: b, to: a, stated };
  return link.link === 'to' && before === 'from' ? { from: a, to: b, stated } : null;
}

/** "was $1.2 billion, up 20 percent from $1 billion", "from 48 by 25 percent to 60". */
function between(text: string, [a, stated, b]: Triple): Movement | null {
  if (PREMIUM.test(text.slice(stated.start - ROOM, stated.end + ROOM)))
    return OVER.test(text.slice(stated.end, b.start)) ? { from: b, to: a, stated } : null;
  const [lead, link] = [gapBehind(text, a, stated), gapBehind(text, stated, b)];
  if (lead && isBeside(lead) && MORE.test(text.slice(stated.end, b.start))) return { from: b, to: a, stated };
  const before = textBefore(text, a.start, REACH / 2);
  if (NOW.test(before) && link?.link === 'to' && WILL.test(text.slice(endWithSubject(a), stated.start)))
    return { from: a, to: b, stated };
  if (!lead || !link?.link || !isOfNoun(link.rest) || !isCalled(text, stated, lead)) return null;
  if (link.link === 'to')
    return /\bfrom $/.test(before) && lead.link === 'by' ? { from: a, to: b, stated } : null;
  // "fell $3 million, a 12 percent drop from $25 million" tells by how much, and "or" another figure for that.
  if (link.link !== 'from' || isStepTold(text, a) || lead.rest.at(-1) === 'or') return null;
  return { from: b, to: a, stated };
}

/** "72 percent in the survey, four percent up on the 68 percent of 2019" */
const isBeside = ({ link, rest, isPlain }: Gap): boolean =>
  isPlain ||
  (link === null && rest.length <= 6 && /^(?:in|at|for|on)$/.test(rest[0] ?? '') && rest.at(-1) === ',');

/** "20 percent more than the 4 million it sold in 2014" */
const MORE =
  /^ (?:more|fewer|less|higher|lower|larger|smaller|bigger|above|below|up|down)(?: than| on)? (?:the |its |their |a year ago['’]s |(?:last|the previous) (?:year|month|week|quarter)['’]s |\d{4}['’]s )$/;

/** "now $8,000, will go up 5 percent to $8,400" */
const NOW = /\b(?:now|currently)(?: at)? $/;
const WILL =
  /^(?:[^.;:!?]{0,30})?,? (?:which )?(?:will|would|is to|is set to|is due to) (?:rise|go up|increase|climb|fall|drop|go down|jump)(?: by)? $/;

/** "$45 a share, a premium of 25 percent to Friday's close of $36" */
const PREMIUM = /\b(?:premium|discount)\b/;
const OVER = /^(?: (?:premium|discount))? (?:to|over|on|above|from) [\p{L}’' -]{0,40}$/u;
const ROOM = 12;

/** What stands between two figures, the first with what it counts. */
function gapBehind(text: string, figure: Figure, { start }: Figure): Gap | null {
  const gap = text.slice(Math.min(endWithSubject(figure), start), start);
  // The rate is the figure's own: "32 cents per share from 27.5 cents".
  const rate = figure.kind === 'rate' && figure.period ? ` ${figure.period}` : '';
  const behind = rate !== '' && gap.startsWith(rate) ? gap.slice(rate.length) : gap;
  return readGap(
    behind
      .replace(ASIDE, '')
      .replace(WHICH_IS, ',')
      .replace(/^\),/, ',')
      .replace(/ to (?:(?:close|end|settle|finish|trade|stand) at|reach|hit) $/, ' to ')
      // "four years ago: a rise of eight percent"
      .replace(/: (?=an? \p{L}+ of $)/u, ', ')
      .replace(/,? which was $/, ' '),
  );
}
/** "… to 18,000. That is a 50 percent increase" */
const WHICH_IS =
  /(?:\.|[,;] (?=that|which)| [—–] ?) ?(?:That|It|This|that|which) ?(?:['’]s|is|was|represents|represented|means|marks|amounts to|would be)(?= an?\b)/;

/** "or 20 percent", "up 20 percent", "an increase of 20 percent", "a 20 percent increase". */
function isCalled(text: string, { end }: Figure, { link, rest }: Gap): boolean {
  // "against 147 for coffee, a drop of 42 percent": of another thing.
  if (/^(?:for|of|by)$/.test(rest[0] ?? '') && isThing(rest[1])) return false;
  // ", while revenue was up 11 percent", "and profit rose by a fifth"
  if (rest.some((word, i) => OTHER_CLAUSE.test(word) || (isThing(rest[i - 1]) && isMove(word)))) return false;
  const words = link === 'by' ? [...rest, 'by'] : rest;
  const [last, noun] = [words.at(-1) ?? '', words.at(-2) ?? ''];
  const isNamed = /^(?:or|up|down|off|by)$/.test(last) || (last === 'of' && NOUN.test(noun));
  return (
    isNamed || (/^an?$/.test(last) && NOUN.test(/^ ([a-z]+)/.exec(text.slice(end, end + 14))?.[1] ?? ''))
  );
}

const OTHER_CLAUSE = /^(?:while|whereas|when|whose|where|although|though|yet|but)$/;
const isMove = (word: string): boolean => directionOf(word) !== 0 && !NOUN.test(word);

/** "€36m (2014: €48m), a decline of 25 percent" */
const inBrackets = (text: string, a: Figure, b: Figure): boolean =>
  /^ \((?:(?:in )?\d{4}|last year|a year ago|previous year|prior year|Q\d \d{4}): $/.test(
    text.slice(endWithSubject(a), b.start),
  ) && text[endWithSubject(b)] === ')';

function pair(a: Figure, b: Figure, first: Link, second: Link, stated: Figure): Movement | null {
  if (first === 'from' && second === 'to') return { from: a, to: b, stated };
  return first === 'to' && second === 'from' ? { from: b, to: a, stated } : null;
}

function isOneKind({ from, to, stated }: Movement): boolean {
  if (stated.unit !== '%' || from.value <= 0 || to.value <= 0 || from.value === to.value) return false;
  // "from 45 to 40 percent"
  const isShare = from.unit === '%' || to.unit === '%';
  // "13.5 billion bushels, down 10 percent from last year's 15 billion"
  const isBare =
    from.unit === null && from.subject === null && to.kind === 'measure' && to.value < 10 * from.value;
  if (from.unit !== to.unit && !isBare && !(isShare && (from.unit ?? to.unit) === '%' && from.unit === null))
    return false;
  return true;
}

/** The step in per cent of where it began, without a sign. */
export const relative = ({ from, to }: Movement): number =>
  (Math.abs(to.value - from.value) / from.value) * 100;

/** The same in points, of shares; null where the figures are none. */
export const points = ({ from, to }: Movement): number | null =>
  to.unit === '%' || from.unit === '%' ? Math.abs(to.value - from.value) : null;
