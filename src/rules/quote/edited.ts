import { describeChanges } from '../../ledger/changes';
import type { Rule } from '../rule';

/** Words of somebody else that an editor has changed. Only where an earlier version was asked for. */
export const edited: Rule = {
  id: 'quote/edited',
  summary: 'A quotation whose words have changed since an earlier version',
  severity: 'warning',
  message: 'Changed while editing: {0}.',
  *check(_, { edited: quotations }) {
    for (const { quotation, changes } of quotations ?? [])
      yield { start: quotation.start, end: quotation.end, args: [describeChanges(changes)], related: [] };
  },
};
