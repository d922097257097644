import * as vscode from 'vscode';
import type { Quotation } from '../../analysis/article';
import { type Voice, voicesOf } from '../../analysis/voices';
import { asAccepted } from '../../text/criticMarkup';
import type { ActiveArticle } from '../activeArticle';
import type { Analysed } from '../articles';
import { revealing } from '../commands/reveal';
import { arrange } from '../commands/trees';
import { Kept } from '../kept';
import { basisLabel } from '../labels';
import { quotationAt } from '../lookup';
import { shorten, wordsOf } from '../snippet';
import { type AnalysedRow, ArticleTree } from './articleTree';
import { isShown, itemOf, leftBadge, progressText, ticked } from './ticks';

interface VoiceNode extends AnalysedRow {
  readonly kind: 'voice';
  readonly voice: Voice;
  readonly quotations: readonly QuotationNode[];
}

interface QuotationNode extends AnalysedRow {
  readonly kind: 'quotation';
  readonly quotation: Quotation;
  readonly voice: Voice;
  readonly index: number;
}

type QuotationsNode = VoiceNode | QuotationNode;

/** The longest label of a quotation, in UTF-16 units. */
const LABEL = 90;

type QuotationOrder = 'speaker' | 'text';

/** Who is quoted: by speaker, those nobody is named for first. */
export class QuotationsView extends ArticleTree<QuotationsNode> {
  private readonly order: Kept<QuotationOrder>;

  constructor(active: ActiveArticle, memory: vscode.Memento) {
    super('bluePencil.quotations', active);
    this.order = new Kept<QuotationOrder>(memory, 'bluePencil.quotationOrder', ['speaker', 'text']);
  }

  /** Lets somebody choose between a list by speaker and one in the order of the text. */
  async arrange(): Promise<void> {
    const labels: Readonly<Record<QuotationOrder, string>> = {
      speaker: vscode.l10n.t('By speaker'),
      text: vscode.l10n.t('In the order of the article'),
    };
    await arrange(this.order, labels, vscode.l10n.t('How to group the quotations'));
    this.refresh();
  }

  getTreeItem(node: QuotationsNode): vscode.TreeItem {
    return node.kind === 'voice'
      ? this.voiceItem(node)
      : ticked(this.quotationItem(node), itemOf(node.analysed, node.quotation));
  }

  getParent(node: QuotationsNode): QuotationsNode | undefined {
    if (node.kind === 'voice' || this.order.value === 'text') return undefined;
    return this.roots().find((root) => root.kind === 'voice' && root.voice === node.voice);
  }

  protected build(analysed: Analysed): readonly QuotationsNode[] {
    const voices = voicesOf(analysed.article).map((voice) => ({
      ...voice,
      quotations: voice.quotations.filter((q) => isShown(analysed, q, this.active.shows)),
    }));
    const nodes = voices
      .filter((voice) => voice.quotations.length > 0)
      .map((voice) => ({
        kind: 'voice' as const,
        voice,
        analysed,
        quotations: voice.quotations.map((quotation, index) => ({
          kind: 'quotation' as const,
          quotation,
          voice,
          index,
          analysed,
        })),
      }));
    if (this.order.value === 'speaker') return nodes;
    return nodes.flatMap((n) => n.quotations).sort((a, b) => a.quotation.start - b.quotation.start);
  }

  protected nodeAt({ article }: Analysed, offset: number): QuotationsNode | undefined {
    const quotation = quotationAt(article, offset);
    return this.roots()
      .flatMap((root) => (root.kind === 'voice' ? root.quotations : [root]))
      .find((node) => node.quotation === quotation);
  }

  protected childrenOf(node: QuotationsNode): readonly QuotationsNode[] {
    return node.kind === 'voice' ? node.quotations : [];
  }

  protected describe(analysed: Analysed | undefined): void {
    this.view.description = analysed
      ? [String(analysed.article.quotations.length), progressText(analysed, 'quotation')]
          .filter(Boolean)
          .join(' · ')
      : '';
    this.view.badge = analysed && (leftBadge(analysed, 'quotation') ?? unattributedBadge(analysed));
  }

  private voiceItem({ voice, analysed }: VoiceNode): vscode.TreeItem {
    const name = voice.name ?? vscode.l10n.t('Nobody Named');
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
    const count = voice.quotations.length;
    item.id = `${analysed.document.uri.toString()}#voice:${voice.key ?? ''}`;
    item.description = String(count);
    item.contextValue = voice.key === null ? 'voice.none' : 'voice';
    item.iconPath =
      voice.key === null
        ? new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground'))
        : new vscode.ThemeIcon('comment');
    item.accessibilityInformation = {
      label:
        count === 1
          ? vscode.l10n.t('{0}, 1 quotation', name)
          : vscode.l10n.t('{0}, {1} quotations', name, count),
    };
    return item;
  }

  private quotationItem({ quotation, voice, index, analysed }: QuotationNode): vscode.TreeItem {
    const { document, article } = analysed;
    const words = shorten(wordsOf(article.text, quotation), LABEL);
    const item = new vscode.TreeItem(`“${words}”`, vscode.TreeItemCollapsibleState.None);
    item.id = `${document.uri.toString()}#quotation:${voice.key ?? ''}#${index}`;
    item.contextValue = 'quotation';
    item.tooltip = tooltipOf(quotation);
    const line = document.positionAt(quotation.start).line + 1;
    const who = this.order.value === 'text' ? (voice.name ?? vscode.l10n.t('Nobody Named')) : '';
    item.description = [who, vscode.l10n.t('line {0}', line)].filter(Boolean).join(' · ');
    item.command = revealing(document, quotation);
    item.accessibilityInformation = { label: vscode.l10n.t('Quotation, line {0}: {1}', line, words) };
    return item;
  }
}

/** How many quotations nobody is named for. */
function unattributedBadge({ findings }: Analysed): vscode.ViewBadge | undefined {
  const value = findings.filter((f) => f.rule === 'quote/unattributed').length;
  if (value === 0) return undefined;
  const tooltip =
    value === 1
      ? vscode.l10n.t('1 quotation without a speaker')
      : vscode.l10n.t('{0} quotations without a speaker', value);
  return { value, tooltip };
}

/** The longest tooltip, in UTF-16 units: a quotation may run over pages. */
const TOOLTIP = 600;

function tooltipOf({ text, attribution }: Quotation): string {
  const words = `“${shorten(asAccepted(text), TOOLTIP)}”`;
  if (!attribution?.speaker) return words;
  const who = attribution.speaker.name ?? attribution.speaker.text;
  return `${words}\n— ${who} (${basisLabel(attribution.basis)})`;
}
