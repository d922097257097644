import type { Claim } from '../../analysis/article';

/** A claim whose value is known. */
export type Figure = Claim & { readonly value: number };

/** One value, softened or not. */
export const hasValue = (claim: Claim): claim is Figure => claim.value !== null && claim.high === null;

/** One value, and no hedge that softens it. */
export const isFigure = (claim: Claim): claim is Figure => hasValue(claim) && claim.hedge === null;

export const isSame = (a: Claim, b: Claim): boolean => a.start === b.start && a.end === b.end;

/** The end of a figure with what it counts. */
export const endWithSubject = ({ end, subject }: Claim): number =>
  subject && subject.start >= end ? subject.end : end;

/** The same, or with its "a month". */
export const endWith = (claim: Claim): number =>
  claim.kind === 'rate' && claim.period ? claim.end + 1 + claim.period.length : endWithSubject(claim);

export const headOf = ({ subject }: Claim): string | null =>
  subject?.text.split(' ').at(-1)?.toLowerCase() ?? null;

/** What some figures come to. */
export const sumOf = (figures: readonly { readonly value: number }[]): number =>
  figures.reduce((sum, { value }) => sum + value, 0);
