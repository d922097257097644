import type { Article } from '../../../analysis/article';
import type { Figure } from '../movement';
import { isPlain, type Rival } from './rival';

/** A person given two ages right behind the name: "Ann Reed, 47, …", and further down "Reed, 48, …". */
export function* ages({ claims, entities, text }: Article): Iterable<Rival> {
  const byEnd = new Map<number, string>();
  for (const { id, type, mentions } of entities)
    if (type === 'person') for (const m of mentions) byEnd.set(m.end, id);
  const seen = new Map<string, Figure>();
  for (const claim of claims) {
    if (claim.kind !== 'age' || claim.unit !== 'year' || !isPlain(claim)) continue;
    const person = text.slice(claim.start - 2, claim.start) === ', ' ? byEnd.get(claim.start - 2) : undefined;
    if (person === undefined) continue;
    const first = seen.get(person);
    if (!first) seen.set(person, claim);
    else if (first.value !== claim.value) yield { first, later: claim };
  }
}
