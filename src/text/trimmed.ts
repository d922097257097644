const NOTHING: readonly never[] = [];

/**
 * A list with room for no more than it holds. One that items were pushed onto has room for half as many more and 16: of
 * what is kept of each paragraph that is 2 MB in 50,000 words. Those that hold nothing are one.
 */
export const trimmed = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NOTHING : list.slice());

/** The same of a list that was made as long as it is. */
export const orNothing = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NOTHING : list);
