import * as vscode from 'vscode';
import { fixAllOf, fixesFor } from '../../rules/fixes';
import { ignoreComment } from '../../rules/ignores';
import { type Finding, ruleUrl } from '../../rules/rule';
import { sliceOf } from '../../text/span';
import type { Analysed } from '../articles';
import { IGNORE_FINDING, IGNORE_IN_WORKSPACE, NOT_SPEECH } from '../commands/decide';
import { toDiagnostic } from '../diagnostics';
import { edited } from './edits';

const { t } = vscode.l10n;

type Make = (title: string, does: vscode.WorkspaceEdit | vscode.Command) => vscode.CodeAction;

/** Everything that can be done about a finding: settle it, here or everywhere; hear no more of it; read about it. */
export function actionsFor(analysed: Analysed, finding: Finding): readonly vscode.CodeAction[] {
  const diagnostic = toDiagnostic(analysed.document, finding);
  const make: Make = (title, does) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    if (does instanceof vscode.WorkspaceEdit) action.edit = does;
    else action.command = does;
    return action;
  };
  return [
    ...fixes(analysed, finding, make),
    ...notSpeech(analysed, finding, make),
    ...ignoring(analysed, finding, make),
    make(t('What {0} is about', finding.rule), {
      command: 'vscode.open',
      title: t('Open'),
      arguments: [vscode.Uri.parse(ruleUrl(finding.rule))],
    }),
  ];
}

function fixes(
  { document, article, findings }: Analysed,
  finding: Finding,
  make: Make,
): readonly vscode.CodeAction[] {
  const own = fixesFor(article, finding).map((fix) => {
    const action = make(t(fix.title, ...fix.args), edited(document, fix.edits));
    action.isPreferred = fix.preferred;
    return action;
  });
  const all = fixAllOf(article, findings, finding.rule)
    .filter(({ count }) => count > 1)
    .map(({ title, count, edits }) => make(t(title, count), edited(document, edits)));
  return [...own, ...all];
}

/** A sign, a motto, words as words: an unattributed quotation that never was one. */
function notSpeech(
  { document, article }: Analysed,
  finding: Finding,
  make: Make,
): readonly vscode.CodeAction[] {
  if (finding.rule !== 'quote/unattributed' && finding.rule !== 'quote/carried-over') return [];
  return [
    make(t('Mark as not speech'), {
      command: NOT_SPEECH,
      title: t('Mark as not speech'),
      arguments: [document.uri.toString(), sliceOf(article.text, finding)],
    }),
  ];
}

function ignoring(analysed: Analysed, finding: Finding, make: Make): readonly vscode.CodeAction[] {
  const { document, article } = analysed;
  const { rule } = finding;
  const remember = (command: string, words: string | null): vscode.Command => ({
    command,
    title: t('Ignore'),
    arguments: [document.uri.toString(), rule, words],
  });
  const inFolder = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  return [
    make(t('Ignore this finding'), remember(IGNORE_FINDING, sliceOf(article.text, finding))),
    make(t('Ignore {0} in this paragraph', rule), commenting(analysed, finding)),
    make(t('Ignore {0} in this file', rule), commenting(analysed, finding, true)),
    ...(inFolder
      ? [make(t('Switch {0} off in this workspace', rule), remember(IGNORE_IN_WORKSPACE, null))]
      : []),
  ];
}

/** A comment on a line of its own, before the paragraph or at the top of the file. */
function commenting({ document, article }: Analysed, finding: Finding, file = false): vscode.WorkspaceEdit {
  const paragraph = article.paragraphs.find((p) => p.start <= finding.start && finding.start < p.end);
  const place = document.positionAt((file ? article.paragraphs[0] : paragraph)?.start ?? 0);
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const edit = new vscode.WorkspaceEdit();
  const comment = ignoreComment(finding.rule, file) + eol + (file ? eol : '');
  edit.insert(document.uri, place.with({ character: 0 }), comment);
  return edit;
}
