import type { Entity, EntityType, Mention } from '../article';
import { joinBodies } from './chains/bodies';
import { type Cluster, clustersOf } from './chains/clusters';
import type { Group } from './chains/group';
import { withLandsApart } from './chains/lands';
import { recall } from './chains/memory';
import {
  inOrder,
  mentionsAt,
  type NamedMention,
  type NamedParagraph,
  type PlacedMentions,
} from './chains/mentions';
import { withOwnersApart } from './chains/owners';
import { joinPeople } from './chains/people';
import { genderOfPerson } from './gender';
import { withoutLabels } from './labels';
import { namingsOf } from './namings';
import { type Portrait, portraitOf } from './portraits';

export type { NamedParagraph } from './chains/mentions';

/**
 * Joins the names of all paragraphs into anchored entities: the second pass, linear in the number of names.
 * @param before those of the text before an edit: whoever has stayed what and where they were stays the same object
 */
export function resolveEntities(
  parts: readonly NamedParagraph[],
  before: readonly Entity[] = [],
): readonly Entity[] {
  const found = parts.map(mentionsAt);
  const named = found.flatMap(({ names }, i) => namesOf(names, parts[i]));
  const mentions = withLandsApart(withOwnersApart(withoutLabels(named), parts), parts);
  const pairs = pairsIn(found);
  const { people, rest } = joinPeople(clustersOf(recall(mentions, found, parts)), pairs);
  const groups = [
    ...people.map((p) => groupOf('person', p.full, p.short)),
    ...joinBodies(rest, pairs).map((b) => groupOf(b.type, b.clusters, [])),
  ].sort(byFirstMention);
  const ids = new Map<string, number>();
  const gender = genderOfPerson(groups, parts);
  const known = namingsOf(before);
  return groups.map((group) => {
    const portrait = portraitOf(group.mentions, parts);
    const id = ownId(`${group.type}:${portrait.slug}`, ids);
    const isPerson = group.type === 'person';
    return entityOf(id, group, portrait, isPerson ? gender(group, portrait) : null, known.entity(id));
  });
}

const namesOf = (
  names: readonly NamedMention[],
  part: NamedParagraph | undefined,
): readonly NamedMention[] =>
  part?.role === 'boilerplate' ? names.filter((n) => n.type === 'organization') : names;

/** Short names that brackets declare to be one with a long one, by the short one. */
function pairsIn(found: readonly PlacedMentions[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const here of found) for (const [long, short] of here.pairs) pairs.set(short, long);
  return pairs;
}

function groupOf(type: EntityType, clusters: readonly Cluster[], others: readonly NamedMention[]): Group {
  const [first] = clusters;
  const isOne = clusters.length === 1 && others.length === 0;
  // Most are one name, met in order.
  if (first && isOne && areInOrder(first.mentions)) return { type, mentions: first.mentions };
  return { type, mentions: [...clusters.flatMap((c) => c.mentions), ...others].sort(inOrder) };
}

const areInOrder = (mentions: readonly NamedMention[]): boolean =>
  mentions.every((m, i) => {
    const next = mentions[i + 1];
    return !next || inOrder(m, next) < 0;
  });

function byFirstMention(a: Group, b: Group): number {
  const [first, second] = [a.mentions[0], b.mentions[0]];
  return first && second ? inOrder(first, second) : 0;
}

function entityOf(
  id: string,
  { type, mentions }: Group,
  portrait: Portrait,
  gender: Entity['gender'],
  before: Entity | undefined,
): Entity {
  const { name, variants } = portrait;
  const role = type === 'person' ? portrait.role : null;
  const is = before && areStill(before.mentions, mentions) ? before.mentions : mentions.map(mentionOf);
  const isStill =
    before !== undefined &&
    before.mentions === is &&
    before.name === name &&
    before.variants === variants &&
    before.role === role &&
    before.gender === gender;
  return isStill ? before : { id, name, type, mentions: is, variants, role, gender };
}

const mentionOf = ({ start, end, text, paragraph, quoted }: NamedMention): Mention => ({
  start,
  end,
  text,
  paragraph,
  quoted,
});

const areStill = (was: readonly Mention[], is: readonly NamedMention[]): boolean =>
  was.length === is.length &&
  is.every(({ start, end, text, paragraph, quoted }, i) => {
    const m = was[i];
    return (
      m?.start === start &&
      m.end === end &&
      m.text === text &&
      m.paragraph === paragraph &&
      m.quoted === quoted
    );
  });

/** The id with a number behind it where it has been given before. */
function ownId(id: string, ids: Map<string, number>): string {
  const n = (ids.get(id) ?? 0) + 1;
  ids.set(id, n);
  return n === 1 ? id : `${id}-${n}`;
}
