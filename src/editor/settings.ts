import * as vscode from 'vscode';
import { type Dialect, isDialect } from '../analysis/dialect';
import { EMPTY } from '../formats/configuration/configuration';

import type { QuoteStyle } from '../rules/desk';
import type { Severities, Severity } from '../rules/severity';
import type { Agreed } from './agreed';
import type { Decided } from './decisions';
import { later } from './later';
import { type Placed, pathFrom } from './workspaceConfiguration';

export const SECTION = 'bluePencil';

/** Kinds of marks an editor can switch on and off one by one. */
export type MarkKind = 'quotations' | 'speakers' | 'cues' | 'claims' | 'entities';

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity | 'off'>([
  'error',
  'warning',
  'information',
  'hint',
  'off',
]);
const isSeverity = (value: unknown): value is Severity | 'off' => SEVERITIES.has(value);

// What people write into settings.json has any type at all, so every reader falls back instead of failing.

const read = (scope: vscode.ConfigurationScope | undefined, key: string): unknown =>
  vscode.workspace.getConfiguration(SECTION, scope).get<unknown>(key);

/** Language ids of the documents that are taken for articles. */
export function languagesFor(scope?: vscode.ConfigurationScope): readonly string[] {
  const value = read(scope, 'languages');
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

/** Globs of files that are left alone; a glob set to false is switched off, as in `files.exclude`. */
export function excludedGlobs(scope?: vscode.ConfigurationScope): readonly string[] {
  const value = read(scope, 'exclude');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

/** Severities as set, by rule id; values that are none are left out. */
function severitiesFor(scope?: vscode.ConfigurationScope): Severities {
  const value = read(scope, 'rules');
  if (typeof value !== 'object' || value === null) return {};
  const set: Record<string, Severity | 'off'> = {};
  for (const [id, severity] of Object.entries(value)) if (isSeverity(severity)) set[id] = severity;
  return set;
}

/** How quotation marks are to look; null where each article keeps to its own habit. */
function quoteStyleFor(scope?: vscode.ConfigurationScope): QuoteStyle | null {
  const value = read(scope, 'quoteStyle');
  return value === 'curly' || value === 'straight' ? value : null;
}

/** Whose English articles are in; null where nobody has said. */
function dialectFor(scope?: vscode.ConfigurationScope): Dialect | null {
  const value = read(scope, 'dialect');
  return isDialect(value) ? value : null;
}

/**
 * What the desk has agreed on holds over one editor's own settings: a colleague sees the same findings. What this
 * editor has decided by itself is added to it.
 */
export function agreedOn(document: vscode.TextDocument, placed: Placed | null, own: Decided): Agreed {
  const configuration = placed?.configuration ?? EMPTY;
  const desk = later().deskFor(configuration, placed && pathFrom(placed.folder, document.uri));
  return {
    desk: {
      rules: { ...severitiesFor(document), ...desk.rules },
      ignores: [...desk.ignores, ...own.ignores],
      quoteStyle: desk.quoteStyle ?? quoteStyleFor(document),
      names: desk.names ?? [],
    },
    words: {
      ...configuration,
      dialect: configuration.dialect ?? dialectFor(document),
      notSpeech: [...configuration.notSpeech, ...own.notSpeech],
      entities: [...configuration.entities, ...(own.entities ?? [])],
    },
  };
}

export const isMarkShown = (kind: MarkKind, scope?: vscode.ConfigurationScope): boolean =>
  read(scope, `marks.${kind}`) !== false;

/** Which inlay hints to show: none, those the text leaves unsaid, or all. */
export function hintsFor(scope?: vscode.ConfigurationScope): 'off' | 'inferred' | 'all' {
  const value = read(scope, 'inlayHints');
  return value === 'inferred' || value === 'all' ? value : 'off';
}

/** Whether the trees select what the cursor is on. */
export const followsCursor = (scope?: vscode.ConfigurationScope): boolean =>
  read(scope, 'views.followCursor') !== false;

/** The name that ticks in a ledger carry; empty where nobody has set one. */
export function checkerName(scope?: vscode.ConfigurationScope): string {
  const value = read(scope, 'checker');
  return typeof value === 'string' ? value.trim() : '';
}
