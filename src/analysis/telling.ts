import type { Span } from '../text/span';
import { carryOver, isPause, type PlacedQuotation, type SpokenParagraph } from './attribution/carry';
import type { Report } from './attribution/reports/report';
import type { SpeakersWords } from './attribution/speakers/who';

/** Who says what, by paragraph. */
export interface Telling {
  readonly parts: readonly SpokenParagraph[];
  readonly carried: readonly (readonly PlacedQuotation[])[];
  /** The words that name who speaks, each once and in order; offsets count from the paragraph's start. */
  readonly speakers: readonly (readonly SpeakersWords[])[];
}

/** After an edit, paragraphs between the pauses around it are told anew; others keep their lists. */
export function tell(parts: readonly SpokenParagraph[], before: Telling | null): Telling {
  if (!before) return tellBetween(parts, 0, parts.length);
  const by = parts.length - before.parts.length;
  const [from, to] = pausesAround(parts, before.parts);
  const { carried, speakers } = tellBetween(parts, from, to);
  const behind = before.carried.slice(to - by);
  return {
    parts,
    carried: before.carried.slice(0, from).concat(carried, by === 0 ? behind : behind.map(movedBy(by))),
    speakers: before.speakers.slice(0, from).concat(speakers, before.speakers.slice(to - by)),
  };
}

/** From behind the last pause in front of what has changed to the first one behind it; nothing is carried over a pause. */
function pausesAround(
  parts: readonly SpokenParagraph[],
  before: readonly SpokenParagraph[],
): readonly [from: number, to: number] {
  const by = parts.length - before.length;
  const isAsBefore = (i: number, was: number): boolean => parts[i]?.speech === before[was]?.speech;
  const most = Math.min(parts.length, before.length);
  let from = 0;
  while (from < most && isAsBefore(from, from)) from++;
  let to = parts.length;
  while (to > from && to - by > from && isAsBefore(to - 1, to - 1 - by)) to--;
  while (from > 0 && !isPauseAt(parts, from - 1)) from--;
  // Whom a pause is about may speak behind it.
  if (from > 0 && parts[from - 1]?.speech.about) from--;
  while (to < parts.length && !isPauseAt(parts, to)) to++;
  return [from, to];
}

function isPauseAt(parts: readonly SpokenParagraph[], i: number): boolean {
  const part = parts[i];
  return part !== undefined && isPause(part);
}

const NONE: never[] = [];

function tellBetween(parts: readonly SpokenParagraph[], from: number, to: number): Telling {
  const carried = new Array<PlacedQuotation[]>(to - from).fill(NONE);
  for (const quotation of carryOver(parts.slice(from, to), from))
    push(carried, quotation.paragraph - from, quotation);
  return { parts, carried, speakers: speakersBetween(parts, carried, from, to) };
}

/** Most lists are empty: they are one. */
function push<T>(lists: T[][], index: number, item: T): void {
  const there = lists[index];
  if (there === NONE) lists[index] = [item];
  else there?.push(item);
}

function speakersBetween(
  parts: readonly SpokenParagraph[],
  carried: readonly (readonly PlacedQuotation[])[],
  from: number,
  to: number,
): readonly (readonly SpeakersWords[])[] {
  const speakers = new Array<SpeakersWords[]>(to - from).fill(NONE);
  const add = (speaker: SpeakersWords | null, paragraph: number): void => {
    const there = speakers[paragraph - from];
    if (!speaker || !there) return;
    const known = there.findIndex((s) => s.start === speaker.start);
    if (known >= 0) there[known] = speaker;
    else push(speakers, paragraph - from, speaker);
  };
  for (const quotations of carried)
    for (const { attribution } of quotations)
      if (attribution) add(attribution.speaker, attribution.paragraph);
  for (let i = from; i < to; i++) {
    const reports: readonly Report[] = parts[i]?.speech.reports ?? NONE;
    for (const [at, { speaker }] of reports.entries())
      add(speaker && isInner(speaker, reports, at) ? { ...speaker, isInner: true } : speaker, i);
  }
  for (const there of speakers) if (there.length > 1) there.sort((a, b) => a.start - b.start);
  return speakers;
}

/** How many reports in front of one may hold it. */
const HOLDERS = 3;

/** "Osei says Hart believes …": does who thinks stand inside what a report right in front tells? */
function isInner({ start, end }: Span, reports: readonly Report[], at: number): boolean {
  if (reports[at]?.kind !== 'think') return false;
  for (let i = Math.max(0, at - HOLDERS); i < at; i++)
    if (reports[i]?.content.some((c) => c.start <= start && end <= c.end)) return true;
  return false;
}

const movedBy =
  (by: number) =>
  (quotations: readonly PlacedQuotation[]): readonly PlacedQuotation[] =>
    quotations.map(({ quotation, paragraph, attribution }) => ({
      quotation,
      paragraph: paragraph + by,
      attribution: attribution && { ...attribution, paragraph: attribution.paragraph + by },
    }));
