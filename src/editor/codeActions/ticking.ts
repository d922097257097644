import * as vscode from 'vscode';
import type { Analysed } from '../articles';
import { at, TICK, UNTICK } from '../commands/tick';

const { t } = vscode.l10n;

/** A kind of their own, so that a key can be bound to them and a setting can leave them out. */
export const TICKING = vscode.CodeActionKind.Refactor.append('tick');

/** Ticking off what the cursor is on. */
export function ticking(analysed: Analysed, offset: number): readonly vscode.CodeAction[] {
  const [here] = analysed.document.isUntitled ? [] : at(analysed, offset);
  if (!here) return [];
  const make = (title: string, command: string): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, TICKING);
    action.command = { command, title, arguments: [analysed.document.uri.toString(), offset] };
    return action;
  };
  return [
    ...(here.state === 'checked' ? [] : [make(t('Tick as checked'), TICK.checked)]),
    make(t('Note a query…'), TICK.query),
    make(t('Mark as wrong…'), TICK.wrong),
    ...(here.record ? [make(t('Take the tick out'), UNTICK)] : []),
  ];
}
