import { hasVerb, itemSpan } from './complements';
import type { Item, Segment } from './items';
import { isVerbal, type Phrase } from './phrases';
import type { Report } from './reports';
import { firstSubject, possessorBefore, subjectBefore } from './subjects';

/**
 * Whose words a quotation is when no reporting verb is near: the possessor right in front of it ("Smith's “war on
 * waste”"), or the subject of its clause ("Smith went after the mayor as a “…”").
 */
export function guessSpeaker({ items }: Segment, at: number, colon: boolean): Report | null {
  const owner = possessorBefore(items, at);
  const subject = owner ? { phrase: owner, verb: at - 1 } : clauseSubject(items, at, colon);
  const speaker = subject && itemSpan(items, subject.phrase.from, subject.phrase.to);
  const cue = subject && itemSpan(items, subject.verb, subject.verb + 1);
  const content = itemSpan(items, at, at + 1);
  return speaker && cue && content
    ? { speaker, cue, kind: 'judge', basis: 'stated', content: [content], announces: false }
    : null;
}

interface Guess {
  readonly phrase: Phrase;
  readonly verb: number;
}

/** The subject of the nearest verb in front of the quotation. */
function clauseSubject(items: readonly Item[], at: number, colon: boolean): Guess | null {
  if (colon) return subjectOfSentence(items, at);
  for (let i = at - 1; i > 0; i--) {
    const item = items[i];
    if (!item || item.text === ';') break;
    if (!isVerbal(item) || item.wordClass === 'auxiliary' || items[i - 1]?.wordClass === 'determiner')
      continue;
    const phrase = subjectBefore(items, verbStart(items, i), 0);
    if (phrase) return { phrase, verb: i };
  }
  return subjectOfSentence(items, at);
}

const verbStart = (items: readonly Item[], verb: number): number => {
  let at = verb;
  while (at > 0 && (items[at - 1]?.wordClass === 'auxiliary' || items[at - 1]?.wordClass === 'adverb')) at--;
  return at;
};

function subjectOfSentence(items: readonly Item[], at: number): Guess | null {
  const phrase = hasVerb(items, 0, at) ? firstSubject(items, 0, at) : null;
  return phrase && phrase.to < items.length ? { phrase, verb: phrase.to } : null;
}
