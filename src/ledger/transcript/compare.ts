import { diffArrays } from 'diff';
import type { Article, Quotation } from '../../analysis/article';
import { asAccepted } from '../../text/criticMarkup';
import type { WordChange } from '../changes';
import type { Cue, Transcript } from './transcript';
import { segmentsOf, type Word, wordsIn, wordsOfTranscript } from './words';

/** How a quotation reads against a transcript. `trimmed`: word for word, with gaps that it shows by … or […]. */
type Verbatim = 'verbatim' | 'trimmed' | 'altered' | 'not-found';

export interface Comparison {
  readonly state: Verbatim;
  /** What was said and what is quoted, where they differ. */
  readonly changes: readonly WordChange[];
  /** Where it was said; null where it was not found. */
  readonly cue: Cue | null;
  /** What was said there; empty where it was not found. */
  readonly said: string;
}

const NOT_FOUND: Comparison = { state: 'not-found', changes: [], cue: null, said: '' };

/** Compares quotations with one transcript; remembers what it has found for words that come again. */
export interface Comparer {
  compare(words: string): Comparison;
}

/** Least part of a piece's words that must be there for it to be found; a short one must be there whole. */
const FOUND = 0.6;
const SHORT = 4;

export function createComparer(transcript: Transcript): Comparer {
  const words = wordsOfTranscript(transcript);
  const index = indexOf(words);
  const known = new Map<string, Comparison>();
  return {
    compare(quoted) {
      const made = known.get(quoted) ?? compareWith(transcript, words, index, quoted);
      known.set(quoted, made);
      return made;
    },
  };
}

/** What was said of a quotation, without the attribution that interrupts it. */
export const quotedWords = ({ text }: Article, { start, end, parts }: Quotation): string =>
  (parts ?? [{ start, end }]).map((p) => asAccepted(text.slice(p.start, p.end))).join(' ');

type Index = ReadonlyMap<string, readonly number[]>;

/** Where every pair of words, and every word, stands. */
function indexOf(words: readonly Word[]): Index {
  const index = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const places = index.get(key);
    if (places) places.push(at);
    else index.set(key, [at]);
  };
  words.forEach(({ key }, i) => {
    add(key, i);
    const next = words[i + 1];
    if (next) add(`${key} ${next.key}`, i);
  });
  return index;
}

function compareWith(
  transcript: Transcript,
  words: readonly Word[],
  index: Index,
  quoted: string,
): Comparison {
  const segments = segmentsOf(quoted)
    .map(wordsIn)
    .filter((s) => s.length > 0);
  if (segments.length === 0) return NOT_FOUND;
  const found: Alignment[] = [];
  for (const segment of segments) {
    const aligned = align(words, index, segment, found.at(-1)?.end ?? 0);
    if (!aligned) return NOT_FOUND;
    found.push(aligned);
  }
  const changes = found.flatMap((f) => f.changes);
  const cue = transcript.cues[words[found[0]?.start ?? 0]?.cue ?? 0] ?? null;
  const said = found.map(({ start, end }) => passage(transcript, words.slice(start, end))).join(' … ');
  const state = changes.length > 0 ? 'altered' : segments.length > 1 ? 'trimmed' : 'verbatim';
  return { state, changes, cue, said };
}

/** What stands in the transcript from the first to the last of some words, ums and punctuation included. */
function passage({ cues }: Transcript, words: readonly Word[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  return cues
    .slice(first.cue, last.cue + 1)
    .map(({ text }, i) => {
      const from = i === 0 ? first.start : 0;
      const isLast = first.cue + i === last.cue;
      return text.slice(from, isLast ? last.start + last.text.length : text.length);
    })
    .join(' ');
}

/** Words of the transcript that a piece of a quotation was made of. */
interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly changes: readonly WordChange[];
}

/** Words that stand in so many places say nothing about where a piece was said. */
const COMMON = 400;

