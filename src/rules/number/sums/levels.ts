import type { Article, Claim } from '../../../analysis/article';
import { sinceStop, textBefore, upToStop } from '../../../text/around';
import { endWith, type Figure, headOf, isFigure } from '../figure';
import { ownFigures } from '../figuresNear';
import { readGap } from './links';

/** One thing at two times: figures by their place among the claims of a paragraph. */
export interface Levels {
  readonly from: Figure;
  readonly to: Figure;
}

const LEVELS = new Set(['money', 'count', 'percentage', 'measure', 'rate', 'duration']);
/** What may stand between two levels without being one. */
const ASIDE = new Set(['duration', 'change', 'age', 'rank']);
const REACH = 48;
/** What one thing comes to at two times is hardly further apart. */
const FAR = 12;

/** When a figure was true: a year, or before (-1) or after (1e4) any that is told; null where nothing says. */
function timeIn(words: string): number | null {
  if (BEFORE.test(words)) return -1;
  const year = YEAR.exec(words)?.[1];
  if (year) return Number(year);
  if (FUTURE.test(words)) return NOW + 1;
  if (LATER.test(words)) return NOW;
  return LAST.test(words) ? NOW - 1 : null;
}
const NOW = 1e4;
const BEFORE =
  /\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:year|month|week|decade|season|day)s? (?:earlier|before|ago|previously)|(?:the|its|his|her|their) (?:previous|prior|preceding) \p{L}+|the (?:year|season|month|week) before|previously|formerly|had been|used to (?:be|have|pay|cost|get)|when (?:it|they|he|she|the \p{L}+) (?:was|were|had|stood|opened|came|took)|where (?:it|they) (?:was|were|had|stood))\b/iu;
const YEAR = /\bin ((?:19|20)\d\d)\b/i;
const LATER =
  /\b(?:now|today|this (?:year|season|month|week|spring|summer|autumn|winter)|currently|at present)\b/i;
const FUTURE = /\b(?:will|is to|are to|next (?:year|season|month))\b/i;
const PAST = /\b(?:was|were|had|cost|paid|stood|charged)\b/;
const LAST = /\blast (?:year|season|month|week|spring|summer|autumn|winter)\b/i;

/** Figures of one thing that a paragraph sets against each other. */
export function* levelsIn(own: Article): Iterable<Levels> {
  const { text } = own;
  const figures = ownFigures(own).filter((claim) => !ASIDE.has(claim.kind) || isStretch(text, claim));
  for (const [i, a] of figures.entries()) {
    const step = figures[i + 1];
    const isStep = step && MORE_THAN.test(text.slice(step.end, step.end + 30));
    const b = figures[isStep ? i + 2 : i + 1];
    if (!b || !isLevel(text, a) || !isLevel(text, b) || !areAlike(a, b)) continue;
    const way = wayBetween(text, a, b);
    if (way !== 0) yield way < 0 ? { from: b, to: a } : { from: a, to: b };
  }
}

/** "from 90 minutes to 45 minutes" */
const isStretch = (text: string, { kind, start }: Claim): boolean =>
  kind === 'duration' && /\b(?:from|to) (?:just |only |an? )?$/.test(textBefore(text, start, 12));

