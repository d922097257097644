import * as vscode from 'vscode';
import type { Article, Quotation, Speaker } from '../analysis/article';
import type { Articles } from './articles';
import { revealing } from './commands/reveal';
import { entityById, speakersOf } from './lookup';
import { rangeOf } from './ranges';
import { hintsFor, SECTION } from './settings';

/** Who is meant, behind pronouns and at the end of quotations; off unless asked for. */
export class InlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: readonly vscode.Disposable[];
  readonly onDidChangeInlayHints = this.changed.event;

  constructor(private readonly articles: Articles) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.inlayHints`)) this.changed.fire();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const wanted = hintsFor(document);
    if (wanted === 'off') return [];
    const article = (await this.articles.read(document))?.article;
    if (!article) return [];
    const quotations = article.quotations.filter((q) => wanted === 'all' || !isStated(q));
    return [
      ...quotations.flatMap((q) => quotationHint(document, q)),
      ...speakersOf(article).flatMap((s) => speakerHint(document, article, s)),
    ].filter((hint) => range.contains(hint.position));
  }
}

const isStated = ({ attribution }: Quotation): boolean =>
  attribution?.basis === 'stated' || attribution?.basis === 'same-paragraph';

function quotationHint(document: vscode.TextDocument, q: Quotation): readonly vscode.InlayHint[] {
  const speaker = q.attribution?.speaker;
  const who = speaker ? (speaker.name ?? speaker.text) : vscode.l10n.t('nobody named');
  const part = new vscode.InlayHintLabelPart(`— ${who}`);
  if (speaker) {
    part.location = new vscode.Location(document.uri, rangeOf(document, speaker));
    part.command = revealing(document, speaker);
  }
  const hint = new vscode.InlayHint(document.positionAt(q.outer.end), [part]);
  hint.paddingLeft = true;
  return [hint];
}

/** Only where the words don't say it themselves. */
function speakerHint(
  document: vscode.TextDocument,
  article: Article,
  speaker: Speaker,
): readonly vscode.InlayHint[] {
  const entity = entityById(article, speaker.entity);
  if (!entity || entity.mentions.some((m) => m.start < speaker.end && speaker.start < m.end)) return [];
  const unsure = speaker.alternatives.length > 0 ? '?' : '';
  const hint = new vscode.InlayHint(document.positionAt(speaker.end), `(${entity.name}${unsure})`);
  hint.paddingLeft = true;
  return [hint];
}
