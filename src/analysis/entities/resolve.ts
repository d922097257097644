import type { Entity, Mention } from '../article';
import { joinBodies } from './chains/bodies';
import { withSides } from './chains/clubs';
import { clustersOf } from './chains/clusters';
import { byFirstMention, type Group, groupOf } from './chains/group';
import { withJoints } from './chains/joints';
import { withLandsApart } from './chains/lands';
import { recall } from './chains/memory';
import { mentionsAt, type NamedMention, type NamedParagraph, type PlacedMentions } from './chains/mentions';
import { withOwnersApart } from './chains/owners';
import { joinPeople } from './chains/people';
import { withCouples } from './couples';
import { genderOfPerson } from './gender';
import { withoutHeadword, withoutLabels } from './labels';
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
  const named = withSides(
    withLandsApart(
      withOwnersApart(
        withJoints(withCouples(withoutLabels(withoutHeadword(namesIn(found, parts), parts)), parts), parts),
        parts,
      ),
      parts,
    ),
    parts,
  );
  const pairs = pairsIn(found);
  const { people, rest } = joinPeople(clustersOf([...named, recall(named, found, parts)]), pairs);
  const groups = [
    ...people.map((p) => groupOf('person', p.full, p.short)),
    ...joinBodies(rest, pairs).map((b) => groupOf(b.type, b.clusters, [])),
  ].sort(byFirstMention);
  const ids = new Map<string, number>();
  const gender = genderOfPerson(groups, parts);
  const known = namingsOf(before);
  return groups.map((group) => {
    const figure = figureOf(group, parts);
    const id = ownId(figure.id, ids);
    const is = group.type === 'person' ? gender(group, figure.portrait) : null;
    if (figure.entity?.id !== id || figure.entity.gender !== is)
      figure.entity = entityOf(id, group, figure.portrait, is, known.entity(id));
    return figure.entity;
  });
}

/** By paragraph, where there are any. */
function namesIn(
  found: readonly PlacedMentions[],
  parts: readonly NamedParagraph[],
): readonly (readonly NamedMention[])[] {
  const named: (readonly NamedMention[])[] = [];
  for (const [i, { names }] of found.entries()) {
    if (names.length === 0) continue;
    named.push(
      parts[i]?.role === 'boilerplate' ? names.filter(({ type }) => type === 'organization') : names,
    );
  }
  return named;
}

/** Short names that brackets declare to be one with a long one, by the short one. */
function pairsIn(found: readonly PlacedMentions[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const here of found) for (const [long, short] of here.pairs) pairs.set(short, long);
  return pairs;
}

/** What is known of a group, as long as it is the same object. */
interface Figure {
  readonly portrait: Portrait;
  /** Without a number behind it. */
  readonly id: string;
  /** What it has last become. */
  entity: Entity | null;
}

const figures = new WeakMap<Group, Figure>();

function figureOf(group: Group, parts: readonly NamedParagraph[]): Figure {
  const known = figures.get(group);
  if (known) return known;
  const portrait = portraitOf(group.mentions, parts);
  const made = { portrait, id: `${group.type}:${portrait.slug}`, entity: null };
  figures.set(group, made);
  return made;
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
