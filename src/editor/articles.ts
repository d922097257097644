import * as vscode from 'vscode';
import type { AnalyzeOptions, Analyzer } from '../analysis/analyze';
import type { Article } from '../analysis/article';
import type { Ledger } from '../ledger/ledger';
import type { Desk } from '../rules/desk';
import type { Finding } from '../rules/rule';
import type { Agreed } from './agreed';
import { type Verdict, verdictBySettings } from './documents';
import { later } from './later';
import { log } from './log';

/** One version of a document with everything known about it. All surfaces read the same one. */
export interface Analysed {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** What is ticked off in it. */
  readonly ledger: Ledger;
}

interface Entry {
  /** Made with the first analysis, which loads what reads articles. */
  analyzer: Analyzer | undefined;
  analysed: Analysed | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last analysis took, in milliseconds. */
  cost: number;
  /** A version that is being read in turns; resolves to whether it was read to the end. */
  reading: { readonly version: number; readonly whole: Promise<boolean> } | undefined;
}

/** The waits between edit and analysis, in milliseconds: a frame or two for an article, more where analysis is slow. */
const SHORTEST_WAIT = 30;
const LONGEST_WAIT = 1500;

/** From this length on, in UTF-16 units, a text that is opened is read in turns. */
const LONG = 100_000;
/** How long a turn takes, in milliseconds: what others in the extension host wait at most. */
const TURN = 20;

/** What checkers have done about an article: ticks, and what it is compared with. */
interface Checking extends Pick<Desk, 'compared' | 'edited'> {
  readonly ledger: Ledger;
}

/**
 * Knows which open documents are articles and keeps one analysis of each. Only documents in sight are analysed
 * unasked; edits that arrive during the wait are taken together, and the last one is never dropped, because
 * every edit either finds a wait under way or starts one.
 */
