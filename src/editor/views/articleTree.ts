import * as vscode from 'vscode';
import type { ActiveArticle } from '../activeArticle';
import type { Analysed } from '../articles';
import { TICK, UNTICK } from '../commands/tick';
import { followsCursor } from '../settings';
import type { LedgerFilter } from './ticks';

/** How long the cursor rests before a tree follows it, in milliseconds. */
const CALM = 150;
/** How long edits are gathered before a tree is shown anew, in milliseconds. */
const RESTLESS = 300;

/** A row knows the analysis it is from: VS Code may ask about it when another article is already active. */
export interface AnalysedRow {
  readonly analysed: Analysed;
}

/** A tree over the active article; empty, with the view's welcome text, where there is none. */
export abstract class ArticleTree<Node extends object>
  implements vscode.TreeDataProvider<Node>, vscode.Disposable
{
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  protected readonly view: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];
  private refreshing: ReturnType<typeof setTimeout> | undefined;
  /** The article has changed while nobody could see the view. */
  private stale = false;
  private following: ReturnType<typeof setTimeout> | undefined;
  /** One look at an article gives one set of nodes, so that a node and its parent are found again. */
  private built:
    | { readonly of: Analysed; readonly filter: LedgerFilter; readonly roots: readonly Node[] }
    | undefined;

  constructor(
    id: string,
    protected readonly active: ActiveArticle,
  ) {
    this.view = vscode.window.createTreeView<Node>(id, {
      treeDataProvider: this,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    });
    this.subscriptions = [
      this.view,
      this.changed,
      active.onDidChange(() => this.changedArticle()),
      this.view.onDidChangeVisibility(() => this.appeared()),
      this.view.onDidChangeCheckboxState(({ items }) => tickRows(items)),
      vscode.window.onDidChangeTextEditorSelection((event) => this.follow(event)),
    ];
  }

  dispose(): void {
    clearTimeout(this.following);
    clearTimeout(this.refreshing);
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

  /** The row of what stands at an offset, where there is one. */
  protected abstract nodeAt(analysed: Analysed, offset: number): Node | undefined;

  /** Only a person's own move counts: going to a row's place must not take the selection off that row. */
  private follow({ textEditor, kind, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const own = vscode.TextEditorSelectionChangeKind;
    if (kind !== own.Keyboard && kind !== own.Mouse) return;
    const { document } = textEditor;
    if (!this.view.visible || document !== this.document || !followsCursor(document)) return;
    clearTimeout(this.following);
    this.following = setTimeout(() => {
      const { analysed } = this.active;
      const at = selections[0]?.active;
      if (!at || analysed?.version !== document.version) return;
      this.roots();
      const node = this.nodeAt(analysed, document.offsetAt(at));
      if (node) void this.view.reveal(node, { select: true, focus: false, expand: false });
    }, CALM);
  }

  /** Shows the tree anew; with every key would be restless, so edits to one article wait for each other. */
  private changedArticle(): void {
    this.describe(this.active.analysed);
    // Not for long: a tree of the article before, or an empty one, is worse than a restless one.
    const same = this.active.analysed && this.active.analysed.document === this.built?.of.document;
    if (!same) this.refresh();
    else this.refreshing ??= setTimeout(() => this.refresh(), RESTLESS);
  }

  protected refresh(): void {
    clearTimeout(this.refreshing);
    this.refreshing = undefined;
    this.built = undefined;
    this.describe(this.active.analysed);
    if (this.view.visible) this.changed.fire();
    else this.stale = true;
  }

  private appeared(): void {
    if (!this.view.visible || !this.stale) return;
    this.stale = false;
    this.changed.fire();
  }

  protected roots(): readonly Node[] {
    const { analysed } = this.active;
    if (!analysed) return [];
    const filter = this.active.shows;
    if (this.built?.of !== analysed || this.built.filter !== filter)
      this.built = { of: analysed, filter, roots: this.build(analysed) };
    return this.built.roots;
  }

  protected get document(): vscode.TextDocument | undefined {
    return this.active.document;
  }
}

/** The boxes are shown as the ledger has them once it is written, so that one that could not be kept is not ticked. */
async function tickRows<Node>(
  rows: readonly (readonly [Node, vscode.TreeItemCheckboxState])[],
): Promise<void> {
  for (const [row, state] of rows) {
    const ticks = state === vscode.TreeItemCheckboxState.Checked;
    await vscode.commands.executeCommand(ticks ? TICK.checked : UNTICK, row);
  }
}
