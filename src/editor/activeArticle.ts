import * as vscode from 'vscode';
import type { Analysed, Articles } from './articles';
import type { Verdict } from './documents';
import type { LedgerFilter } from './views/ticks';

/**
 * The article the views show: the one in the active editor. While the focus is in a panel, a page or an output
 * channel the last one stays; another file that is no article takes its place with the reason why.
 */
export class ActiveArticle implements vscode.Disposable {
  private current: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: readonly vscode.Disposable[];

  private filter: LedgerFilter = 'all';

  readonly onDidChange = this.changed.event;

  constructor(private readonly articles: Articles) {
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.follow()),
      articles.onDidChange((document) => {
        if (document !== this.current) return;
        if (document.isClosed) this.current = undefined;
        this.announce();
      }),
    ];
    this.follow();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  /** Which rows the views show. */
  get shows(): LedgerFilter {
    return this.filter;
  }

  show(filter: LedgerFilter): void {
    this.filter = filter;
    void vscode.commands.executeCommand('setContext', 'bluePencil.filtered', filter !== 'all');
    this.changed.fire();
  }

  get verdict(): Verdict | 'none' {
    return this.current ? this.articles.verdict(this.current) : 'none';
  }

  /** The latest analysis; nothing where no article is open. */
  get analysed(): Analysed | undefined {
    return this.current && this.articles.get(this.current);
  }

  private follow(): void {
    const document = vscode.window.activeTextEditor?.document;
    const keep = !document || this.articles.verdict(document) === 'scheme';
    if (!keep || !this.current || this.current.isClosed) this.current = document;
    this.announce();
  }

  private announce(): void {
    const state = this.verdict === 'article' || this.verdict === 'none' ? this.verdict : 'other';
    const here = vscode.window.activeTextEditor?.document;
    void vscode.commands.executeCommand('setContext', 'bluePencil.state', state);
    // For keys and the editor's menu: the views may still show the article somebody has just looked away from.
    void vscode.commands.executeCommand(
      'setContext',
      'bluePencil.editor',
      !!here && this.articles.isArticle(here),
    );
    this.changed.fire();
  }
}
