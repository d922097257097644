import * as vscode from 'vscode';
import type { FolderArticles, Indexed, IndexedQuotation } from '../folder/folderArticles';
import { shorten } from '../snippet';
import type { SymbolTreeInput, SymbolTreeModel } from './referencesView';

const { t } = vscode.l10n;

interface FileNode {
  readonly uri: vscode.Uri;
  readonly quotations: readonly QuotationNode[];
}

interface QuotationNode {
  readonly uri: vscode.Uri;
  readonly quotation: IndexedQuotation;
}

type Node = FileNode | QuotationNode;

/** Everything somebody says in the articles of the workspace, for the References view. */
export class QuotationsTree implements SymbolTreeInput<Node> {
  readonly contextValue = 'bluePencil.quotations';
  readonly title: string;

  constructor(
    private readonly folder: FolderArticles,
    private readonly speaker: { readonly key: string; readonly name: string },
    readonly location: vscode.Location,
  ) {
    this.title = t('All Quotations of {0}', speaker.name);
  }

  with(location: vscode.Location): QuotationsTree {
    return new QuotationsTree(this.folder, this.speaker, location);
  }

  async resolve(): Promise<SymbolTreeModel<Node>> {
    const { token } = new vscode.CancellationTokenSource();
    const files = (await this.folder.all(token)).flatMap((article) => fileNode(article, this.speaker.key));
    // The article somebody came from is what they are working on.
    const here = this.location.uri.toString();
    files.sort((a, b) => Number(b.uri.toString() === here) - Number(a.uri.toString() === here));
    const all = files.flatMap((file) => file.quotations);
    return {
      provider: new Provider(files),
      message: t('Quotations: {0}, articles: {1}', all.length, files.length),
      navigation: {
        nearest: (uri) => all.find((q) => q.uri.toString() === uri.toString()),
        next: (from) => neighbour(all, from, 1),
        previous: (from) => neighbour(all, from, -1),
        location: (node) =>
          'quotation' in node ? new vscode.Location(node.uri, node.quotation.range) : undefined,
      },
    };
  }
}

function fileNode({ uri, quotations }: Indexed, key: string): readonly FileNode[] {
  const own = quotations.filter((q) => q.key === key).map((quotation) => ({ uri, quotation }));
  return own.length > 0 ? [{ uri, quotations: own }] : [];
}

function neighbour(all: readonly QuotationNode[], from: Node, step: 1 | -1): Node {
  const at = 'quotation' in from ? all.indexOf(from) : all.findIndex((q) => q.uri === from.uri) - step;
  return all[(at + step + all.length) % all.length] ?? from;
}

/** The longest label, in UTF-16 units. */
const LABEL = 120;

class Provider implements vscode.TreeDataProvider<Node> {
  constructor(private readonly files: readonly FileNode[]) {}

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.files];
    return 'quotations' in node ? [...node.quotations] : [];
  }

  getParent(node: Node): Node | undefined {
    return 'quotation' in node ? this.files.find((file) => file.quotations.includes(node)) : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('quotations' in node) {
      const item = new vscode.TreeItem(node.uri, vscode.TreeItemCollapsibleState.Expanded);
      item.description = String(node.quotations.length);
      item.iconPath = vscode.ThemeIcon.File;
      return item;
    }
    const { words, range } = node.quotation;
    const item = new vscode.TreeItem(`“${shorten(words, LABEL)}”`);
    item.description = t('line {0}', range.start.line + 1);
    item.tooltip = `“${words}”`;
    item.command = { command: 'vscode.open', title: t('Open'), arguments: [node.uri, { selection: range }] };
    return item;
  }
}
