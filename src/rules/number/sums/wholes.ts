import type { Claim } from '../../../analysis/article';
import { type Figure, isFigure } from '../figure';

/** Of one kind with its whole, and counting nothing else: "40 seats: 20 for …". */
export const isPartOf = (total: Figure, part: Claim): part is Figure =>
  isFigure(part) &&
  part.paragraph === total.paragraph &&
  part.kind === total.kind &&
  part.unit === total.unit &&
  (part.kind === 'money' || part.subject === null || part.subject.text === total.subject?.text);

/** The end of a figure with what it counts; of a part's, only where that is what the total counts. */
export const endOf = (figure: Claim, total = figure): number =>
  figure.kind === 'count' && (figure === total || figure.subject?.text === total.subject?.text)
    ? Math.max(figure.subject?.end ?? 0, figure.end)
    : figure.end;
