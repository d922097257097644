import type { Claim } from '../../analysis/article';

/** A claim whose value is known. */
export type Figure = Claim & { readonly value: number };

/** One value, softened or not. */
export const hasValue = (claim: Claim): claim is Figure => claim.value !== null && claim.high === null;

/** One value, and no hedge that softens it. */
export const isFigure = (claim: Claim): claim is Figure => hasValue(claim) && claim.hedge === null;

/** "nearly half" is a share, too: a hedge that may lie to either side. */
export const SOFT = /^(?:about|almost|around|nearly|roughly|close to|some|just (?:under|over))$/i;

/** "more than 20" */
export const isAtLeast = ({ hedge }: Claim): boolean =>
  /^(?:more than|over|well over|at least)$/i.test(hedge ?? '');

export const isCount = (claim: Claim): claim is Figure => claim.kind === 'count' && isFigure(claim);

/** So many years old. */
export const isAge = (claim: Claim): claim is Figure =>
  claim.kind === 'age' && claim.unit === 'year' && isFigure(claim);

/** What may be added up. */
export const isSummable = (claim: Claim): claim is Figure =>
  isFigure(claim) && (claim.kind === 'count' || claim.kind === 'money');

/** Of one kind with its whole, and counting nothing else: "40 seats: 20 for …". */
export const isPartOf = (total: Figure, part: Claim): part is Figure =>
  isFigure(part) &&
  part.kind === total.kind &&
  part.unit === total.unit &&
  (part.kind === 'money' || part.subject === null || part.subject.text === total.subject?.text);

export const isSame = (a: Claim, b: Claim): boolean => a.start === b.start && a.end === b.end;

/** The end of a figure with what it counts. */
export const endWithSubject = ({ end, subject }: Claim): number =>
  subject && subject.start >= end ? subject.end : end;

/** The end of a figure with what it counts; of a part's, only where that is what the total counts. */
export const endOfPart = (figure: Claim, total = figure): number =>
  figure.kind === 'count' && (figure === total || figure.subject?.text === total.subject?.text)
    ? Math.max(figure.subject?.end ?? 0, figure.end)
    : figure.end;

/** The end of a figure with what it counts, or with its "a month". */
export const endWith = (claim: Claim): number =>
  claim.kind === 'rate' && claim.period ? claim.end + 1 + claim.period.length : endWithSubject(claim);

export const headOf = ({ subject }: Claim): string | null =>
  subject?.text.split(' ').at(-1)?.toLowerCase() ?? null;

/** What some figures come to. */
export const sumOf = (figures: readonly { readonly value: number }[]): number =>
  figures.reduce((sum, { value }) => sum + value, 0);
