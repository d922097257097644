import type { Transcript } from './transcript';

/** A word as it is compared: case, marks and the spelling of small numbers don't count. */
export interface Word {
  readonly key: string;
  readonly text: string;
  /** Index of its cue; of its segment in a quotation. */
  readonly cue: number;
  /** Where it begins in the text of its cue. */
  readonly start: number;
}

/** What people say while they think, and no quotation repeats. */
const FILLERS = new Set('um umm uh uhh er erm ah eh hm hmm mm mhm'.split(' '));
const NUMBERS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, n) => [word, String(n)]),
);
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

export function wordsIn(text: string, cue: number): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((m) => {
    const lower = m[0].toLowerCase().replaceAll('’', "'").replaceAll(',', '');
    return FILLERS.has(lower) ? [] : [{ key: NUMBERS.get(lower) ?? lower, text: m[0], cue, start: m.index }];
  });
}

export const wordsOfTranscript = ({ cues }: Transcript): readonly Word[] =>
  cues.flatMap((cue, i) => wordsIn(cue.text, i));

/** Pieces of a quotation that should each stand in the transcript as they are: cut where it says that something is left out or put in. */
export const segmentsOf = (words: string): readonly string[] =>
  words
    .split(/\[[^[\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.\s?\.\s?\./)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
