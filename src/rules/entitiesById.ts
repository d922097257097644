import type { Article, Entity } from '../analysis/article';
import { rememberEach } from '../text/remember';

/** An article's entities by their ids, for all rules that ask. */
export const entitiesById = rememberEach(
  ({ entities }: Article): ReadonlyMap<string, Entity> => new Map(entities.map((e) => [e.id, e])),
);
