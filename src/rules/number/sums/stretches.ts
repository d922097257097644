import type { Claim, DateMention } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { firstFrom } from '../../../text/firstFrom';
import { flatMap } from '../../../text/flatMap';
import type { Span } from '../../../text/span';
import { clockTimes, DAY } from '../../date/timeline/moments';
import { eachParagraph } from '../../paragraphs';
import type { Report } from '../../rule';

/** Between two moments: "from 8 a.m. to 3 p.m.", "from May 3 to May 9", "from 2012 until 2019". */
export interface Stretch extends Span {
  readonly from: string;
  readonly to: string;
  readonly unit: 'minute' | 'day' | 'month' | 'year';
  readonly length: number;
  /** "between 2012 and 2019": what is told of may have taken less. */
  readonly isFrame: boolean;
  /** Nothing ties its moments to each other but a length that is told as "later". */
  readonly isLoose: boolean;
  /** Of years, each told with its month. */
  readonly isToMonth: boolean;
}

/** When something is, in minutes of a day, days or years. */
interface Moment extends Span {
  readonly unit: Stretch['unit'];
  readonly at: number;
  readonly hasMonth?: boolean;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const clockMoments = (text: string): readonly Moment[] =>
  clockTimes(text).map(({ start, end, at }) => ({ start, end, unit: 'minute', at }));

function momentOf({ start, end, year, month, day }: DateMention): Moment | null {
  if (month !== null && day !== null && month >= 1 && month <= 12)
    return { start, end, unit: 'day', at: (year ?? 0) * 365.25 + (DAYS_BEFORE[month - 1] ?? 0) + day };
  if (year === null) return null;
  const at = year + (month === null ? 0 : (month - 1) / 12);
  return { start, end, unit: 'year', at, hasMonth: month !== null };
}

/** What links the moments of a stretch, and what stands before the first. */
const LINKS: readonly (readonly [before: RegExp, between: RegExp, isFrame: boolean])[] = [
  [/\bfrom (?:about |around )?$/i, /^,? (?:to|until|till|through) (?:about |around )?$/, false],
  [
    /\b(?:opens?|begins?|starts?)(?: [\p{Ll}-]+){0,2} (?:at|on|in) $/u,
    /^,? and (?:ends?|closes?|finish(?:es)?)(?: [\p{Ll}-]+){0,2} (?:at|on|in) $/u,
    false,
  ],
  [/\bbetween (?:about |around )?$/i, /^ and (?:about |around )?$/, true],
  [
    /\b(?:began|begun|started|opened|broke out|went (?:down|out|off|missing)|closed|shut|failed|crashed|fell|left|set off|departed|took off|joined|took (?:over|office)|founded|built|disappeared|vanished)(?: [\p{Ll}-]+){0,4} (?:at|on|in) (?:about |around )?$/u,
    /^,?(?: (?:and|but|then|it|he|she|they|was|were|only|finally|did not))* (?:ended|closed|finished|stopped|came (?:back|on|to an end)|was restored|were restored|restored|returned|resumed|reopened|arrived|landed|reached|got to|went out|left|retired|resigned|stepped down|quit|surfaced|found|sold|demolished|dissolved)(?: [\p{Ll}-]+){0,4} (?:at|on|in|until) (?:about |around )?$/u,
    false,
  ],
  [/[(,] ?$/, /^[–-]$/, false],
  [
    /\b(?:opened|began|started) (?:at|on|in) $/,
    /^,? and (?:ran|went on|lasted|continued|stayed open) (?:until|till|to|through) $/,
    false,
  ],
];
const REACH = 90;
/** "struck at 3:15 a.m.; rescuers came at" */
const LOOSE = /^[^.!?“”"]*\b(?:at|by) (?:about |around )?$/;
/** On which days, is not told. */
const OTHER_DAY = /\b(?:next|following|day|days|week|morning|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/;

/** The stretches a paragraph tells of. */
export function stretchesIn(text: string, dates: readonly DateMention[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const moments of [clockMoments(text), flatMap(dates, (d) => momentOf(d) ?? [])])
    for (const [i, to] of moments.entries()) {
      const from = moments[i - 1];
      if (from?.unit !== to.unit || to.start - from.end > REACH) continue;
      const [before, between] = [textBefore(text, from.start, REACH), text.slice(from.end, to.start)];
      const link = LINKS.find(([a, b]) => a.test(before) && b.test(between));
      const length = lengthOf(from, to, between);
      const isLoose = !link && to.unit === 'minute' && LOOSE.test(between);
      if ((link || isLoose) && length !== null)
        stretches.push({
          ...stretchOf(text, from, to, length),
          end: to.end,
          isFrame: link?.[2] ?? false,
          isLoose,
        });
    }
  return stretches;
}

/** Told at its first moment alone. */
const stretchOf = (text: string, from: Moment, to: Moment, length: number): Stretch => ({
  start: from.start,
  end: from.end,
  from: text.slice(from.start, from.end),
  to: text.slice(to.start, to.end),
  unit: to.unit,
  length,
  isFrame: false,
  isLoose: false,
  isToMonth: from.hasMonth === true && to.hasMonth === true,
});

/** Null where that is not known. */
function lengthOf(from: Moment, to: Moment, between: string): number | null {
  const length = to.at - from.at;
  if (to.unit !== 'minute') return length > 0 && (to.unit !== 'day' || length < 366) ? length : null;
  if (OTHER_DAY.test(between)) return null;
  return length > 0 ? length : length + DAY;
}

/** How many of a stretch's unit a claim's is. */
const FACTORS: Readonly<Record<Stretch['unit'], Readonly<Record<string, number>>>> = {
  minute: { hour: 60, minute: 1 },
  day: { day: 1, night: 1, week: 7, month: 30.44 },
  month: { month: 1, year: 12 },
  year: { year: 1, decade: 10 },
};

/** In a stretch's unit, how far a length may be from what it is called: the first and the last may both be counted. */
function isCalledWrong({ unit, length, isFrame }: Stretch, { value, unit: called, hedge }: Claim): boolean {
  const factor = FACTORS[unit][called ?? ''];
  if (factor === undefined || value === null) return false;
  const told = value * factor;
  const slack = slackOf(unit, factor, value);
  const [isMore, isLess] = [
    /more|over|least|excess/i.test(hedge ?? ''),
    /less|under|most|up to|within/i.test(hedge ?? ''),
  ];
  const isLonger = told > length + slack && !isLess;
  return isLonger || (told < length - slack && !isMore && !isFrame);
}

/** An hour may be told to the nearest, "five and a half hours" to the half; days and years from the first to the last. */
function slackOf(unit: Stretch['unit'], factor: number, value: number): number {
  if (unit !== 'minute') return Math.max(value % 1 === 0 ? factor : factor / 2, 1);
  if (factor === 1) return Math.max(5, value / 10);
  return value % 1 === 0 ? NEAREST_HOUR : factor / 2;
}
/** In minutes. */
const NEAREST_HOUR = 45;

const isDuration = (c: Claim): boolean =>
  (c.kind === 'duration' || (c.kind === 'rate' && c.unit === 'hour' && c.period === 'a day')) &&
  c.value !== null &&
  c.high === null;

/** From the stretch to what it is called: ", an outage of ", ", a ", ". It lasted ". */
const CALLED =
  /^(?: (?:on \p{Lu}\p{L}+day|on \p{Lu}\p{L}+ \d{1,2}))?(?:,? (?:the same day|that day|that year|the same year|local time))?(?:(?:,| [–—]) (?:an? (?:[\p{Ll}-]+ ){0,3}?(?:of )?|or |a total of |lasting |in all )|,? (?:and )?(?:lasted|took|went on for|ran for|continued for) |,? (?:for|after) |\.? (?:It|That|This|The [\p{Ll}-]+)(?: [\p{Ll}-]+){0,2}? (?:lasted|took|went on for|continued for|ran for|ends|ended|ending)(?: an?| the)? )(?:more than |over |at least |nearly |almost |about |around |some |just |under |less than )?$/u;
/** ", five hours in all" */
const IN_ALL = /^ (?:in all|in total|altogether|later|a day)\b/;
/** From what it is called to the stretch. */
const CALLS =
  /^(?: (?!for |after |by |to |at |in |and |of |on )[\p{L}’'-]+){0,4}?(?:,? (?:from (?:about |around )?|between |(?:opens?|begins?|starts?) (?:on|at) )| \(|, )$/u;
/** A sentence is not as long as what it is for, and what one has is not what one did. */
const OTHERS =
  /\b(?:jail\w*|prison|sentenced|banned|ban|suspended|disqualified|fined|probation|last|next|past|first|final|every|within|ago|later|earlier|average|each)\b[^.;]{0,30}$/i;

/** More than one stretch. */
const AGAIN = /\b(?:again|respectively|daily|each day|every|Mondays?|Saturdays?|weekdays|weekends)\b/;
const AT_ANOTHER_TIME = /^(?:-old| old| ago| earlier| before| after| as an?)\b/;

/** A stretch of time that is not as long as it is called: "8:05 a.m. … 3:40 p.m., an outage of more than 12 hours". */
export const stretchesTold = eachParagraph(function* ({ text, claims, dates }) {
  const durations = claims.filter(isDuration);
  if (durations.length === 0) return;
  const found = stretchesIn(text, dates);
  for (const told of found) {
    const first = firstFrom(durations.length, (i) => (durations[i]?.end ?? 0) >= told.start - REACH);
    for (let i = first; i < durations.length; i++) {
      const claim = durations[i];
      if (!claim || claim.start > told.end + REACH) break;
      const stretch = told.isToMonth && claim.unit === 'month' ? inMonths(told) : told;
      const isBehind = claim.start >= stretch.end && claim.start - stretch.end < REACH;
      const isInFront = claim.end <= stretch.start && stretch.start - claim.end < REACH;
      if (!isBehind && !isInFront) continue;
      const between = isBehind ? text.slice(stretch.end, claim.start) : text.slice(claim.end, stretch.start);
      if (stretch.isLoose && !(isBehind && between === ', ' && isLater(text, claim))) continue;
      const isCalled = isBehind
        ? CALLED.test(between) ||
          (/^,? $/.test(between) && IN_ALL.test(text.slice(claim.end, claim.end + 12))) ||
          (stretch.unit === 'minute' && between === ', ' && /^[.;,)]/.test(text.slice(claim.end)))
        : CALLS.test(between);
      if (!isCalled || AGAIN.test(text.slice(Math.max(0, stretch.start - REACH), claim.end))) continue;
      if (OTHERS.test(textBefore(text, claim.start, REACH / 2))) continue;
      if (/^,? and (?:again )?(?:from|between)\b/.test(text.slice(stretch.end, stretch.end + 24))) continue;
      if (AT_ANOTHER_TIME.test(text.slice(claim.end, claim.end + 10))) continue;
      if (stretch.unit === 'minute' && mayCrossZones(text, stretch)) continue;
      if (isCalledWrong(stretch, claim)) yield reportOf(stretch, claim, 0);
    }
  }
});

/** "left at 9:40 a.m. … Four hours and 35 minutes later, at 2:15 p.m.,": the only two times told so far. */
export const timesLater = eachParagraph(function* ({ text, claims }) {
  const times = clockMoments(text);
  for (const [i, to] of times.entries()) {
    const [from, earlier] = [times[i - 1], times[i - 2]];
    const claim = claims.findLast((c) => c.end < to.start);
    if (!from || earlier || !claim || !isDuration(claim) || claim.start < from.end) continue;
    const between = text.slice(from.end, claim.start);
    if (!/^ later,? (?:at|by) $/.test(text.slice(claim.end, to.start)) || between.length > 2 * REACH)
      continue;
    const length = lengthOf(from, to, between);
    // What happened in the meantime may be what it was later than.
    if (length === null || (text.slice(from.end - 1, claim.start).match(/[.!?]["”’)]?\s/g)?.length ?? 0) > 1)
      continue;
    const stretch = stretchOf(text, from, to, length);
    if (!mayCrossZones(text, { ...stretch, end: to.end }) && isCalledWrong(stretch, claim))
      yield reportOf(stretch, claim, 0);
  }
}, 'claims');

const inMonths = (stretch: Stretch): Stretch => ({
  ...stretch,
  unit: 'month',
  length: Math.round(stretch.length * 12),
});

const isLater = (text: string, { end }: Claim): boolean => text.startsWith(' later', end);

/** A flight from one place to another may land by another clock. */
const mayCrossZones = (text: string, { start, end }: Stretch): boolean =>
  /\b(?:flights?|flew|fly|flying|planes?|jets?|landed|touched down|airport|airline)\b/i.test(
    text.slice(Math.max(0, start - REACH), end),
  ) &&
  /\b(?:in|at|from|to|for|left|reached) (?:the )?\p{Lu}\p{Ll}/u.test(
    text.slice(Math.max(0, start - REACH), end),
  );

const MESSAGES = {
  minute: { message: 'From {0} to {1} is {2} hours, not {3}.' },
  day: { message: 'From {0} to {1} is {2} days, not {3}.' },
  month: { message: 'From {0} to {1} is {2} months, not {3}.' },
  year: { message: 'From {0} to {1} is {2} years, not {3}.' },
};

/** @param by where the stretch's paragraph begins */
export function reportOf(stretch: Stretch, claim: Span & { readonly text: string }, by: number): Report {
  const { start, end, from, to, unit } = stretch;
  return {
    start: claim.start,
    end: claim.end,
    ...MESSAGES[unit],
    args: [from, to, shown(stretch), unit === 'year' ? claim.text.replace(/[ -]years?$/, '') : claim.text],
    related: [{ start: start + by, end: end + by, message: [from, to].join(' – ') }],
  };
}

/** "7:35" of hours. */
function shown({ unit, length }: Stretch): string {
  if (unit !== 'minute') return `${Math.round(length)}`;
  return `${Math.floor(length / 60)}:${String(Math.round(length % 60)).padStart(2, '0')}`;
}
