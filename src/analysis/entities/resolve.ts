import type { Entity } from '../article';
import { joinBodies } from './bodies';
import { clustersOf } from './clusters';
import { genderOfPerson } from './gender';
import type { Group } from './group';
import { withoutLabels } from './labels';
import { recall } from './memory';
import { mentionsIn, type NamedMention, type NamedParagraph, placed } from './mentions';
import { withOwnersApart } from './owners';
import { joinPeople } from './people';
import { portraitOf } from './portraits';

export type { NamedParagraph } from './mentions';

/** Joins the names of all paragraphs into entities: the second pass, linear in the number of names. */
export function resolveEntities(parts: readonly NamedParagraph[]): readonly Entity[] {
  const pairs = new Map<string, string>();
  const named = parts.flatMap((part, paragraph) => mentionsOf(part, paragraph, pairs));
  const mentions = withOwnersApart(withoutLabels(named), parts);
  const all = recall(mentions, parts);
  const { people, rest } = joinPeople(clustersOf(all), pairs);
  const groups = [
    ...people.map((p) => ({
      type: 'person' as const,
      mentions: [...p.full.flatMap((c) => c.mentions), ...p.short],
    })),
    ...joinBodies(rest, pairs).map((b) => ({
      type: b.type,
      mentions: b.clusters.flatMap((c) => c.mentions),
    })),
  ].map((g) => ({ ...g, mentions: [...g.mentions].sort((a, b) => a.start - b.start) }));
  groups.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = new Map<string, number>();
  const gender = genderOfPerson(groups, parts);
  return groups.map((g) => withOwnId(entityOf(g, parts, gender), ids));
}

function mentionsOf(
  part: NamedParagraph,
  paragraph: number,
  pairs: Map<string, string>,
): readonly NamedMention[] {
  const found = mentionsIn(part);
  for (const [long, short] of found.pairs) pairs.set(short, long);
  const names =
    part.role === 'boilerplate' ? found.names.filter((n) => n.type === 'organization') : found.names;
  return names.map((n) => placed(n, part.start, paragraph));
}

function entityOf(
  group: Group,
  parts: readonly NamedParagraph[],
  gender: ReturnType<typeof genderOfPerson>,
): Entity {
  const { type, mentions } = group;
  const portrait = portraitOf(mentions, parts);
  const { name, slug, variants, role } = portrait;
  const person = type === 'person';
  return {
    id: `${type}:${slug}`,
    name,
    type,
    mentions: mentions.map(({ start, end, text, paragraph, quoted }) => ({
      start,
      end,
      text,
      paragraph,
      quoted,
    })),
    variants,
    role: person ? role : null,
    gender: person ? gender(group, portrait) : null,
  };
}

function withOwnId(entity: Entity, ids: Map<string, number>): Entity {
  const n = (ids.get(entity.id) ?? 0) + 1;
  ids.set(entity.id, n);
  return n === 1 ? entity : { ...entity, id: `${entity.id}-${n}` };
}
