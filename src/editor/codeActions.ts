import * as vscode from 'vscode';
import { ruleUrl } from '../rules';
import { type Fix, fixesFor, type TextEdit } from '../rules/fixes';
import { ignoreComment } from '../rules/ignores';
import { type QuoteStyle, restyle } from '../rules/rewrites/quoteStyle';
import type { Finding } from '../rules/rule';
import { overlaps } from '../text/span';
import type { Analysed, Articles } from './articles';
import { toDiagnostic } from './diagnostics';
import { rangeOf, spanOf } from './ranges';

const { t } = vscode.l10n;

export const IGNORE_IN_WORKSPACE = 'bluePencil.ignoreRuleInWorkspace';

/** Rewrites of quotation marks have kinds of their own, so that a key can be bound to them. */
const REWRITE = vscode.CodeActionKind.RefactorRewrite;

/** What the lightbulb offers for findings, and rewrites of the quotation marks under the cursor or selection. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, REWRITE],
  };

  constructor(private readonly articles: Articles) {}

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const analysed = this.articles.current(document);
    if (!analysed) return [];
    const at = spanOf(document, range);
    const wider = { start: at.start - 1, end: at.end + 1 };
    const findings = analysed.findings.filter((f) => overlaps(f, wider));
    const wanted = (kind: vscode.CodeActionKind): boolean => !context.only || context.only.contains(kind);
    return [
      ...(wanted(vscode.CodeActionKind.QuickFix) ? findings.flatMap((f) => actionsFor(analysed, f)) : []),
      ...(wanted(REWRITE) ? rewrites(analysed, at) : []),
    ];
  }
}

function actionsFor(analysed: Analysed, finding: Finding): readonly vscode.CodeAction[] {
  const { document, article, findings } = analysed;
  const diagnostic = toDiagnostic(document, finding);
  const action = (title: string, edit?: vscode.WorkspaceEdit): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.diagnostics = [diagnostic];
    if (edit) made.edit = edit;
    return made;
  };
  const fixes = fixesFor(article, finding).map((fix) => {
    const made = action(t(fix.title, ...fix.args), edited(document, fix.edits));
    made.isPreferred = fix.preferred;
    return made;
  });
  const all = fixAll(analysed, finding);
  const alike = findings.filter((f) => f.rule === finding.rule).length;
  const workspace = action(t('Switch {0} off in this workspace', finding.rule));
  workspace.command = {
    command: IGNORE_IN_WORKSPACE,
    title: workspace.title,
    arguments: [finding.rule, document.uri.toString()],
  };
  const page = action(t('What {0} is about', finding.rule));
  page.command = {
    command: 'vscode.open',
    title: page.title,
    arguments: [vscode.Uri.parse(ruleUrl(finding.rule))],
  };
  return [
    ...fixes,
    ...(all && alike > 1 ? [action(t('Attribute all {0} to the speakers before them', alike), all)] : []),
    action(t('Ignore {0} in this paragraph', finding.rule), ignoring(analysed, finding)),
    action(t('Ignore {0} in this file', finding.rule), ignoring(analysed, finding, true)),
    ...(vscode.workspace.getWorkspaceFolder(document.uri) ? [workspace] : []),
    page,
  ];
}

function edited(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const e of edits) edit.replace(document.uri, rangeOf(document, e), e.text);
  return edit;
}

/** Only where every one has a speaker the reader takes it to be. */
function fixAll(
  { document, article, findings }: Analysed,
  { rule }: Finding,
): vscode.WorkspaceEdit | undefined {
  if (rule !== 'quote/carried-over') return undefined;
  const firsts = findings
    .filter((f) => f.rule === rule)
    .flatMap((f): readonly Fix[] => fixesFor(article, f).slice(0, 1));
  return edited(
    document,
    firsts.flatMap((fix) => fix.edits),
  );
}

/** A comment on a line of its own, before the paragraph or at the top of the file. */
function ignoring({ document, article }: Analysed, finding: Finding, file = false): vscode.WorkspaceEdit {
  const paragraph = article.paragraphs.find((p) => p.start <= finding.start && finding.start < p.end);
  const first = article.paragraphs[0];
  const place = document.positionAt((file ? first : paragraph)?.start ?? 0).with({ character: 0 });
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, place, ignoreComment(finding.rule, file) + eol + (file ? eol : ''));
  return edit;
}

const TITLES: Readonly<Record<QuoteStyle, (whole: boolean) => string>> = {
  curly: (whole) =>
    whole ? t('Make all quotation marks curly') : t('Make quotation marks curly in the selection'),
  straight: (whole) =>
    whole ? t('Make all quotation marks straight') : t('Make quotation marks straight in the selection'),
};

function rewrites(analysed: Analysed, at: { start: number; end: number }): readonly vscode.CodeAction[] {
  const whole = at.start === at.end;
  // Offered where the cursor is on a mark or something is selected; everywhere else it would only be noise.
  if (whole && !/["'“”‘’„]/.test(analysed.article.text.slice(Math.max(0, at.start - 1), at.start + 1)))
    return [];
  return (['curly', 'straight'] as const).flatMap((style) => {
    const edit = restyling(analysed, style, whole ? { start: 0, end: analysed.article.text.length } : at);
    if (!edit) return [];
    const action = new vscode.CodeAction(TITLES[style](whole), REWRITE.append(style));
    action.edit = edit;
    return [action];
  });
}

function restyling(
  { document, article }: Analysed,
  style: QuoteStyle,
  within: { start: number; end: number },
): vscode.WorkspaceEdit | undefined {
  const paragraphs = article.paragraphs.map((p, i) => {
    const next = article.paragraphs[i + 1];
    return { ...p, continues: next !== undefined && /^["“'‘]/.test(article.text.charAt(next.start)) };
  });
  const edits = restyle(article.text, paragraphs, style, within, document.languageId === 'markdown');
  return edits.length > 0 ? edited(document, edits) : undefined;
}
