import * as vscode from 'vscode';
import type { Article, Entity, EntityType, Reference, Words } from '../../analysis/article';
import { foldName } from '../../analysis/entities/chains/key';
import type { ActiveArticle } from '../activeArticle';
import type { Analysed } from '../articles';
import { revealing } from '../commands/reveal';
import { arrange } from '../commands/trees';
import { Kept } from '../kept';
import { ENTITY_ICONS, groupLabel, typeLabel } from '../labels';
import { entityAt } from '../lookup';
import { snippetOf } from '../snippet';
import { type AnalysedRow, ArticleTree } from './articleTree';
import { isShown, itemOf, leftBadge, progressText, ticked } from './ticks';

interface Group {
  readonly kind: 'group';
  readonly type: EntityType;
  readonly entities: readonly EntityNode[];
}

interface EntityNode extends AnalysedRow {
  readonly kind: 'entity';
  readonly entity: Entity;
  /** How often it is quoted. */
  readonly quoted: number;
  /** By name and by description, in the order of the text. */
  readonly mentions: readonly MentionNode[];
}

interface MentionNode extends AnalysedRow {
  readonly kind: 'mention';
  readonly entity: Entity;
  readonly mention: Words;
  readonly index: number;
}

type EntitiesNode = Group | EntityNode | MentionNode;

/** Where the text is kept that the view is filtered by. */
const FILTER = 'bluePencil.entityFilter';

const ORDER: readonly EntityType[] = ['person', 'organization', 'place', 'other'];

/** By first mention, by name, or the most mentioned first. */
type EntityOrder = 'text' | 'name' | 'count';

const ORDERS: Readonly<Record<EntityOrder, (a: EntityNode, b: EntityNode) => number>> = {
  text: (a, b) => (a.mentions[0]?.mention.start ?? 0) - (b.mentions[0]?.mention.start ?? 0),
  name: (a, b) => a.entity.name.localeCompare(b.entity.name),
  count: (a, b) => b.mentions.length - a.mentions.length,
};

/** Who and what is named: by type, each with its mentions. */
export class EntitiesView extends ArticleTree<EntitiesNode> {
  private readonly order: Kept<EntityOrder>;

  constructor(
    active: ActiveArticle,
    private readonly memory: vscode.Memento,
  ) {
    super('bluePencil.entities', active);
    this.order = new Kept<EntityOrder>(memory, 'bluePencil.entityOrder', ['text', 'name', 'count']);
  }

  getTreeItem(node: EntitiesNode): vscode.TreeItem {
    if (node.kind === 'group') return groupItem(node);
    if (node.kind === 'entity') return ticked(this.entityItem(node), itemOf(node.analysed, node.entity));
    return this.mentionItem(node);
  }

  getParent(node: EntitiesNode): EntitiesNode | undefined {
    if (node.kind === 'group') return undefined;
    const groups = this.roots().filter((g): g is Group => g.kind === 'group');
    const group = groups.find((g) => g.type === node.entity.type);
    return node.kind === 'entity' ? group : group?.entities.find((e) => e.entity === node.entity);
  }

  protected build(analysed: Analysed): readonly EntitiesNode[] {
    const { article } = analysed;
    const quoted = quotedBy(article);
    const described = referencesByEntity(article);
    return ORDER.flatMap((type) => {
      const entities = article.entities
        .filter((e) => e.type === type && has(e, this.filter) && isShown(analysed, e, this.active.shows))
        .map((e) => entityNode(analysed, e, quoted.get(e.id) ?? 0, described.get(e.id) ?? []))
        .sort(ORDERS[this.order.value]);
      return entities.length > 0 ? [{ kind: 'group' as const, type, entities }] : [];
    });
  }

  /** Lets somebody choose how the entities of each group are sorted. */
  async arrange(): Promise<void> {
    const labels: Readonly<Record<EntityOrder, string>> = {
      text: vscode.l10n.t('In the order of the article'),
      name: vscode.l10n.t('By name'),
      count: vscode.l10n.t('Most mentioned first'),
    };
    await arrange(this.order, labels, vscode.l10n.t('How to sort the entities'));
    this.refresh();
  }

  /** Shows the entities only that have some text in their names or role; asks for it where none is handed in. */
  async filterBy(text: unknown): Promise<void> {
    const asked =
      typeof text === 'string'
        ? text
        : await vscode.window.showInputBox({
            value: this.filter,
            prompt: vscode.l10n.t('Part of a name or a role; empty for all'),
          });
    if (asked === undefined) return;
    await this.memory.update(FILTER, asked.trim());
    this.refresh();
  }

  private get filter(): string {
    return this.memory.get<string>(FILTER) ?? '';
  }

