import * as vscode from 'vscode';
import { safeEdits } from '../../rules/fixes';
import { overlaps } from '../../text/span';
import type { Analysed, Articles } from '../articles';
import { spanOf } from '../ranges';
import { edited } from './edits';
import { actionsFor } from './findings';
import { REWRITE, rewrites } from './rewrites';
import { TICKING, ticking } from './ticking';

const { t } = vscode.l10n;

/** For `editor.codeActionsOnSave`: only what is right in nearly every case. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('bluePencil');

/** What the lightbulb offers for findings, and rewrites of the quotation under the cursor or selection. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, REWRITE, TICKING, FIX_ALL],
  };

  constructor(private readonly articles: Articles) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const analysed = await this.articles.read(document);
    if (!analysed) return [];
    const at = spanOf(document, range);
    const wider = { start: at.start - 1, end: at.end + 1 };
    const wanted = (kind: vscode.CodeActionKind): boolean => !only || only.contains(kind);
    const findings = analysed.findings.filter((f) => overlaps(f, wider));
    return [
      ...(wanted(vscode.CodeActionKind.QuickFix) ? findings.flatMap((f) => actionsFor(analysed, f)) : []),
      ...(!only || only.intersects(REWRITE)
        ? rewrites(analysed, at).filter((a) => wanted(a.kind ?? REWRITE))
        : []),
      ...(wanted(TICKING) ? ticking(analysed, at.start) : []),
      // A source action is for a menu of its own: it is made only where it is asked for.
      ...(only?.intersects(FIX_ALL) ? fixAll(analysed) : []),
    ];
  }
}

function fixAll({ document, article, findings }: Analysed): readonly vscode.CodeAction[] {
  const edits = safeEdits(article, findings);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(t('Fix what is safe to fix'), FIX_ALL);
  action.edit = edited(document, edits);
  return [action];
}
