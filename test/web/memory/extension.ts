import * as vscode from 'vscode';
import { MemoryFiles } from '../../host/memoryFiles';

/** Whose files nobody's disk holds. */
export function activate(context: vscode.ExtensionContext): void {
  const files = new MemoryFiles();
  files.createDirectory(vscode.Uri.parse('memory:/desk'));
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }),
  );
}