/** 1 where the first figure is the earlier one, -1 where it is the later one. */
function wayBetween(text: string, a: Figure, b: Figure): -1 | 0 | 1 {
  const between = text.slice(endWith(a), b.start);
  // A line that breaks off behind its figure leaves open what that is of.
  if (/\b(?:high|low|peak|trough|bottom) of $/.test(between)) return 0;
  if (between.length > LONGEST || /[“”"()]/.test(between) || endWith(b) >= text.trimEnd().length) return 0;
  const gap = readGap(between);
  // "180 tons compared with 147 tons for coffee" sets two things side by side.
  if (
    (gap?.link === 'from' || COMPARED.test(between)) &&
    OF_ANOTHER.test(text.slice(endWith(b), endWith(b) + 24))
  )
    return 0;
  if (COMPARED.test(between) || BY_MORE.test(between)) return -1;
  if (gap?.isPlain && gap.link === 'from' && (gap.compares || /\bfrom(?: [\p{L}'’-]+){0,3} $/u.test(between)))
    return -1;
  const lead = textBefore(text, a.start, 20);
  if (gap?.isPlain && gap.link === 'to' && /\bfrom (?:an? |the )?$/.test(lead)) return 1;
  return byTimes(text, a, b, between);
}
/** Whatever else stands between the two, these set them beside each other. */
const COMPARED =
  /^[^.;:!?\d]{0,100}(?:, (?:up|down) from|,? against|,? compared (?:with|to)) (?:just |only |an? |the )?$/;
/** "62 million, 12 million more than the 50 million of 2023" */
const MORE_THAN = /^(?: \p{Ll}+)? (?:more|fewer|less|higher|lower)(?: than| on) (?:the |in )/u;
const BY_MORE =
  /^[^.;:!?“”]{0,60}, (?:or )?[$€£\d][^.;:!?“”]{0,24} (?:more|fewer|less|higher|lower)(?: than| on) the $/;
const LONGEST = 140;
const OF_ANOTHER =
  /^(?:\s(?:dlrs|dollars|tons|tonnes|pct))?\s(?:for|at|by|among|who|whose)\s(?!the\s(?:same|year|month|previous|whole)|last|all)\p{L}/u;

function byTimes(text: string, a: Figure, b: Figure, between: string): -1 | 0 | 1 {
  const [, behindA = '', stop = '', beforeB = ''] = /^([^,;.:—–]*)([,;.:—–]|$)(.*)$/su.exec(between) ?? [];
  if (/[.;:!?]\s.*[.;:!?]\s/s.test(between)) return 0;
  const next = SENTENCE.test(between) ? (between.split(SENTENCE).at(-1) ?? '') : '';
  if (!goesOn(next, text.slice(Math.max(0, a.start - 2 * REACH), endWith(a)))) return 0;
  const beforeA = clauseBefore(text, a.start);
  const behindB = upToStop(text, endWith(b), REACH, /[,;.:!?—–]/);
  // "charged €200 in 2024 will have to find €300": from "will" on it is the second's time.
  const turn = stop === '' ? (FUTURE.exec(behindA) ?? LATER.exec(behindA))?.index : undefined;
  const lead = stop === '' ? behindA.slice(turn ?? behindA.length) : (beforeB.split(SENTENCE).at(-1) ?? '');
  const [first, second] = [`${beforeA} ${behindA.slice(0, turn)}`, `${lead} ${behindB}`];
  const [x, y] = [timeIn(first), timeIn(second)];
  if (x !== null && y !== null) return x < y ? 1 : x > y ? -1 : 0;
  // "In July there were 420; there are now 280"
  if (x === null && y === NOW && PAST.test(first)) return 1;
  if (x === null && y !== null && y < NOW) return -1;
  return 0;
}

const SENTENCE = /[.!?]\s+/;

/** A sentence that names nothing new in front of its figure: "Two years earlier there had been". */
const goesOn = (words: string, before: string): boolean => {
  const nouns = words.match(/\p{L}{4,}/gu)?.filter((word) => !PLAIN.test(word)) ?? [];
  return nouns.length === 0 || nouns.some((noun) => before.includes(noun));
};
const PLAIN =
  /^(?:there|they|that|this|these|those|were|been|year|years|month|months|week|weeks|season|decade|earlier|before|previous|previously|last|when|where|then|only|just|count|figure|number|total|with|from|have|will|currently|today|three|four|five|seven|eight|nine)$/i;

const clauseBefore = (text: string, at: number): string => sinceStop(text, at, REACH, /[.;:!?,—–]\s/);

const isLevel = (text: string, c: Claim): c is Figure =>
  isFigure(c) && LEVELS.has(c.kind) && c.value > 0 && !STEP.test(textBefore(text, c.start, 24));
/** "by £260", "a rise of £260": how much, and no level. */
const STEP =
  /\b(?:by|(?:rise|increase|cut|drop|fall|reduction|decrease|jump|gain|decline) of)(?: (?:just|only|another|a further))? $/;

/** Of these the second figure may stand without its unit: "from 90 minutes to 45". */
const GOES_ON = new Set(['percentage', 'measure', 'duration', 'rate']);

const isBare = ({ kind, unit, subject }: Claim): boolean =>
  kind === 'count' && unit === null && subject === null;

function areAlike(a: Figure, b: Figure): boolean {
  if (Math.max(a.value / b.value, b.value / a.value) > FAR || a.value === b.value) return false;
  // "£800 a month in 2021 now costs £960"
  const isPrice = a.unit === b.unit && a.kind === 'rate' && b.kind === 'money';
  if (a.kind !== b.kind || a.unit !== b.unit) return isPrice || (isBare(b) && GOES_ON.has(a.kind));
  return a.kind !== 'count' || !a.subject || !b.subject || headOf(a) === headOf(b);
}
