import type { Article, Speaker, Words } from '../../analysis/article';
import { cueWord } from '../../analysis/attribution/sentence/lexicon';
import { remember } from '../../text/remember';
import type { Span } from '../../text/span';

/** A reporting verb or phrase with the words that name who speaks. */
export interface Statement {
  readonly speaker: Speaker | null;
  readonly cue: Words;
  /** The words reported without quotation marks; null where a quotation is what the cue reports. */
  readonly content: Span | null;
}

/** So many cues are remembered: a language has no more that are in use. */
export const CUES = 512;

/** Every attribution the text states, of quotations and of reported speech, once, in the order of the text. */
export function statementsOf({ quotations, attributions }: Article): readonly Statement[] {
  const byCue = new Map<number, Statement>();
  const add = (speaker: Speaker | null, cue: Words | null, content: Span | null): void => {
    if (cue && !byCue.has(cue.start)) byCue.set(cue.start, { speaker, cue, content });
  };
  for (const { attribution } of quotations) if (attribution) add(attribution.speaker, attribution.cue, null);
  for (const { speaker, cue, content } of attributions) add(speaker, cue, content);
  return [...byCue.values()].sort((a, b) => a.cue.start - b.cue.start);
}

/** Does a cue report words, rather than a thought or a judgement? */
export const speaks = ({ text }: Words): boolean => isSpeech(text);

const isSpeech = remember(CUES, (cue): boolean =>
  cue
    .toLowerCase()
    .split(/\s+/)
    .some((word) => {
      const kind = cueWord(word)?.kind;
      return kind === 'say' || kind === 'tell' || word === 'according';
    }),
);
