import * as vscode from 'vscode';
import type { ActiveArticle } from '../activeArticle';
import type { Analysed } from '../articles';

/** A tree over the active article; empty, with the view's welcome text, where there is none. */
export abstract class ArticleTree<Node extends object>
  implements vscode.TreeDataProvider<Node>, vscode.Disposable
{
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  protected readonly view: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];
  /** One look at an article gives one set of nodes, so that a node and its parent are found again. */
  private built: { readonly of: Analysed; readonly roots: readonly Node[] } | undefined;

  constructor(
    id: string,
    protected readonly active: ActiveArticle,
  ) {
    this.view = vscode.window.createTreeView<Node>(id, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [this.view, this.changed, active.onDidChange(() => this.refresh())];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getChildren(node?: Node): Node[] {
    return [...(node ? this.childrenOf(node) : this.roots())];
  }

  abstract getTreeItem(node: Node): vscode.TreeItem;
  protected abstract build(analysed: Analysed): readonly Node[];
  protected abstract childrenOf(node: Node): readonly Node[];
  /** Says in the view's title what is in it. */
  protected abstract describe(analysed: Analysed | undefined): void;

  protected refresh(): void {
    this.built = undefined;
    this.describe(this.active.analysed);
    this.changed.fire();
  }

  protected roots(): readonly Node[] {
    const { analysed } = this.active;
    if (!analysed) return [];
    if (this.built?.of !== analysed) this.built = { of: analysed, roots: this.build(analysed) };
    return this.built.roots;
  }

  protected get document(): vscode.TextDocument | undefined {
    return this.active.document;
  }
}
