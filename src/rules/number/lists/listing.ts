import type { Claim, Words } from '../../../analysis/article';
import { isPluralWord } from '../../../analysis/claims/context/subjects';
import type { Span } from '../../../text/span';

/** A count of what is about to be listed. */
export type Announced = Claim & { readonly value: number; readonly subject: Words };

/** So many announced, and what is listed. */
export interface Listing {
  readonly announced: Announced;
  readonly items: readonly Span[];
  /** How many the items can be taken for, at the most, where one may be two ("salt and pepper"). */
  readonly most: number;
}

/** Longer lists than this are not written out. */
const LONGEST = 30;

/** "five reasons", and not "five percent" or "about five reasons". */
export const isAnnouncing = (c: Claim): c is Announced =>
  c.kind === 'count' &&
  c.value !== null &&
  c.high === null &&
  c.hedge === null &&
  Number.isInteger(c.value) &&
  c.value >= 2 &&
  c.value <= LONGEST &&
  c.subject !== null &&
  c.subject.start > c.end &&
  isPluralWord(c.subject.text.slice(c.subject.text.lastIndexOf(' ') + 1).toLowerCase());

/** Behind names that stand beside what they are names of: the sentence's end, or how it goes on, and not with one more. */
const CLOSES =
  /^(?:[.;]|$|[—–]|, (?!(?:and|or|but|plus|both|along|as well|among|includ\w+|with|like|together) )(?![^,.;]{1,60}, (?:and|plus|along|as well) )\p{Ll})/u;
export const isClosed = (text: string, end: number): boolean => CLOSES.test(text.slice(end, end + 80));
