import type { LedgerRecord } from './record';

/** A change to a ledger that can be made again on whatever stands in its file by then. */
export interface LedgerChange {
  readonly put: readonly LedgerRecord[];
  /** Ids. */
  readonly remove: readonly string[];
}

/** Records with a change made; of two with one id the later holds, and of two equally late the one put in. */
export function applyToLedger(
  records: readonly LedgerRecord[],
  change: LedgerChange,
): readonly LedgerRecord[] {
  const gone = new Set(change.remove);
  const merged = new Map(records.filter((r) => !gone.has(r.id)).map((r) => [r.id, r]));
  for (const record of change.put) {
    const known = merged.get(record.id);
    if (!known || known.when <= record.when) merged.set(record.id, record);
  }
  return [...merged.values()];
}

export const mergeLedgers = (
  a: readonly LedgerRecord[],
  b: readonly LedgerRecord[],
): readonly LedgerRecord[] => applyToLedger(a, { put: b, remove: [] });
