import type { ItemKind, LedgerRecord, Status } from '../../ledger/record';
import type { Selector } from '../../ledger/selector';

/**
 * A ledger as a file: JSON Lines, a header and then a W3C Web Annotation a line, sorted by id. No line depends on the
 * one before it, so that git merges two colleagues' ticks and one damaged line costs one record.
 */
const LEDGER_VERSION = 1;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export interface ParsedLedger {
  readonly records: readonly LedgerRecord[];
  /** Numbers, from 1, of the lines that are no records: half written, or marks of a merge conflict. */
  readonly damaged: readonly number[];
  /** Written by a later version, so that it must not be written over. */
  readonly newer: boolean;
}

export function parseLedger(text: string): ParsedLedger {
  const damaged: number[] = [];
  const records = new Map<string, LedgerRecord>();
  let newer = false;
  let headed = false;
  text.split('\n').forEach((line, i) => {
    const trimmed = line.replace(/^\ufeff/, '').trim();
    if (trimmed === '') return;
    const value = parse(trimmed);
    if (isHeader(value)) {
      headed = true;
      newer ||= value.version > LEDGER_VERSION;
      return;
    }
    const record = recordOf(value);
    if (!record) damaged.push(i + 1);
    else if ((records.get(record.id)?.when ?? '') <= record.when) records.set(record.id, record);
  });
  if (!headed && text.trim() !== '' && damaged.length === 0) damaged.push(1);
  return { records: [...records.values()].sort(byId), damaged, newer };
}

const byId = (a: LedgerRecord, b: LedgerRecord): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** @param article the article's name as it is kept in each record's target */
export function ledgerText(records: readonly LedgerRecord[], article: string): string {
  const header = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: 'Blue Pencil ledger',
    version: LEDGER_VERSION,
  };
  const lines = [...records].sort(byId).map((r) => annotationOf(r, article));
  return `${[header, ...lines].map((value) => JSON.stringify(value)).join('\n')}\n`;
}

/** A record as a Web Annotation. */
function annotationOf(record: LedgerRecord, article: string) {
  const { exact, prefix, suffix, start, end } = record.selector;
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  return {
    id: `urn:uuid:${record.id}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      body('assessing', record.status),
      body('classifying', record.kind),
      ...(record.note ? [body('commenting', record.note)] : []),
      ...(record.source ? [body('linking', record.source)] : []),
    ],
    creator: { type: 'Person', name: record.who },
    modified: record.when,
    target: {
      // Half of a pair, as a file's name may hold on some systems, can't be written as a URI.
      source: encodeURI(article.replace(/\p{Cs}/gu, '\ufffd')),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isHeader = (value: unknown): value is { readonly version: number } =>
  isFields(value) && value.type === 'AnnotationCollection' && typeof value.version === 'number';

const STATUSES: readonly Status[] = ['checked', 'query', 'wrong'];
const KINDS: readonly ItemKind[] = ['quotation', 'claim', 'name'];

/** Undefined where it is no record of ours, or not all of one. */
function recordOf(value: unknown): LedgerRecord | undefined {
  if (!isFields(value) || typeof value.id !== 'string' || !isFields(value.target)) return undefined;
  const bodies = Array.isArray(value.body) ? value.body.filter(isFields) : [];
  const bodyOf = (purpose: string): unknown => bodies.find((b) => b.purpose === purpose)?.value;
  const text = (of: unknown): string => (typeof of === 'string' ? of : '');
  const status = STATUSES.find((s) => s === bodyOf('assessing'));
  const kind = KINDS.find((k) => k === bodyOf('classifying'));
  const selector = selectorOf(value.target.selector);
  if (!status || !kind || !selector) return undefined;
  return {
    id: value.id.replace(/^urn:uuid:/, ''),
    kind,
    status,
    note: text(bodyOf('commenting')),
    source: text(bodyOf('linking')),
    who: isFields(value.creator) ? text(value.creator.name) : '',
    when: text(value.modified),
    selector,
  };
}

function selectorOf(value: unknown): Selector | undefined {
  const all = Array.isArray(value) ? value.filter(isFields) : [];
  const quote = all.find((s) => s.type === 'TextQuoteSelector');
  const place = all.find((s) => s.type === 'TextPositionSelector');
  const { exact, prefix = '', suffix = '' } = quote ?? {};
  if (typeof exact !== 'string' || exact === '' || typeof prefix !== 'string' || typeof suffix !== 'string')
    return undefined;
  const start = typeof place?.start === 'number' ? place.start : 0;
  return {
    exact,
    prefix,
    suffix,
    start,
    end: typeof place?.end === 'number' ? place.end : start + exact.length,
  };
}
