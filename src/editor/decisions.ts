import * as vscode from 'vscode';
import type { EntityCorrection } from '../analysis/entities/corrections';
import { CONFIGURATION_FILE } from '../formats/configuration/configuration';
import type { RememberedIgnore } from '../rules/desk';
import { later } from './later';
import { pathFrom, type WorkspaceConfiguration } from './workspaceConfiguration';

/** What somebody has decided about an article that belongs to no desk. */
export interface Decided {
  readonly ignores: readonly RememberedIgnore[];
  readonly notSpeech: readonly string[];
  /** Left out by versions that did not know it. */
  readonly entities?: readonly EntityCorrection[];
}

const NOTHING: Decided = { ignores: [], notSpeech: [] };
const KEY = 'bluePencil.decisions';
/** Of so many articles outside of workspaces decisions are kept; the oldest go first. */
const MOST = 200;

/** Why a decision could not be kept, in words for the person who made it. */
export class NotKeptError extends Error {}

/**
 * Keeps what an editor decides about findings: in the desk's configuration, where colleagues and the command line
 * read it; for an article in no workspace and under no configuration, in this editor's own memory.
 */
export class Decisions {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly configurations: WorkspaceConfiguration,
    private readonly memory: vscode.Memento,
  ) {}

  /** What this editor remembers of an article by itself. */
  of({ uri }: vscode.TextDocument): Decided {
    return this.all()[uri.toString()] ?? NOTHING;
  }

  /** Hears no more of a finding. @returns where that is kept @throws NotKeptError */
  async ignore(uri: vscode.Uri, rule: string, words: string): Promise<string> {
    const folder = await this.folderFor(uri);
    if (!folder) return this.remember(uri, (d) => ({ ...d, ignores: [...d.ignores, { rule, words }] }));
    return this.write(folder, (text) =>
      later().withIgnore(text, { rule, words, file: pathFrom(folder, uri) }),
    );
  }

  /** Takes words for nobody's speech. @returns where that is kept @throws NotKeptError */
  async notSpeech(uri: vscode.Uri, words: string): Promise<string> {
    const folder = await this.folderFor(uri);
    if (!folder) return this.remember(uri, (d) => ({ ...d, notSpeech: [...d.notSpeech, words] }));
    return this.write(folder, (text) => later().withNotSpeech(text, words));
  }

  /** Keeps what a name was corrected to. @returns where that is kept @throws NotKeptError */
  async correct(uri: vscode.Uri, correction: EntityCorrection): Promise<string> {
    const folder = await this.folderFor(uri);
    if (!folder) return this.remember(uri, (d) => ({ ...d, entities: [...(d.entities ?? []), correction] }));
    return this.write(folder, (text) => later().withEntity(text, correction));
  }

  /** Switches a rule off for the desk. @returns where that is kept @throws NotKeptError */
  async switchOff(uri: vscode.Uri | undefined, rule: string): Promise<string> {
    const folder = uri ? await this.folderFor(uri) : vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder)
      throw new NotKeptError(
        vscode.l10n.t('This file is in no workspace folder, so there is no configuration to write to.'),
      );
    return this.write(folder, (text) => later().withRule(text, rule, 'off'));
  }

  /** The next untitled document may get the name of one that is closed. */
  async forget({ uri, isUntitled }: vscode.TextDocument): Promise<void> {
    const { [uri.toString()]: known, ...others } = this.all();
    if (isUntitled && known) await this.memory.update(KEY, others);
  }

  private async folderFor(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    if (uri.scheme === 'untitled') return undefined;
    const placed = await this.configurations.read(uri);
    return placed?.folder ?? vscode.workspace.getWorkspaceFolder(uri)?.uri;
  }

  private async write(folder: vscode.Uri, change: (text: string) => string): Promise<string> {
    const file = vscode.Uri.joinPath(folder, CONFIGURATION_FILE);
    const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === file.toString());
    if (open?.isDirty)
      throw new NotKeptError(vscode.l10n.t('{0} has unsaved changes. Save it first.', CONFIGURATION_FILE));
    try {
      const before = await readOrEmpty(file);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(change(before)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new NotKeptError(vscode.l10n.t('{0} could not be written: {1}', CONFIGURATION_FILE, reason));
    }
    await this.configurations.readAgain();
    return CONFIGURATION_FILE;
  }

  private async remember(uri: vscode.Uri, change: (decided: Decided) => Decided): Promise<string> {
    const { [uri.toString()]: before = NOTHING, ...others } = this.all();
    const all = [...Object.entries(others), [uri.toString(), change(before)]].slice(-MOST);
    await this.memory.update(KEY, Object.fromEntries(all));
    this.changed.fire();
    return vscode.l10n.t('this editor');
  }

  private all(): Readonly<Record<string, Decided>> {
    return this.memory.get<Readonly<Record<string, Decided>>>(KEY, {});
  }
}

async function readOrEmpty(uri: vscode.Uri): Promise<string> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    return '';
  }
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
