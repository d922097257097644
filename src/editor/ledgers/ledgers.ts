import * as vscode from 'vscode';
import type { Article } from '../../analysis/article';
import { fold } from '../../ledger/fold';
import type { Item } from '../../ledger/items';
import { type CheckedItem, type Ledger, readLedger } from '../../ledger/ledger';
import type { LedgerRecord, Status } from '../../ledger/record';
import { selectorFor } from '../../ledger/selector';
import { checkerName } from '../settings';
import type { LedgerStore } from './ledgerStore';

/** What somebody says when ticking. */
export interface Verdict {
  readonly status: Status;
  readonly note?: string;
  readonly source?: string;
}

/** The ledgers of the open articles: what is ticked as the text stands, and ticks put in and taken out. */
export class Ledgers implements vscode.Disposable {
  private readonly read = new WeakMap<Article, { records: readonly LedgerRecord[]; ledger: Ledger }>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChange: vscode.Event<void>;

  /** @param articleOf the article of a document as it stands */
  constructor(
    private readonly store: LedgerStore,
    private readonly articleOf: (document: vscode.TextDocument) => Article | undefined,
  ) {
    this.onDidChange = store.onDidChange;
    this.subscription = vscode.workspace.onDidSaveTextDocument((document) => void this.keepUp(document));
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** The ledger of an article as it reads now. */
  of(document: vscode.TextDocument, article: Article): Ledger {
    const records = document.isUntitled ? [] : this.store.of(document.uri);
    const known = this.read.get(article);
    if (known?.records === records) return known.ledger;
    const ledger = readLedger(article, records);
    this.read.set(article, { records, ledger });
    return ledger;
  }

  /** Ticks items. @throws LedgerFault */
  async tick(document: vscode.TextDocument, items: readonly CheckedItem[], verdict: Verdict): Promise<void> {
    const text = document.getText();
    const folded = fold(text);
    const put = items.map(
      ({ item, record }): LedgerRecord => ({
        id: record?.id ?? crypto.randomUUID(),
        kind: item.kind,
        status: verdict.status,
        note: verdict.note ?? '',
        source: verdict.source ?? record?.source ?? '',
        who: checkerName(document),
        when: new Date().toISOString(),
        selector: selectorFor(folded, text, wordsOf(item)),
      }),
    );
    await this.store.change(document.uri, { put, remove: [], isSaidNow: true });
  }

  /** Takes ticks out again. @throws LedgerFault */
  async untick(document: vscode.TextDocument, items: readonly CheckedItem[]): Promise<void> {
    const remove = items.flatMap(({ record }) => record?.id ?? []);
    if (remove.length > 0) await this.store.change(document.uri, { put: [], remove });
  }

  /** When an article is saved its ticks are described anew, so that they are found after the next edits as well. */
  private async keepUp(document: vscode.TextDocument): Promise<void> {
    const article = this.articleOf(document);
    if (!article || this.store.of(document.uri).length === 0) return;
    const { places, lapsed } = this.of(document, article);
    const changed = new Set(lapsed.map((l) => l.record));
    const folded = fold(article.text);
    const put = [...places].flatMap(([record, span]) => {
      if (changed.has(record)) return [];
      const selector = selectorFor(folded, article.text, span);
      const same = selector.prefix === record.selector.prefix && selector.suffix === record.selector.suffix;
      return same ? [] : [{ ...record, selector }];
    });
    if (put.length > 0) await this.store.change(document.uri, { put, remove: [] }).catch(() => undefined);
  }
}

const wordsOf = ({ start, end }: Item) => ({ start, end });
