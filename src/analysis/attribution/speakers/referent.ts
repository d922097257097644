import type { Who } from './who';

/** Whom a speaker's words mean. */
export interface Referent {
  readonly entity: string | null;
  readonly name: string | null;
  /** Ids of others the words could as well mean, best first; empty where the choice is sure. */
  readonly alternatives: readonly string[];
}

export const NOBODY: Referent = { entity: null, name: null, alternatives: [] };

export const meaning = ({ id, name }: Who): Referent => ({
  entity: id,
  name,
  alternatives: NOBODY.alternatives,
});
