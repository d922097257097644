import * as vscode from 'vscode';
import type { Article } from '../../analysis/article';
import { voiceKey } from '../../analysis/voices';
import { lineStartsOf, positionAt } from '../../formats/lines';
import type { Span } from '../../text/span';
import type { Articles } from '../articles';
import { later } from '../later';
import { log } from '../log';
import { excludedGlobs, languagesFor } from '../settings';
import { wordsOf } from '../snippet';
import { inTime, orInTime } from './patience';

/** What is kept of an article that may not be open: who and what is named, and who is quoted. */
export interface Indexed {
  readonly uri: vscode.Uri;
  readonly entities: readonly IndexedEntity[];
  readonly quotations: readonly IndexedQuotation[];
}

interface IndexedEntity {
  readonly name: string;
  readonly type: Article['entities'][number]['type'];
  readonly first: vscode.Range;
}

export interface IndexedQuotation {
  /** The voice's key, equal for one speaker in all articles; null where nobody is named. */
  readonly key: string | null;
  readonly speaker: string | null;
  readonly words: string;
  readonly range: vscode.Range;
}

/** So many files of the folders are read, and none longer than this in bytes; what is left out is in the log. */
const MOST_FILES = 1000;
const LONGEST = 1_000_000;

const OWN = '**/*.{article,story,copy}';
const ENDINGS: Readonly<Record<string, string>> = {
  plaintext: '**/*.{txt,text}',
  markdown: '**/*.{md,markdown}',
};

/** The articles in the workspace's folders, read when somebody asks for what is in them and kept until they change. */
export class FolderArticles {
  private readonly known = new Map<string, { readonly changed: number; readonly indexed: Indexed }>();

  constructor(private readonly articles: Articles) {}

  /** Every article there is, the open ones as they stand. */
  async all(token: vscode.CancellationToken): Promise<readonly Indexed[]> {
    const found: Indexed[] = [];
    for (const uri of await this.files(token)) {
      if (token.isCancellationRequested) return found;
      const indexed = await this.read(uri);
      if (indexed) found.push(indexed);
    }
    const listed = new Set(found.map(({ uri }) => uri.toString()));
    const open = vscode.workspace.textDocuments.filter((d) => !listed.has(d.uri.toString()));
    return [...open.flatMap((d) => this.openArticle(d) ?? []), ...found];
  }

  private async files(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
    const others = languagesFor().flatMap((language) => ENDINGS[language] ?? []);
    const excluded = `{${[...excludedGlobs(), '**/node_modules/**'].join(',')}}`;
    const lists = await Promise.all([
      findFiles(OWN, '**/node_modules/**', token),
      ...others.map((glob) => findFiles(glob, excluded, token)),
    ]);
    const all = lists.flat();
    if (all.length > MOST_FILES) log().warn(`Only ${MOST_FILES} of ${all.length} articles are searched.`);
    return all.slice(0, MOST_FILES);
  }

  private openArticle(document: vscode.TextDocument): Indexed | undefined {
    const analysed = this.articles.current(document);
    return analysed && indexOf(document.uri, analysed.article);
  }

  private async read(uri: vscode.Uri): Promise<Indexed | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === key);
    if (open) return this.openArticle(open);
    try {
      const { mtime, size } = await inTime(vscode.workspace.fs.stat(uri));
      const known = this.known.get(key);
      if (known?.changed === mtime) return known.indexed;
      if (size > LONGEST) {
        log().warn(`${key} is longer than ${LONGEST} bytes and is not searched.`);
        return undefined;
      }
      const text = new TextDecoder().decode(await inTime(vscode.workspace.fs.readFile(uri)));
      const indexed = indexOf(uri, later().analyze(text, { markdown: /\.(?:md|markdown)$/i.test(uri.path) }));
      this.known.set(key, { changed: mtime, indexed });
      return indexed;
    } catch (error) {
      // Gone in the meantime, or not to be read: the others still answer.
      log().warn(`${key} could not be read: ${String(error)}`);
      return undefined;
    }
  }
}

function indexOf(uri: vscode.Uri, article: Article): Indexed {
  const starts = lineStartsOf(article.text);
  const position = (offset: number): vscode.Position => {
    const { line, column } = positionAt(starts, offset);
    return new vscode.Position(line - 1, column - 1);
  };
  const range = (s: Span): vscode.Range => new vscode.Range(position(s.start), position(s.end));
  return {
    uri,
    entities: article.entities.flatMap(({ name, type, mentions: [first] }) =>
      first ? [{ name, type, first: range(first) }] : [],
    ),
    quotations: article.quotations.map((q) => ({
      key: voiceKey(q.attribution?.speaker),
      speaker: q.attribution?.speaker?.name ?? q.attribution?.speaker?.text ?? null,
      words: wordsOf(article.text, q),
      range: range(q),
    })),
  };
}

/** VS Code waits without end for somebody to search a virtual folder that nobody can search; then there is nothing to be found. */
function findFiles(
  glob: string,
  excluded: string,
  token: vscode.CancellationToken,
): Thenable<readonly vscode.Uri[]> {
  const found = vscode.workspace.findFiles(glob, excluded, MOST_FILES, token);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.every(({ uri }) => uri.scheme === 'file' || uri.scheme === 'vscode-remote')) return found;
  return orInTime(found, []);
}
