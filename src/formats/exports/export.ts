import type { Article } from '../../analysis/article';
import type { Ledger } from '../../ledger/ledger';

/** What is handed over: an article and what checkers have said of it. */
export interface HandOver {
  /** The article's file name, without folders. */
  readonly name: string;
  readonly article: Article;
  readonly ledger: Ledger;
}

/** A way to write an article for somebody who has no Blue Pencil. */
export interface Exporter {
  /** As on the command line: `facts-csv`. */
  readonly id: string;
  /** With its dot: `.facts.csv`. */
  readonly extension: string;
  write(handOver: HandOver): string;
}
