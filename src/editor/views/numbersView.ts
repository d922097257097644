import * as vscode from 'vscode';
import type { Claim } from '../../analysis/article';
import { ownClaims } from '../../analysis/claims/ownClaims';
import type { ActiveArticle } from '../activeArticle';
import type { Analysed } from '../articles';
import { claimReading } from '../claimReading';
import { revealing } from '../commands/reveal';
import { arrange } from '../commands/trees';
import { Kept } from '../kept';
import { claimKindLabel, claimSourceLabel } from '../labels';
import { claimAt } from '../lookup';
import { snippetOf } from '../snippet';
import { type AnalysedRow, ArticleTree } from './articleTree';
import { isShown, itemOf, leftBadge, progressText, ticked } from './ticks';

interface ClaimNode extends AnalysedRow {
  readonly claim: Claim;
}

const ICONS: Readonly<Record<Claim['kind'], string>> = {
  money: 'credit-card',
  percentage: 'pie-chart',
  count: 'symbol-numeric',
  measure: 'symbol-ruler',
  duration: 'watch',
  age: 'person',
  ratio: 'pie-chart',
  rate: 'dashboard',
  change: 'arrow-swap',
  rank: 'list-ordered',
  score: 'milestone',
  vote: 'tasklist',
};

type NumberOrder = 'text' | 'kind' | 'source';

const sourceOf = ({ source }: Claim): string => source?.name ?? source?.text ?? '';

const ORDERS: Readonly<Record<NumberOrder, (a: Claim, b: Claim) => number>> = {
  text: (a, b) => a.start - b.start,
  kind: (a, b) => claimKindLabel(a.kind).localeCompare(claimKindLabel(b.kind)) || a.start - b.start,
  source: (a, b) => sourceOf(a).localeCompare(sourceOf(b)) || a.start - b.start,
};

/** Every number stated as fact, in the order of the text: as written, how it was read, and whose it is. */
export class NumbersView extends ArticleTree<ClaimNode> {
  private readonly order: Kept<NumberOrder>;
  private readonly filter: Kept<'all' | 'own'>;

  constructor(active: ActiveArticle, memory: vscode.Memento) {
    super('bluePencil.numbers', active);
    this.order = new Kept<NumberOrder>(memory, 'bluePencil.numberOrder', ['text', 'kind', 'source']);
    this.filter = new Kept<'all' | 'own'>(memory, 'bluePencil.numbers', ['all', 'own']);
    this.announceFilter();
  }

  /** Lets somebody choose how the numbers are sorted. */
  async arrange(): Promise<void> {
    const labels: Readonly<Record<NumberOrder, string>> = {
      text: vscode.l10n.t('In the order of the article'),
      kind: vscode.l10n.t('By kind'),
      source: vscode.l10n.t('By source'),
    };
    await arrange(this.order, labels, vscode.l10n.t('How to sort the numbers'));
    this.refresh();
  }

  getTreeItem(node: ClaimNode): vscode.TreeItem {
    return ticked(this.claimItem(node), itemOf(node.analysed, node.claim));
  }

  private claimItem({ claim, analysed: { article, document } }: ClaimNode): vscode.TreeItem {
    const source = claimSourceLabel(article, claim);
    const item = new vscode.TreeItem(claim.text, vscode.TreeItemCollapsibleState.None);
    item.iconPath = new vscode.ThemeIcon(ICONS[claim.kind]);
    const reading = claimReading(claim);
    // "480", read as 480, is said once.
    item.description = reading === claim.text ? source : `${reading} — ${source}`;
    item.contextValue = 'claim';
    item.tooltip = [
      snippetOf(article.text, claim).text,
      `${claimKindLabel(claim.kind)}: ${reading}`,
      vscode.l10n.t('Source: {0}', source),
    ].join('\n');
    item.command = revealing(document, claim);
    const line = document.positionAt(claim.start).line + 1;
    item.accessibilityInformation = {
      label: vscode.l10n.t(
        '{0}, {1}, source {2}, line {3}',
        claim.text,
        claimKindLabel(claim.kind),
        source,
        line,
      ),
    };
    return item;
  }

  getParent(): undefined {
    return undefined;
  }

  protected build(analysed: Analysed): readonly ClaimNode[] {
    return this.claimsOf(analysed)
      .filter((claim) => isShown(analysed, claim, this.active.shows))
      .map((claim) => ({ claim, analysed }));
  }

  private claimsOf({ article }: Analysed): readonly Claim[] {
    const claims = [...(this.ownOnly ? ownClaims(article) : article.claims)];
    return claims.sort(ORDERS[this.order.value]);
  }

  /** Shows only the numbers that the article states in its own voice, or all. */
  async showOwnOnly(ownOnly: boolean): Promise<void> {
    await this.filter.keep(ownOnly ? 'own' : 'all');
    this.announceFilter();
    this.refresh();
  }

  private get ownOnly(): boolean {
    return this.filter.value === 'own';
  }

  private announceFilter(): void {
    void vscode.commands.executeCommand('setContext', 'bluePencil.ownNumbersOnly', this.ownOnly);
  }

  protected nodeAt({ article }: Analysed, offset: number): ClaimNode | undefined {
    const claim = claimAt(article, offset);
    return this.roots().find((node) => node.claim === claim);
  }

  protected childrenOf(): readonly ClaimNode[] {
    return [];
  }

  protected describe(analysed: Analysed | undefined): void {
    const count = analysed ? String(this.claimsOf(analysed).length) : '';
    const own = analysed && this.ownOnly ? vscode.l10n.t('{0} in the article’s own voice', count) : count;
    const progress = analysed ? progressText(analysed, 'claim') : '';
    this.view.description = [own, progress].filter(Boolean).join(' · ');
    this.view.badge = analysed && leftBadge(analysed, 'claim');
  }
}