  protected nodeAt({ article }: Analysed, offset: number): EntitiesNode | undefined {
    const entity = entityAt(article, offset)?.entity;
    return this.roots()
      .flatMap((root) => (root.kind === 'group' ? root.entities : []))
      .find((node) => node.entity === entity);
  }

  protected childrenOf(node: EntitiesNode): readonly EntitiesNode[] {
    if (node.kind === 'group') return node.entities;
    return node.kind === 'entity' ? node.mentions : [];
  }

  protected describe(analysed: Analysed | undefined): void {
    this.view.message = this.filter ? vscode.l10n.t('Only entities with “{0}” are shown.', this.filter) : '';
    this.view.description = analysed
      ? [String(analysed.article.entities.length), progressText(analysed, 'name')].filter(Boolean).join(' · ')
      : '';
    this.view.badge = analysed && leftBadge(analysed, 'name');
  }

  private entityItem(node: EntityNode): vscode.TreeItem {
    const { entity, quoted, analysed } = node;
    const count = node.mentions.length;
    const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${analysed.document.uri.toString()}#${entity.id}`;
    item.iconPath = new vscode.ThemeIcon(ENTITY_ICONS[entity.type]);
    item.description = [String(count), entity.role, quoted > 0 ? vscode.l10n.t('quoted {0}', quoted) : '']
      .filter(Boolean)
      .join(' · ');
    item.contextValue = `entity.${entity.type}`;
    item.tooltip = entityTooltip(node);
    item.accessibilityInformation = {
      label:
        count === 1
          ? vscode.l10n.t('{0}, {1}, mentioned once', entity.name, typeLabel(entity.type))
          : vscode.l10n.t('{0}, {1}, mentioned {2} times', entity.name, typeLabel(entity.type), count),
    };
    return item;
  }

  private mentionItem({ entity, mention, index, analysed }: MentionNode): vscode.TreeItem {
    const { document, article } = analysed;
    const { text, highlight } = snippetOf(article.text, mention);
    const label: vscode.TreeItemLabel = { label: text, highlights: [[...highlight]] };
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
    item.id = `${document.uri.toString()}#${entity.id}#${index}`;
    item.contextValue = 'mention';
    const line = document.positionAt(mention.start).line + 1;
    item.description = vscode.l10n.t('line {0}', line);
    item.command = revealing(document, mention);
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, line {1}: {2}', mention.text, line, text) };
    return item;
  }
}

/** Has it the text in one of its names, or in its role? Case and accents make no difference. */
function has({ name, variants, role }: Entity, text: string): boolean {
  const wanted = foldName(text);
  return !wanted || [name, ...variants, role ?? ''].some((form) => foldName(form).includes(wanted));
}

function quotedBy({ quotations }: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { attribution } of quotations) {
    const id = attribution?.speaker?.entity;
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** "the ministry", by what it means. */
function referencesByEntity({ references }: Article): ReadonlyMap<string, readonly Reference[]> {
  const byEntity = new Map<string, Reference[]>();
  for (const reference of references) {
    const there = byEntity.get(reference.entity);
    if (there) there.push(reference);
    else byEntity.set(reference.entity, [reference]);
  }
  return byEntity;
}

function entityNode(
  analysed: Analysed,
  entity: Entity,
  quoted: number,
  described: readonly Reference[],
): EntityNode {
  const mentions = [...entity.mentions, ...described]
    .sort((a, b) => a.start - b.start)
    .map((mention, index): MentionNode => ({ kind: 'mention', entity, mention, index, analysed }));
  return { kind: 'entity', entity, quoted, mentions, analysed };
}

function groupItem({ type, entities }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabel(type), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `group:${type}`;
  item.description = String(entities.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1}', groupLabel(type), entities.length) };
  return item;
}

/** Who it is, its other forms, how often it is quoted, and its first mention in its sentence. */
function entityTooltip({ entity, quoted, analysed: { article, document } }: EntityNode): string {
  const { name, type, role, variants, mentions } = entity;
  const lines = [role ? `${name}, ${role}` : name, typeLabel(type)];
  if (variants.length > 0) lines.push(vscode.l10n.t('Also: {0}', variants.join(', ')));
  if (quoted > 0)
    lines.push(quoted === 1 ? vscode.l10n.t('Quoted once.') : vscode.l10n.t('Quoted {0} times.', quoted));
  const first = mentions[0];
  if (first) {
    const line = document.positionAt(first.start).line + 1;
    lines.push(vscode.l10n.t('First mention, line {0}: {1}', line, snippetOf(article.text, first).text));
  }
  return lines.join('\n');
}
