import * as vscode from 'vscode';
import { timeCode } from '../../ledger/transcript/transcript';
import type { ComparedQuotation } from '../../rules/desk';
import { asAccepted } from '../../text/criticMarkup';
import type { Articles } from '../articles';
import { shorten } from '../snippet';
import type { Comparisons } from './comparisons';

const { t } = vscode.l10n;

const SCHEME = 'bluepencil-comparison';
type Side = 'said' | 'quoted';

/** Every quotation of an article beside what the transcript has, in the editor's own view of differences. */
export class SideBySide implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly articles: Articles,
    private readonly comparisons: Comparisons,
  ) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      articles.onDidChange(({ uri }) => {
        for (const side of ['said', 'quoted'] as const) this.changed.fire(uriOf(uri, side));
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  async show(document: vscode.TextDocument): Promise<void> {
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    await vscode.commands.executeCommand(
      'vscode.diff',
      uriOf(document.uri, 'said'),
      uriOf(document.uri, 'quoted'),
      t('{0}: what was said and what is quoted', name),
      { preview: false },
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const { article, side } = JSON.parse(uri.query) as { article: string; side: Side };
    const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === article);
    const analysed = document && this.articles.current(document);
    if (!analysed) return '';
    return (this.comparisons.of(document, analysed.article).compared ?? [])
      .map((compared) => `${headingOf(document, compared)}\n${wordsOf(document, compared, side)}\n`)
      .join('\n');
  }
}

const uriOf = (article: vscode.Uri, side: Side): vscode.Uri =>
  vscode.Uri.from({
    scheme: SCHEME,
    // An article in name: long lines are wrapped as in one.
    path: `/${side}.article`,
    query: JSON.stringify({ article: article.toString(), side }),
  });

/** The same on both sides, so that only words differ. */
function headingOf(
  document: vscode.TextDocument,
  { quotation, comparison, file }: ComparedQuotation,
): string {
  const line = t('line {0}', document.positionAt(quotation.start).line + 1);
  const { cue, state } = comparison;
  if (!cue || state === 'not-found') return `— ${line}: ${t('not in the transcript')}`;
  const name = file ? shorten(decodeURIComponent(file.slice(file.lastIndexOf('/') + 1)), 60) : '';
  const where = `${name}:${cue.line}`;
  return `— ${[line, cue.speaker, cue.time === null ? null : timeCode(cue.time), where].filter(Boolean).join(' · ')}`;
}

function wordsOf(
  document: vscode.TextDocument,
  { quotation, comparison }: ComparedQuotation,
  side: Side,
): string {
  if (side === 'said') return comparison.said;
  const range = new vscode.Range(document.positionAt(quotation.start), document.positionAt(quotation.end));
  return asAccepted(document.getText(range)).replace(/\s+/g, ' ');
}
