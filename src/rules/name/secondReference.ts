import { cited, type Rule } from '../rule';
import { knownByFamilyName, namedInFullLater } from './familyNames';

/** Somebody speaks or acts under a family name, and the article has no full name, or only further down; where the family name is quoted first, that is attribution/unintroduced. */
export const secondReference: Rule = {
  id: 'name/second-reference',
  summary: 'A family name with no full name before it',
  severity: 'information',
  message: 'No full name in this article: who is {0}?',
  *check(article) {
    for (const { start, end, text } of knownByFamilyName(article))
      yield { start, end, args: [text], related: [] };
    for (const { first, full } of namedInFullLater(article))
      yield {
        start: first.start,
        end: first.end,
        message: 'The family name {0} comes before the full name, {1}.',
        args: [first.text, full.text],
        related: cited([full]),
      };
  },
};
