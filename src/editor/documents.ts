import * as vscode from 'vscode';
import { excludedGlobs, languagesFor } from './settings';

/** Whether a document is an article, and if it isn't, why. */
export type Verdict = 'article' | 'scheme' | 'language' | 'excluded' | 'stopped';

/** Old versions of a file and reviews of it: the same text as an article's, and nobody edits it there. */
const VERSION_SCHEMES: ReadonlySet<string> = new Set([
  'git',
  'gitlens',
  'gitfs',
  'hg',
  'svn',
  'review',
  'pr',
]);

/** A document that somebody keeps or is about to: not output, a diff's other side or a settings page. */
export function isKept({ uri }: vscode.TextDocument): boolean {
  if (uri.scheme === 'untitled' || uri.scheme === 'file') return true;
  if (VERSION_SCHEMES.has(uri.scheme) || uri.scheme.startsWith('vscode-userdata')) return false;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** What the settings say of a document, before anybody has said otherwise for this session. */
export function verdictBySettings(document: vscode.TextDocument): Exclude<Verdict, 'stopped'> {
  if (!isKept(document)) return 'scheme';
  if (!languagesFor(document).includes(document.languageId)) return 'language';
  // The article's own extensions say what they are: nobody has to be asked.
  if (document.languageId === 'article') return 'article';
  const excluded = excludedGlobs(document).some(
    (pattern) => vscode.languages.match({ pattern }, document) > 0,
  );
  return excluded ? 'excluded' : 'article';
}
