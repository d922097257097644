import * as vscode from 'vscode';

/**
 * The bytes of each model, by the name of the file that holds them, where no disk can be read at once: the build leaves
 * room for them, which is filled before anything asks.
 */
export const MODELS = new Map<string, Uint8Array>();

/** Fills the room from the files beside the bundle. @throws where one of them cannot be read */
export async function readModels(extension: vscode.Uri): Promise<void> {
  const read = async (name: string, room: Uint8Array): Promise<void> =>
    room.set(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name)));
  await Promise.all([...MODELS].map(([name, room]) => read(name, room)));
}
