/** What a body of several words is called for short; null where it has but one word. */
export function beginningOf([first = '', second, third]: readonly string[]): string | null {
  if (second === undefined) return null;
  if (first !== 'saint') return first;
  return third === undefined ? null : `saint ${second.replace(/s$/, '')}`;
}

/** Of folded words: "isro". */
export const initials = (words: readonly string[]): string => words.map((w) => w[0] ?? '').join('');

/** What some bodies are called by the beginning of their first word: "the Met", "the Fed". */
export const clipped = ([first, second]: readonly string[]): string | null =>
  first === 'metropolitan' ? 'met' : first === 'federal' && second === 'reserve' ? 'fed' : null;

/** The last words of clubs, by which the article then calls them: "Rovers", "City". */
const CLUB_ENDS: ReadonlySet<string> = new Set(
  (
    'albion alexandra argyle athletic celtic city county dons forest gaels hammers harriers harlequins hibernian hornets hotspur kickers knights orient ' +
    'palace rangers rovers saints saracens sharks spurs stags swifts thistle tigers town united victoria villa wanderers warriors wasps wednesday'
  ).split(' '),
);

export const isClubEnd = (word: string): boolean => CLUB_ENDS.has(word);
