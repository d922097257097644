import { flatMap } from '../../../text/flatMap';
import { rememberEach } from '../../../text/remember';
import { differ } from '../settings';
import { type Frame, refersBack } from './frame';
import type { Told } from './told';

/** Words that tell another time, another one or another sort of figure, when only one of two clauses has them. */
const CONTRASTS = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd other another next previous previously former latter new newest ' +
    'sister twin more extra further additional separate similar each every per average annually yearly monthly weekly daily then ' +
    'now ago later earlier before initially originally eventually finally again already instead rather than compared versus if unless ' +
    'might expected planned forecast budgeted projected estimated target sought asked without except excluding including includes among ' +
    'remaining rest half actually net gross minimum maximum rose risen fell fallen grew shrank increased decreased climbed dropped revised updated short ' +
    'upstream downstream north south east west northern southern eastern western inner outer bigger smaller ' +
    'larger older younger ' +
    'once also too currently formerly today nationwide worldwide combined both respectively whom himself herself'
  ).split(' '),
);
/** A headline leaves out which part of a country it was. */
const SIDES = new Set('north south east west northern southern eastern western'.split(' '));
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|apr\.|aug\.|sept\.|oct\.|nov\.|dec\.|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|1[0-9]\d\d|20\d\d)$/;
/** "last year", "this week", "in a decade" */
const WHEN =
  /^(?:years?|months?|weeks?|days?|decades?|quarters?|century|seasons?|hours?|nights?|mornings?|minutes?)$/;

/** "Four million of the rise is for roads, 400,000 of the rise is for trams": parts of one whole. */
const PART = /^ of (?:the|its|that|this|their)\b/;

/** Does something in their clauses tell two figures apart: a time, a name, "another", one of them beside the other? */
export function apart(first: Told, later: Told): boolean {
  // Lists of prices and the like have a figure for each of their things.
  if (first.setting === later.setting || (first.frame.labelled && later.frame.labelled)) return true;
  if (PART.test(first.behind) && PART.test(later.behind)) return true;
  if (timesApart(first, later) || periodsApart(first, later) || basesApart(first, later)) return true;
  const [a, b] = [contrasts(first.frame), contrasts(later.frame)];
  // What a headline leaves out says nothing, nor what "the 340 jobs" takes for known.
  const isShort = first.isHeading || refersBack(later.frame);
  const isNew = (word: string): boolean => !a.has(word) && !(first.isHeading && SIDES.has(word));
  if ([...b].some(isNew) || (!isShort && [...a].some((word) => !b.has(word)))) return true;
  if (namesApart(first, later) || isNarrower(first, later)) return true;
  return /^of$/.test(later.frame.words[0] ?? '') && /^(?:these|those|them)$/.test(later.frame.words[1] ?? '');
}

export const contrasts = rememberEach((frame: Frame): ReadonlySet<string> => {
  const { words, at, definite } = frame;
  const [before, behind] = definite ? [IN_FRONT_OF_DEFINITE, BEHIND_DEFINITE] : [BEFORE, BEHIND];
  const near = words.slice(Math.max(0, at[0] - before), at[1] + behind);
  return new Set([
    ...near.filter((word, i) => CONTRASTS.has(word) && !/^cents?$/.test(near[i + 1] ?? '')),
    ...(PLANNED.exec(near.join(' ')) ?? []),
  ]);
});
/** How many words around a figure can set it against another. */
const [BEFORE, BEHIND] = [9, 5];
/** The same of "the 340 jobs", which says by itself which they are. */
const [IN_FRONT_OF_DEFINITE, BEHIND_DEFINITE] = [1, 2];
/** "was to cost $36 million", "in the end it cost $63 million", "up from 340" */
const PLANNED = /\b(?:was|were) to\b|\bin the end\b|\b(?:up|down)(?: to| from)? (?=\d)|\b(?:up|down) from\b/;

/** Another time, or one that the first does not name; "the 340 jobs" are those told of, whenever that was. */
function timesApart(first: Told, later: Told): boolean {
  const [a, b] = [timesIn(first.frame), timesIn(later.frame)];
  if (first.isHeading || refersBack(later.frame)) return differ(a, b);
  const isPast = (time: string): boolean => /^(?:last|previous|prior) /.test(time);
  return [...b].some((time) => !a.has(time)) || [...a].some((time) => isPast(time) && !b.has(time));
}

const PERIOD = /^(?:quarter|qtr|half|year|yr|month|week|(?:two|three|six|nine|12)-months?)$/;

/** "Quarter net excludes …", "year net excludes …": results of two periods. */
function periodsApart(first: Told, later: Told): boolean {
  const periods = ({ words }: Frame): ReadonlySet<string> =>
    new Set(flatMap(words, (word) => (PERIOD.test(word) ? [word.replace(/^(q|y)t?r$/, '$1')] : [])));
  return differ(periods(first.frame), periods(later.frame));
}

/** "up 30 percent from 3.1 million", "up 12 percent from 3.3 million": where two other figures came from. */
const basesApart = ({ base: a }: Told, { base: b }: Told): boolean =>
  a !== null && b !== null && (a.value !== b.value || a.high !== b.high);

const NARROWS = /^(?:of|in|at|from|for|near)$/;
/** "the £5,700 fine in coins" is the fine, "the £5,700 fine for speeding" may be another. */
const NARROWS_SUM = /^(?:of|from|for)$/;

/** "the 420 beds in the region", "cars and trucks", "the old airport": more, less or another than was told of. */
function isNarrower(first: Told, later: Told): boolean {
  if (first.isHeading) return false;
  const { behind, subject, words, at } = later.frame;
  const isKnown = (stem: string): boolean => first.setting.stems.has(stem);
  const next = words[at[1]] ?? '';
  const narrows = later.figure.kind === 'money' ? NARROWS_SUM : NARROWS;
  if (behind && !behind.isName && later.frame.own && narrows.test(next) && !isKnown(behind.head)) return true;
  if (/^(?:and|or)$/.test(next)) return true;
  if (NARROWS.test(next) && /^(?:last|this|next|recent)$/.test(words[at[1] + 1] ?? '')) return true;
  return subject !== null && subject.head === first.frame.subject?.head && !subject.modifiers.every(isKnown);
}

/** The times a clause names; of "the 340 jobs" only the year says which they are. */
export const timesIn = rememberEach(
  (frame: Frame): ReadonlySet<string> =>
    new Set(
      flatMap(frame.words, (word, i) => {
        const before = frame.words[i - 1] ?? '';
        // "the smallest since 2008" tells of no figure of 2008.
        if (refersBack(frame)) return YEAR.test(word) && before !== 'since' ? [word] : [];
        if (TIME.test(word)) return [word];
        return WHEN.test(word) && /^[a-z]+$/.test(before) ? [`${before} ${word}`] : [];
      }),
    ),
);
const YEAR = /^(?:1[0-9]|20)\d\d$/;

const withoutPlaces = (names: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].filter((id) => !id.startsWith('place:')));

/** Names of nobody in common; a place that only one of two clauses names sets it apart, too. */
export function namesApart(first: Told, later: Told): boolean {
  const isKnown = first.isHeading && later.frame.definite;
  // Where "the £16,000" went is told with it, and not of which it is.
  const [known, names] = later.frame.definite
    ? [withoutPlaces(first.names), withoutPlaces(later.names)]
    : [first.names, later.names];
  if (!isKnown && differ(known, names)) return true;
  const isNewPlace = [...later.names].some((id) => id.startsWith('place:') && !first.names.has(id));
  return isNewPlace && !first.isHeading && !later.frame.definite;
}
