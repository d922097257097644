import type { CheckedItem } from '../../ledger/ledger';
import type { Report, Rule } from '../rule';

/** What nobody has ticked off, or somebody has doubts about. Off until a desk asks for it: a draft is all open. */
export const open: Rule = {
  id: 'check/open',
  summary: 'A quotation, number or name that nobody has ticked off',
  severity: 'off',
  message: 'Not checked yet.',
  *check(_, { ledger }) {
    for (const item of ledger?.items ?? []) {
      const report = reportOf(item);
      if (report) yield { start: item.item.start, end: item.item.end, related: [], ...report };
    }
  },
};

/** Words that have changed are `check/changed`'s affair. */
function reportOf({ state, record }: CheckedItem): Pick<Report, 'args' | 'message'> | undefined {
  if (state === 'open') return { args: [] };
  if (state !== 'query' && state !== 'wrong') return undefined;
  const note = record?.note ?? '';
  if (state === 'query') return note ? { message: 'A query is open: {0}', args: [note] } : QUERY;
  return note ? { message: 'Found to be wrong: {0}', args: [note] } : WRONG;
}

const QUERY = { message: 'A query is open.', args: [] } as const;
const WRONG = { message: 'Found to be wrong.', args: [] } as const;
