import type { Paragraph } from '../text/paragraph';
import type { Span } from '../text/span';
import type { ParagraphRole } from './article';
import type { LocalSpeech } from './attribution/speech';
import type { LocalClaim, LocalDate } from './claims/claim';
import type { Name } from './entities/names/name';

/** Everything that is known from one paragraph alone; offsets are relative to it, so it survives edits elsewhere. */
export interface ParagraphAnalysis {
  readonly paragraph: Paragraph;
  readonly role: ParagraphRole;
  readonly names: readonly Name[];
  readonly claims: readonly LocalClaim[];
  readonly dates: readonly LocalDate[];
  readonly speech: LocalSpeech;
}

/** A paragraph's analysis with its place in the text. */
export interface PlacedParagraph extends ParagraphAnalysis, Span {
  /** It begins with a quotation mark that opens. */
  readonly opens: boolean;
  /** The paragraph after it does. */
  readonly continues: boolean;
}
