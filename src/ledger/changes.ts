import { diffWords } from 'diff';
import { foldWords } from './fold';

/** Words as they were and as they are; one of the two is empty where words were only put in or taken out. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
}

/** What has changed between two readings, word by word, in order; white space and the style of marks don't count. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed.trim() || added.trim()) changes.push({ before: removed.trim(), after: added.trim() });
    removed = '';
    added = '';
  };
  for (const part of diffWords(foldWords(before), foldWords(after))) {
    if (part.removed) removed += part.value;
    else if (part.added) added += part.value;
    else if (part.value.trim()) flush();
  }
  flush();
  return changes;
}

/** "never → not, + today" for a message; at most so many changes are named. */
export function describeChanges(changes: readonly WordChange[], most = 4): string {
  const named = changes.slice(0, most).map(({ before, after }) => {
    if (before === '') return `+ ${shorten(after)}`;
    return after === '' ? `− ${shorten(before)}` : `${shorten(before)} → ${shorten(after)}`;
  });
  return named.join(', ') + (changes.length > most ? ', …' : '');
}

/** Longest words named in one change, in UTF-16 units. */
const LONGEST = 60;

const shorten = (words: string): string =>
  words.length <= LONGEST
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trim()} …`;
