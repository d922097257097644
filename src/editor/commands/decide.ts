import * as vscode from 'vscode';
import { sliceOf } from '../../text/span';
import type { Articles } from '../articles';
import { type Decisions, NotKeptError } from '../decisions';
import { later } from '../later';
import { quotationAt } from '../lookup';
import { innermost } from '../ranges';
import { articleInEditor, explain } from './article';

export const IGNORE_FINDING = 'bluePencil.ignoreFinding';
export const IGNORE_IN_WORKSPACE = 'bluePencil.ignoreRuleInWorkspace';
export const NOT_SPEECH = 'bluePencil.markNotSpeech';

/** Hears no more of a finding; without arguments, of the one at the cursor. */
export async function ignoreFinding(
  articles: Articles,
  decisions: Decisions,
  uri?: unknown,
  rule?: unknown,
  words?: unknown,
): Promise<void> {
  if (typeof uri === 'string' && typeof rule === 'string' && typeof words === 'string')
    return keep(() => decisions.ignore(vscode.Uri.parse(uri), rule, words));
  const found = articleInEditor(articles);
  if (!found) return;
  const { document, selection } = found.editor;
  const finding = innermost(found.analysed.findings, document.offsetAt(selection.active));
  if (!finding) explain(vscode.l10n.t('Put the cursor on a finding to ignore it.'));
  else await keep(() => decisions.ignore(document.uri, finding.rule, sliceOf(document.getText(), finding)));
}

/** Takes a quotation for no speech; without arguments, the one at the cursor. */
export async function markNotSpeech(
  articles: Articles,
  decisions: Decisions,
  uri?: unknown,
  words?: unknown,
): Promise<void> {
  if (typeof uri === 'string' && typeof words === 'string')
    return keep(() => decisions.notSpeech(vscode.Uri.parse(uri), words));
  const found = articleInEditor(articles);
  if (!found) return;
  const { document, selection } = found.editor;
  const quotation = quotationAt(found.analysed.article, document.offsetAt(selection.active));
  if (!quotation) explain(vscode.l10n.t('Put the cursor into a quotation.'));
  else await keep(() => decisions.notSpeech(document.uri, quotation.text));
}

/** Switches a rule off in the desk's configuration, for every editor of the desk; without arguments, asks which. */
export async function ignoreRuleInWorkspace(
  decisions: Decisions,
  uri?: unknown,
  rule?: unknown,
): Promise<void> {
  const known = later().rules.find((r) => r.id === rule)?.id ?? (await pickRule());
  if (!known) return;
  const article =
    typeof uri === 'string' ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
  await keep(() => decisions.switchOff(article, known));
}

/** Says where a decision is kept, since it is nowhere to be seen in the article. */
export async function keep(decide: () => Promise<string>): Promise<void> {
  try {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Blue Pencil: remembered in {0}', await decide()), 5000);
  } catch (error) {
    if (!(error instanceof NotKeptError)) throw error;
    explain(error.message);
  }
}

async function pickRule(): Promise<string | undefined> {
  const items = later().rules.map((r) => ({ label: r.id, detail: vscode.l10n.t(r.summary) }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which rule to switch off in this workspace'),
  });
  return picked?.label;
}
