import * as vscode from 'vscode';

let channel: vscode.LogOutputChannel | undefined;

/** The extension's log, made when there is something to say. */
export const log = (): vscode.LogOutputChannel => {
  channel ??= vscode.window.createOutputChannel('Blue Pencil', { log: true });
  return channel;
};

export function closeLog(): void {
  channel?.dispose();
  channel = undefined;
}
