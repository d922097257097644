import { meaning, NOBODY, type Referent } from './referent';
import type { PlacedWords, Sighting } from './who';

/** How far before its end "who" looks for what it stands for, in UTF-16 units. */
export const RELATIVE_REACH = 64;
/** How far before its end "who" looks for a name. */
const NAME_REACH = 40;

/** Words that stand for what is right in front of them. */
export const isRelative = (words: string): boolean => /\b(?:who|which)$|^that$/.test(words);

/** "Smith, who said": the name right in front, else what is there in other words: "a report, which says". */
export function antecedent(words: PlacedWords, recent: readonly Sighting[]): Referent {
  const isThing = !/\bwho$/.test(words.text.slice(words.start, words.end));
  const before = recent.findLast(
    (p) =>
      !p.spoke &&
      !(isThing && p.who.type === 'person') &&
      p.paragraph === words.paragraph &&
      p.end <= words.end &&
      words.end - p.end < NAME_REACH &&
      p.who.type !== 'place',
  );
  if (before) return meaning(before.who);
  const lead = words.text.slice(Math.max(0, words.end - RELATIVE_REACH), words.start);
  const name = NAMELESS.exec(lead)?.[1];
  return name === undefined ? NOBODY : { ...NOBODY, name };
}

/** "a fisheries report", "the ministry’s own figures"; not "the man in the boat", whose boat would be taken. */
const NAMELESS =
  /(?:^|[\s(“"])((?:the|an?|one|two|three|his|her|its|their|another)\s(?:(?!(?:of|in|on|at|by|for|from|to|with|against|about|over|and|or|the|an?)\s)[\p{L}\d’'-]{1,20}\s){0,3}(?!(?:of|in|on|at|by|for|from|to|with|and|or|those)\b)[\p{L}-]{2,20}),?\s$/iu;
