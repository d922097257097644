/** What a body of several words is called for short; null where it has but one word. */
export function beginningOf([first = '', second, third]: readonly string[]): string | null {
  if (second === undefined) return null;
  if (first !== 'saint') return first;
  return third === undefined ? null : `saint ${second.replace(/s$/, '')}`;
}

/** Of folded words: "isro". */
export const initials = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('');
