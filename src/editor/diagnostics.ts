import * as vscode from 'vscode';
import { type Finding, ruleUrl } from '../rules/rule';
import type { Severity } from '../rules/severity';
import type { Analysed, Articles } from './articles';
import { findingMessage, relatedMessage } from './labels';
import { afterEdit, holdBack, NOTHING_SHOWN, type Shown } from './pending';
import { rangeOf } from './ranges';

export const SOURCE = 'Blue Pencil';

/** How long nobody types before a finding on the paragraph being typed shows, in milliseconds. */
const QUIET = 900;

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const range = rangeOf(document, finding);
  const diagnostic = new vscode.Diagnostic(range, findingMessage(finding), SEVERITY[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: vscode.Uri.parse(ruleUrl(finding.rule)) };
  diagnostic.relatedInformation = finding.related.map(
    (r) =>
      new vscode.DiagnosticRelatedInformation(
        r.elsewhere
          ? new vscode.Location(
              vscode.Uri.parse(r.elsewhere.file),
              new vscode.Position(r.elsewhere.line - 1, 0),
            )
          : new vscode.Location(document.uri, rangeOf(document, r)),
        relatedMessage(r),
      ),
  );
  return diagnostic;
}

/** Findings in the Problems panel and under the words; none flickers on the paragraph being typed. */
export class Diagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('bluePencil');
  private readonly shown = new Map<string, Shown>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(private readonly articles: Articles) {
    this.subscriptions = [
      this.collection,
      articles.onDidChange((document) => this.update(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
    ];
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    let shown = this.shown.get(key);
    if (!shown || contentChanges.length === 0) return;
    for (const change of contentChanges) {
      const edit = { offset: change.rangeOffset, removed: change.rangeLength, inserted: change.text.length };
      shown = afterEdit(shown, edit);
    }
    this.shown.set(key, shown);
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => this.settle(document), QUIET),
    );
  }

  private settle(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.timers.delete(key);
    const shown = this.shown.get(key);
    if (!shown) return;
    this.shown.set(key, { ...shown, touched: [] });
    this.update(document);
  }

  private update(document: vscode.TextDocument): void {
    const analysed = document.isClosed ? undefined : this.articles.get(document);
    if (!analysed) {
      this.clear(document);
      return;
    }
    // An edit is under way: its own analysis follows and calls again.
    if (analysed.version !== document.version) return;
    this.publish(analysed);
  }

  private publish({ document, article, findings }: Analysed): void {
    const key = document.uri.toString();
    const shown = this.shown.get(key) ?? NOTHING_SHOWN;
    const { now } = holdBack(findings, article.paragraphs, shown);
    this.collection.set(
      document.uri,
      now.map((finding) => toDiagnostic(document, finding)),
    );
    this.shown.set(key, {
      findings: now.map(({ start, end, rule }) => ({ start, end, rule })),
      touched: shown.touched,
    });
  }

  private clear(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.shown.delete(key);
    this.collection.delete(document.uri);
  }
}
