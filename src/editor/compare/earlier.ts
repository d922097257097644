import * as vscode from 'vscode';

/** As much of VS Code's git extension as is asked for. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
  };
}

/** An article as the last commit has it; null where there is no git, or git doesn't know the file. */
export async function committedText(article: vscode.Uri): Promise<string | null> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return null;
  try {
    const git = (await extension.activate()).getAPI(1);
    return (await git.getRepository(article)?.show('HEAD', article.fsPath)) ?? null;
  } catch {
    // Switched off, no repository, or a file that was never committed: each means that there is nothing to compare with.
    return null;
  }
}

/** An article as its file has it; null where it has none. */
export async function savedText(article: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(article));
  } catch {
    return null;
  }
}
