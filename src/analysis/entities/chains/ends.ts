import { flatMap } from '../../../text/flatMap';
import { isFirstName } from '../names/firstNames';
import type { Cluster } from './cluster';
import { isParticle, respaced } from './respaced';

/** Can it be two family names, or a family name with its particles? */
const isFamily = ([first = '', ...more]: readonly string[]): boolean =>
  isParticle(first) ||
  (first.length > 2 &&
    !isFirstName(first) &&
    (more.length === 1 || (more.length > 1 && isParticle(more[0] ?? ''))));

/** Keys of two or three words that are only the end of a longer name: "von der Leyen", "bin Salman", "Pérez Galdós". */
export function endsOf(full: ReadonlySet<Cluster>): ReadonlySet<string> {
  const ends = new Set<string>();
  const keys = new Set(flatMap([...full], (c) => (isFamily(c.words) ? [c.key] : [])));
  if (keys.size === 0) return ends;
  for (const { words } of full) {
    for (let i = 1; i < words.length - 1; i++) {
      const end = words.slice(i).join(' ');
      if (keys.has(end)) ends.add(end);
    }
    for (const end of respaced(words)) if (keys.has(end)) ends.add(end);
  }
  return ends;
}
