import type { Paragraph } from '../text/paragraph';
import type { ParagraphRole } from './article';
import type { LocalSpeech } from './attribution/speech';
import type { LocalClaim, LocalDate } from './claims/claim';
import type { Name } from './entities/names/name';

/**
 * Everything that is known from one paragraph and the first mark of the next; offsets are relative to it, so that it stays
 * the same object wherever edits elsewhere move it.
 */
export interface Part {
  readonly paragraph: Paragraph;
  readonly role: ParagraphRole;
  readonly names: readonly Name[];
  readonly claims: readonly LocalClaim[];
  readonly dates: readonly LocalDate[];
  readonly speech: LocalSpeech;
  /** The paragraph after it begins with a quotation mark that opens. */
  readonly continues: boolean;
}
