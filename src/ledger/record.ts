import type { Selector } from './selector';

/** What a checker has found: right as it stands, to be asked about, or wrong. */
export type Status = 'checked' | 'query' | 'wrong';

export type ItemKind = 'quotation' | 'claim' | 'name';

/** What somebody has said of some words of an article. */
export interface LedgerRecord {
  /** Never changes, so that a file of records sorted by it keeps its order. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly status: Status;
  readonly note: string;
  /** A URL or a file's name that bears it out; empty where none is given. */
  readonly source: string;
  readonly who: string;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly selector: Selector;
}
