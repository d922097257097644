import type { Entity, Mention } from '../../article';
import type { Known } from './described';
import { bodiesByHead } from './heads';
import { holdersByRole } from './offices';
import { isBefore, type Who } from './who';

/** An article's entities as those who look for speakers see them. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** In the order of the entities. */
  readonly whos: readonly Who[];
  readonly byId: ReadonlyMap<string, Who>;
  /**
   * Whoever is the same entity is the same object, of several with one id too. Of this article's casts only: another
   * analyzer may have met the same entities, and sees them with objects of its own.
   */
  readonly met: WeakMap<Entity, Who>;
  /** Who has an office, and which bodies there are; the same object as long as all of it stays the same. */
  readonly offices: Offices;
}

type Offices = Pick<Known, 'holders' | 'bodies'> & {
  /** Everybody and everything in it, with the paragraph that first names it. */
  readonly key: readonly (Who | number)[];
};

/** The cast of an article; whoever stays as they were is the same object as in the cast before. */
export function castOf(entities: readonly Entity[], before: Cast | null): Cast {
  if (before?.entities === entities) return before;
  const isStillTheSame = before !== null && areAllStill(before.whos, entities);
  const met = before?.met ?? new WeakMap<Entity, Who>();
  const byId = new Map<string, Who>();
  const whos = entities.map((entity, i) => {
    const was = isStillTheSame ? before.whos[i] : met.get(entity);
    const who = was ?? whoIsAfter(entity, byId.get(entity.id), before?.byId.get(entity.id));
    met.set(entity, who);
    byId.set(entity.id, who);
    return who;
  });
  return { entities, whos, byId, met, offices: officesOf(entities, whos, before) };
}

const whoIsAfter = (entity: Entity, twin: Who | undefined, was: Who | undefined): Who =>
  twin && isStill(twin, entity) ? twin : was && isStill(was, entity) ? was : whoIs(entity);

const whoIs = ({ id, name, type, gender, role }: Entity): Who => ({ id, name, type, gender, role });

const areAllStill = (was: readonly Who[], is: readonly Entity[]): boolean =>
  was.length === is.length &&
  is.every((entity, i) => {
    const who = was[i];
    return who?.id === entity.id && isStill(who, entity);
  });

const isStill = (was: Who, is: Who): boolean =>
  was.name === is.name && was.type === is.type && was.gender === is.gender && was.role === is.role;

function officesOf(entities: readonly Entity[], whos: readonly Who[], before: Cast | null): Offices {
  const key: (Who | number)[] = [];
  for (const [i, who] of whos.entries())
    if (who.type === 'organization' || who.role !== null)
      key.push(who, entities[i]?.mentions[0]?.paragraph ?? 0);
  const was = before?.offices;
  if (was && was.key.length === key.length && was.key.every((part, i) => part === key[i])) return was;
  return { key, holders: holdersByRole(whos), bodies: bodiesByHead(whos) };
}

/** All that short words may stand for. */
export function knownFrom({ entities, whos, offices }: Cast): Known {
  let first: ReadonlyMap<Who, Mention | undefined> | null = null;
  return {
    ...offices,
    isNamedBefore: (who, words) => {
      first ??= new Map(whos.map((w, i) => [w, entities[i]?.mentions[0]]));
      const mention = first.get(who);
      return mention !== undefined && isBefore(mention, words);
    },
  };
}
