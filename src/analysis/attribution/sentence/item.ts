import type { Form } from '../../../text/forms';
import type { QuotedSpan } from '../../../text/marks';
import type { Span } from '../../../text/span';
import type { Name } from '../../entities/names/name';
import type { Tag } from '../../grammar/tags';
import type { TokenClass } from '../../grammar/words';
import type { CueWord } from './lexicon';

/** A step of the writer's own sentence: a word, a symbol, or a whole quotation taken as one. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  /** The word's; of a quotation that of no word. */
  readonly form: Form;
  /** The quoted span this item stands for, marks included in the item's range. */
  readonly quoted: QuotedSpan | null;
  readonly wordClass: TokenClass;
  /** The part of speech, judged in its sentence; null where the class is closed, and in names. */
  readonly tag: Tag | null;
  readonly capital: boolean;
  readonly cue: CueWord | null;
  /** The name this word is part of. */
  readonly name: Name | null;
}

/** A sentence of the writer's, quotations collapsed. */
export interface Segment extends Span {
  readonly items: readonly Item[];
  readonly hasQuotation: boolean;
}
