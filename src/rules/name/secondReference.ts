import type { Rule } from '../rule';
import { quotedByFamilyName } from './familyNames';

/** Somebody is quoted by family name alone, and the article has no full name; one further down is attribution/unintroduced. */
export const secondReference: Rule = {
  id: 'name/second-reference',
  summary: 'A family name with no full name in the article',
  severity: 'information',
  message: 'No full name in this article: who is {0}?',
  *check(article) {
    for (const { entity, first, full } of quotedByFamilyName(article)) {
      // A single mention without a "he" or "she" may as well be a newspaper's or a firm's.
      if (full || entity.gender === null) continue;
      yield { start: first.start, end: first.end, args: [first.text], related: [] };
    }
  },
};
