import type { LedgerRecord } from './record';

/** A change to a ledger that can be made again on whatever stands in its file by then. */
export interface LedgerChange {
  readonly put: readonly LedgerRecord[];
  /** Ids. */
  readonly remove: readonly string[];
  /** Said by somebody just now, so that it holds over what is there already, whatever the clocks say. */
  readonly isSaidNow?: boolean;
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
    else if (change.isSaidNow) merged.set(record.id, { ...record, when: rightAfter(known.when) });
  }
  return [...merged.values()];
}

function rightAfter(when: string): string {
  const time = Date.parse(when);
  return Number.isNaN(time) ? when : new Date(time + 1).toISOString();
}

/** Two changes as one, the second made after the first. */
export function joinChanges(first: LedgerChange, second: LedgerChange): LedgerChange {
  const [put, removed] = [new Set(second.put.map((r) => r.id)), new Set(second.remove)];
  return {
    put: [...first.put.filter((r) => !put.has(r.id) && !removed.has(r.id)), ...second.put],
    remove: [...first.remove.filter((id) => !put.has(id) && !removed.has(id)), ...second.remove],
  };
}

/** What of a change is not in some records, nor anything later; null where all of it is. */
export function missingFrom(
  records: readonly LedgerRecord[],
  { put, remove }: LedgerChange,
): LedgerChange | null {
  const known = new Map(records.map((r) => [r.id, r]));
  const missing = put.filter(({ id, when }) => (known.get(id)?.when ?? '') < when);
  const left = remove.filter((id) => known.has(id));
  return missing.length + left.length > 0 ? { put: missing, remove: left } : null;
}

export const mergeLedgers = (
  a: readonly LedgerRecord[],
  b: readonly LedgerRecord[],
): readonly LedgerRecord[] => applyToLedger(a, { put: b, remove: [] });
