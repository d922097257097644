import * as vscode from 'vscode';

/** Opens a text in an editor, as an article unless another language is named. */
export async function openArticle(content: string, language = 'article'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  // The first article wakes the extension, and nothing is known before it is awake.
  if (language === 'article')
    await waitFor(() => vscode.extensions.getExtension('blue-pencil.blue-pencil')?.isActive || null);
  return document;
}

/** Asks again until there is an answer. @throws where none comes in time (milliseconds) */
export async function waitFor<T>(
  ask: () => T | null | undefined | Thenable<T | null | undefined>,
  time = 15_000,
): Promise<T> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (Date.now() - started > time) throw new Error(`nothing came within ${time} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits a number of milliseconds. */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
