import * as vscode from 'vscode';
import type { Article, Quotation } from '../../analysis/article';
import { editedQuotations } from '../../ledger/edited';
import type { Comparer, Comparison } from '../../ledger/transcript/compare';
import type { Waiting } from '../../ledger/transcript/prepare';
import type { ComparedQuotation, Desk } from '../../rules/desk';
import { later } from '../later';
import { log } from '../log';

const KEY = 'bluePencil.transcripts';

/** Nobody who would stop it. */
const PATIENT: Waiting = { isStopped: () => false, breathe: async () => {}, report: () => {} };

/** A transcript as it is compared with, by its file. */
interface Loaded {
  readonly file: string;
  readonly comparer: Comparer;
}

/** What the open articles are compared with: transcripts, remembered in the workspace; an earlier version, for the session. */
export class Comparisons implements vscode.Disposable {
  private readonly loaded = new Map<string, readonly Loaded[]>();
  private readonly asked = new Set<string>();
  private readonly earlier = new Map<string, Article>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: readonly vscode.Disposable[];
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.subscriptions = [
      this.changed,
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.readAgain(uri)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.move(oldUri, newUri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.earlier.delete(uri.toString());
        this.loaded.delete(uri.toString());
        this.asked.delete(uri.toString());
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What the rules are to know; nothing where an article is compared with nothing. */
  of({ uri }: vscode.TextDocument, article: Article): Pick<Desk, 'compared' | 'edited'> {
    const key = uri.toString();
    const transcripts = this.transcriptsOf(uri);
    const earlier = this.earlier.get(key);
    return {
      ...(transcripts.length > 0 && { compared: compareAll(article, transcripts) }),
      ...(earlier && { edited: editedQuotations(earlier, article) }),
    };
  }

  /** The transcripts remembered for an article. */
  filesOf(article: vscode.Uri): readonly string[] {
    return this.remembered()[article.toString()] ?? [];
  }

  /**
   * Compares an article with transcripts from now on; with none where the list is empty.
   *
   * @returns false where it was stopped: then all is as it was
   * @throws where a transcript can't be read
   */
  async choose(
    article: vscode.Uri,
    files: readonly vscode.Uri[],
    quoted: readonly string[] = [],
    waiting: Waiting = PATIENT,
  ): Promise<boolean> {
    const loaded: Loaded[] = [];
    for (const file of files) {
      loaded.push(await load(file));
      await waiting.breathe();
      if (waiting.isStopped()) return false;
    }
    const comparers = loaded.map((l) => l.comparer);
    if (!(await later().prepare(comparers, quoted, waiting))) return false;
    this.loaded.set(article.toString(), loaded);
    await this.remember(
      article,
      files.map((f) => f.toString()),
    );
    this.changed.fire();
    return true;
  }

  /** Compares an article with an earlier text of it until it is closed; with none where that is null. */
  compareWithText({ uri, languageId }: vscode.TextDocument, text: string | null): void {
    if (text === null) this.earlier.delete(uri.toString());
    else this.earlier.set(uri.toString(), later().analyze(text, { markdown: languageId === 'markdown' }));
    this.changed.fire();
  }

  isComparedWithText(uri: vscode.Uri): boolean {
    return this.earlier.has(uri.toString());
  }

  private transcriptsOf(article: vscode.Uri): readonly Loaded[] {
    const key = article.toString();
    const known = this.loaded.get(key);
    if (known) return known;
    const files = this.filesOf(article);
    if (files.length > 0 && !this.asked.has(key)) void this.loadRemembered(key, files);
    return [];
  }

  private async loadRemembered(key: string, files: readonly string[]): Promise<void> {
    this.asked.add(key);
    const loaded = await Promise.all(
      files.map((file) =>
        load(vscode.Uri.parse(file)).catch((error: unknown) => {
          log().warn(`The transcript ${file} could not be read: ${String(error)}`);
          return null;
        }),
      ),
    );
    this.loaded.set(
      key,
      loaded.filter((l) => l !== null),
    );
    this.changed.fire();
  }

  private readAgain(file: vscode.Uri): void {
    const changed = [...this.loaded].filter(([, all]) => all.some((l) => l.file === file.toString()));
    for (const [key, all] of changed)
      void this.loadRemembered(
        key,
        all.map((l) => l.file),
      );
  }

  /** Articles and transcripts that were moved are still compared, also those in a folder that was. */
  private async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [old, now] = [from.toString(), to.toString()];
    const moved = (uri: string): string =>
      uri === old || uri.startsWith(`${old}/`) ? now + uri.slice(old.length) : uri;
    for (const [article, all] of this.loaded)
      this.loaded.set(
        article,
        all.map((l) => ({ ...l, file: moved(l.file) })),
      );
    const before = Object.entries(this.remembered());
    const after = before.map(([article, files]) => [moved(article), files.map(moved)] as const);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await this.memory.update(KEY, Object.fromEntries(after));
    this.changed.fire();
  }

  private remember(article: vscode.Uri, files: readonly string[]): Thenable<void> {
    const { [article.toString()]: _, ...others } = this.remembered();
    return this.memory.update(KEY, files.length > 0 ? { ...others, [article.toString()]: files } : others);
  }

  private remembered(): Readonly<Record<string, readonly string[]>> {
    return this.memory.get<Readonly<Record<string, readonly string[]>>>(KEY, {});
  }
}

async function load(file: vscode.Uri): Promise<Loaded> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const { createComparer, parseTranscript } = later();
  return { file: file.toString(), comparer: createComparer(parseTranscript(text)) };
}

const ORDER: readonly Comparison['state'][] = ['verbatim', 'trimmed', 'altered', 'not-found'];

/** The quotations of an article that a transcript may have. */
const quotationsOf = ({ quotations, paragraphs }: Article): readonly Quotation[] =>
  quotations.filter((q) => paragraphs[q.paragraph]?.role !== 'heading');

/** What is quoted in an article, to be compared. */
export const allQuotedWords = (article: Article): readonly string[] =>
  quotationsOf(article).map((quotation) => later().quotedWords(article, quotation));

/** Every quotation beside the transcript that has it best. */
function compareAll(article: Article, transcripts: readonly Loaded[]): readonly ComparedQuotation[] {
  return quotationsOf(article).flatMap((quotation): readonly ComparedQuotation[] => {
    const words = later().quotedWords(article, quotation);
    const all = transcripts.map(({ file, comparer }) => ({ file, comparison: comparer.compare(words) }));
    all.sort((a, b) => ORDER.indexOf(a.comparison.state) - ORDER.indexOf(b.comparison.state));
    const [best] = all;
    if (!best) return [];
    return [{ quotation, comparison: best.comparison, file: best.comparison.cue ? best.file : null }];
  });
}
