/** Words parted by single spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words and phrases parted by bars. */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(list.split('|'));
