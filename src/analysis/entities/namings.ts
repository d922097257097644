import { rememberEach } from '../../text/remember';
import type { Entity, Mention } from '../article';

/**
 * The mentions of all entities in the order of the text, and which are in which paragraph. Kept in rows: lists of their
 * own for each paragraph would cost every key in a long article half a megabyte.
 */
class Namings {
  /** By paragraph, where its mentions begin. */
  private readonly first: Uint32Array;
  private readonly mentions: Mention[];
  private readonly owners: Uint32Array;

  constructor(entities: readonly Entity[]) {
    const last = entities.reduce(
      (most, { mentions }) => Math.max(most, mentions.at(-1)?.paragraph ?? -1),
      -1,
    );
    this.first = new Uint32Array(last + 2);
    for (const { mentions } of entities)
      for (const { paragraph } of mentions) this.first[paragraph + 1] = this.from(paragraph + 1) + 1;
    for (let i = 1; i < this.first.length; i++) this.first[i] = this.from(i) + this.from(i - 1);
    const total = this.from(last + 1);
    this.mentions = new Array<Mention>(total);
    this.owners = new Uint32Array(total);
    const next = this.first.slice();
    for (const [owner, { mentions }] of entities.entries())
      for (const mention of mentions) {
        const at = next[mention.paragraph] ?? 0;
        next[mention.paragraph] = at + 1;
        this.insert(mention, owner, at);
      }
  }

  /** The index of a paragraph's first mention; its others follow up to the next one's. */
  from(paragraph: number): number {
    return this.first[Math.min(paragraph, this.first.length - 1)] ?? 0;
  }

  mention(index: number): Mention | undefined {
    return this.mentions[index];
  }

  /** The index of the entity a mention is of. */
  owner(index: number): number {
    return this.owners[index] ?? 0;
  }

  /** Behind all of its paragraph that begin before it. */
  private insert(mention: Mention, owner: number, behind: number): void {
    let at = behind;
    for (let m = this.mentions[at - 1]; at > this.from(mention.paragraph) && m && m.start > mention.start; ) {
      this.mentions[at] = m;
      this.owners[at] = this.owner(at - 1);
      m = this.mentions[--at - 1];
    }
    this.mentions[at] = mention;
    this.owners[at] = owner;
  }
}

export type { Namings };

export const namingsOf = rememberEach((entities: readonly Entity[]) => new Namings(entities));
