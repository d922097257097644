import { describeChanges } from '../../ledger/changes';
import type { Rule } from '../rule';

/** Words that were ticked off and read otherwise now: nobody has checked them as they stand. */
export const changed: Rule = {
  id: 'check/changed',
  summary: 'Words that have changed since they were ticked off',
  severity: 'warning',
  message: 'Ticked off and changed since: {0}.',
  *check(_, { ledger }) {
    for (const { record, span, changes } of ledger?.lapsed ?? []) {
      if (!span) continue;
      const what = describeChanges(changes);
      const said = record.who ? { ...BY, args: [record.who, what] } : { args: [what] };
      yield { start: span.start, end: span.end, related: [], ...said };
    }
  },
};

const BY = { message: 'Ticked off by {0} and changed since: {1}.' } as const;
