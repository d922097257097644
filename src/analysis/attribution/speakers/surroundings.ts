import { textBefore, upToStop } from '../../../text/around';
import { type Span, sliceOf } from '../../../text/span';
import { subjectOfOwn } from './others';
import { manyIn } from './spokenOf';
import { bodyBefore, paperBefore } from './topics';
import type { PlacedWords } from './who';

/** How far in front of a speaker ends of sentences are counted, in UTF-16 units: all of it would be too much on one long line. */
const FRONT = 2_000;
/** How far behind a speaker what explains the words may stand, in UTF-16 units. */
const BEHIND = 64;
const STOP = /[.?!]["”’)]*(?= )/g;

/**
 * All that telling whom a speaker's words mean reads in their paragraph beside names and strangers: while it is the same,
 * and they are, the words mean the same.
 */
export function surroundingsOf(text: string, { start, end }: Span): readonly unknown[] {
  const words = { start, end, text, paragraph: 0 };
  const behind = upToStop(text, end, BEHIND, '\n');
  return [
    textBefore(text, start, FRONT).match(STOP)?.length ?? 0,
    behind.startsWith(', ') ? behind : null,
    text.startsWith(sliceOf(text, words)),
    ...toldInFront(words),
  ];
}

/** What the sentences in front tell of a pronoun; nothing of other words. */
function toldInFront(words: PlacedWords): readonly unknown[] {
  switch (sliceOf(words.text, words).toLowerCase()) {
    case 'it':
      return [bodyBefore(words), paperBefore(words, true), paperBefore(words, false)];
    case 'he':
    case 'she': {
      const subject = subjectOfOwn(words, []);
      return [subject && sliceOf(words.text, subject)];
    }
    case 'one':
    case 'another':
      return [manyIn(words)];
    default:
      return [];
  }
}
