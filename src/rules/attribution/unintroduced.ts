import { quotedByFamilyName } from '../name/familyNames';
import { cited, type Rule } from '../rule';

/** Somebody speaks under a family name and is introduced only afterwards; one who never is, is name/second-reference. */
export const unintroduced: Rule = {
  id: 'attribution/unintroduced',
  summary: 'A family name that is quoted before the person is introduced',
  severity: 'hint',
  message: '{0} speaks here and is introduced only further down, as {1}.',
  *check(article) {
    for (const { first, full } of quotedByFamilyName(article)) {
      if (!full) continue;
      const related = cited([full]);
      yield { start: first.start, end: first.end, args: [first.text, full.text], related };
    }
  },
};
