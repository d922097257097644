import type { Rule } from '../rule';
import { knownByFamilyName } from './familyNames';

/** Somebody speaks or acts under a family name, and the article has no full name; one further down is attribution/unintroduced. */
export const secondReference: Rule = {
  id: 'name/second-reference',
  summary: 'A family name with no full name in the article',
  severity: 'information',
  message: 'No full name in this article: who is {0}?',
  *check(article) {
    for (const { start, end, text } of knownByFamilyName(article))
      yield { start, end, args: [text], related: [] };
  },
};
