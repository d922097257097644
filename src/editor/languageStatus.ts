import * as vscode from 'vscode';
import type { ActiveArticle } from './activeArticle';
import type { Analysed } from './articles';
import { isKept } from './documents';

/** Counts of the active article, or why the file is left alone, in the language status of the editor. */
export class LanguageStatus implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly active: ActiveArticle) {
    this.subscription = active.onDidChange(() => this.update());
    this.update();
  }

  dispose(): void {
    this.subscription.dispose();
    this.item?.dispose();
  }

  private update(): void {
    const { document, verdict, analysed } = this.active;
    if (!document || verdict === 'none' || verdict === 'language' || !isKept(document)) {
      this.item?.dispose();
      this.item = undefined;
      return;
    }
    const item = this.itemFor(document);
    if (verdict === 'article') showCounts(item, analysed);
    else showReason(item, verdict);
  }

  private itemFor(document: vscode.TextDocument): vscode.LanguageStatusItem {
    const selector = { language: document.languageId, scheme: document.uri.scheme };
    this.item ??= vscode.languages.createLanguageStatusItem('bluePencil.status', selector);
    this.item.name = 'Blue Pencil';
    this.item.selector = selector;
    return this.item;
  }
}

function showCounts(item: vscode.LanguageStatusItem, analysed: Analysed | undefined): void {
  item.busy = analysed === undefined;
  item.command = { command: 'bluePencil.showMenu', title: vscode.l10n.t('Menu') };
  if (!analysed) {
    item.text = vscode.l10n.t('Reading the article…');
    item.detail = '';
    return;
  }
  const { article, findings } = analysed;
  const open = findings.filter((f) => f.severity === 'error' || f.severity === 'warning').length;
  item.severity =
    open > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.text =
    findings.length === 0
      ? vscode.l10n.t('Nothing to look at')
      : findings.length === 1
        ? vscode.l10n.t('1 finding')
        : vscode.l10n.t('{0} findings', findings.length);
  const counts = vscode.l10n.t(
    'Quotations: {0}, numbers: {1}, names: {2}',
    article.quotations.length,
    article.claims.length,
    article.entities.length,
  );
  const foreign = article.paragraphs.filter((p) => p.role === 'foreign').length;
  item.detail =
    foreign === 0
      ? counts
      : `${counts}. ${vscode.l10n.t('Not in English and not read: {0} paragraphs', foreign)}`;
}

function showReason(item: vscode.LanguageStatusItem, verdict: string): void {
  item.busy = false;
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.text = vscode.l10n.t('Not taken for an article');
  item.detail =
    verdict === 'excluded'
      ? vscode.l10n.t('Left out by the setting bluePencil.exclude')
      : vscode.l10n.t('Stopped for this session');
  item.command = { command: 'bluePencil.markUp', title: vscode.l10n.t('Mark Up Article') };
}
