import type { Claim, DateMention } from '../article';

/** A claim as one paragraph shows it: offsets (the subject's too) relative to the paragraph, its source not yet known. */
export type LocalClaim = Omit<Claim, 'source' | 'paragraph'>;

/** A date as one paragraph shows it; offsets relative to the paragraph. */
export type LocalDate = Omit<DateMention, 'paragraph'>;
