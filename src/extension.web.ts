import type * as vscode from 'vscode';
import { type BluePencilApi, activate as start } from './editor/activate';
import { readModels } from './editor/models';

export { deactivate } from './editor/activate';

/** The door for an extension host in a browser's worker, which reads files only in its own time. */
export async function activate(context: vscode.ExtensionContext): Promise<BluePencilApi> {
  await readModels(context.extensionUri);
  return start(context);
}
