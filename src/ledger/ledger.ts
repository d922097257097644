import type { Article } from '../analysis/article';
import { contains, overlaps, type Span } from '../text/span';
import { anchorAll } from './anchor';
import { type WordChange, wordChanges } from './changes';
import { foldWords } from './fold';
import { type Item, itemsOf } from './items';
import type { LedgerRecord, Status } from './record';

/** `open` is what nobody has ticked; `changed` what was ticked and reads otherwise now. */
export type ItemState = Status | 'open' | 'changed';

/** An item with what has been said of it. */
export interface CheckedItem {
  readonly item: Item;
  readonly state: ItemState;
  readonly record: LedgerRecord | null;
}

/** A tick whose words have changed; `span` is null where they are gone. */
interface Lapse {
  readonly record: LedgerRecord;
  readonly span: Span | null;
  readonly changes: readonly WordChange[];
}

/** An article's items, each with its tick, and the ticks that hold no longer. */
export interface Ledger {
  /** In the order of the text. */
  readonly items: readonly CheckedItem[];
  readonly lapsed: readonly Lapse[];
  /** Where every record's words stand now, whether they have changed or not; gone ones are left out. */
  readonly places: ReadonlyMap<LedgerRecord, Span>;
}

/** Puts an article and the records of it together. Where two are about one item the later one holds. */
export function readLedger(article: Article, records: readonly LedgerRecord[]): Ledger {
  const anchors = anchorAll(
    article.text,
    records.map((r) => r.selector),
  );
  const places = new Map<LedgerRecord, Span>();
  const placed = records.flatMap((record, i): readonly Placed[] => {
    const anchor = anchors[i];
    if (!anchor?.span) return [];
    places.set(record, anchor.span);
    return [{ record, span: anchor.span, kept: anchor.state === 'kept' }];
  });
  const newest = placed.sort((a, b) => (a.record.when < b.record.when ? 1 : -1));
  const superseded = new Set<LedgerRecord>();
  const items = itemsOf(article).map((item): CheckedItem => {
    const own = newest.filter(
      (p) => p.record.kind === item.kind && item.places.some((s) => overlaps(s, p.span)),
    );
    const [first, ...older] = own;
    for (const { record } of older) superseded.add(record);
    if (!first) return { item, state: 'open', record: null };
    return { item, state: stateOf(article.text, item, first), record: first.record };
  });
  const changed = new Set(items.flatMap((i) => (i.state === 'changed' && i.record ? [i.record] : [])));
  const kept = new Set(placed.flatMap((p) => (p.kept ? [p.record] : [])));
  const lapsed = records
    .filter((r) => !superseded.has(r) && (changed.has(r) || !kept.has(r)))
    .map((record) => lapseOf(article.text, record, places.get(record) ?? null, items));
  return { items, lapsed, places };
}

interface Placed {
  readonly record: LedgerRecord;
  readonly span: Span;
  readonly kept: boolean;
}

function stateOf(text: string, item: Item, { record, span, kept }: Placed): ItemState {
  if (!kept) return 'changed';
  return covers(text, item, span) ? record.status : 'changed';
}

/** Words that were put in right before or after what was ticked belong to the item, and nobody has seen them. */
function covers(text: string, { kind, start, end, of }: Item, span: Span): boolean {
  if (kind === 'name') return true;
  if (kind === 'claim') return !('value' in of) || contains(span, of);
  const letters = (s: Span): string =>
    foldWords(text.slice(s.start, s.end)).replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  return letters(span).includes(letters({ start, end }));
}

function lapseOf(text: string, record: LedgerRecord, at: Span | null, items: readonly CheckedItem[]): Lapse {
  const item = items.find((i) => i.record === record && i.state === 'changed')?.item;
  const span = at && item ? { start: Math.min(at.start, item.start), end: Math.max(at.end, item.end) } : at;
  if (!span) return { record, span: null, changes: [{ before: record.selector.exact, after: '' }] };
  return { record, span, changes: wordChanges(record.selector.exact, text.slice(span.start, span.end)) };
}

/** How far a checker has come. */
export interface Progress {
  readonly checked: number;
  readonly queries: number;
  /** What nobody has ticked, or what has changed since. */
  readonly left: number;
  readonly total: number;
}

export function progressOf({ items }: Ledger, kind?: Item['kind']): Progress {
  const own = kind ? items.filter((i) => i.item.kind === kind) : items;
  return {
    checked: own.filter((i) => i.state === 'checked').length,
    queries: own.filter((i) => i.state === 'query' || i.state === 'wrong').length,
    left: own.filter((i) => i.state === 'open' || i.state === 'changed').length,
    total: own.length,
  };
}
