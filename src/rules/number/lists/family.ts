import type { Article } from '../../../analysis/article';
import { textBefore } from '../../../text/around';
import { eachClaim } from '../../paragraphs';
import { isAnnouncing, type Listing } from './listing';

const RELATIVES = /\b(?:sons|daughters|children|brothers|sisters|siblings|stepsons|stepdaughters)$/i;
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){0,3}(?: (?:of|in) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?`;
const NAMES = new RegExp(`^, (${NAME}(?:, ${NAME})*,? and ${NAME})`, 'u');
/** What goes on with one more name is no end: "Max and Jan, and Per". */
const ENDS = /^(?:[.;]|, (?!(?:and )?\p{Lu}|both\b)|\)|$| and (?:\p{Ll}|\d)| survive)/u;

/** "is survived by two sons, Max and Jan": relatives, each by name. */
export function* family(article: Article): Iterable<Listing> {
  for (const [announced, end] of named(article)) {
    const { subject } = announced;
    if (!isAnnouncing(announced) || !subject) continue;
    const start = subject.end + 2;
    const words = article.text.slice(start, subject.end + end);
    const items = [...words.matchAll(new RegExp(NAME, 'gu'))].map((m) => ({
      start: start + m.index,
      end: start + m.index + m[0].length,
    }));
    yield { announced, items, most: items.length };
  }
}

/** How far behind what is counted the names end. */
const named = eachClaim((claim, { text }) => {
  const { subject } = claim;
  if (!isAnnouncing(claim) || !subject || !RELATIVES.test(subject.text)) return null;
  if (SOME_OF.test(textBefore(text, claim.start, 24))) return null;
  const rest = text.slice(subject.end, subject.end + REACH);
  const match = NAMES.exec(rest);
  return match && ENDS.test(rest.slice(match[0].length)) ? match[0].length : null;
});
const REACH = 200;
/** "three of her five children" */
const SOME_OF = /(?<![\p{L}\d])[\p{L}\d]{1,12} of (?:her|his|their|the|its) $/u;
