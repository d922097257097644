import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { articleInEditor } from '../commands/article';
import { REVEAL } from '../commands/reveal';
import { summaryPage } from './page';

const VIEW_TYPE = 'bluePencil.summary';

/** Summary pages, one an article; each follows its article and stays as it was when the article is closed. */
export class SummaryPanels implements vscode.Disposable {
  private readonly panels = new Map<string, vscode.WebviewPanel>();
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly articles: Articles,
    private readonly extensionUri: vscode.Uri,
  ) {
    this.subscription = articles.onDidChange((document) => this.update(document));
  }

  dispose(): void {
    this.subscription.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  show(): void {
    const found = articleInEditor(this.articles);
    if (!found) return;
    const { document } = found.analysed;
    const known = this.panels.get(document.uri.toString());
    if (known) known.reveal();
    else this.open(document);
    this.update(document);
  }

  private open(document: vscode.TextDocument): void {
    const name = document.uri.path.split('/').at(-1) ?? '';
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      vscode.l10n.t('Summary: {0}', name),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: false,
        enableCommandUris: [REVEAL],
        enableFindWidget: true,
        localResourceRoots: [this.media],
      },
    );
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.media, 'article-light.svg'),
      dark: vscode.Uri.joinPath(this.media, 'article-dark.svg'),
    };
    const key = document.uri.toString();
    this.panels.set(key, panel);
    panel.onDidDispose(() => this.panels.delete(key));
    panel.onDidChangeViewState(() => this.update(document));
  }

  private update(document: vscode.TextDocument): void {
    const panel = this.panels.get(document.uri.toString());
    const analysed = document.isClosed ? undefined : this.articles.get(document);
    if (!panel?.visible || !analysed || analysed.version !== document.version) return;
    const { webview } = panel;
    const page = summaryPage(analysed, {
      style: webview.asWebviewUri(vscode.Uri.joinPath(this.media, 'summary.css')).toString(),
      cspSource: webview.cspSource,
    });
    // Setting the same page again would throw the reader back to its top.
    if (webview.html !== page) webview.html = page;
  }

  private get media(): vscode.Uri {
    return vscode.Uri.joinPath(this.extensionUri, 'media');
  }
}
