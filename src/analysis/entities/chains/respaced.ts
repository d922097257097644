/** What stands in front of a family name and is part of it. */
export const PARTICLE =
  /^(?:al|el|bin|ben|ibn|abu|de|del|dela|delos|della|der|den|di|da|dos|du|la|le|van|von|zu|ter|ten|y|e|o|ni|nic|mac|ui|te|arap)$/;

const ARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az)-(?=\p{L}{2})/u;

/** Other ways to write a family name and its particle: "al rashid" and "rashid" for "al-rashid", "lafontaine" for "la fontaine". */
export function respaced(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  if (ARTICLE.test(last)) return [last.replace('-', ' '), last.replace(ARTICLE, '')];
  const before = words.at(-2) ?? '';
  return words.length > 2 && PARTICLE.test(before) ? [before + last, `${before}-${last}`] : [];
}