/** Where most of a piece's words stand at the distances they have in it. */
function likelyStart(index: Index, segment: readonly Word[], from: number): number | undefined {
  const votes = new Map<number, number>();
  const vote = (key: string, i: number, weight: number): void => {
    const places = index.get(key) ?? [];
    if (places.length > COMMON) return;
    for (const at of places) {
      const bucket = Math.floor((at - i) / BUCKET);
      const rarity = weight / Math.log2(2 + places.length);
      for (const b of [bucket - 1, bucket]) votes.set(b, (votes.get(b) ?? 0) + rarity);
    }
  };
  segment.forEach(({ key }, i) => {
    vote(key, i, 1);
    const next = segment[i + 1];
    if (next) vote(`${key} ${next.key}`, i, 3);
  });
  let best: number | undefined;
  let most = 0;
  for (const [bucket, count] of votes) {
    // Of two equal places the one after the piece before is meant.
    const weight = count * (bucket * BUCKET + BUCKET >= from ? 1.1 : 1);
    if (weight > most) [best, most] = [bucket, weight];
  }
  return best === undefined ? undefined : best * BUCKET;
}

const BUCKET = 8;
/** How many words a quotation may have left out or put in without being looked for elsewhere. */
const SLACK = 12;

function align(
  words: readonly Word[],
  index: Index,
  segment: readonly Word[],
  from: number,
): Alignment | undefined {
  const start = likelyStart(index, segment, from);
  if (start === undefined) return undefined;
  const low = Math.max(0, start - SLACK);
  const window = words.slice(low, start + 2 * BUCKET + segment.length + SLACK);
  const parts = diffArrays(
    window.map((w) => w.key),
    segment.map((w) => w.key),
  );
  const same = parts.reduce((sum, p) => sum + (p.added || p.removed ? 0 : p.value.length), 0);
  const least = segment.length < SHORT ? segment.length : Math.ceil(segment.length * FOUND);
  if (same < least) return undefined;
  return trimmed(low, window, segment, parts);
}

interface Part {
  readonly added?: boolean;
  readonly removed?: boolean;
  readonly value: readonly string[];
}

/** Leaves off what was said before and after; what remains between is what the quotation changed. */
function trimmed(
  low: number,
  window: readonly Word[],
  segment: readonly Word[],
  parts: readonly Part[],
): Alignment | undefined {
  const isSame = (p: Part): boolean => !p.added && !p.removed;
  const first = parts.findIndex(isSame);
  const last = parts.findLastIndex(isSame);
  const changes: WordChange[] = [];
  let [said, quoted] = [0, 0];
  let [start, end] = [0, 0];
  let [before, after]: [string[], string[]] = [[], []];
  const flush = (): void => {
    if (before.length + after.length > 0) changes.push({ before: before.join(' '), after: after.join(' ') });
    [before, after] = [[], []];
  };
  parts.forEach((part, i) => {
    const size = part.value.length;
    const inside = first < i && i < last;
    if (part.removed) {
      if (inside) before.push(...window.slice(said, said + size).map((w) => w.text));
      said += size;
    } else if (part.added) {
      after.push(...segment.slice(quoted, quoted + size).map((w) => w.text));
      // A word at either end that reads otherwise stood where the transcript has another one.
      if (i < first) before.push(...neighbour(window, said + removedNext(parts, i), -size));
      if (i > last) before.push(...neighbour(window, end, size));
      quoted += size;
    } else {
      flush();
      if (i === first) start = said;
      said += size;
      quoted += size;
      end = said;
    }
  });
  flush();
  return { start: low + start, end: low + end, changes };
}

const removedNext = (parts: readonly Part[], i: number): number =>
  parts[i + 1]?.removed ? (parts[i + 1]?.value.length ?? 0) : 0;

const neighbour = (window: readonly Word[], at: number, size: number): readonly string[] =>
  window.slice(Math.max(0, Math.min(at, at + size)), Math.max(at, at + size)).map((w) => w.text);
