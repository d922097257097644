import { flatMap } from '../../text/flatMap';
import type { Entity, EntityType, Mention } from '../article';
import { keyOf } from './chains/key';
import { slug } from './portraits';

/** What an editor has said of a name; it holds for every article of the desk. */
export interface EntityCorrection {
  /** The entity's name, or one of its variants. */
  readonly name: string;
  /** What it is; `none` for no entity at all. */
  readonly type?: EntityType | 'none';
  /** The name of the entity it is one with. */
  readonly same?: string;
}

/** The entities with an editor's corrections made. Linear in the number of both. */
export function correctEntities(
  entities: readonly Entity[],
  corrections: readonly EntityCorrection[],
): readonly Entity[] {
  if (corrections.length === 0) return entities;
  const types = new Map<string, EntityType | 'none'>();
  const names = new Map<string, string>();
  for (const { name, type, same } of corrections) {
    if (type) types.set(keyOf(name), type);
    if (same) names.set(keyOf(name), keyOf(same));
  }
  const typed = flatMap(entities, (entity): readonly Entity[] => {
    const type = types.get(keyOf(entity.name)) ?? entity.type;
    return type === 'none' ? [] : [type === entity.type ? entity : retyped(entity, type)];
  });
  return names.size === 0 ? typed : merged(typed, names);
}

const retyped = (entity: Entity, type: EntityType): Entity => ({
  ...entity,
  id: `${type}:${slug(entity.name)}`,
  type,
  role: type === 'person' ? entity.role : null,
  gender: type === 'person' ? entity.gender : null,
});

/** @param names key of a name → key of the name of the entity it belongs to */
function merged(entities: readonly Entity[], names: ReadonlyMap<string, string>): readonly Entity[] {
  const byKey = new Map<string, Entity>();
  for (const entity of entities)
    for (const form of [...entity.variants, entity.name]) byKey.set(keyOf(form), entity);
  const parts = new Map<Entity, Entity[]>();
  const absorbed = new Set<Entity>();
  for (const [from, to] of names) {
    const [small, large] = [byKey.get(from), byKey.get(to)];
    if (!small || !large || small === large || absorbed.has(small) || absorbed.has(large)) continue;
    parts.set(large, [...(parts.get(large) ?? []), small, ...(parts.get(small) ?? [])]);
    absorbed.add(small);
  }
  return flatMap(entities, (entity) => {
    const others = parts.get(entity);
    return absorbed.has(entity) ? [] : [others ? joined(entity, others) : entity];
  });
}

/** Keeps the name, type and id of the first. */
function joined(entity: Entity, others: readonly Entity[]): Entity {
  const all = [entity, ...others];
  const mentions = flatMap(all, (e) => e.mentions).sort(
    (a, b) => a.paragraph - b.paragraph || a.start - b.start,
  );
  return {
    ...entity,
    mentions,
    variants: variantsOf(mentions, entity.name),
    role: all.find((e) => e.role !== null)?.role ?? null,
    gender: all.find((e) => e.gender !== null)?.gender ?? null,
  };
}

/** The other forms met, most frequent first. */
function variantsOf(mentions: readonly Mention[], name: string): readonly string[] {
  const forms = new Map<string, number>();
  for (const m of mentions) forms.set(m.text, (forms.get(m.text) ?? 0) + 1);
  forms.delete(name);
  return [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}
