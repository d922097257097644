import * as vscode from 'vscode';
import type { Marks } from '../marks';

const KEY = 'bluePencil.marksShown';

/** Marks are as they were left, in every window. */
export const marksWereShown = (memory: vscode.Memento): boolean => memory.get<unknown>(KEY) !== false;

export function toggleMarks(marks: Marks, memory: vscode.Memento): void {
  marks.show(!marks.areShown);
  void memory.update(KEY, marks.areShown);
  announceMarks(marks);
  const message = marks.areShown
    ? vscode.l10n.t('Blue Pencil: marks are shown')
    : vscode.l10n.t('Blue Pencil: marks are hidden');
  vscode.window.setStatusBarMessage(message, 3000);
}

/** For menus that show the state. */
export const announceMarks = (marks: Marks): void => {
  void vscode.commands.executeCommand('setContext', KEY, marks.areShown);
};
