import type { Entity, Mention } from '../article';

/**
 * Which entities are named in which paragraph, in the order of the text. Rows of numbers: lists for each paragraph would
 * cost every key in a long article half a megabyte.
 */
interface Rows {
  /** By paragraph, where its mentions begin. */
  readonly first: Uint32Array;
  /** Of each mention the index of its entity, and its own among the mentions of that. */
  readonly owners: Uint32Array;
  readonly indices: Uint32Array;
  /** The index of each entity by its id. */
  readonly byId: ReadonlyMap<string, number>;
}

/** The mentions of all anchored entities in the order of the text. */
export class Namings {
  constructor(
    readonly entities: readonly Entity[],
    /** The same object as long as the same are named in the same paragraphs, in the same order. */
    readonly rows: Rows,
  ) {}

  /** The index of a paragraph's first mention; its others follow up to the next one's. */
  from(paragraph: number): number {
    const { first } = this.rows;
    return first[Math.min(paragraph, first.length - 1)] ?? 0;
  }

  mention(index: number): Mention | undefined {
    return this.entities[this.owner(index)]?.mentions[this.rows.indices[index] ?? 0];
  }

  /** The index of the entity a mention is of. */
  owner(index: number): number {
    return this.rows.owners[index] ?? 0;
  }

  /** An entity by its id. */
  entity(id: string | null): Entity | undefined {
    return this.entities[this.indexOf(id)];
  }

  /** -1 where there is no such entity. */
  indexOf(id: string | null): number {
    return id === null ? -1 : (this.rows.byId.get(id) ?? -1);
  }

  /** Those of the same entities with mentions that stand elsewhere in their paragraphs, in the same order. */
  moved(entities: readonly Entity[]): Namings {
    return new Namings(entities, this.rows);
  }
}

function rowsOf(entities: readonly Entity[]): Rows {
  const last = entities.reduce((most, { mentions }) => Math.max(most, mentions.at(-1)?.paragraph ?? -1), -1);
  const first = new Uint32Array(last + 2);
  for (const { mentions } of entities)
    for (const { paragraph } of mentions) first[paragraph + 1] = (first[paragraph + 1] ?? 0) + 1;
  for (let i = 1; i < first.length; i++) first[i] = (first[i] ?? 0) + (first[i - 1] ?? 0);
  const total = first[last + 1] ?? 0;
  const byId = new Map(entities.map(({ id }, i) => [id, i]));
  const rows = { first, owners: new Uint32Array(total), indices: new Uint32Array(total), byId };
  const next = first.slice();
  const startAt = (at: number): number =>
    entities[rows.owners[at] ?? 0]?.mentions[rows.indices[at] ?? 0]?.start ?? 0;
  for (const [owner, { mentions }] of entities.entries())
    for (const [index, { paragraph, start }] of mentions.entries()) {
      let at = next[paragraph] ?? 0;
      next[paragraph] = at + 1;
      // Behind all of its paragraph that begin before it.
      for (; at > (first[paragraph] ?? 0) && startAt(at - 1) > start; at--) {
        rows.owners[at] = rows.owners[at - 1] ?? 0;
        rows.indices[at] = rows.indices[at - 1] ?? 0;
      }
      rows.owners[at] = owner;
      rows.indices[at] = index;
    }
  return rows;
}

const known = new WeakMap<readonly Entity[], Namings>();

export function namingsOf(entities: readonly Entity[]): Namings {
  const last = known.get(entities);
  if (last) return last;
  const made = new Namings(entities, rowsOf(entities));
  known.set(entities, made);
  return made;
}

/** Of entities some of whose mentions have moved in their paragraphs and stand in the same order: known without a look at all. */
export function keepNamings(moved: readonly Entity[], before: Namings): void {
  known.set(moved, before.moved(moved));
}
