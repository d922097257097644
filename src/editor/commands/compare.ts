import * as vscode from 'vscode';
import type { Analysed, Articles } from '../articles';
import { allQuotedWords, type Comparisons } from '../compare/comparisons';
import { committedText, savedText } from '../compare/earlier';
import type { SideBySide } from '../compare/sideBySide';
import type { Ledgers } from '../ledgers/ledgers';
import { articleInEditor, explain } from './article';
import { type Place, pickPlace } from './pick';

const { t } = vscode.l10n;

const TRANSCRIPTS = ['txt', 'vtt', 'srt', 'json'];

/** Lets somebody choose transcripts, compares every quotation with them and says how it went. */
export async function compareWithTranscript(
  articles: Articles,
  comparisons: Comparisons,
  ledgers: Ledgers,
  beside: SideBySide,
  chosen: unknown,
): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { document } = found.analysed;
  const files = Array.isArray(chosen)
    ? chosen.map((f) => vscode.Uri.parse(String(f)))
    : await choose(document);
  if (!files || files.length === 0) return;
  try {
    if (!(await compareAndShow(found.analysed, comparisons, files))) return;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('The transcript could not be read: {0}', reason));
    return;
  }
  const analysed = articles.current(document);
  // Called with files by another extension or a test, there is nobody to ask.
  if (analysed && !Array.isArray(chosen)) await tell(analysed, comparisons, ledgers, beside);
}

/** @returns false where somebody has cancelled it */
const compareAndShow = (
  { document, article }: Analysed,
  comparisons: Comparisons,
  files: readonly vscode.Uri[],
): Thenable<boolean> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Comparing quotations with the transcript'),
      cancellable: true,
    },
    (progress, token) => {
      let shown = 0;
      return comparisons.choose(document.uri, files, allQuotedWords(article), {
        isStopped: () => token.isCancellationRequested,
        breathe: () => new Promise((resolve) => setTimeout(resolve)),
        report(done, total) {
          // The bar alone: with a message the button to cancel would be made anew under the mouse.
          progress.report({ increment: (100 * (done - shown)) / Math.max(total, 1) });
          shown = done;
        },
      });
    },
  );

async function choose(document: vscode.TextDocument): Promise<readonly vscode.Uri[] | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
  return vscode.window.showOpenDialog({
    title: t('Choose the transcripts of this article'),
    canSelectMany: true,
    filters: { [t('Transcripts')]: TRANSCRIPTS },
    ...(folder && { defaultUri: folder }),
  });
}

async function tell(
  { document, article, ledger }: Analysed,
  comparisons: Comparisons,
  ledgers: Ledgers,
  beside: SideBySide,
): Promise<void> {
  const compared = comparisons.of(document, article).compared ?? [];
  const count = (...states: readonly string[]): number =>
    compared.filter((c) => states.includes(c.comparison.state)).length;
  const message = t(
    '{0} quotations are word for word, {1} have other words, {2} are not in the transcript.',
    count('verbatim', 'trimmed'),
    count('altered'),
    count('not-found'),
  );
  const show = t('Show Side by Side');
  const tick = t('Tick Those Word for Word');
  const offers = count('verbatim', 'trimmed') > 0 && !document.isUntitled ? [show, tick] : [show];
  const answer = await vscode.window.showInformationMessage(message, ...offers);
  if (answer === show) await beside.show(document);
  if (answer !== tick) return;
  const exact = compared.filter(({ comparison: { state } }) => state === 'verbatim' || state === 'trimmed');
  for (const file of new Set(exact.map((c) => c.file ?? ''))) {
    const quoted = new Set<object>(exact.filter((c) => c.file === file).map((c) => c.quotation));
    const items = ledger.items.filter((i) => quoted.has(i.item.of));
    await ledgers.tick(document, items, { status: 'checked', source: sourceOf(file) });
  }
}

const sourceOf = (file: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(file), false);

export async function showComparison(
  articles: Articles,
  comparisons: Comparisons,
  beside: SideBySide,
): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { document, article } = found.analysed;
  if (comparisons.of(document, article).compared) await beside.show(document);
  else explain(t('This article is compared with no transcript. Choose one first.'));
}

/** Compares with what git has, else with the saved file, and lists the quotations that were changed. */
export async function compareWithEarlier(
  articles: Articles,
  comparisons: Comparisons,
  which: 'committed' | 'saved',
): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { document } = found.analysed;
  const text = which === 'committed' ? await committedText(document.uri) : null;
  const before = text ?? (await savedText(document.uri));
  if (before === null) {
    explain(t('There is no earlier version of this article.'));
    return;
  }
  comparisons.compareWithText(document, before);
  const analysed = articles.current(document);
  if (!analysed) return;
  const edited = comparisons.of(document, analysed.article).edited ?? [];
  const version = text === null ? t('the saved version') : t('the last commit');
  if (edited.length === 0) {
    explain(t('No quotation reads otherwise than in {0}.', version));
    return;
  }
  const findings = analysed.findings.filter((f) => f.rule === 'quote/edited');
  const places = edited.map(({ quotation }): Place => {
    const finding = findings.find((f) => f.start === quotation.start);
    const line = document.positionAt(quotation.start).line + 1;
    return {
      label: quotation.text.replace(/\s+/g, ' '),
      description: t('line {0}', line),
      ...(finding && { detail: t(finding.template, ...finding.args) }),
      target: quotation,
    };
  });
  pickPlace(found, places, t('Quotations that read otherwise than in {0}', version));
}

/** Ends every comparison of the article. */
export async function stopComparing(articles: Articles, comparisons: Comparisons): Promise<void> {
  const document = articleInEditor(articles)?.analysed.document;
  if (!document) return;
  comparisons.compareWithText(document, null);
  await comparisons.choose(document.uri, []);
}
