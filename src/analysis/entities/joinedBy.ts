import { familyName, foldName, keyOf, withoutSuffix } from './chains/key';

/** How a mention's words come to mean an entity: `same` words, or what part or form of its full name they are. */
export type JoinedBy = 'same' | 'family-name' | 'first-name' | 'initials' | 'spelling' | 'part' | 'other';

/**
 * @param words of the mention
 * @param name the fullest one of the entity
 */
export function joinedBy(words: string, name: string): JoinedBy {
  const [short, full] = [keyOf(words), keyOf(name)];
  if (short === full) return 'same';
  const all = withoutSuffix(full.split(' '));
  const some = withoutSuffix(short.split(' '));
  if (all.length > 1 && some.length === 1) {
    if (short === familyName(all)) return 'family-name';
    if (short === all[0]) return 'first-name';
    if (initialsOf(name).includes(foldName(words).replaceAll('.', ''))) return 'initials';
  }
  if (` ${full} `.includes(` ${short} `)) return 'part';
  return some.length === all.length ? 'spelling' : 'other';
}

const SMALL_WORD = /^(?:of|the|and|for|on|in)$/;

/** With the small words and without: "World Health Organization", "Department of Transport". */
function initialsOf(name: string): readonly string[] {
  const words = foldName(name).split(/[\s-]+/);
  const initials = (of: readonly string[]): string => of.map((w) => w[0] ?? '').join('');
  return [initials(words), initials(words.filter((w) => !SMALL_WORD.test(w)))];
}
