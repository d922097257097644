import type { Token } from '../../text/tokens';
import type { Words } from '../article';

/** Words in front of a figure that soften it, longest first. */
const HEDGES = [
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'no more than',
  'no fewer than',
  'no less than',
  'up to',
  'as many as',
  'as much as',
  'as few as',
  'close to',
  'well over',
  'just over',
  'just under',
  'a little over',
  'or so',
  'an estimated',
  'estimated',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'over',
  'under',
  'above',
  'below',
  'only',
  'just',
  'barely',
  'perhaps',
  'maybe',
]
  .map((hedge) => hedge.split(' '))
  .sort((a, b) => b.length - a.length);

/** The hedge right in front of the figure at token `from`, as written. */
export function hedgeBefore(text: string, tokens: readonly Token[], from: number): string | null {
  for (const hedge of HEDGES) {
    const first = tokens[from - hedge.length];
    const last = tokens[from - 1];
    if (first && last && hedge.every((word, i) => tokens[from - hedge.length + i]?.lower === word))
      return text.slice(first.start, last.end);
  }
  return null;
}

const STOPS = new Set(
  (
    'of in on at by for from with to about against during after before since between among under over into through near outside inside and or but ' +
    'that which who whom whose if when while as than is are was were be been being has have had will would can could may might must shall should ' +
    'do does did not said says died killed were a an the this these those his her its their our my your per each every also so because were'
  ).split(' '),
);
const LEAD = /^(?:of|the|its|their|his|her|all|those|these)$/;

/** Longest subject, in words. */
const SUBJECT_WORDS = 5;

/** What is counted: the nouns behind the figure ("Ukrainian lives"), with "of the" in between where a share is counted. */
export function subjectAfter(text: string, tokens: readonly Token[], at: number): Words | null {
  let from = at;
  if (tokens[from]?.lower === 'of') {
    from++;
    while (LEAD.test(tokens[from]?.lower ?? '')) from++;
  }
  let to = from;
  while (to - from < SUBJECT_WORDS && isNounLike(tokens[to], to > from)) to++;
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from
    ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) }
    : null;
}

const isNounLike = (t: Token | undefined, inside: boolean): boolean =>
  t !== undefined && t.kind === 'word' && !STOPS.has(t.lower) && !(inside && /(?:ly|[^e]ed)$/.test(t.lower));

const PERIOD = /^(?:since|in|during|from|by|until|over|last|this|next|a|per|each|every|so)$/;
const TIME =
  /^(?:day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|decade|decades|quarter|season|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** How far behind the figure its period may stand, in tokens. */
const PERIOD_REACH = 9;

/** "since 2014", "this year", "a month" right behind the figure or its subject. */
export function periodNear(text: string, tokens: readonly Token[], at: number): string | null {
  for (let from = at; from < at + PERIOD_REACH; from++) {
    const first = tokens[from];
    if (!first || /^[.,;:?!]$/.test(first.text) || first.kind === 'number') return null;
    if (!PERIOD.test(first.lower)) continue;
    for (let to = from + 1; to < from + 5; to++) {
      const last = tokens[to];
      if (!last || last.kind === 'symbol') break;
      const next = tokens[to + 1];
      if (
        /^(?:1[5-9]|20)\d\d$/.test(last.text) ||
        (TIME.test(last.lower) && !(next && TIME.test(next.lower)))
      )
        return text.slice(first.start, last.end);
      if (first.lower === 'a' || first.lower === 'per' || first.lower === 'this' || first.lower === 'last')
        break;
    }
  }
  return null;
}
