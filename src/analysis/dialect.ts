/** Whose English a desk writes: what a text alone leaves open, as 3/4/2024 or pounds, is read that way. */
export type Dialect = 'british' | 'american';

export const isDialect = (value: unknown): value is Dialect => value === 'british' || value === 'american';
