import { isFirstName } from '../names/firstNames';
import type { Cluster } from './clusters';

const PARTICLE =
  /^(?:al|el|bin|ben|ibn|abu|de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|ter|ten|y|e|o|ni|nic|mac|ui)$/;

/** Can it be two family names, or a family name with its particles? */
const isFamily = ([first = '', ...more]: readonly string[]): boolean =>
  PARTICLE.test(first) || (more.length === 1 && first.length > 2 && !isFirstName(first));

/** Keys of two or three words that are only the end of a longer name: "von der Leyen", "bin Salman", "Pérez Galdós". */
export function endsOf(full: ReadonlySet<Cluster>): ReadonlySet<string> {
  const ends = new Set<string>();
  const keys = new Set([...full].flatMap((c) => (isFamily(c.words) ? [c.key] : [])));
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

const ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az)-(?=\p{L}{2})/u;

/** Other ways to write a family name and its particle: "al rashid" and "rashid" for "al-rashid", "lafontaine" for "la fontaine". */
export function respaced(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  if (ARTICLE.test(last)) return [last.replace('-', ' '), last.replace(ARTICLE, '')];
  const before = words.at(-2) ?? '';
  return words.length > 2 && PARTICLE.test(before) ? [before + last, `${before}-${last}`] : [];
}
