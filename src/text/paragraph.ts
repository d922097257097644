import type { QuotedSpan } from './marks';
import type { Span } from './span';
import type { Token } from './tokens';

/**
 * What part a paragraph plays in the article. Only `body`, `heading`, `caption` and `blockquote` carry
 * text to analyse; only `body` and `blockquote` take part in attribution.
 */
export type ParagraphRole =
  | 'body'
  | 'heading'
  | 'blockquote'
  | 'caption'
  | 'credit'
  | 'boilerplate';

/**
 * A paragraph as the analysis sees it. All offsets are relative to the paragraph's own start, so that
 * everything derived from it stays valid when the text before it changes.
 */
export interface Paragraph {
  readonly text: string;
  readonly role: ParagraphRole;
  /** Parts that are not prose (inline code, link targets, HTML comments); tokens never start inside one. */
  readonly masked: readonly Span[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Spans in quotation marks, outermost only, in order; speech or not. */
  readonly quoted: readonly QuotedSpan[];
}

/** A sentence with the indices of its tokens (half open). */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}