export class Articles implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly decided = new Map<string, 'article' | 'stopped'>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: readonly vscode.Disposable[];

  /** A document has a new analysis, has become an article, or is none any more. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly agreedOn: (document: vscode.TextDocument) => Agreed,
    private readonly checkingOf: (document: vscode.TextDocument, article: Article) => Checking,
  ) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.schedule(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.schedule(document, 0);
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const { timer } of this.entries.values()) clearTimeout(timer);
    this.entries.clear();
  }

  verdict(document: vscode.TextDocument): Verdict {
    return this.decided.get(document.uri.toString()) ?? verdictBySettings(document);
  }

  isArticle(document: vscode.TextDocument): boolean {
    return this.verdict(document) === 'article';
  }

  /** Says for this session whether a document is an article, whatever the settings say. */
  decide(document: vscode.TextDocument, article: boolean): void {
    this.decided.set(document.uri.toString(), article ? 'article' : 'stopped');
    this.reconsider(document);
  }

  /** The documents of this session that are articles whatever the settings say. */
  get markedUp(): readonly string[] {
    return [...this.decided].flatMap(([uri, verdict]) => (verdict === 'article' ? [uri] : []));
  }

  /** The latest analysis there is; of an earlier version while an edit waits. */
  get(document: vscode.TextDocument): Analysed | undefined {
    return this.entries.get(document.uri.toString())?.analysed;
  }

  /** The analysis of the document as it stands now; nothing where it is no article. */
  current(document: vscode.TextDocument): Analysed | undefined {
    if (document.isClosed || !this.isArticle(document)) return undefined;
    const known = this.get(document);
    return known?.version === document.version ? known : this.analyse(document);
  }

  /**
   * The analysis of the document as it stands, in a moment: a long text that was just opened is read in turns, between
   * which others get theirs. Where it is edited, closed or hidden meanwhile that is left off, and what is known is given.
   */
  async read(document: vscode.TextDocument): Promise<Analysed | undefined> {
    const entry = this.isArticle(document) ? this.entryOf(document) : undefined;
    if (!entry || entry.analysed || document.getText().length < LONG) return this.current(document);
    if (entry.reading?.version !== document.version)
      entry.reading = { version: document.version, whole: this.readAhead(document, entry) };
    return (await entry.reading.whole) ? this.current(document) : this.get(document);
  }

  private async readAhead(document: vscode.TextDocument, entry: Entry): Promise<boolean> {
    const { version } = document;
    // VS Code asks for actions and symbols a moment before it says that a document is in sight.
    let wasVisible = false;
    const isWanted = (): boolean => {
      const isHidden = wasVisible && !isVisible(document);
      wasVisible ||= isVisible(document);
      const isOpen = this.entries.get(document.uri.toString()) === entry;
      return isOpen && !isHidden && !entry.analysed && document.version === version;
    };
    try {
      let until = performance.now() + TURN;
      for (const _ of this.stepsOf(document, entry)) {
        if (performance.now() < until) continue;
        await new Promise((next) => setTimeout(next));
        if (!isWanted()) break;
        until = performance.now() + TURN;
      }
    } catch {
      // The analysis itself will meet the same fault, and say so.
    }
    if (entry.reading?.version === version) entry.reading = undefined;
    return isWanted() || entry.analysed?.version === version;
  }

  /** What can be done beforehand of an analysis, in small steps. */
  private *stepsOf(document: vscode.TextDocument, entry: Entry): Iterable<void> {
    const [text, options] = [document.getText(), this.optionsOf(document)];
    const analyzer = analyzerOf(entry);
    yield* analyzer.readAhead(text, options);
    const article = analyzer.analyze(text, options);
    yield;
    yield* later().checkAhead(article, this.agreedOn(document).desk);
  }

  private optionsOf(document: vscode.TextDocument): AnalyzeOptions {
    return { markdown: document.languageId === 'markdown', ...this.agreedOn(document).words };
  }

  /** Settings have changed: looks again at every open document. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) this.reconsider(document);
  }

  /** Analyses what is in sight; at the start. */
  start(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.schedule(document, 0);
  }

  private reconsider(document: vscode.TextDocument): void {
    const entry = this.entries.get(document.uri.toString());
    if (!this.isArticle(document)) {
      this.drop(document);
      this.changed.fire(document);
      return;
    }
    if (entry) entry.analysed = undefined;
    if (entry || isVisible(document)) this.schedule(document, 0);
  }

  private schedule(document: vscode.TextDocument, wait?: number): void {
    if (!isVisible(document) || !this.isArticle(document)) return;
    const entry = this.entryOf(document);
    if (entry.timer !== undefined || entry.analysed?.version === document.version) return;
    const pause = wait ?? Math.min(Math.max(2 * entry.cost, SHORTEST_WAIT), LONGEST_WAIT);
    entry.timer = setTimeout(() => {
      entry.timer = undefined;
      if (!document.isClosed) void this.read(document);
    }, pause);
  }

  private analyse(document: vscode.TextDocument): Analysed | undefined {
    const entry = this.entryOf(document);
    clearTimeout(entry.timer);
    entry.timer = undefined;
    const began = performance.now();
    try {
      const { desk } = this.agreedOn(document);
      const article = analyzerOf(entry).analyze(document.getText(), this.optionsOf(document));
      const checking = this.checkingOf(document, article);
      const findings = later().checkArticle(article, { ...desk, ...checking });
      const { ledger } = checking;
      entry.analysed = { document, version: document.version, article, findings, ledger };
    } catch (error) {
      // A fault of ours must not take the marks of the last good version away, nor pop up at every key.
      log().error(`Could not analyse ${document.uri.toString()}: ${String(error)}`);
      return undefined;
    } finally {
      entry.cost = performance.now() - began;
    }
    this.changed.fire(document);
    return entry.analysed;
  }

  private entryOf(document: vscode.TextDocument): Entry {
    const key = document.uri.toString();
    const known = this.entries.get(key);
    if (known) return known;
    const entry: Entry = {
      analyzer: undefined,
      analysed: undefined,
      timer: undefined,
      cost: 0,
      reading: undefined,
    };
    this.entries.set(key, entry);
    return entry;
  }

  private drop(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.entries.get(key)?.timer);
    this.entries.delete(key);
  }

  /** Also what happens when a document's language changes: VS Code closes and opens it again. */
  private forget(document: vscode.TextDocument): void {
    this.drop(document);
    // The next untitled document may get this one's name.
    if (document.isUntitled) this.decided.delete(document.uri.toString());
    this.changed.fire(document);
  }
}

function analyzerOf(entry: Entry): Analyzer {
  entry.analyzer ??= later().createAnalyzer();
  return entry.analyzer;
}

const isVisible = (document: vscode.TextDocument): boolean =>
  vscode.window.visibleTextEditors.some((editor) => editor.document === document);
