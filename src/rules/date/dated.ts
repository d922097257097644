import type { DateMention } from '../../analysis/article';

/** A date that is told with its year. */
export type Dated = DateMention & { readonly year: number };

export const hasYear = (date: DateMention): date is Dated => date.year !== null;
