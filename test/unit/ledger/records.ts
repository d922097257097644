import type { LedgerRecord } from '../../../src/ledger/record';

/** A tick as somebody may have made it. */
export const record = (id: string, more: Partial<LedgerRecord> = {}): LedgerRecord => ({
  id,
  kind: 'claim',
  status: 'checked',
  note: '',
  source: '',
  who: 'Ines',
  when: '2026-03-02T10:00:00.000Z',
  selector: { exact: `words of ${id}`, prefix: 'before ', suffix: ' after', start: 7, end: 16 },
  ...more,
});

export const putting = (...ids: readonly string[]) => ({ put: ids.map((id) => record(id)), remove: [] });
