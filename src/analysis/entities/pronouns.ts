import type { Entity } from '../article';
import { keyOf } from './chains/key';

export const PRONOUNS = ['he', 'she', 'they'] as const;
export type Pronoun = (typeof PRONOUNS)[number];

/** Somebody of whom a desk has said by which pronoun to call them. */
export interface KnownPronoun {
  /** In full. */
  readonly name: string;
  readonly pronoun?: Pronoun;
}

const GENDERS = { he: 'male', she: 'female', they: 'neutral' } as const;

/** The people with the pronouns a desk has given them, in place of what names and texts let guess. */
export function withPronouns(entities: readonly Entity[], known: readonly KnownPronoun[]): readonly Entity[] {
  const genders = new Map<string, Entity['gender']>();
  for (const { name, pronoun } of known) if (pronoun) genders.set(keyOf(name), GENDERS[pronoun]);
  if (genders.size === 0) return entities;
  return entities.map((entity) => {
    if (entity.type !== 'person') return entity;
    const form = [entity.name, ...entity.variants].find((text) => genders.has(keyOf(text)));
    return form === undefined ? entity : { ...entity, gender: genders.get(keyOf(form)) ?? null };
  });
}
