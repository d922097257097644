import type { Quotation } from '../analysis/article';
import type { EditedQuotation } from '../ledger/edited';
import type { Ledger } from '../ledger/ledger';
import type { Comparison } from '../ledger/transcript/compare';
import type { DeskName } from './deskNames';
import type { Severities } from './severity';

/** A finding somebody has looked at and wants to hear no more of; it lapses when its own words change. */
export interface RememberedIgnore {
  /** Null for every rule. */
  readonly rule: string | null;
  /** The words the finding is about; null for any. */
  readonly words: string | null;
}

export type QuoteStyle = 'curly' | 'straight';

/** A quotation of the article beside what a transcript has. */
export interface ComparedQuotation {
  readonly quotation: Quotation;
  readonly comparison: Comparison;
  /** The transcript that has it, as a URI; null where none has. */
  readonly file: string | null;
}

/** What a desk has agreed on, as far as the rules ask for it. */
export interface Desk {
  readonly rules: Severities;
  readonly ignores: readonly RememberedIgnore[];
  /** How quotation marks are to look; null where each article keeps to its own habit. */
  readonly quoteStyle: QuoteStyle | null;
  /** Names as the desk writes them; left out where it has agreed on none. */
  readonly names?: readonly DeskName[];
  /** What checkers have ticked off in this very article; left out where nobody keeps a ledger of it. */
  readonly ledger?: Ledger;
  /** Its quotations beside the transcripts chosen for it; left out where none is. */
  readonly compared?: readonly ComparedQuotation[];
  /** Its quotations that read otherwise in the version it is compared with; left out where it is with none. */
  readonly edited?: readonly EditedQuotation[];
}

/** A desk that has agreed on nothing. */
export const NO_DESK: Desk = { rules: {}, ignores: [], quoteStyle: null };
