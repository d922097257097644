import * as vscode from 'vscode';
import type { Entity, EntityType } from '../../analysis/article';
import type { EntityCorrection } from '../../analysis/entities/corrections';
import type { Analysed, Articles } from '../articles';
import type { Decisions } from '../decisions';
import { ENTITY_ICONS, typeLabel } from '../labels';
import { entityAt } from '../lookup';
import { articleInEditor, explain } from './article';
import { keep } from './decide';

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

type Ask = (entity: Entity, analysed: Analysed) => Promise<EntityCorrection | undefined>;

/** Corrections of what a name was taken for, for every article of the desk; of the row given, else of the name at the cursor. */
export const entityCommands = (
  articles: Articles,
  decisions: Decisions,
): Readonly<Record<string, (row?: unknown) => Promise<void>>> => {
  const correcting = (ask: Ask) => (row?: unknown) => correct(articles, decisions, row, ask);
  return {
    'bluePencil.notAnEntity': correcting(async ({ name }) => ({ name, type: 'none' })),
    'bluePencil.changeEntityType': correcting(askType),
    'bluePencil.mergeEntity': correcting(askOther),
  };
};

async function correct(articles: Articles, decisions: Decisions, row: unknown, ask: Ask): Promise<void> {
  const found = articleInEditor(articles);
  if (!found) return;
  const { document, selection } = found.editor;
  const { article } = found.analysed;
  const entity =
    article.entities.find((e) => e === entityOfRow(row)) ??
    entityAt(article, document.offsetAt(selection.active))?.entity;
  if (!entity) {
    explain(vscode.l10n.t('Put the cursor on a name.'));
    return;
  }
  const correction = await ask(entity, found.analysed);
  if (correction) await keep(() => decisions.correct(document.uri, correction));
}

const entityOfRow = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'entity' in row ? row.entity : undefined;

async function askType({ name, type }: Entity): Promise<EntityCorrection | undefined> {
  const items = TYPES.filter((t) => t !== type).map((t) => ({
    label: typeLabel(t),
    iconPath: new vscode.ThemeIcon(ENTITY_ICONS[t]),
    type: t,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('What {0} is', name),
  });
  return picked && { name, type: picked.type };
}

/** Entities of the same type first: they are the likely ones. */
async function askOther(entity: Entity, { article }: Analysed): Promise<EntityCorrection | undefined> {
  const rank = (e: Entity): number => (e.type === entity.type ? 0 : 1);
  const items = article.entities
    .filter((e) => e !== entity)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, role, type }) => ({
      label: name,
      description: role ?? typeLabel(type),
      iconPath: new vscode.ThemeIcon(ENTITY_ICONS[type]),
    }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Whom or what {0} is one with', entity.name),
    matchOnDescription: true,
  });
  return picked && { name: entity.name, same: picked.label };
}
